package cunbu.core.indicator;

import cunbu.core.history.Coded;

/** What rates over the population are divided by. */
public enum PopulationBase implements Coded {
    /** Half of opening and closing population together. */
    AVERAGE("average"),
    /** The population at the end of the period, as some half-year reports have it. */
    CLOSING("closing");

    private final String code;

    PopulationBase(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
