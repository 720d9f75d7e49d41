package cunbu.app;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.ProblemDialog;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.store.Registers;
import cunbu.app.tour.Hands;
import cunbu.app.tour.Pictures.Shot;
import cunbu.sync.wire.ChangeLine;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Pictures of every dashboard of a register, to be looked at: of its first three places (county, township and village), in both languages
 * and two sizes. Arguments: the register, the folder; the passphrase is in {@code CUNBU_PASSPHRASE}.
 */
final class FigurePictures {

    private static final List<double[]> SIZES = List.of(new double[] {1366, 768}, new double[] {1920, 1080});
    private static final List<String> PLACES = List.of("county", "township", "village");
    private static final List<String> THEMES = List.of("population", "families", "migrants", "service", "births");
    private static final List<String> PARTS = List.of("years", "ages", "months", "completeness", "places");

    private final WindowWiring window;
    private final Texts texts;
    private final List<Shot> shots = new ArrayList<>();

    private FigurePictures(WindowWiring window, Texts texts) {
        this.window = window;
        this.texts = texts;
    }

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[1]);
        Texts texts = new Texts(Language.ZH);
        Problems problems = new Problems(texts, List.of());
        Jobs jobs = Jobs.onWorkers();
        WindowWiring window = new WindowWiring(new Registers(ChangeLine::write, ChangeLine::read), problems, texts, jobs, folder.resolve("home"),
                PracticeDay.clock(Clock.systemDefaultZone()));
        new CunbuApp(window.front(), jobs, new ProblemDialog(texts, problems, folder)).takePictures(folder, () -> {
            window.open(Path.of(arguments[0]), null, System.getenv("CUNBU_PASSPHRASE").toCharArray());
            return new FigurePictures(window, texts).all();
        });
        System.exit(0);
    }

    private List<Shot> all() {
        for (Language language : Language.values()) {
            step(hands -> texts.speak(language));
            step(hands -> window.ways().go("figures"));
            for (double[] size : SIZES) {
                step(hands -> hands.size(size[0], size[1]));
                for (int place = 0; place < PLACES.size(); place++) {
                    int chosen = place;
                    step(hands -> hands.choose("#area", chosen));
                    dashboards(String.format("%s-%.0f-%s", language.code(), size[0], PLACES.get(place)));
                }
            }
        }
        return shots;
    }

    private void dashboards(String name) {
        THEMES.forEach(theme -> shots.add(new Shot(name + "-theme-" + theme, hands -> hands.press("#theme-" + theme))));
        PARTS.forEach(part -> shots.add(new Shot(name + "-" + part, hands -> hands.press("#part-" + part))));
        step(hands -> hands.press("#card-first-birth-share"));
        shots.add(new Shot(name + "-behind", hands -> hands.press("#openNumber")));
        shots.add(new Shot(name + "-behind-left-out", hands -> hands.press("#side-left-out")));
        step(hands -> window.ways().back());
        step(hands -> hands.press("#card-policy-compliant-birth-rate"));
        shots.add(new Shot(name + "-behind-totals", hands -> hands.press("#openNumber")));
        step(hands -> window.ways().back());
    }

    private void step(Consumer<Hands> step) {
        shots.add(new Shot(null, step));
    }
}
