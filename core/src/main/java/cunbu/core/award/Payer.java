package cunbu.core.award;

import cunbu.core.history.Coded;

/** Who bears a share of an award. */
public enum Payer implements Coded {
    CENTRAL("central"), PROVINCE("province"), CITY("city"), COUNTY("county"), UNIT("unit");

    private final String code;

    Payer(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
