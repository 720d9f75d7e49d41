package cunbu.app.indicator;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Screen;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Side;
import cunbu.core.time.Period;
import cunbu.sync.wire.ChangeLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * How long the window stands still while everybody behind the average population is listed, sifted, sorted and saved: the longest time
 * between two pictures of the screen. Arguments: the register; its passphrase is in {@code CUNBU_PASSPHRASE}.
 */
final class BehindBenchmark {

    private final Screen screen;
    private final Stillness stillness = new Stillness();

    private BehindBenchmark(Screen screen) {
        this.screen = screen;
    }

    public static void main(String[] arguments) throws IOException {
        char[] passphrase = System.getenv("CUNBU_PASSPHRASE").toCharArray();
        Path folder = Files.createTempDirectory("behind");
        try (Register register = new Registers(ChangeLine::write, ChangeLine::read).open(Path.of(arguments[0]), null, passphrase, Clock.systemUTC());
                Jobs jobs = Jobs.onWorkers()) {
            run(register, jobs, folder);
        }
        System.exit(0);
    }

    private static void run(Register register, Jobs jobs, Path folder) {
        Texts texts = new Texts(Language.ZH);
        Problems problems = new Problems(texts, List.of());
        NumberDesk desk = new NumberDesk(register.numbers(), register.persons(), register.areas(), register.office());
        Period year = Period.statisticalYear(2009);
        NumberAsked asked = new NumberAsked(Indicator.CRUDE_BIRTH_RATE, year, register.office(), desk.bases(year));
        PeopleBehindViewModel model = new PeopleBehindViewModel(desk, new Asking(jobs, problems), texts, asked, code -> code.text());
        AtomicReference<String> said = new AtomicReference<>("");
        AtomicReference<String> ending = new AtomicReference<>("xlsx");
        Saving saving = new Saving(jobs, texts, problems, said::set, (window, name, endings) -> Optional.of(folder.resolve("people." + ending.get())));
        PeopleBehindView view = new PeopleBehindView(model, texts, person -> { }, saving);
        BehindBenchmark bench = new BehindBenchmark(Screen.of(() -> Views.load(view, texts)));
        TableView<?> table = bench.screen.find("#table", TableView.class);

        bench.step("opened", () -> model.side.set(Side.DENOMINATOR), () -> model.known.size() == 3 && jobs.idle().get());
        for (String typed : List.of("李", "李秀", "1980", "1980-0", "")) {
            bench.step("sifted by '" + typed + "'", () -> model.filter.set(typed), jobs.idle()::get);
        }
        bench.step("to the end", () -> table.scrollTo(table.getItems().size() - 1), jobs.idle()::get);
        bench.step("to the middle", () -> table.scrollTo(table.getItems().size() / 2), jobs.idle()::get);
        bench.step("sorted by name", () -> sort(table, 0), jobs.idle()::get);
        bench.step("sorted by day", () -> sort(table, 1), jobs.idle()::get);
        for (String each : List.of("xlsx", "csv", "pdf")) {
            ending.set(each);
            said.set("");
            bench.step("saved as " + each, () -> saving.table(null, "people", view.paper()), () -> !said.get().isEmpty());
            System.out.println("  " + said.get());
        }
        said.set("");
        ending.set("xlsx");
        bench.screen.ask(() -> {
            saving.table(null, "people", view.paper());
            return null;
        });
        bench.step("stopped", saving::stop, () -> !said.get().isEmpty());
    }

    private static <S> void sort(TableView<S> table, int column) {
        TableColumn<S, ?> by = table.getColumns().get(column);
        table.getSortOrder().setAll(List.of(by));
    }

    private void step(String name, Runnable action, BooleanSupplier done) {
        long start = System.nanoTime();
        screen.ask(() -> {
            stillness.longest = 0;
            stillness.start();
            action.run();
            return null;
        });
        while (!screen.ask(done::getAsBoolean)) {
            screen.until(() -> true);
        }
        screen.until(() -> stillness.frames > 3);
        screen.ask(() -> {
            stillness.stop();
            return null;
        });
        System.out.printf("%s: %d ms, longest stillness %d ms%n", name, (System.nanoTime() - start) / 1_000_000, stillness.longest / 1_000_000);
    }

    /** Looks at the clock with every picture of the screen. */
    private static final class Stillness extends AnimationTimer {

        private long last;
        private long longest;
        private int frames;

        @Override
        public void start() {
            last = System.nanoTime();
            frames = 0;
            super.start();
        }

        @Override
        public void handle(long now) {
            long at = System.nanoTime();
            longest = Math.max(longest, at - last);
            last = at;
            frames++;
        }
    }
}
