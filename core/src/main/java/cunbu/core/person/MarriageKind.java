package cunbu.core.person;

import cunbu.core.history.Coded;

/** How a marriage came about; a couple that lived as such before 1986-03-15 may count as married de facto. */
public enum MarriageKind implements Coded {
    REGISTERED("registered"), DE_FACTO("de-facto");

    private final String code;

    MarriageKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
