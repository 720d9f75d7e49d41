package cunbu.app.sample;

/** What a village's monthly form says of the month's end, and how the county's number is divided among the villages. */
enum FormStock implements Keyed {
    STERILISED_MALE(Stock.MARRIED_WOMEN), STERILISED_FEMALE(Stock.MARRIED_WOMEN), IUD(Stock.MARRIED_WOMEN),
    IMPLANT(Stock.MARRIED_WOMEN), ORAL_OR_INJECTED(Stock.MARRIED_WOMEN), CONDOM(Stock.MARRIED_WOMEN),
    SPERMICIDE(Stock.MARRIED_WOMEN), OTHER_METHOD(Stock.MARRIED_WOMEN),
    TWO_DAUGHTER_HOUSEHOLDS(Stock.TWO_DAUGHTERS), TWO_DAUGHTER_HOUSEHOLDS_WITH_STERILISATION(Stock.TWO_DAUGHTERS),
    IN_MIGRANT_WOMEN_HERE(Stock.IN_MIGRANT_WOMEN), IN_MIGRANT_CERTIFICATES_CHECKED(Stock.IN_MIGRANTS_CHECKED),
    OUT_MIGRANT_WOMEN_AWAY(Stock.OUT_MIGRANT_WOMEN), OUT_MIGRANT_CERTIFICATES_HELD(Stock.OUT_MIGRANTS_CERTIFIED),
    ASSOCIATION_MEMBERS(Stock.POPULATION);

    private final Stock basis;

    FormStock(Stock basis) {
        this.basis = basis;
    }

    Stock basis() {
        return basis;
    }
}
