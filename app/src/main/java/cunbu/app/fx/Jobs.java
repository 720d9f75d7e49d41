package cunbu.app.fx;

import cunbu.sync.Progress;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Runs work off the screen thread and brings the result back to it: short work on one worker, long work with a name on another, each
 * in the order in which it was asked for, so that a search is answered while a sheet is taken in. All methods are called on the screen thread. Nothing else in the program starts a thread or touches the toolkit's queue.
 */
public final class Jobs implements AutoCloseable {

    /** Work long enough to say how far it is. */
    @FunctionalInterface
    public interface LongWork<T> {
        T call(Progress progress) throws Exception;
    }

    private final Executor shortWorker;
    private final Executor longWorker;
    private final Executor screen;
    private final ReadOnlyObjectWrapper<RunningJob> running = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper idle = new ReadOnlyBooleanWrapper(true);
    private int unfinished;
    private boolean closed;
    private Consumer<Throwable> problems = Jobs::rethrow;

    private Jobs(Executor shortWorker, Executor longWorker, Executor screen) {
        this.shortWorker = shortWorker;
        this.longWorker = longWorker;
        this.screen = screen;
    }

    /** Two worker threads beside the screen thread. */
    public static Jobs onWorkers() {
        return new Jobs(worker("cunbu-short"), worker("cunbu-long"), Platform::runLater);
    }

    private static Executor worker(String name) {
        return Executors.newSingleThreadExecutor(work -> new Thread(work, name));
    }

    /** For tests and the command line: everything happens at once, on the caller's thread. */
    public static Jobs inline() {
        return new Jobs(Runnable::run, Runnable::run, Runnable::run);
    }

    /** Who is told when work fails and its caller did not say what to do then. */
    public void onProblem(Consumer<Throwable> listener) {
        problems = listener;
    }

    /** Short work without a name. */
    public <T> void run(Callable<T> work, Consumer<T> shown) {
        run(work, shown, problem -> problems.accept(problem));
    }

    /** Short work; {@code failed} gets what it threw. */
    public <T> void run(Callable<T> work, Consumer<T> shown, Consumer<Throwable> failed) {
        start(null, progress -> work.call(), shown, failed);
    }

    /** Long work: the status line shows its name and how far it is, and can cancel it. A cancelled job shows nothing. */
    public <T> void run(String name, LongWork<T> work, Consumer<T> shown) {
        run(name, work, shown, problem -> problems.accept(problem));
    }

    /** Long work; {@code failed} gets what it threw, and {@link Progress.Cancelled} if it was cancelled. */
    public <T> void run(String name, LongWork<T> work, Consumer<T> shown, Consumer<Throwable> failed) {
        start(new RunningJob(name, screen), work, shown, failed);
    }

    /** For questions asked while typing: of those that wait, only the newest is answered. */
    public Latest latest() {
        return new Latest(this);
    }

    /** The named job at work, or null. */
    public ReadOnlyObjectProperty<RunningJob> running() {
        return running.getReadOnlyProperty();
    }

    /** Whether everything asked for is done and shown. */
    public ReadOnlyBooleanProperty idle() {
        return idle.getReadOnlyProperty();
    }

    /** Cancels the job at work, and waits a little for the workers to come to rest. Whatever is asked later is not done. */
    @Override
    public void close() {
        closed = true;
        if (running.get() != null) {
            running.get().cancel();
        }
        rest(shortWorker);
        rest(longWorker);
    }

    private <T> void start(RunningJob job, LongWork<T> work, Consumer<T> shown, Consumer<Throwable> failed) {
        if (closed) {
            return;
        }
        unfinished++;
        idle.set(false);
        (job == null ? shortWorker : longWorker).execute(() -> {
            if (job != null) {
                screen.execute(() -> running.set(job));
            }
            Runnable outcome = outcome(job == null ? Progress.NONE : job, work, shown, failed);
            screen.execute(() -> finish(job, outcome));
        });
    }

    private <T> Runnable outcome(Progress progress, LongWork<T> work, Consumer<T> shown, Consumer<Throwable> failed) {
        try {
            T result = work.call(progress);
            return () -> shown.accept(result);
        } catch (Throwable problem) {
            return () -> failed.accept(problem);
        }
    }

    private void finish(RunningJob job, Runnable outcome) {
        if (job != null) {
            running.set(null);
        }
        try {
            outcome.run();
        } finally {
            unfinished--;
            idle.set(unfinished == 0);
        }
    }

    private static void rest(Executor worker) {
        if (!(worker instanceof ExecutorService service)) {
            return;
        }
        service.shutdown();
        try {
            service.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void rethrow(Throwable problem) {
        if (problem instanceof Progress.Cancelled) {
            return;
        }
        throw problem instanceof RuntimeException bug ? bug : new IllegalStateException(problem);
    }

    /** A series of questions of which only the newest matters. */
    public static final class Latest {

        private final Jobs jobs;
        private final AtomicInteger newest = new AtomicInteger();

        private Latest(Jobs jobs) {
            this.jobs = jobs;
        }

        public <T> void run(Callable<T> work, Consumer<T> shown) {
            int mine = newest.incrementAndGet();
            jobs.run(() -> mine == newest.get() ? work.call() : null, result -> {
                if (mine == newest.get()) {
                    shown.accept(result);
                }
            });
        }
    }
}
