package cunbu.app.intake;

import static cunbu.app.intake.SheetField.*;

import cunbu.core.history.Coded;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the rows of a sheet are about, with the columns that such a sheet may have and those it cannot do without. */
public enum SheetKind implements Coded {
    HOUSEHOLD(List.of(NUMBER, VILLAGE), List.of(HEAD_IDENTITY, ADDRESS)),
    PERSON(List.of(NAME), List.of(HOUSEHOLD_NUMBER, IDENTITY, SEX, BORN_ON, ETHNIC, HUKOU, MARITAL, RELATION, FATHER_IDENTITY, MOTHER_IDENTITY,
            MOVED_IN_ON, MOVED_OUT_ON, DIED_ON, VILLAGE)),
    BIRTH(List.of(MOTHER_IDENTITY, BORN_ON), List.of(FATHER_IDENTITY, NAME, SEX, BIRTH_ORDER, POLICY_COMPLIANT, LATE_REPORT, CHILD_IDENTITY)),
    DEATH(List.of(IDENTITY, DIED_ON), List.of(NAME)),
    CERTIFICATE(List.of(NUMBER, ISSUED_ON), List.of(FATHER_IDENTITY, MOTHER_IDENTITY, CHILD_IDENTITY, CHILD_NAME, CHILD_BORN_ON)),
    MIGRANT(List.of(DIRECTION, FROM_ON), List.of(NAME, IDENTITY, SEX, BORN_ON, VILLAGE, OTHER_AREA, TO_ON, CERTIFICATE_NUMBER, VALID_UNTIL_ON)),
    MONTHLY(List.of(VILLAGE, MONTH), Stream.concat(Stream.of(REPORTED_ON), SheetField.counts().stream()).toList()),
    ACTIVITY(List.of(HELD_ON, KIND, ITEM, VALUE), List.of(AREA, OTHER_ITEM, QUALIFIER, PARTICIPANTS, PLACE, MATERIALS, NOTE));

    private final List<SheetField> required;
    private final List<SheetField> fields;

    SheetKind(List<SheetField> required, List<SheetField> others) {
        this.required = required;
        this.fields = Stream.concat(required.stream(), others.stream()).toList();
    }

    /** The columns without which no row could be taken in. */
    public List<SheetField> required() {
        return required;
    }

    /** All columns that are understood, the required ones first. */
    public List<SheetField> fields() {
        return fields;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
