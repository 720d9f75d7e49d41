package cunbu.app.sample;

/** What a village has at the end of September 2009. */
enum Stock implements Keyed {
    POPULATION,
    /** Women of 15 to 49 who were ever married; the next ones are parts of them by the number of their living children. */
    MARRIED_WOMEN, CHILDLESS, ONE_CHILD_URBAN, ONE_CHILD_RURAL, THREE_OR_MORE,
    /** Of those with two children: both are daughters. */
    TWO_DAUGHTERS,
    /** Valid certificates of those with one child, and how many of them were issued in the year. */
    CERTIFICATES_URBAN, CERTIFICATES_RURAL, ISSUED_URBAN, ISSUED_RURAL,
    /** Migrants, the women of 18 to 49 among them, and those of the women whose certificate is valid. */
    IN_MIGRANTS, IN_MIGRANT_WOMEN, IN_MIGRANTS_CHECKED, OUT_MIGRANTS, OUT_MIGRANT_WOMEN, OUT_MIGRANTS_CERTIFIED,
    /** Persons who receive the rural reward, and those who receive the special assistance; a few receive both. */
    REWARDED, ASSISTED,
    /** Of the rural certificates issued in the year: those whose holders are due the whole one-off award, and the half of it. */
    AWARDED_WHOLE, AWARDED_HALF,
    /** Of the rural certificates issued before, by what the only child does in the calendar year 2009; see {@link OnlyChild}. */
    PRIMARY_PUPILS, JUNIOR_PUPILS, FIRST_TERM_PUPILS, UPPER_SECONDARY_ENTRANTS, JUNIOR_COLLEGE_ENTRANTS, OTHER_MINORS,
    /** Agricultural parents who hold a certificate, and those of two daughters of whose births both were found lawful. */
    ONLY_CHILD_PARENTS, TWO_DAUGHTER_PARENTS
}
