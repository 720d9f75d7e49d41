package cunbu.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.award.AwardDesk;
import cunbu.app.award.Entitled;
import cunbu.app.award.EntitledRow;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.award.Scheme;
import cunbu.core.place.AreaCode;
import cunbu.core.place.AreaTree;
import cunbu.sync.Progress;
import cunbu.sync.wire.ChangeLine;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program finds in a practice township exactly its share of the benefits of the county's report; nothing but facts is recorded. */
class PracticeBenefitsTest {

    private static final AreaTree TREE = AreaTree.practiceCounty();
    private static final AreaCode TOWNSHIP = new AreaCode("530824205000");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2010-01-05T02:00:00Z"), ZoneOffset.UTC);
    private static final List<VillagePlan> SHARES = new CountyPlan(TREE, new Targets(1)).villages(TOWNSHIP);

    @TempDir
    static Path folder;

    private static Register register;
    private static AwardDesk desk;

    @BeforeAll
    static void makeRegister() {
        Registers registers = new Registers(ChangeLine::write, ChangeLine::read);
        Path file = folder.resolve("practice.cunbu");
        char[] passphrase = "practice only".toCharArray();
        new PracticeCounty(registers).make(file, passphrase, new PracticeCounty.Order(TOWNSHIP, 1, InventedCounty.USUAL_SEED), CLOCK, Progress.NONE);
        register = registers.open(file, null, passphrase, CLOCK);
        desk = new AwardDesk(register, CLOCK);
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-09-30", "2009-12-31"})
    void everySchemeFindsTheTownshipsShareOfTheReport(LocalDate on) {
        assertThat(eligible("rural-reward", on)).hasSize(share(Stock.REWARDED));
        assertThat(eligible("special-assistance", on)).hasSize(share(Stock.ASSISTED));
        assertThat(eligible("one-off-award", on)).hasSize(share(Stock.AWARDED_WHOLE, Stock.AWARDED_HALF))
                .satisfies(rows -> assertThat(total(rows)).isEqualTo(1000 * share(Stock.AWARDED_WHOLE) + 500 * share(Stock.AWARDED_HALF)));
        assertThat(eligible("scholarship", on)).hasSize(share(Stock.PRIMARY_PUPILS, Stock.JUNIOR_PUPILS, Stock.FIRST_TERM_PUPILS))
                .satisfies(rows -> assertThat(total(rows)).isEqualTo(160 * share(Stock.PRIMARY_PUPILS) + 260 * share(Stock.JUNIOR_PUPILS)
                        + 80 * share(Stock.FIRST_TERM_PUPILS)));
        assertThat(eligible("admission-grant", on)).hasSize(share(Stock.UPPER_SECONDARY_ENTRANTS, Stock.JUNIOR_COLLEGE_ENTRANTS))
                .satisfies(rows -> assertThat(total(rows)).isEqualTo(1000 * share(Stock.UPPER_SECONDARY_ENTRANTS) + 1200 * share(Stock.JUNIOR_COLLEGE_ENTRANTS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-09-30", "2009-12-31"})
    void theContributionIsWaivedForParentsAndChildrenByTheirGroups(LocalDate on) {
        Map<String, Integer> kinds = new TreeMap<>();
        eligible("medical-contribution-waiver", on).forEach(row -> kinds.merge(row.outcome().amount().kind(), 1, Integer::sum));
        int minors = share(Stock.ISSUED_RURAL, Stock.PRIMARY_PUPILS, Stock.JUNIOR_PUPILS, Stock.FIRST_TERM_PUPILS, Stock.UPPER_SECONDARY_ENTRANTS,
                Stock.OTHER_MINORS);
        assertThat(kinds).isEqualTo(Map.of("only-child-parent", share(Stock.ONLY_CHILD_PARENTS), "only-child", minors,
                "two-daughter-parent", share(Stock.TWO_DAUGHTER_PARENTS)));
    }

    @Test
    void mostWithTheSpecialAssistanceHaveAppliedAndAreThePaidOnes() {
        List<EntitledRow> rows = eligible("special-assistance", LocalDate.of(2009, 12, 31));
        assertThat(rows.stream().filter(EntitledRow::paid).count()).isBetween(rows.size() * 3 / 4L, (long) rows.size());
        assertThat(rows.stream().filter(EntitledRow::applied)).allMatch(EntitledRow::paid);
    }

    private static List<EntitledRow> eligible(String code, LocalDate on) {
        Scheme scheme = desk.schemes().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
        Entitled entitled = desk.entitled(scheme, on, TOWNSHIP, Progress.NONE);
        return entitled.rows().stream().filter(EntitledRow::eligible).toList();
    }

    private static int share(Stock... stocks) {
        return SHARES.stream().mapToInt(village -> Arrays.stream(stocks).mapToInt(village::of).sum()).sum();
    }

    private static int total(List<? extends EntitledRow> rows) {
        return rows.stream().map(row -> row.outcome().amount().total()).reduce(BigDecimal.ZERO, BigDecimal::add).intValueExact();
    }
}
