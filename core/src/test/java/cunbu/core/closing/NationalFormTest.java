package cunbu.core.closing;

import static cunbu.core.closing.Invented.TOWNSHIP;
import static cunbu.core.closing.Invented.tally;
import static cunbu.core.closing.Invented.village;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Measures;
import cunbu.core.indicator.Tally;
import cunbu.core.rule.Answer;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalFormTest {

    private static Map<Measure, Integer> right() {
        Map<Measure, Integer> counts = new EnumMap<>(Measure.class);
        Map.ofEntries(Map.entry(Measure.OPENING_POPULATION, 100), Map.entry(Measure.CLOSING_POPULATION, 104), Map.entry(Measure.DEATHS, 1),
                Map.entry(Measure.MARRIED_WOMEN_15_49, 20), Map.entry(Measure.ONLY_CHILD_CERTIFICATES_VALID, 3), Map.entry(Measure.BIRTHS, 5),
                Map.entry(Measure.BIRTHS_MALE, 3), Map.entry(Measure.BIRTHS_FEMALE, 2), Map.entry(Measure.BIRTHS_FIRST, 2),
                Map.entry(Measure.BIRTHS_SECOND, 2), Map.entry(Measure.BIRTHS_HIGHER, 1), Map.entry(Measure.BIRTHS_POLICY_COMPLIANT, 4),
                Map.entry(Measure.BIRTHS_FIRST_POLICY_COMPLIANT, 2), Map.entry(Measure.BIRTHS_SECOND_POLICY_COMPLIANT, 2),
                Map.entry(Measure.BIRTHS_HIGHER_POLICY_COMPLIANT, 0), Map.entry(Measure.BIRTHS_LATE_REPORTED, 1)).forEach(counts::put);
        NationalForm.CONTRACEPTION.columns().stream().filter(each -> !Measures.follows(each)).forEach(each -> counts.put(each, 2));
        return counts;
    }

    private static Tally two(Map<Measure, Integer> first) {
        return tally(Map.of(village(1), first, village(2), right()));
    }

    private static FilledForm fill(NationalForm form, Tally tally) {
        return form.fill(tally, TOWNSHIP, tally.villages().keySet());
    }

    @Test
    void soundCountsPassEveryCheckOfBothForms() {
        Tally sound = two(right());

        assertThat(NationalForm.values()).allSatisfy(form -> assertThat(fill(form, sound).checks()).isNotEmpty().allMatch(each -> each.answer() == Answer.YES));
        assertThat(fill(NationalForm.POPULATION_AND_BIRTHS, sound).total().get(Measure.BIRTHS)).contains(BigDecimal.TEN);
        assertThat(fill(NationalForm.CONTRACEPTION, sound).total().get(Measure.CONTRACEPTION_USERS)).contains(new BigDecimal(32));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CLOSING_POPULATION,             105, population
            DEATHS,                           0, population
            BIRTHS_FIRST,                     3, orders
            BIRTHS_MALE,                      4, sexes
            BIRTHS_FIRST_POLICY_COMPLIANT,    3, first-within-plan
            BIRTHS_HIGHER_POLICY_COMPLIANT,   2, higher-within-plan
            BIRTHS_POLICY_COMPLIANT,          6, within-plan
            BIRTHS_POLICY_COMPLIANT,          3, within-plan-orders
            MARRIED_WOMEN_15_49,            120, married-among-population
            """)
    void anImbalanceOfOneVillageIsFoundThere(Measure measure, int planted, String balance) {
        Map<Measure, Integer> wrong = right();
        wrong.put(measure, planted);

        Check found = fill(NationalForm.POPULATION_AND_BIRTHS, two(wrong)).checks().stream().filter(each -> each.code().equals(balance)).findFirst().orElseThrow();

        assertThat(found.fails()).isTrue();
        assertThat(found.first()).isEqualTo(village(1));
        assertThat(found.wrong()).isGreaterThanOrEqualTo(1);
    }

    @Test
    void moreUsersThanMarriedWomenAreFound() {
        Map<Measure, Integer> wrong = right();
        wrong.put(Measure.CONDOM, 30);

        assertThat(fill(NationalForm.CONTRACEPTION, two(wrong)).checks()).filteredOn(Check::fails).extracting(Check::code).containsExactly("users-among-married");
    }

    @Test
    void aTotalThatIsNotTheSumOfItsRowsIsFound() {
        Tally sound = two(right());
        Measures other = Measures.of(Map.of(Measure.BIRTHS, new BigDecimal(11)));
        FilledForm filled = NationalForm.POPULATION_AND_BIRTHS.filled(TOWNSHIP, other, sound.villages());

        Check sums = filled.checks().get(filled.checks().size() - 1);

        assertThat(sums.code()).isEqualTo("sums");
        assertThat(sums.fails()).isTrue();
        assertThat(List.of(sums.left(), sums.right())).containsExactly(new BigDecimal(11), BigDecimal.TEN);
    }

    @Test
    void whatIsUnknownIsNotChecked() {
        Map<Measure, Integer> lacking = right();
        lacking.remove(Measure.BIRTHS_SECOND);

        List<Check> checks = fill(NationalForm.POPULATION_AND_BIRTHS, two(lacking)).checks();

        assertThat(checks).noneMatch(Check::fails);
        assertThat(checks).filteredOn(each -> each.answer() == Answer.UNKNOWN).extracting(Check::code).containsExactly("orders", "second-within-plan", "sums");
    }

    @Test
    void operationsAreNoColumnOfTheRegister() {
        assertThat(NationalForm.CONTRACEPTION.notKept()).hasSize(7);
        assertThat(Stream.of(NationalForm.values()).flatMap(each -> each.columns().stream())).doesNotHaveDuplicates();
    }
}
