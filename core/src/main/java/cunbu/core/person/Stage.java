package cunbu.core.person;

import cunbu.core.history.Coded;

/** Stage of schooling. */
public enum Stage implements Coded {
    PRIMARY("primary"), JUNIOR("junior"), UPPER_SECONDARY("upper-secondary"), JUNIOR_COLLEGE("junior-college"), BACHELOR("bachelor");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
