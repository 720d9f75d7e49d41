package cunbu.app.paper;

/**
 * One column of a table.
 *
 * @param numbers whether its cells are amounts or counts: they stand to the right, and a workbook can add them up
 */
public record Column(String heading, boolean numbers) {

    /** Words, dates, codes and long numbers that nobody adds up. */
    public static Column words(String heading) {
        return new Column(heading, false);
    }

    /** Amounts and counts in plain decimals. */
    public static Column numbers(String heading) {
        return new Column(heading, true);
    }
}
