package cunbu.app.store;

/** Changes that lie side by side in the history, by the places of the first and the last; none if the last lies before the first. */
public record Span(long first, long last) {

    public static final Span NONE = new Span(1, 0);

    public boolean isEmpty() {
        return last < first;
    }

    long length() {
        return last - first + 1;
    }
}
