package cunbu.core.letter;

import cunbu.core.history.Coded;
import java.util.Locale;

/** What can be done with a letter; each by one of its offices only. */
public enum LetterStep implements Coded {
    /** Its author wrote it. */
    ISSUED(Party.AUTHOR),
    /** The county hands it on to an office; a later turn takes the place of an earlier one. */
    ROUTED(Party.COUNTY),
    /** The county sends it back: there is no such office. */
    RETURNED(Party.COUNTY),
    /** It has arrived where it was handed on to. */
    RECEIVED(Party.ADDRESSEE),
    /** It was answered. */
    FEEDBACK(Party.ADDRESSEE),
    /** Its author takes it back. */
    WITHDRAWN(Party.AUTHOR),
    /** Its author has read the answer and ends it. */
    CLOSED(Party.AUTHOR),
    /** The county ends it, because its author did not. */
    CLOSED_BY_COUNTY(Party.COUNTY);

    /** The offices of a letter. */
    public enum Party { AUTHOR, COUNTY, ADDRESSEE }

    private final Party party;

    LetterStep(Party party) {
        this.party = party;
    }

    /** Who does it. */
    public Party party() {
        return party;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
