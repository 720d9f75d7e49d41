package cunbu.app.intake;

import java.util.List;

/** Says that a sheet can be read but not taken in as what it was said to be; nothing was taken from it. */
public final class SheetRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why no row of a sheet can be taken in. */
    public enum Reason {
        /** No row among the first ones holds headers of this kind of sheet. */
        NO_HEADER,
        /** A column is missing without which no row can be taken in; the arguments are the usual headers. */
        MISSING_COLUMN,
        /** Two columns mean the same; the arguments are the usual headers. */
        COLUMN_TWICE,
        /** The mapping names a field that this kind of sheet does not have; the arguments are those names. */
        UNKNOWN_FIELD,
        /** There is not one row below the headers. */
        NO_ROWS
    }

    private final Reason reason;
    private final List<String> arguments;

    public SheetRefused(Reason reason, List<String> arguments) {
        super("sheet refused: " + reason);
        this.reason = reason;
        this.arguments = List.copyOf(arguments);
    }

    public Reason reason() {
        return reason;
    }

    public List<String> arguments() {
        return arguments;
    }

    /** What the sentence names: the arguments in one text, none where there are none. */
    public List<String> about() {
        return arguments.isEmpty() ? List.of() : List.of(String.join("、", arguments));
    }
}
