package cunbu.app.award;

import java.util.List;

/** Says that a file can be read but is not what a bank sends back; nothing was taken from it. */
public final class ReturnRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why no row of the file can be compared. */
    public enum Reason {
        /** No row among the first ones holds the headers of such a file; the arguments are the usual ones. */
        NO_HEADER,
        /** A column is missing without which no row can be compared; the arguments are the usual headers. */
        MISSING_COLUMN,
        /** Two columns mean the same; the arguments are the usual headers. */
        COLUMN_TWICE,
        /** There is not one row below the headers. */
        NO_ROWS
    }

    private final Reason reason;
    private final List<String> arguments;

    ReturnRefused(Reason reason, List<String> arguments) {
        super("return refused: " + reason);
        this.reason = reason;
        this.arguments = List.copyOf(arguments);
    }

    public Reason reason() {
        return reason;
    }

    /** What the sentence names: the arguments in one text, none where there are none. */
    public List<String> about() {
        return arguments.isEmpty() ? List.of() : List.of(String.join("、", arguments));
    }
}
