package cunbu.app.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;

/** Takes one picture after the other of a window: does a step, waits until nothing is at work and all is drawn, keeps the picture. */
public final class Pictures extends AnimationTimer {

    /** So many pictures of the screen in a row must find the program at rest. */
    private static final int STILL = 4;

    /**
     * One picture.
     *
     * @param name of the file, without ending; null for a step that needs no picture
     * @param step what a clerk would do first
     */
    public record Shot(String name, Consumer<Hands> step) {
    }

    private final Scene scene;
    private final BooleanSupplier idle;
    private final Path folder;
    private final Deque<Shot> left;
    private final Runnable done;
    private Shot current;
    private int still;

    /** @param idle whether nothing is at work; {@code done} runs after the last picture */
    public Pictures(Scene scene, BooleanSupplier idle, Path folder, List<Shot> shots, Runnable done) {
        this.scene = scene;
        this.idle = idle;
        this.folder = folder;
        this.left = new ArrayDeque<>(shots);
        this.done = done;
    }

    @Override
    public void handle(long now) {
        still = idle.getAsBoolean() ? still + 1 : 0;
        if (still < STILL) {
            return;
        }
        still = 0;
        keep();
        current = left.poll();
        if (current == null) {
            stop();
            done.run();
        } else {
            current.step().accept(new Hands(scene));
        }
    }

    private void keep() {
        if (current == null || current.name() == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            ImageIO.write(SwingFXUtils.fromFXImage(scene.getRoot().snapshot(null, null), null), "png", folder.resolve(current.name() + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
