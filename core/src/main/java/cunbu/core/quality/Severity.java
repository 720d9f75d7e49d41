package cunbu.core.quality;

import cunbu.core.history.Coded;

/** How sure it is that something is wrong, and so how much it weighs when villages are ranked. */
public enum Severity implements Coded {
    /** It cannot be so. */
    ERROR("error", 10),
    /** It is hardly ever so. */
    WARNING("warning", 3),
    /** It may well be so; somebody who knows the village should look. */
    HINT("hint", 1);

    private final String code;
    private final int weight;

    Severity(String code, int weight) {
        this.code = code;
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }

    @Override
    public String code() {
        return code;
    }
}
