package cunbu.core.person;

import cunbu.core.history.Coded;

/** Whether a person counts in the registered population of the place that keeps the record. */
public enum Presence implements Coded {
    REGISTERED("registered"), LEFT("left"), ELSEWHERE("elsewhere");

    private final String code;

    Presence(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
