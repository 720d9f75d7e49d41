package cunbu.app.intake;

/** Lays the rows of one kind of sheet over the draft. */
interface RowTaker {

    /**
     * Takes one row, or refuses it with every reason there is; a row with cells that could not be read is refused already, and is
     * asked for further reasons. A refused row leaves the draft as it was.
     */
    void take(ReadRow row);

    /** Ties a row that was taken to rows that may stand below it; called for each after all have been taken. */
    default void tie(ReadRow row) {
    }

    static RowTaker of(SheetKind kind, Draft draft) {
        return switch (kind) {
            case HOUSEHOLD -> new HouseholdRows(draft);
            case PERSON -> new PersonRows(draft);
            case BIRTH -> new BirthRows(draft);
            case DEATH -> new DeathRows(draft);
            case CERTIFICATE -> new CertificateRows(draft);
            case MIGRANT -> new MigrantRows(draft);
            case MONTHLY -> new MonthlyRows(draft);
            case ACTIVITY -> new ActivityRows(draft);
        };
    }
}
