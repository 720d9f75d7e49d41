package cunbu.core.indicator;

import cunbu.core.history.Coded;

/** What an indicator's value is counted in. */
public enum Unit implements Coded {
    PER_MILLE("per-mille", 1000, 2), PERCENT("percent", 100, 2), PER_HUNDRED_GIRLS("per-hundred-girls", 100, 2), PERSONS("persons", 1, 0);

    private final String code;
    private final int scale;
    private final int decimals;

    Unit(String code, int scale, int decimals) {
        this.code = code;
        this.scale = scale;
        this.decimals = decimals;
    }

    /** What the quotient is multiplied with. */
    public int scale() {
        return scale;
    }

    /** How many decimals are shown, rounded half up. */
    public int decimals() {
        return decimals;
    }

    @Override
    public String code() {
        return code;
    }
}
