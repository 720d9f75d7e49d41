package cunbu.app.store;

import static cunbu.app.store.TwoVillages.UPPER;
import static cunbu.app.store.TwoVillages.YEAR;
import static cunbu.app.store.schema.Tables.TALLY;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.birth.Birth;
import cunbu.core.history.Change;
import cunbu.core.history.RecordId;
import cunbu.core.indicator.Bases;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Measures;
import cunbu.core.indicator.Tally;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import cunbu.sync.wire.ChangeLine;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was counted is read again while it is true, and never when it may not be. */
class KeptTalliesTest {

    @TempDir
    Path folder;
    private TwoVillages villages;
    private Register register;

    @BeforeEach
    void make() throws IOException {
        villages = new TwoVillages(folder);
        register = villages.register();
        villages.birth(UPPER, "2009-02-01", Sex.FEMALE, 1, true);
    }

    @AfterEach
    void close() {
        villages.close();
    }

    private long births() {
        return villages.count(UPPER, Measure.BIRTHS);
    }

    /** How many questions it takes to count the year. */
    private static int questions(Register register) {
        AtomicInteger most = new AtomicInteger();
        register.measures().count(YEAR, (done, of) -> most.set(Math.toIntExact(of)));
        return most.get();
    }

    private int kept() {
        return register.database().dsl().fetchCount(TALLY);
    }

    @Test
    void aSecondCountAsksNothingAndIsTheSame() {
        Tally first = villages.tally();
        assertThat(questions(register)).isZero();
        assertThat(villages.tally()).isEqualTo(first).isEqualTo(anew(YEAR));
    }

    private Tally anew(Period period) {
        return register.measures().anew(period, Bases.USUAL, EnumSet.allOf(Measure.class), Progress.NONE);
    }

    @Test
    void norDoesTheFirstAfterOpeningAgain() {
        villages.tally();
        villages.close();
        villages = TwoVillages.again(folder);
        register = villages.register();
        assertThat(questions(register)).isZero();
        assertThat(births()).isEqualTo(1);
    }

    @Test
    void aBirthThatIsWrittenOrChangedIsCounted() {
        assertThat(births()).isEqualTo(1);
        villages.birth(UPPER, "2009-03-01", Sex.MALE, 2, true);
        assertThat(births()).isEqualTo(2);
        Birth birth = register.births().where().get(0);
        Birth corrected = new Birth(birth.id(), null, null, null, LocalDate.of(2007, 3, 1), birth.sex(), birth.birthOrder(),
                birth.policyCompliant(), false, birth.reportedOn(), UPPER);
        register.database().transaction(() -> register.births().save(birth, corrected));
        assertThat(births()).isEqualTo(1);
        register.database().transaction(() -> register.births().save(corrected, birth));
        assertThat(births()).as("and what is undone is undone").isEqualTo(2);
    }

    @Test
    void whatAnotherOfficeSendsIsCounted() throws IOException {
        byte[] line;
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        try (TwoVillages other = new TwoVillages(elsewhere)) {
            other.birth(UPPER, "2009-05-01", Sex.MALE, 1, true);
            RecordId sent = other.register().births().where().get(0).id();
            line = other.register().history().lines(sent).get(0);
        }
        assertThat(births()).isEqualTo(1);
        Change change = ChangeLine.read(line);
        MergeStore merging = register.merging(text -> null);
        register.database().transactionOfForeignRecords(() -> {
            merging.create(change, line);
            return null;
        });
        assertThat(births()).isEqualTo(2);
    }

    @Test
    void otherBasesAndOtherYearsAreOtherCounts() {
        villages.birth(UPPER, "2008-03-01", Sex.MALE, 1, true, true, "2009-04-01");
        assertThat(births()).isEqualTo(1);
        assertThat(register.measures().count(YEAR.yearBefore(), Progress.NONE).in(UPPER).get(Measure.BIRTHS).orElseThrow()).isEqualTo("1");
        villages.law("figures/late-births", "yes-no", "yes");
        assertThat(births()).isEqualTo(2);
    }

    @Test
    void aCountOfAnotherHistoryOrOfAnotherProgramIsNotBelieved() {
        villages.tally();
        falsify();
        assertThat(births()).as("the falsified number is read while everything agrees").isEqualTo(9);
        register.database().transaction(() -> register.database().dsl().update(TALLY).set(TALLY.HEAD, "00").execute());
        assertThat(births()).isEqualTo(1);
        falsify();
        register.database().transaction(() -> register.database().dsl().update(TALLY).set(TALLY.PROGRAM, "another").execute());
        assertThat(births()).isEqualTo(1);
        assertThat(kept()).isEqualTo(1);
    }

    /** Makes nine births of one. */
    private void falsify() {
        Tally wrong = villages.tally();
        Map<Measure, BigDecimal> counts = new EnumMap<>(wrong.villages().get(UPPER).counts());
        counts.put(Measure.BIRTHS, BigDecimal.valueOf(9));
        SortedMap<AreaCode, Measures> all = new TreeMap<>(wrong.villages());
        all.put(UPPER, Measures.of(counts));
        register.database().transaction(() -> register.database().dsl().update(TALLY)
                .set(TALLY.CONTENT, TallyText.pack(new Tally(all, wrong.moves()))).execute());
    }

    @Test
    void onlyWhatReadsAKindOfRecordThatChangedIsCountedAgain() {
        Person mother = villages.person(UPPER, Sex.FEMALE, "1980-01-01");
        int all = questionsAfter(() -> { });
        assertThat(questionsAfter(() -> villages.birth(UPPER, "2009-06-01", Sex.MALE, 1, true))).isEqualTo(1);
        assertThat(questionsAfter(() -> villages.certificate(mother, "2009-01-01", null))).isEqualTo(2);
        assertThat(questionsAfter(() -> villages.household(UPPER, "0001"))).isEqualTo(1);
        assertThat(questionsAfter(() -> villages.with(mother, "died_on", "2009-01-01"))).isEqualTo(all - 3);
        assertThat(villages.tally()).isEqualTo(anew(YEAR));
    }

    private int questionsAfter(Runnable change) {
        change.run();
        return questions(register);
    }

    @Test
    void whoOnlyLooksReadsWhatIsKeptAndKeepsNothing() {
        villages.tally();
        register.database().onlyLook();
        assertThat(questions(register)).isZero();
        register.measures().count(YEAR.yearBefore(), Progress.NONE);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void nobodyWaitsForWhoeverIsWriting() {
        long counted = register.database().<Long>transaction(() -> CompletableFuture.supplyAsync(this::births).join());
        assertThat(counted).isEqualTo(1);
        assertThat(kept()).isZero();
    }

    @Test
    void onlyTheNewestAreKept() {
        villages.tally();
        for (LocalDate day = LocalDate.of(2009, 1, 1); day.isBefore(LocalDate.of(2009, 3, 10)); day = day.plusDays(1)) {
            register.measures().count(new Period(day, day.plusDays(1)), Progress.NONE);
        }
        assertThat(kept()).isEqualTo(64);
        assertThat(questions(register)).isPositive();
    }
}
