package cunbu.app.quality;

import cunbu.sync.Progress;
import java.util.List;

/** Goes through passes one after the other, and asks at every beat whether somebody has had enough. */
final class Pulse {

    private final Progress progress;
    private int done;
    private int of;

    Pulse(Progress progress) {
        this.progress = progress;
    }

    void run(List<Runnable> passes) {
        of = passes.size();
        for (done = 0; done < of; done++) {
            beat();
            passes.get(done).run();
        }
        beat();
    }

    void beat() {
        progress.at(done, of);
    }
}
