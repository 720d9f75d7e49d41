package cunbu.app.exchange;

/** Two offices cannot trust each other (yet). Nothing was written. */
public final class NotEnrolled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** The digits typed are not those of the file. */
        OTHER_DIGITS,
        /** One of the typed groups cannot be right: its check digit does not fit. */
        WRONG_GROUP,
        /** The file is not an enrolment or a welcome, or was changed. */
        FILE_UNREADABLE,
        /** Only a county does this. */
        NOT_A_COUNTY,
        /** Only a township does this. */
        NOT_A_TOWNSHIP,
        /** The office that asks does not belong to this county, or the county is another one than this township's. */
        OTHER_COUNTY,
        /** That office has not been enrolled. */
        UNKNOWN_OFFICE,
        /** The announced keys are not signed with a key that the office may use. */
        NOT_ANNOUNCED,
        /** The county has revoked that office's keys. */
        REVOKED,
        /** This township has not accepted its county yet. */
        NO_COUNTY,
        /** The root key lies on its stick and was not given. */
        ROOT_MISSING,
        /** The file given as root key is something else. */
        ROOT_UNREADABLE,
        /** The root key given is another county's. */
        OTHER_ROOT
    }

    private final Reason reason;

    public NotEnrolled(Reason reason) {
        this(reason, null);
    }

    public NotEnrolled(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
