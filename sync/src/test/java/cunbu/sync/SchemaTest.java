package cunbu.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cunbu.core.history.Change;
import cunbu.core.history.Fields;
import cunbu.core.history.Kind;
import cunbu.core.history.Stamp;
import cunbu.core.history.Write;
import cunbu.core.person.Person;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {

    private static final List<Object> ODD = Arrays.asList("", "x", "1", "2026-13-45", "2026-02-30", "0".repeat(10_000), "\u0000", Long.MAX_VALUE,
            Long.MIN_VALUE, -1L, 0L, true, null);

    private static Change change(String kind, String field, Object value) {
        return new Change(Offices.TOWNSHIP, Offices.id(2), Offices.record(Offices.TOWNSHIP, 1), Stamp.of(Offices.NOW, 0, Offices.TOWNSHIP), kind, Offices.id(1),
                Map.of(field, Write.first(value)), "u", "1.0");
    }

    @ParameterizedTest
    @EnumSource
    void whateverStandsInAFieldIsAnsweredAndNeverThrown(Kind kind) {
        for (RecordComponent component : Schema.type(kind.code()).getRecordComponents()) {
            for (Object value : ODD) {
                Change change = change(kind.code(), Fields.fieldName(component.getName()), value);
                assertThatCode(() -> Schema.wrong(change)).as("%s %s %s", kind, component.getName(), value).doesNotThrowAnyException();
            }
        }
        for (Object value : ODD) {
            assertThatCode(() -> Schema.wrong(change(kind.code(), Change.OWNER, value))).doesNotThrowAnyException();
        }
    }

    @Test
    void everyKindIsKnown() {
        assertThat(Kind.values()).allMatch(kind -> Schema.knows(kind.code()));
        assertThat(Schema.knows("notice")).isFalse();
    }

    @Test
    void theFieldThatIsWrongIsNamed() {
        assertThat(Schema.wrong(change("person", "born_on", "1950-02-30"))).contains("born_on");
        assertThat(Schema.wrong(change("person", "born_on", "1950-02-28"))).isEmpty();
        assertThat(Schema.wrong(change("person", "born_on", "+999999999-12-31"))).contains("born_on");
        assertThat(Schema.wrong(change("monthly_return", "month", "-2009-12"))).contains("month");
        assertThat(Schema.wrong(change("person", "born_on", 5L))).contains("born_on");
        assertThat(Schema.wrong(change("person", "name", null))).isEmpty();
        assertThat(Schema.wrong(change("person", "of_a_later_program", 5L))).isEmpty();
        assertThat(Schema.wrong(change("person", Change.OWNER, "not an office"))).contains(Change.OWNER);
        assertThat(Schema.wrong(change("person", Change.LIFE, null))).contains(Change.LIFE);
        Change creation = Offices.household(Offices.TOWNSHIP, 1, "x");
        Change lifeless = new Change(creation.by(), creation.id(), creation.record(), creation.stamp(), "household", null,
                Map.of(Change.OWNER, Write.first(Offices.TOWNSHIP)), "u", "1.0");
        assertThat(Schema.wrong(creation)).isEmpty();
        assertThat(Schema.wrong(lifeless)).contains(Change.LIFE);
        assertThat(Schema.type("person")).isEqualTo(Person.class);
    }
}
