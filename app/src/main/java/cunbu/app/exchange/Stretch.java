package cunbu.app.exchange;

import cunbu.sync.Progress;

/** One step of a job of many: what is done of it counts from {@code first} on, {@code length} of {@code whole}. */
record Stretch(Progress job, long first, long length, long whole) implements Progress {

    private static final long FINE = 1_000;

    @Override
    public void at(long done, long of) {
        long part = of <= 0 ? 0 : Math.min(of, done) * length * FINE / of;
        job.at(Math.min(whole * FINE, first * FINE + part), whole * FINE);
    }
}
