package cunbu.app.indicator;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Picture;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.paper.Paper;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes what is shown into a file, and says in the status line what came of it. */
public final class Saving {

    /** Writes a file. */
    @FunctionalInterface
    private interface Write {
        void to(Path file) throws Exception;
    }

    private final Jobs jobs;
    private final Texts texts;
    private final Problems problems;
    private final Consumer<String> say;

    /** @param say shows a sentence in the status line */
    public Saving(Jobs jobs, Texts texts, Problems problems, Consumer<String> say) {
        this.jobs = jobs;
        this.texts = texts;
        this.problems = problems;
        this.say = say;
    }

    void paper(Paper paper, Path file) {
        save(to -> paper.write(to, (page, pages) -> texts.get("paper.page", page, pages)), file);
    }

    void picture(Picture picture, Path file) {
        save(picture::write, file);
    }

    /** There is nothing to print on. */
    void noPrinter() {
        say.accept(texts.get("figures.noPrinter"));
    }

    private void save(Write write, Path file) {
        jobs.run(() -> {
            write.to(file);
            return file;
        }, written -> say.accept(texts.get("figures.saved", written.getFileName().toString())), thrown -> {
            Problems.Problem problem = problems.of(thrown);
            say.accept(problem.sentence() + " (" + problem.code() + ")");
        });
    }
}
