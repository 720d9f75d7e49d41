package cunbu.sync;

/** Where a long job says how far it is, and learns that somebody has cancelled it. */
@FunctionalInterface
public interface Progress {

    /** For jobs that nobody watches. */
    Progress NONE = (done, of) -> { };

    /**
     * Says how far the job is.
     *
     * @param done steps done so far
     * @param of   steps in all; 0 if that is not known
     * @throws Cancelled if the person at the screen has had enough; the job then ends without a trace
     */
    void at(long done, long of);

    /** Thrown through a job that was cancelled. */
    final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Cancelled() {
            super("cancelled", null, false, false);
        }
    }
}
