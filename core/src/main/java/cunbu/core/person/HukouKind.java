package cunbu.core.person;

import cunbu.core.history.Coded;

/** Kind of household registration (hukou). */
public enum HukouKind implements Coded {
    AGRICULTURAL("agricultural"), NON_AGRICULTURAL("non-agricultural"), RURAL_RESIDENT("rural-resident"), NONE("none");

    private final String code;

    HukouKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
