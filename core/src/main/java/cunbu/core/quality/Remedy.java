package cunbu.core.quality;

import cunbu.core.history.Coded;
import java.util.Locale;

/** What somebody can do about a finding. Nothing is ever put right by the program itself. */
public enum Remedy implements Coded {
    COMPARE_CARD, UPGRADE_NUMBER, FIND_DOUBLE, COMPARE_BIRTH, COMPARE_DEATH, CHECK_PARENT, CHECK_MARRIAGE, ADD_MARRIAGE, ADD_PARENTS, ADD_BIRTH,
    CHECK_BIRTH, CHECK_CERTIFICATE, FIND_PERSON, PLACE_PERSON, NAME_HEAD, EMPTY_HOME, CHECK_MOVE, END_STAY, FIND_DIFFERENCE, ASK_RETURN,
    COMPARE_RETURN, CORRECT_RETURN, COMPARE_SAMPLE, FIND_BIRTHS;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
