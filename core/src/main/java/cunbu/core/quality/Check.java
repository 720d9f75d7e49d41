package cunbu.core.quality;

import static cunbu.core.quality.Severity.ERROR;
import static cunbu.core.quality.Severity.HINT;
import static cunbu.core.quality.Severity.WARNING;

import cunbu.core.history.Coded;
import java.util.Locale;

/** Everything that is looked for. The code never changes; its sentence stands in the texts under it. */
public enum Check implements Coded {
    /** Something that fills the field and is nobody's number: zeros, one digit only, no region. */
    IDENTITY_PLACEHOLDER(Topic.IDENTITY, WARNING, Remedy.COMPARE_CARD),
    /** A number of the old cards that nobody has upgraded. */
    IDENTITY_FIFTEEN_DIGITS(Topic.IDENTITY, WARNING, Remedy.UPGRADE_NUMBER),
    IDENTITY_SHAPE(Topic.IDENTITY, ERROR, Remedy.COMPARE_CARD),
    IDENTITY_NO_SUCH_DAY(Topic.IDENTITY, ERROR, Remedy.COMPARE_CARD),
    IDENTITY_CHECK_DIGIT(Topic.IDENTITY, ERROR, Remedy.COMPARE_CARD),
    IDENTITY_SEX(Topic.IDENTITY, WARNING, Remedy.COMPARE_CARD),
    IDENTITY_BIRTH_DATE(Topic.IDENTITY, WARNING, Remedy.COMPARE_CARD),
    IDENTITY_DUPLICATE(Topic.IDENTITY, ERROR, Remedy.FIND_DOUBLE),

    BIRTH_DATE_MISSING(Topic.DATES, WARNING, Remedy.COMPARE_BIRTH),
    BORN_IN_FUTURE(Topic.DATES, ERROR, Remedy.COMPARE_BIRTH),
    DIED_IN_FUTURE(Topic.DATES, ERROR, Remedy.COMPARE_DEATH),
    DIED_BEFORE_BIRTH(Topic.DATES, ERROR, Remedy.COMPARE_DEATH),
    VERY_OLD(Topic.DATES, WARNING, Remedy.COMPARE_DEATH),

    MOTHERS_AGE(Topic.FAMILY, WARNING, Remedy.CHECK_PARENT),
    PARENT_YOUNGER(Topic.FAMILY, ERROR, Remedy.CHECK_PARENT),
    PARENT_HARDLY_OLDER(Topic.FAMILY, WARNING, Remedy.CHECK_PARENT),
    BORN_AFTER_PARENTS_DEATH(Topic.FAMILY, ERROR, Remedy.CHECK_PARENT),
    BIRTHS_TOO_CLOSE(Topic.FAMILY, WARNING, Remedy.CHECK_PARENT),
    MARRIAGE_BEFORE_BIRTH(Topic.FAMILY, ERROR, Remedy.CHECK_MARRIAGE),
    MARRIED_AS_CHILD(Topic.FAMILY, WARNING, Remedy.CHECK_MARRIAGE),
    MARRIAGE_AFTER_DEATH(Topic.FAMILY, ERROR, Remedy.CHECK_MARRIAGE),
    MARRIAGE_IN_FUTURE(Topic.FAMILY, ERROR, Remedy.CHECK_MARRIAGE),
    MARRIAGE_ENDS_BEFORE_START(Topic.FAMILY, ERROR, Remedy.CHECK_MARRIAGE),
    MARRIED_TWICE(Topic.FAMILY, WARNING, Remedy.CHECK_MARRIAGE),

    /** A record names a person that the register does not have. */
    PERSON_NOT_FOUND(Topic.LINKS, ERROR, Remedy.FIND_PERSON),
    MARRIED_BUT_SAID_SINGLE(Topic.LINKS, WARNING, Remedy.ADD_MARRIAGE),
    SPOUSE_WITHOUT_MARRIAGE(Topic.LINKS, WARNING, Remedy.ADD_MARRIAGE),
    CHILD_WITHOUT_PARENTS(Topic.LINKS, WARNING, Remedy.ADD_PARENTS),
    BIRTH_WITHOUT_CHILD(Topic.LINKS, ERROR, Remedy.FIND_PERSON),
    BIRTH_WITHOUT_PARENTAGE(Topic.LINKS, WARNING, Remedy.ADD_PARENTS),
    BIRTH_OF_OTHER_MOTHER(Topic.LINKS, WARNING, Remedy.CHECK_BIRTH),
    BIRTH_ON_OTHER_DAY(Topic.LINKS, ERROR, Remedy.CHECK_BIRTH),
    CHILD_WITHOUT_BIRTH(Topic.LINKS, WARNING, Remedy.ADD_BIRTH),
    CERTIFICATE_WITHOUT_CHILD(Topic.LINKS, ERROR, Remedy.CHECK_CERTIFICATE),
    CERTIFICATE_AGAINST_CHILD(Topic.LINKS, ERROR, Remedy.CHECK_CERTIFICATE),
    CERTIFICATE_HOLDERS_DEAD(Topic.LINKS, HINT, Remedy.CHECK_CERTIFICATE),
    CERTIFICATE_OF_OTHERS_CHILD(Topic.LINKS, WARNING, Remedy.CHECK_CERTIFICATE),

    VILLAGE_MISSING(Topic.HOUSEHOLD, ERROR, Remedy.PLACE_PERSON),
    HOUSEHOLD_MISSING(Topic.HOUSEHOLD, WARNING, Remedy.PLACE_PERSON),
    HOUSEHOLD_NOT_FOUND(Topic.HOUSEHOLD, ERROR, Remedy.PLACE_PERSON),
    HOUSEHOLD_WITHOUT_HEAD(Topic.HOUSEHOLD, WARNING, Remedy.NAME_HEAD),
    HOUSEHOLD_WITH_MANY_HEADS(Topic.HOUSEHOLD, WARNING, Remedy.NAME_HEAD),
    HOUSEHOLD_EMPTY(Topic.HOUSEHOLD, WARNING, Remedy.EMPTY_HOME),
    MEMBER_ELSEWHERE(Topic.HOUSEHOLD, WARNING, Remedy.PLACE_PERSON),

    MOVE_OUTSIDE_LIFE(Topic.MOVES, ERROR, Remedy.CHECK_MOVE),
    MOVE_AGAINST_VILLAGE(Topic.MOVES, ERROR, Remedy.CHECK_MOVE),
    MOVES_DO_NOT_MEET(Topic.MOVES, WARNING, Remedy.CHECK_MOVE),
    LEFT_WITHOUT_MOVE(Topic.MOVES, WARNING, Remedy.CHECK_MOVE),
    STAY_OUTSIDE_LIFE(Topic.MOVES, ERROR, Remedy.END_STAY),
    MIGRANT_DIED(Topic.MOVES, WARNING, Remedy.END_STAY),
    MIGRANT_REGISTERED_HERE(Topic.MOVES, WARNING, Remedy.END_STAY),
    MIGRANT_NOT_REGISTERED_HERE(Topic.MOVES, WARNING, Remedy.END_STAY),
    MIGRANT_TWICE(Topic.MOVES, WARNING, Remedy.END_STAY),

    BALANCE(Topic.RETURNS, ERROR, Remedy.FIND_DIFFERENCE),
    RETURN_MISSING(Topic.RETURNS, WARNING, Remedy.ASK_RETURN),
    /** A month that is over and for which nobody has sent anything. */
    RETURNS_OVERDUE(Topic.RETURNS, HINT, Remedy.ASK_RETURN),
    BIRTHS_NOT_REGISTERED(Topic.RETURNS, WARNING, Remedy.COMPARE_RETURN),
    BIRTHS_NOT_REPORTED(Topic.RETURNS, WARNING, Remedy.COMPARE_RETURN),
    DEATHS_NOT_REGISTERED(Topic.RETURNS, WARNING, Remedy.COMPARE_RETURN),
    DEATHS_NOT_REPORTED(Topic.RETURNS, WARNING, Remedy.COMPARE_RETURN),
    RETURN_DIFFERS(Topic.RETURNS, WARNING, Remedy.CORRECT_RETURN),
    RETURN_EXCEEDS(Topic.RETURNS, WARNING, Remedy.CORRECT_RETURN),

    AGES_ROUNDED(Topic.SHARES, HINT, Remedy.COMPARE_SAMPLE),
    AGES_PREFER_DIGITS(Topic.SHARES, HINT, Remedy.COMPARE_SAMPLE),
    SEX_RATIO(Topic.SHARES, HINT, Remedy.FIND_BIRTHS);

    private final Topic topic;
    private final Severity severity;
    private final Remedy remedy;

    Check(Topic topic, Severity severity, Remedy remedy) {
        this.topic = topic;
        this.severity = severity;
        this.remedy = remedy;
    }

    public Topic topic() {
        return topic;
    }

    /** How sure it usually is that something is wrong. */
    public Severity severity() {
        return severity;
    }

    public Remedy remedy() {
        return remedy;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
