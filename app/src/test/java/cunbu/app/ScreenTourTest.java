package cunbu.app;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Screen;
import cunbu.app.fx.Texts;
import cunbu.app.store.LiFamily;
import cunbu.app.store.Practice;
import cunbu.app.store.Role;
import cunbu.app.tour.Pictures;
import cunbu.app.tour.Pictures.Shot;
import cunbu.app.tour.Tour;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenTourTest {

    @TempDir
    Path folder;

    private final Texts texts = new Texts(Language.ZH);
    private final Problems problems = new Problems(texts, List.of());
    private final AtomicBoolean done = new AtomicBoolean();

    @Test
    void everyScreenIsPicturedInBothLanguages() throws IOException {
        try (LiFamily family = new LiFamily(folder)) {
            Practice.REGISTERS.addUser(family.register, Practice.passphrase(), Tour.SUPERVISOR, Role.SUPERVISOR, Practice.passphrase());
        }
        try (Jobs jobs = Jobs.onWorkers()) {
            WindowWiring window = new WindowWiring(Practice.REGISTERS, problems, texts, jobs, folder.resolve("home"), Practice.CLOCK);
            try (Screen screen = Screen.window(window.front()::show)) {
                List<Shot> shots = screen.ask(() -> {
                    Path register = folder.resolve("village.cunbu");
                    window.open(register, null, Practice.passphrase());
                    return new ScreenTour(window.front(), window.ways(), texts, () -> window.open(register, Tour.SUPERVISOR, Practice.passphrase())).shots();
                });
                screen.ask(() -> {
                    new Pictures(screen.scene(), jobs.idle()::get, folder.resolve("pictures"), shots, () -> done.set(true)).start();
                    return null;
                });
                screen.until(done::get);
                screen.ask(() -> {
                    window.front().leave();
                    return null;
                });
                assertThat(pictures()).hasSize((int) shots.stream().filter(shot -> shot.name() != null).count())
                        .allSatisfy(picture -> assertThat(colours(picture)).as(picture.getFileName().toString()).isGreaterThan(20));
            }
        }
    }

    private List<Path> pictures() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("pictures"))) {
            return files.toList();
        }
    }

    private static long colours(Path picture) throws IOException {
        BufferedImage image = ImageIO.read(picture.toFile());
        return java.util.Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())).distinct().count();
    }
}
