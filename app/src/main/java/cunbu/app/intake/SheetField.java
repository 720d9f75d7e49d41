package cunbu.app.intake;

import cunbu.core.history.Coded;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a sheet can mean. The code is the field's name in a mapping file; where it is a field of a record, that one's. */
public enum SheetField implements Coded {
    NUMBER(Form.NUMBER), VILLAGE(Form.VILLAGE), HEAD_IDENTITY(Form.IDENTITY), ADDRESS(Form.TEXT),
    HOUSEHOLD_NUMBER(Form.NUMBER), NAME(Form.NAME), IDENTITY(Form.IDENTITY), SEX(Form.SEX), BORN_ON(Form.DAY), ETHNIC(Form.ETHNIC),
    HUKOU(Form.HUKOU), MARITAL(Form.MARITAL), RELATION(Form.RELATION), FATHER_IDENTITY(Form.IDENTITY), MOTHER_IDENTITY(Form.IDENTITY),
    MOVED_IN_ON(Form.DAY), MOVED_OUT_ON(Form.DAY), DIED_ON(Form.DAY),
    BIRTH_ORDER(Form.ORDER), POLICY_COMPLIANT(Form.YES_NO), LATE_REPORT(Form.YES_NO),
    ISSUED_ON(Form.DAY), CHILD_IDENTITY(Form.IDENTITY), CHILD_NAME(Form.NAME), CHILD_BORN_ON(Form.DAY),
    DIRECTION(Form.DIRECTION), OTHER_AREA(Form.AREA), FROM_ON(Form.DAY), TO_ON(Form.DAY), CERTIFICATE_NUMBER(Form.NUMBER),
    VALID_UNTIL_ON(Form.DAY),
    MONTH(Form.MONTH), STERILISED_MALE(Form.COUNT), STERILISED_FEMALE(Form.COUNT), IUD(Form.COUNT), IMPLANT(Form.COUNT),
    ORAL_OR_INJECTED(Form.COUNT), CONDOM(Form.COUNT), SPERMICIDE(Form.COUNT), OTHER_METHOD(Form.COUNT),
    TWO_DAUGHTER_HOUSEHOLDS(Form.COUNT), TWO_DAUGHTER_HOUSEHOLDS_WITH_STERILISATION(Form.COUNT),
    MIGRANT_ITEMS_DUE(Form.COUNT), MIGRANT_ITEMS_SENT(Form.COUNT), MIGRANT_REQUESTS_DUE(Form.COUNT), MIGRANT_REQUESTS_ANSWERED(Form.COUNT),
    IN_MIGRANT_WOMEN(Form.COUNT), IN_MIGRANT_CERTIFICATES_CHECKED(Form.COUNT), OUT_MIGRANT_WOMEN(Form.COUNT),
    OUT_MIGRANT_CERTIFICATES_HELD(Form.COUNT), PUBLICITY_HOUSEHOLDS(Form.COUNT), PERSONS_SURVEYED(Form.COUNT), PERSONS_AWARE(Form.COUNT),
    PERSONS_SATISFIED(Form.COUNT), ASSOCIATION_MEMBERS(Form.COUNT), BIRTHS_REPORTED(Form.COUNT), DEATHS_REPORTED(Form.COUNT), REPORTED_ON(Form.DAY),
    AREA(Form.PLACE), HELD_ON(Form.DAY), KIND(Form.ACTIVITY_KIND), ITEM(Form.ACTIVITY_ITEM), OTHER_ITEM(Form.TEXT), VALUE(Form.AMOUNT),
    QUALIFIER(Form.QUALIFIER), PARTICIPANTS(Form.AMOUNT), PLACE(Form.TEXT), MATERIALS(Form.TEXT), NOTE(Form.TEXT);

    /** How the cells of a column are read. */
    public enum Form {
        TEXT, NAME, NUMBER, IDENTITY, DAY, MONTH, COUNT, ORDER, YES_NO, SEX, ETHNIC, HUKOU, MARITAL, RELATION, DIRECTION, VILLAGE, AREA, PLACE,
        ACTIVITY_KIND, ACTIVITY_ITEM, QUALIFIER, AMOUNT
    }

    private final Form form;

    SheetField(Form form) {
        this.form = form;
    }

    public Form form() {
        return form;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SheetField> of(String code) {
        return Arrays.stream(values()).filter(field -> field.code().equals(code)).findFirst();
    }

    static List<SheetField> counts() {
        return Arrays.stream(values()).filter(field -> field.form == Form.COUNT).toList();
    }
}
