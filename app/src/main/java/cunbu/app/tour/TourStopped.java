package cunbu.app.tour;

/** A step of the tour did not end as it should. */
public final class TourStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TourStopped(String command, int exit) {
        super(command + " ended with " + exit);
    }
}
