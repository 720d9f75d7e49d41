package cunbu.core.person;

import cunbu.core.history.Coded;

/** How a child came to a parent. A step-child is not recorded: it is derived from marriages. */
public enum Origin implements Coded {
    OWN("own"), ADOPTED("adopted");

    private final String code;

    Origin(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
