package cunbu.app.sheet;

/** Says that a file cannot be read as a sheet, and why. */
public final class SheetUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a file cannot be read as a sheet. */
    public enum Reason {
        /** There is no such file, or it may not be read. */
        MISSING,
        /** There is not one filled cell in it. */
        EMPTY,
        /** A workbook of before 2007 (.xls), whatever the file is called. */
        OLD_WORKBOOK,
        /** It asks for a password. */
        PASSWORD,
        /** A workbook that is cut off or altered. */
        DAMAGED,
        /** More rows than {@link Sheet#MOST_ROWS}. */
        TOO_MANY_ROWS,
        /** Would unpack to more than a sheet of the allowed rows can hold. */
        TOO_LARGE,
        /** Text that is neither UTF-8, UTF-16 with its mark, nor GB18030. */
        UNKNOWN_ENCODING,
        /** A quotation mark is opened and never closed. */
        OPEN_QUOTE,
        /** A picture, a document, a web page: no sheet at all. */
        NOT_A_SHEET
    }

    private final Reason reason;

    public SheetUnreadable(Reason reason) {
        this(reason, null);
    }

    public SheetUnreadable(Reason reason, Throwable cause) {
        super("sheet unreadable: " + reason, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
