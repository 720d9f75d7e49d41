package cunbu.core.person;

import cunbu.core.history.Coded;

/** Marital state, coded by GB/T 2261.2-2003. */
public enum Marital implements Coded {
    UNMARRIED("10"), MARRIED("20"), FIRST_MARRIAGE("21"), REMARRIED("22"), REUNITED("23"), WIDOWED("30"), DIVORCED("40"), NOT_STATED("90");

    private final String code;

    Marital(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
