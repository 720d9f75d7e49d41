package cunbu.core.person;

import cunbu.core.history.Coded;

/** How a marriage ended. */
public enum MarriageEnd implements Coded {
    DIVORCE("divorce"), DEATH("death");

    private final String code;

    MarriageEnd(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
