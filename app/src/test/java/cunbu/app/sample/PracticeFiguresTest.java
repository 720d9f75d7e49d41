package cunbu.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.award.AwardDesk;
import cunbu.app.award.Entitled;
import cunbu.app.award.EntitledRow;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.award.Scheme;
import cunbu.core.award.Verdict;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Measures;
import cunbu.core.place.AreaCode;
import cunbu.core.place.AreaTree;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import cunbu.sync.wire.ChangeLine;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program counts and decides in a practice register as the report does: held against a count of the records as they are told. */
class PracticeFiguresTest {

    private static final AreaCode TOWNSHIP = new AreaCode("530824206000");
    private static final PracticeCounty.Order ORDER = new PracticeCounty.Order(TOWNSHIP, 1, InventedCounty.USUAL_SEED);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2010-01-05T02:00:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path folder;

    private static Register register;
    private static Map<String, Long> told;

    @BeforeAll
    static void makeRegister() {
        Registers registers = new Registers(ChangeLine::write, ChangeLine::read);
        Path file = folder.resolve("practice.cunbu");
        char[] passphrase = "practice only".toCharArray();
        new PracticeCounty(registers).make(file, passphrase, ORDER, CLOCK, Progress.NONE);
        register = registers.open(file, null, passphrase, CLOCK);
        List<Entry> entries = new ArrayList<>();
        new InventedCounty(AreaTree.practiceCounty(), 1, InventedCounty.USUAL_SEED).tell(TOWNSHIP, entries::add);
        told = new VillageCount(entries).figures();
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @Test
    void everyMeasureOfTheYearIsWhatTheRecordsSay() {
        Measures counted = register.measures().count(Period.statisticalYear(2009), Progress.NONE).in(TOWNSHIP);
        Map<String, Long> stocks = new HashMap<>(told);
        stocks.keySet().removeIf(name -> name.contains(".") || name.equals("households"));
        assertThat(same(counted, stocks, "")).isGreaterThan(5);
        assertThat(same(counted, told, ".2009")).isGreaterThan(20);
    }

    @Test
    void theYearBeforeIsCountedByUndoingWhatCameLater() {
        Measures counted = register.measures().count(Period.statisticalYear(2008), Progress.NONE).in(TOWNSHIP);
        assertThat(same(counted, told, ".2008")).isGreaterThan(20);
    }

    @Test
    void thoseWhoAreEntitledHaveAppliedAndAreThePaidOnes() {
        AwardDesk desk = new AwardDesk(register, CLOCK);
        Scheme reward = desk.schemes().stream().filter(scheme -> scheme.code().equals("rural-reward")).findFirst().orElseThrow();
        Entitled entitled = desk.entitled(reward, LocalDate.of(2009, 12, 31), TOWNSHIP, Progress.NONE);
        List<EntitledRow> eligible = entitled.rows().stream().filter(row -> row.outcome().verdict() == Verdict.ELIGIBLE).toList();
        assertThat(eligible).isNotEmpty().hasSize(told.get("award-cases").intValue()).allMatch(EntitledRow::applied).allMatch(EntitledRow::paid);
        assertThat(entitled.counts().get(Verdict.NEEDS_REVIEW)).isLessThan(10);
    }

    /** @return how many measures were compared */
    private static int same(Measures counted, Map<String, Long> figures, String ending) {
        int compared = 0;
        for (Measure measure : Measure.values()) {
            Long figure = figures.get(measure.code() + ending);
            if (figure != null) {
                assertThat(counted.get(measure)).as(measure.code()).hasValueSatisfying(
                        number -> assertThat(number).isEqualByComparingTo(BigDecimal.valueOf(figure)));
                compared++;
            }
        }
        return compared;
    }
}
