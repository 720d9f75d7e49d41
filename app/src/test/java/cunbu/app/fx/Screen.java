package cunbu.app.fx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/**
 * A screen under test, and the hands of a clerk: real mouse and key events, each in one round trip to the screen thread.
 * Waits for states, never for time.
 */
public final class Screen implements AutoCloseable {

    private static final int PATIENCE = 1_000;
    private static boolean started;

    private final Stage stage;
    private Robot robot;

    private Screen(Stage stage) {
        this.stage = stage;
    }

    /** Shows a view in a window of the size of a small notebook. */
    public static Screen of(Callable<Parent> view) {
        return window(stage -> {
            StackPane root = new StackPane(call(view));
            Style.dress(root);
            stage.setScene(new Scene(root, 1366, 768));
            stage.show();
            Views.focusFirst(root);
        });
    }

    /** Lets the program fill a window of its own. */
    public static Screen window(Consumer<Stage> fill) {
        start();
        Screen screen = new Screen(on(Stage::new));
        screen.run(() -> {
            screen.robot = new Robot();
            fill.accept(screen.stage);
        });
        screen.settle();
        return screen;
    }

    public void click(String selector) {
        run(() -> {
            Node node = visible(selector);
            Bounds at = node.localToScreen(node.getBoundsInLocal());
            robot.mouseMove(at.getCenterX(), at.getCenterY());
            robot.mouseClick(MouseButton.PRIMARY);
        });
        settle();
    }

    /** Types where the cursor is, Chinese too (as an input method would hand it over). */
    public void type(String text) {
        run(() -> text.codePoints().forEach(each -> {
            String typed = Character.toString(each);
            Node cursor = focused();
            Event.fireEvent(cursor, new KeyEvent(KeyEvent.KEY_TYPED, typed, typed, KeyCode.UNDEFINED, false, false, false, false));
        }));
        settle();
    }

    /** Presses keys together: {@code press(CONTROL, F)}. */
    public void press(KeyCode... keys) {
        run(() -> {
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
        });
        settle();
    }

    /** What a label, button or text field shows. */
    public String text(String selector) {
        return ask(() -> {
            Node node = node(selector);
            return node instanceof TextInputControl field ? field.getText() : ((Labeled) node).getText();
        });
    }

    public boolean shows(String selector) {
        return ask(() -> windows().stream().anyMatch(root -> root.lookupAll(selector).stream().anyMatch(Screen::seen)));
    }

    /** The identity of the node that has the cursor. */
    public String cursor() {
        return ask(() -> focused().getId());
    }

    public <T> T ask(Callable<T> question) {
        return on(question);
    }

    public <T extends Node> T find(String selector, Class<T> type) {
        return type.cast(ask(() -> node(selector)));
    }

    /** Waits until it is so, from picture to picture of the screen; fails after a thousand of them. */
    public void until(BooleanSupplier so) {
        for (int i = 0; i < PATIENCE; i++) {
            if (ask(so::getAsBoolean)) {
                return;
            }
            settle();
        }
        throw new AssertionError("what the test waits for did not come");
    }

    public Scene scene() {
        return stage.getScene();
    }

    /** Keeps a picture of the window under {@code target/screens}, to be looked at. */
    public void picture(String name) {
        settle();
        run(() -> {
            Path file = Path.of("target", "screens", name + ".png");
            try {
                Files.createDirectories(file.getParent());
                ImageIO.write(SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null), "png", file.toFile());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() {
        run(stage::close);
    }

    /** Lets the screen be laid out and drawn with all that has happened. */
    private void settle() {
        CountDownLatch drawn = new CountDownLatch(2);
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                drawn.countDown();
                if (drawn.getCount() == 0) {
                    stop();
                }
            }
        }.start());
        await(drawn);
    }

    private void run(Runnable action) {
        on(() -> {
            action.run();
            return null;
        });
    }

    private Node focused() {
        Node owner = windows().get(0).getScene().getFocusOwner();
        return owner == null ? stage.getScene().getFocusOwner() : owner;
    }

    private Node visible(String selector) {
        return windows().stream().flatMap(root -> root.lookupAll(selector).stream()).filter(Screen::seen).findFirst()
                .orElseThrow(() -> new AssertionError("not to be seen: " + selector));
    }

    private Node node(String selector) {
        return windows().stream().map(root -> root.lookup(selector)).filter(java.util.Objects::nonNull).findFirst()
                .orElseThrow(() -> new AssertionError("not there: " + selector));
    }

    /** Roots of all open windows, the one on top first. */
    private List<Parent> windows() {
        List<Parent> roots = new java.util.ArrayList<>();
        for (Window window : Window.getWindows()) {
            if (window.isShowing() && window != stage) {
                roots.add(0, window.getScene().getRoot());
            }
        }
        roots.add(stage.getScene().getRoot());
        return roots;
    }

    private static boolean seen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static synchronized void start() {
        if (started) {
            return;
        }
        CountDownLatch up = new CountDownLatch(1);
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            Style.start();
            up.countDown();
        });
        await(up);
        started = true;
    }

    private static <T> T on(Callable<T> question) {
        if (Platform.isFxApplicationThread()) {
            return call(question);
        }
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.call());
            } catch (Throwable problem) {
                answer.completeExceptionally(problem);
            }
        });
        try {
            return answer.get(30, TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T call(Callable<T> question) {
        try {
            return question.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("the screen thread does not answer");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
