package cunbu.core.indicator;

import cunbu.core.history.Coded;

/** Among which women holders of the only-child certificate are counted. */
public enum CertificateBase implements Coded {
    /** Married women with exactly one living child. */
    ONE_CHILD_WOMEN("one-child-women"),
    /** All married women aged 15 to 49. */
    ALL_MARRIED_WOMEN("all-married-women");

    private final String code;

    CertificateBase(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
