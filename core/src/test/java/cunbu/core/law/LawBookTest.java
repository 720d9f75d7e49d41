package cunbu.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cunbu.core.law.LawRejected.Reason;
import cunbu.core.place.AreaCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawBookTest {

    private static final AreaCode VILLAGE = new AreaCode("530824101201");
    private static final String AGE = "topic/age";

    private static Map.Entry<String, String> age(String area, String... lines) {
        return Map.entry(area + "/topic/age.properties", "unit=years\n" + String.join("\n", lines));
    }

    @SafeVarargs
    private static Dated<Integer> near(AreaCode area, Map.Entry<String, String>... files) {
        return LawBook.of(Map.ofEntries(files)).near(area, AGE, Unit.YEARS);
    }

    @ParameterizedTest
    @CsvSource({
        "530824101201, 2009-12-31, 57", "530824101000, 2009-12-31, 57", "530824102201, 2009-12-31, 58", "530823000000, 2009-12-31, 59",
        "540000000000, 2009-12-31, 60", "530824101201, 2008-12-31, 60", "530824101201, 2009-01-01, 57"})
    void theNearestAreaHolds(String area, LocalDate day, int expected) {
        Dated<Integer> age = near(new AreaCode(area), age("000000", "2004-01-01=60", "2004-01-01.source=nation"),
                age("530000", "2009-01-01=59", "2009-01-01.source=province"), age("530824", "2009-01-01=58", "2009-01-01.source=county"),
                age("530824101", "2009-01-01=57", "2009-01-01.source=township"));

        assertThat(age.on(day).orElseThrow().value()).isEqualTo(expected);
    }

    @Test
    void afterARepealTheWiderTextHoldsAgain() {
        Dated<Integer> age = near(VILLAGE, age("000000", "2004-01-01=60", "2004-01-01.source=nation"),
                age("530824", "2009-01-01=55", "2009-01-01.source=county", "2011-01-01=-", "2011-01-01.source=end"));

        assertThat(age.on(LocalDate.of(2010, 12, 31)).orElseThrow().value()).isEqualTo(55);
        assertThat(age.on(LocalDate.of(2011, 1, 1)).orElseThrow().citation().document()).isEqualTo("nation");
        assertThat(age.days()).containsExactly(LocalDate.of(2004, 1, 1), LocalDate.of(2009, 1, 1), LocalDate.of(2011, 1, 1));
    }

    @Test
    void beforeTheFirstTextAndAfterARepealNothingIsInForce() {
        Dated<Integer> age = near(VILLAGE, age("000000", "2004-01-01=60", "2004-01-01.source=a", "2006-01-01=-", "2006-01-01.source=b"));

        assertThat(age.on(LocalDate.of(2003, 12, 31))).isEmpty();
        assertThat(age.on(LocalDate.of(2005, 12, 31))).isPresent();
        assertThat(age.on(LocalDate.of(2006, 1, 1))).isEmpty();
        assertThat(age.onOrFirst(LocalDate.of(2007, 1, 1)).value()).isEqualTo(60);
    }

    @Test
    void twoAreasMayNotMeasureDifferently() {
        Map<String, String> files = Map.of("000000/topic/age.properties", "unit=years\n2004-01-01=60\n2004-01-01.source=x",
                "530000/topic/age.properties", "unit=persons\n2004-01-01=60\n2004-01-01.source=x");

        assertThat(catchThrowableOfType(LawRejected.class, () -> LawBook.of(files)).reason()).isEqualTo(Reason.OTHER_UNIT);
    }

    @Test
    void aParameterThatIsNotThereIsASlip() {
        assertThatThrownBy(() -> LawBook.of(Map.of()).near(VILLAGE, AGE, Unit.YEARS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theVersionFollowsTheValuesThatHoldInTheAreaAndNoOthers() {
        Map.Entry<String, String> nation = age("000000", "2004-01-01=60", "2004-01-01.source=x");
        String version = LawBook.of(Map.ofEntries(nation)).version(VILLAGE, Set.of("topic"));

        assertThat(version).matches("[0-9a-f]{16}");
        assertThat(LawBook.of(Map.ofEntries(nation, age("110000", "2004-01-01=61", "2004-01-01.source=x"))).version(VILLAGE, Set.of("topic")))
                .isEqualTo(version);
        assertThat(LawBook.of(Map.ofEntries(nation, age("530824", "2030-01-01=61", "2030-01-01.source=x"))).version(VILLAGE, Set.of("topic")))
                .isNotEqualTo(version);
        assertThat(LawBook.of(Map.ofEntries(age("000000", "2004-01-01=60", "2004-01-01.source=y"))).version(VILLAGE, Set.of("topic")))
                .isNotEqualTo(version);
    }

    @Test
    void everyLawFileIsInTheIndexAndCanBeUsed() throws IOException, URISyntaxException {
        Path folder = Path.of(LawBookTest.class.getResource("/cunbu/core/law/index.txt").toURI()).getParent();
        try (Stream<Path> all = Files.walk(folder)) {
            List<String> files = all.filter(path -> path.toString().endsWith(".properties"))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/')).sorted().toList();

            assertThat(Files.readAllLines(folder.resolve("index.txt"))).isEqualTo(files);
            for (String file : files) {
                LawFile parsed = LawFile.parse(file, Files.readString(folder.resolve(file)));
                assertThat(parsed.entries().isEmpty()).as(file).isEqualTo(parsed.topic().equals(LawPage.TARGETS));
            }
        }
        assertThat(LawBook.shipped()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"2004-01-01, 600", "2008-12-31, 600", "2009-01-01, 720", "2011-12-31, 720", "2012-01-01, 960", "2025-12-31, 960"})
    void theAmountChangesOnTheDaysOfTheNotices(LocalDate day, BigDecimal yearly) {
        Dated<BigDecimal> amount = LawBook.shipped().near(VILLAGE, "rural-reward/base-amount", Unit.CNY_PER_YEAR);

        assertThat(amount.on(day).orElseThrow().value()).isEqualByComparingTo(yearly);
        assertThat(amount.on(LocalDate.of(2003, 12, 31))).isEmpty();
    }

    @Test
    void theCountyHasYetToConfirmTheTwoDaughters() {
        InForce<Boolean> rule = LawBook.shipped().near(VILLAGE, "rural-reward/two-daughters", Unit.YES_NO).onOrFirst(LocalDate.of(2009, 1, 1));

        assertThat(rule.value()).isTrue();
        assertThat(rule.citation().confirmed()).isFalse();
        assertThat(rule.citation().area()).isEqualTo(new AreaCode("530824000000"));
    }
}
