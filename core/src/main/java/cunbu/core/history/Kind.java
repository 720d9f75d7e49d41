package cunbu.core.history;

/** The kinds of record. The code is the name of the kind on the wire and of its table. */
public enum Kind implements Coded {
    HOUSEHOLD, PERSON, HUKOU_CHANGE, MOVE, MARRIAGE, PARENTAGE, SENTENCE, BIRTH, CERTIFICATE, MIGRANT, MONTHLY_RETURN, AWARD_CASE,
    DISABILITY, SCHOOLING, LAW_VALUE, AWARD_STEP, OBJECTION, RULING, BANK_ACCOUNT, PAYMENT_LIST, PAYMENT, PUBLIC_NOTICE,
    CLOSING, CLOSED_VILLAGE, ACTIVITY, LETTER, LETTER_EVENT;

    /** The schema version that this program writes for every kind. */
    public static final String VERSION = "1.0";

    @Override
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
