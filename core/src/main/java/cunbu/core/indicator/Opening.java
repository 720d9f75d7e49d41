package cunbu.core.indicator;

/**
 * What a figure may be opened into. Policy compliance of births, contraception and surgery are statistics of villages and never lead to
 * people; what villages report as a total has none behind it.
 */
public enum Opening { PEOPLE, TOTALS }
