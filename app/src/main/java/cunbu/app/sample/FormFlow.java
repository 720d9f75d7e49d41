package cunbu.app.sample;

/** What a village's monthly form says of the month, and which other entry it is a part of. */
enum FormFlow implements Keyed {
    ITEMS_DUE(null), ITEMS_SENT(ITEMS_DUE), REQUESTS_DUE(null), REQUESTS_ANSWERED(REQUESTS_DUE),
    SURVEYED(null), AWARE(SURVEYED), SATISFIED(SURVEYED);

    private final FormFlow whole;

    FormFlow(FormFlow whole) {
        this.whole = whole;
    }

    /** Null for an entry that is a part of no other. */
    FormFlow whole() {
        return whole;
    }
}
