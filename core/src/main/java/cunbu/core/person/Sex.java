package cunbu.core.person;

import cunbu.core.history.Coded;

/** Sex, coded by GB/T 2261.1-2003. */
public enum Sex implements Coded {
    UNKNOWN("0"), MALE("1"), FEMALE("2"), NOT_STATED("9");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
