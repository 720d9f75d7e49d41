package cunbu.core.migrant;

import cunbu.core.history.Coded;

/** Which way a migrant went, seen from the place that keeps the record. */
public enum Direction implements Coded {
    IN("in"), OUT("out");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
