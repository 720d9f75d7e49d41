package cunbu.core.indicator;

import cunbu.core.history.Coded;

/** Who counts as a married woman. */
public enum MarriedBase implements Coded {
    /** Also who is widowed or divorced. */
    EVER_MARRIED("ever-married"),
    CURRENTLY_MARRIED("currently-married");

    private final String code;

    MarriedBase(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
