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
    /** Persons who receive the rural reward. */
    REWARDED
}
