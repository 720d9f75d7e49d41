package cunbu.core.indicator;

import cunbu.core.history.Coded;

/** Which part of a figure is opened into what stands behind it. */
public enum Side implements Coded {
    NUMERATOR("numerator"), DENOMINATOR("denominator"),
    /** The records of the numerator's kind that are not in it, each with the reason. */
    LEFT_OUT("left-out");

    private final String code;

    Side(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
