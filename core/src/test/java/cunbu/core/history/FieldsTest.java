package cunbu.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cunbu.core.activity.MonthlyReturn;
import cunbu.core.birth.Birth;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private static final RecordId ID = new RecordId("530824101000-abcdefghijklmnopqrstuvwx27");
    private static final RecordId MOTHER = new RecordId("530824101000-abcdefghijklmnopqrstuvwx22");
    private static final Birth BIRTH = new Birth(ID, null, MOTHER, null, LocalDate.of(2009, 3, 1), Sex.FEMALE, 2, true, false, null,
            new AreaCode("530824101201"));

    @Test
    void aRecordBecomesPlainFieldsWithoutItsIdAndWhatIsUnknown() {
        assertThat(Fields.of(BIRTH)).containsExactlyInAnyOrderEntriesOf(Map.of("mother", MOTHER.text(), "born_on", "2009-03-01", "sex", "2",
                "birth_order", 2L, "policy_compliant", true, "late_report", false, "village", "530824101201"));
    }

    @Test
    void fieldsBecomeTheSameRecordAgain() {
        assertThat(Fields.read(Birth.class, ID, Fields.of(BIRTH))).isEqualTo(BIRTH);
        assertThat(Fields.read(Birth.class, ID, Fields.everyOne(BIRTH))).isEqualTo(BIRTH);
    }

    @Test
    void aMonthIsItsIsoText() {
        Map<String, Object> fields = Map.of("village", "530824101201", "month", "2009-09", "iud", 12L);
        MonthlyReturn read = Fields.read(MonthlyReturn.class, ID, fields);
        assertThat(read.month()).isEqualTo(YearMonth.of(2009, 9));
        assertThat(Fields.of(read)).isEqualTo(fields);
    }

    @Test
    void aFieldOfALaterVersionIsPassedOver() {
        Map<String, Object> fields = new HashMap<>(Fields.of(BIRTH));
        fields.put("weight_grams", 3200L);
        assertThat(Fields.read(Birth.class, ID, fields)).isEqualTo(BIRTH);
    }

    @Test
    void aFieldSaysWhatItHolds() {
        assertThat(Fields.type(Birth.class, "born_on")).contains(LocalDate.class);
        assertThat(Fields.type(Birth.class, "mother")).contains(RecordId.class);
        assertThat(Fields.type(Birth.class, "id")).isEmpty();
        assertThat(Fields.type(Birth.class, "weight_grams")).isEmpty();
    }

    @Test
    void aValueThatCannotStandInItsFieldIsRefused() {
        assertThatThrownBy(() -> Fields.read(Birth.class, ID, Map.of("sex", "7"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fields.read(Birth.class, ID, Map.of("birth_order", "two"))).isInstanceOf(IllegalArgumentException.class);
    }
}
