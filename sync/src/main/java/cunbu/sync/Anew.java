package cunbu.sync;

/** An office that begins anew, with other keys or with another register, may have lost everything: it is told everything once more. */
public final class Anew {

    private Anew() {
    }

    /**
     * Forgets what the office had acknowledged and said. What it sent with its earlier keys stays, and is given back to it. Called in a
     * transaction of the caller's.
     */
    public static void begin(String peer, Held held, Applying applying) {
        for (OwnStream stream : held.streams(peer)) {
            applying.acknowledged(peer, stream.epoch(), 0);
            if (!stream.open()) {
                applying.resend(peer, stream.epoch(), 0);
            }
        }
        applying.forgotten(peer);
    }
}
