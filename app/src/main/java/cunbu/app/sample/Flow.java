package cunbu.app.sample;

/** What happens in a village in one statistical year. */
enum Flow implements Keyed {
    FIRST_BIRTHS, SECOND_BIRTHS, HIGHER_BIRTHS,
    /** Of the births: boys, and those that broke a rule. */
    BOYS, OUTSIDE_RULES,
    /** Children of that order who die within weeks; they are among the deaths. */
    FIRST_BORN_DEATHS, SECOND_BORN_DEATHS,
    DEATHS, MOVED_IN, MOVED_OUT,
    /** Births of earlier years that are reported only now. */
    LATE_REPORTS
}
