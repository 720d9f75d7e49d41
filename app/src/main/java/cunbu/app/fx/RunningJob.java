package cunbu.app.fx;

import cunbu.sync.Progress;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** A named job as the status line sees it: how far it is, and a way to stop it. */
public final class RunningJob implements Progress {

    private final String name;
    private final Executor screen;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicBoolean told = new AtomicBoolean();
    private volatile double latest = -1;

    RunningJob(String name, Executor screen) {
        this.name = name;
        this.screen = screen;
    }

    /** As given by who started it, already in the language of the screen. */
    public String name() {
        return name;
    }

    /** From 0 to 1; -1 while it is not known how much there is to do. */
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /** The job ends at the next step that it reports. */
    public void cancel() {
        cancelled.set(true);
    }

    @Override
    public void at(long done, long of) {
        if (cancelled.get()) {
            throw new Cancelled();
        }
        latest = of <= 0 ? -1 : Math.min(1, (double) done / of);
        // A fast job would flood the screen's queue: one message is under way at a time.
        if (told.compareAndSet(false, true)) {
            screen.execute(() -> {
                told.set(false);
                share.set(latest);
            });
        }
    }
}
