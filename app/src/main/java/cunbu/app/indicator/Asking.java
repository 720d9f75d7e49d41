package cunbu.app.indicator;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Problems;
import cunbu.sync.Progress;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The long work of the figures: only what was asked last is wanted, and what still runs for an earlier question comes to an end. */
public final class Asking {

    /** Why the last question has no answer; empty if it has one, or somebody cancelled it. */
    final StringProperty problem = new SimpleStringProperty("");

    private final Jobs jobs;
    private final Problems problems;
    private final ReadOnlyObjectWrapper<Object> asker = new ReadOnlyObjectWrapper<>();
    private volatile int newest;

    public Asking(Jobs jobs, Problems problems) {
        this.jobs = jobs;
        this.problems = problems;
    }

    /** Who waits for an answer; null if nobody does. */
    ReadOnlyObjectProperty<Object> asker() {
        return asker.getReadOnlyProperty();
    }

    /** Short work, beside whatever is being counted. */
    <T> void look(Callable<T> work, Consumer<T> shown) {
        jobs.run(work, shown);
    }

    /** Short work of which only what was asked last matters, as while somebody types. */
    Jobs.Latest latest() {
        return jobs.latest();
    }

    /** @param name what the status line says, already a text */
    <T> void ask(Object who, String name, Jobs.LongWork<T> work, Consumer<T> shown) {
        int mine = ++newest;
        asker.set(who);
        problem.set("");
        jobs.run(name, progress -> {
            wanted(mine);
            return work.call((done, of) -> {
                wanted(mine);
                progress.at(done, of);
            });
        }, result -> ended(mine, () -> shown.accept(result)), thrown -> ended(mine, () -> failed(thrown)));
    }

    /** Nobody wants an answer any more. */
    void stop() {
        newest++;
        asker.set(null);
    }

    private void wanted(int question) {
        if (question != newest) {
            throw new Progress.Cancelled();
        }
    }

    private void ended(int question, Runnable outcome) {
        if (question == newest) {
            asker.set(null);
            outcome.run();
        }
    }

    private void failed(Throwable thrown) {
        if (!(thrown instanceof Progress.Cancelled)) {
            Problems.Problem found = problems.of(thrown);
            problem.set(found.sentence() + " (" + found.code() + ")");
        }
    }
}
