package cunbu.core.award;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.history.RecordId;
import cunbu.core.law.LawBook;
import cunbu.core.law.LawValue;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Old facts on an old day give the old answer, whatever the county has entered since. */
class ReplayTest {

    private static final AreaCode COUNTY = new AreaCode("530824000000");
    private static final LawBook THEN = LawBook.shipped();
    private static final LawBook NOW = THEN.with(List.of(
            value("a", "rural-reward/base-amount", "CNY/year", "2009-01-01", "800", "2009-06-01"),
            value("b", "rural-reward/two-daughters", "yes-no", "2004-01-01", "no", "2009-06-15")));

    private static LawValue value(String last, String parameter, String unit, String fromOn, String value, String enteredOn) {
        return new LawValue(new RecordId(COUNTY + "-" + "a".repeat(25) + last), COUNTY, parameter, unit, LocalDate.parse(fromOn), value, "景计生发〔2009〕3号",
                true, LocalDate.parse(enteredOn));
    }

    private static Decision decide(LawBook book, String children, LocalDate on) {
        return new Decider().decide(reward(book), Told.facts("h", "h:1948-05-01 w:1951-06-01 " + children), on,
                Told.VILLAGE);
    }

    @ParameterizedTest
    @CsvSource({
        "girl:1974-01-01,                 2008-12-31, 600.00, 600.00",
        "girl:1974-01-01,                 2009-01-01, 720.00, 800.00",
        "girl:1974-01-01,                 2009-12-31, 720.00, 800.00",
        "girl:1974-01-01,                 2012-01-01, 1080.00, 920.00",
        "girl:1974-01-01 girl:1976-01-01, 2009-12-31, 720.00, "})
    void aDecisionFromBeforeAValueWasEnteredComesOutAsItDid(String children, LocalDate on, String then, String now) {
        Decision before = decide(THEN, children, on);
        LawBook ofThatDay = NOW.asOf(LocalDate.of(2009, 5, 31));
        LawBook ofThatVersion = NOW.latest(book -> reward(book).lawVersion(before.area()).equals(before.lawVersion())).orElseThrow();

        assertThat(total(before)).isEqualTo(then);
        assertThat(total(decide(NOW, children, on))).isEqualTo(now);
        assertThat(decide(NOW, children, on).lawVersion()).isNotEqualTo(before.lawVersion());
        assertThat(decide(ofThatDay, children, on)).isEqualTo(before);
        assertThat(decide(ofThatVersion, children, on)).isEqualTo(before);
    }

    private static Scheme reward(LawBook book) {
        return new Schemes(book).named("rural-reward").orElseThrow();
    }

    private static String total(Decision decision) {
        return decision.amount() == null ? null : decision.amount().total().toPlainString();
    }
}
