package cunbu.core.award;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.law.LawBook;
import cunbu.core.law.Lookups;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsedLawTest {

    private static final LawBook BOOK = LawBook.shipped();
    private static final Facts FACTS = Told.facts("h", "h:1948-05-01 w:1951-06-01 girl:1974-01-01");

    private static List<Lookups.Used> used(LocalDate on) {
        Decision decision = new Decider().decide(new Schemes(BOOK).named("rural-reward").orElseThrow(), FACTS, on, Told.VILLAGE);
        return UsedLaw.of(BOOK, decision, FACTS);
    }

    @ParameterizedTest
    @CsvSource({"2008-12-31, 600, 2004-01-01", "2009-01-01, 720, 2009-01-01", "2011-12-31, 720, 2009-01-01", "2012-01-01, 960, 2012-01-01"})
    void theAmountThatWasPaidByIsAmongThemWithItsDayAndNoOther(LocalDate on, String value, LocalDate from) {
        assertThat(used(on)).filteredOn(each -> each.parameter().equals("rural-reward/base-amount")).singleElement()
                .satisfies(each -> assertThat(each.value()).isEqualTo(value))
                .satisfies(each -> assertThat(each.citation().from()).isEqualTo(from));
    }

    @Test
    void whateverAFindingCitesIsAmongThem() {
        Decision decision = new Decider().decide(new Schemes(BOOK).named("rural-reward").orElseThrow(), FACTS, LocalDate.of(2009, 12, 31), Told.VILLAGE);

        assertThat(UsedLaw.of(BOOK, decision, FACTS).stream().map(Lookups.Used::citation).collect(Collectors.toSet()))
                .containsAll(decision.findings().stream().map(finding -> finding.citation()).toList());
    }

    @Test
    void aMidYearChangeShowsBothValues() {
        Facts bereaved = Told.facts("w", "h:1965-05-01 w:1966-06-01 girl:1990-01-01,died=2015-01-01");
        Decision decision = new Decider().decide(new Schemes(BOOK).named("special-assistance").orElseThrow(), bereaved, LocalDate.of(2022, 12, 31),
                Told.VILLAGE);

        assertThat(UsedLaw.of(BOOK, decision, bereaved)).filteredOn(each -> each.parameter().contains("death-amount")).extracting(Lookups.Used::value)
                .contains("450", "590");
    }
}
