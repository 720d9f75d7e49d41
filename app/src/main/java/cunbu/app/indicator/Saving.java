package cunbu.app.indicator;

import cunbu.app.fx.FileChoice;
import cunbu.app.fx.Jobs;
import cunbu.app.fx.Picture;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.paper.Paper;
import cunbu.sync.Progress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.Window;

/** Takes what is shown out of the program, into a file or onto paper, and says in the status line what came of it. */
public final class Saving {

    /** Asks somebody for a file; empty if nobody chose one. */
    @FunctionalInterface
    interface Choice {
        Optional<Path> of(Window window, String name, String... endings);
    }

    private final Jobs jobs;
    private final Texts texts;
    private final Problems problems;
    private final Consumer<String> say;
    private final Choice choice;
    private AtomicBoolean unwanted;

    /** @param say shows a sentence in the status line */
    public Saving(Jobs jobs, Texts texts, Problems problems, Consumer<String> say) {
        this(jobs, texts, problems, say, (window, name, endings) -> new FileChoice(window).save(name, endings));
    }

    Saving(Jobs jobs, Texts texts, Problems problems, Consumer<String> say, Choice choice) {
        this.jobs = jobs;
        this.texts = texts;
        this.problems = problems;
        this.say = say;
        this.choice = choice;
    }

    /** @param name proposed for the file @param paper made off the screen: there may be many rows */
    void table(Window window, String name, Function<Progress, Paper> paper) {
        choice.of(window, name, "xlsx", "csv", "pdf").ifPresent(file -> save(file, progress ->
                paper.apply((done, of) -> progress.at(done, 2 * of)).write(file, (page, pages) -> texts.get("paper.page", page, pages),
                        (done, of) -> progress.at(of + done, 2 * of))));
    }

    void picture(Window window, String name, Picture picture) {
        choice.of(window, name, "png").ifPresent(file -> save(file, progress -> picture.write(file)));
    }

    void print(Window window, Picture picture) {
        if (!picture.print(window)) {
            say.accept(texts.get("figures.noPrinter"));
        }
    }

    /** Stops what is being saved; nothing is left of it. @return whether something was */
    boolean stop() {
        boolean saving = unwanted != null;
        if (saving) {
            unwanted.set(true);
        }
        return saving;
    }

    /** Writes a file. */
    @FunctionalInterface
    private interface Write {
        void with(Progress progress) throws Exception;
    }

    private void save(Path file, Write write) {
        AtomicBoolean mine = new AtomicBoolean();
        unwanted = mine;
        jobs.run(texts.get("figures.saving"), progress -> {
            write.with((done, of) -> {
                if (mine.get()) {
                    throw new Progress.Cancelled();
                }
                progress.at(done, of);
            });
            return file.getFileName().toString();
        }, written -> ended(texts.get("figures.saved", written)), thrown -> ended(thrown instanceof Progress.Cancelled ? texts.get("figures.savingStopped") : failed(thrown)));
    }

    private void ended(String sentence) {
        unwanted = null;
        say.accept(sentence);
    }

    private String failed(Throwable thrown) {
        Problems.Problem problem = problems.of(thrown);
        return texts.get("figures.notSaved", problem.sentence(), problem.code());
    }
}
