package cunbu.app.closing;

import static cunbu.app.store.TwoVillages.ELSEWHERE;
import static cunbu.app.store.TwoVillages.LOWER;
import static cunbu.app.store.TwoVillages.TOWNSHIP;
import static cunbu.app.store.TwoVillages.UPPER;
import static cunbu.app.store.TwoVillages.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cunbu.app.fx.Language;
import cunbu.app.fx.Texts;
import cunbu.app.paper.Paper;
import cunbu.app.store.Practice;
import cunbu.app.store.TwoVillages;
import cunbu.core.closing.ClosedPeriod;
import cunbu.core.closing.ClosedVillage;
import cunbu.core.closing.Closing;
import cunbu.core.closing.Correction;
import cunbu.core.closing.NationalForm;
import cunbu.core.indicator.Measure;
import cunbu.core.person.Marital;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import cunbu.core.rule.Refusal;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClosingDeskTest {

    private static final Period SEPTEMBER = Period.inclusive(LocalDate.of(2009, 9, 1), LocalDate.of(2009, 9, 30));

    @TempDir
    Path folder;
    private TwoVillages villages;
    private ClosingDesk desk;
    private Person mother;

    @BeforeEach
    void fill() throws IOException {
        villages = new TwoVillages(folder);
        desk = new ClosingDesk(villages.register(), Practice.CLOCK);
        mother = villages.woman(UPPER, "1980-01-01", Marital.MARRIED);
        villages.birth(UPPER, "2009-01-01", Sex.MALE, 1, true);
        villages.birth(LOWER, "2009-02-01", Sex.FEMALE, 2, false);
        villages.moved(villages.person(LOWER, Sex.MALE, "1970-01-01"), "2009-03-01", ELSEWHERE, LOWER);
    }

    @AfterEach
    void close() {
        villages.close();
    }

    @Test
    void aClosedPeriodIsPrintedTheSameToTheByteWhateverChangesLater() throws IOException {
        desk.close(YEAR, Progress.NONE);
        List<byte[]> before = papers("before");

        edit();
        List<byte[]> after = papers("after");

        assertThat(before).hasSize(12);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i)).isEqualTo(before.get(i));
        }
        assertThat(desk.figures(YEAR, LOWER, Progress.NONE).orElseThrow().frozen().tally().in(LOWER).get(Measure.BIRTHS)).contains(BigDecimal.ONE);
    }

    /** Both forms of the township, in both languages and all three kinds of file, read by a desk that has seen nothing before. */
    private List<byte[]> papers(String name) throws IOException {
        ClosingDesk fresh = new ClosingDesk(villages.register(), Practice.CLOCK);
        List<byte[]> all = new ArrayList<>();
        for (Language language : Language.values()) {
            FormPaper words = new FormPaper(new Texts(language), LocalDate.of(2009, 12, 31).plusDays(name.length()));
            for (NationalForm form : NationalForm.values()) {
                Paper paper = words.of(form, fresh.figures(YEAR, TOWNSHIP, Progress.NONE).orElseThrow(), null);
                for (String ending : List.of("pdf", "xlsx", "csv")) {
                    Path file = folder.resolve(name + form.code() + language + "." + ending);
                    paper.write(file, new ClosingWords(new Texts(language))::page);
                    all.add(Files.readAllBytes(file));
                }
            }
        }
        return all;
    }

    private void edit() {
        villages.birth(LOWER, "2009-05-01", Sex.MALE, 1, true);
        villages.with(mother, "died_on", "2009-08-01");
        villages.moved(villages.person(LOWER, Sex.MALE, "1971-01-01"), "2009-04-01", UPPER, LOWER);
    }

    @Test
    void whatChangedSinceIsShownAsCorrectionsByVillage() {
        Closing closing = desk.close(YEAR, Progress.NONE);
        assertThat(corrections(closing)).isEmpty();

        edit();

        assertThat(corrections(closing)).contains(
                new Correction(LOWER, Measure.BIRTHS, BigDecimal.ONE, new BigDecimal(2)),
                new Correction(UPPER, Measure.DEATHS, BigDecimal.ZERO, BigDecimal.ONE),
                new Correction(LOWER, Measure.MOVED_IN, BigDecimal.ONE, new BigDecimal(2)),
                new Correction(UPPER, Measure.MOVED_OUT, BigDecimal.ZERO, BigDecimal.ONE));
        assertThat(desk.find(closing.id()).orElseThrow().fits()).isTrue();
    }

    private List<Correction> corrections(Closing closing) {
        return desk.corrections(desk.find(closing.id()).orElseThrow().frozen().orElseThrow(), Progress.NONE);
    }

    @Test
    void anOpenPeriodIsCountedAndSaysSo() {
        FormPaper words = new FormPaper(new Texts(Language.EN), desk.today());
        assertThat(rows(words)).anyMatch(row -> row.get(row.size() - 1).startsWith("not closed; counted on 2009-12-31"));

        Closing closing = desk.close(YEAR, Progress.NONE);
        assertThat(rows(words)).anyMatch(row -> row.get(row.size() - 1).equals("closed on 2009-12-31 by admin; these are the figures of that day"))
                .contains(List.of("Digest", closing.digest()));
    }

    private List<List<String>> rows(FormPaper words) {
        return words.of(NationalForm.POPULATION_AND_BIRTHS, desk.figures(YEAR, TOWNSHIP, Progress.NONE).orElseThrow(), null).rows();
    }

    @Test
    void theFormShowsEveryVillageItsTotalAndWhatIsUnknown() {
        villages.birth(UPPER, "2009-03-01", Sex.MALE, 1, null);

        List<List<String>> rows = rows(new FormPaper(new Texts(Language.ZH), desk.today()));

        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("合计", "2", "1", "0", "3", "不详"));
        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("上村", "1", "1", "0", "2", "不详"));
        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("下村", "1", "0", "0", "1", "0"));
        assertThat(rows).anySatisfy(row -> assertThat(row.get(0)).startsWith("2 个村中有 1 个村缺符合政策出生"));
    }

    @Test
    void operationsAreSaidNotToBeKeptAndNeverZero() {
        List<List<String>> rows = new FormPaper(new Texts(Language.ZH), desk.today())
                .of(NationalForm.CONTRACEPTION, desk.figures(YEAR, TOWNSHIP, Progress.NONE).orElseThrow(), null).rows();

        assertThat(rows).contains(List.of("合计", "不登记", "不登记", "不登记", "不登记", "不登记", "不登记", "不登记"));
    }

    @Test
    void aPeriodIsClosedOnceAndOnlyWhenItIsOver() {
        desk.close(SEPTEMBER, Progress.NONE);

        assertThat(desk.refusals(SEPTEMBER)).extracting(Refusal::reason).containsExactly("closing.alreadyClosed");
        assertThatThrownBy(() -> desk.close(SEPTEMBER, Progress.NONE)).isInstanceOf(IllegalArgumentException.class);
        assertThat(desk.all()).hasSize(1);
        assertThat(desk.refusals(new Period(LocalDate.of(2009, 12, 1), LocalDate.of(2010, 1, 1)))).extracting(Refusal::reason).containsExactly("closing.notOver");
    }

    @Test
    void missingReturnsAreLookedAtFirst() {
        assertThat(desk.draft(SEPTEMBER, Progress.NONE).warnings()).contains(Refusal.of("area", "closing.returnsMissing", "2009-09", 2, 2));
    }

    @Test
    void aClosingThatDoesNotFitItsDigestIsNotShownAsClosed() {
        Closing c = desk.close(YEAR, Progress.NONE);
        ClosedPeriod closed = desk.find(c.id()).orElseThrow();
        Closing forged = new Closing(villages.register().closings().newId(), c.area(), SEPTEMBER.from(), SEPTEMBER.last(), c.bases(), c.names(), c.moves(),
                0, c.digest(), c.closedOn(), c.closedBy());
        villages.register().database().transaction(() -> villages.register().closings().add(new ClosedPeriod(forged, List.of()), Progress.NONE));

        assertThat(desk.find(forged.id()).orElseThrow().fits()).isFalse();
        assertThat(desk.figures(SEPTEMBER, TOWNSHIP, Progress.NONE)).isEmpty();
        assertThat(closed.fits()).isTrue();
    }

    @Test
    void nothingIsWrittenIfTheLastVillageCannotBe() {
        long before = villages.register().measures().changes();
        ClosedPeriod closed = ClosedPeriod.of(desk.draft(YEAR, Progress.NONE).frozen(), villages.register().closings()::newId, desk.today(), "admin");
        List<ClosedVillage> twice = new ArrayList<>(closed.villages());
        twice.add(closed.villages().get(1));

        assertThatThrownBy(() -> villages.register().database().transaction(() -> villages.register().closings().add(new ClosedPeriod(closed.closing(), twice), Progress.NONE)))
                .isInstanceOf(RuntimeException.class);
        assertThat(desk.all()).isEmpty();
        assertThat(villages.register().measures().changes()).isEqualTo(before);
        assertThat(desk.find(closed.closing().id())).isEqualTo(Optional.empty());
    }
}
