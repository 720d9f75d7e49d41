package cunbu.app.award;

import cunbu.core.history.Coded;
import cunbu.core.notice.NoticeList;
import cunbu.sync.seal.NoticeSeal;

/**
 * What can be said of a notice that somebody brings.
 *
 * @param seal       what the code says; null unless it is by a known office
 * @param officeName of the office that signed; null likewise
 * @param list       the signed list: the one that was brought, or else the one of the register; null if there is neither
 */
public record Checked(Outcome outcome, NoticeSeal seal, String officeName, NoticeList list) {

    /** How it ended; only the first two speak for the notice. */
    public enum Outcome implements Coded {
        /** The list is, to the character, the one that the office signed. */
        SIGNED("signed"),
        /** The code is the office's; there was no list to compare. */
        CODE_GENUINE("code-genuine"),
        /** The code is the office's, but this is not the list that it signed. */
        OTHER_LIST("other-list"),
        /** The file is none in which a list could be compared, such as a PDF. */
        NOT_A_LIST("not-a-list"),
        /** Signed with a key that this office does not know. Whoever signed may be anybody. */
        UNKNOWN_KEY("unknown-key"),
        /** Signed with a key that the county has since revoked. */
        REVOKED_KEY("revoked-key"),
        /** The code is damaged, forged, or made for another purpose. */
        BROKEN_CODE("broken-code"),
        /** There is no code, and the register has no such notice. */
        NO_CODE("no-code");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Whether everything that was brought is the office's. */
    public boolean genuine() {
        return outcome == Outcome.SIGNED || outcome == Outcome.CODE_GENUINE;
    }
}
