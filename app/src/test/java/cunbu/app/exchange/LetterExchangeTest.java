package cunbu.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.letter.LetterDesk;
import cunbu.app.letter.Standing;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.history.RecordId;
import cunbu.core.letter.Letter;
import cunbu.core.letter.LetterAnswer;
import cunbu.core.letter.LetterEvent;
import cunbu.core.letter.LetterState;
import cunbu.core.letter.LetterStep;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import cunbu.sync.ImportReport;
import cunbu.sync.Progress;
import cunbu.sync.seal.LetterSeal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A letter from one township through the county to another, each with a register of its own. */
class LetterExchangeTest {

    private static final AreaCode NOBODY = new AreaCode("530824999000");
    private static final LocalDate TODAY = LocalDate.of(2009, 12, 31);

    @TempDir
    Path folder;
    private Townships offices;
    private Register a;
    private Register b;
    private Register county;
    private RecordId letter;

    @BeforeEach
    void open() throws IOException {
        offices = Townships.create(folder, 3);
        a = offices.township(1);
        b = offices.township(2);
        county = offices.county;
        letter = desk(a).write(b.office(), "请协查一名流动人口").letter();
    }

    @AfterEach
    void close() {
        offices.close();
    }

    @Test
    void aLetterGoesThroughTheCountyIsAnsweredAndClosedAndEverybodySeesWhereItIs() throws IOException {
        assertThat(state(a)).isEqualTo(LetterState.CREATED);
        offices.up(1);
        assertThat(state(a)).isEqualTo(LetterState.SENT);
        takeAtCounty(1);
        assertThat(state(county)).isEqualTo(LetterState.AT_COUNTY);
        offices.down(1);
        takeAt(1);
        assertThat(state(a)).isEqualTo(LetterState.AT_COUNTY);

        desk(county).routeAll(known());
        offices.down(2);
        takeAt(2);
        assertThat(state(b)).isEqualTo(LetterState.FORWARDED);
        assertThat(standing(b).steps().get(0).text()).isEqualTo("请协查一名流动人口");
        assertThat(b.history().lines(letter)).usingElementComparator(java.util.Arrays::compare).containsExactlyElementsOf(a.history().lines(letter));

        desk(b).receiveAll();
        toCountyAndOn(2, 1);
        assertThat(state(a)).isEqualTo(LetterState.RECEIVED);
        desk(b).answer(letter, LetterAnswer.CONFIRMED, "人在本地");
        toCountyAndOn(2, 1);
        assertThat(state(a)).isEqualTo(LetterState.FEEDBACK);
        assertThat(standing(a).steps()).anySatisfy(step -> {
            assertThat(step.answer()).isEqualTo(LetterAnswer.CONFIRMED);
            assertThat(step.by()).isEqualTo(b.office());
            assertThat(step.text()).isEqualTo("人在本地");
        });
        desk(a).close(letter);
        toCountyAndOn(1, 2);
        for (Register register : List.of(a, county, b)) {
            assertThat(state(register)).isEqualTo(LetterState.CLOSED);
            assertThat(standing(register).doubtful()).isZero();
        }
        offices.down(3);
        takeAt(3);
        assertThat(offices.township(3).letters().all()).isEmpty();
    }

    @Test
    void aLostStickCostsTheLetterNothing() throws IOException {
        Files.delete(offices.up(1));
        assertThat(state(a)).isEqualTo(LetterState.SENT);
        offices.up(1);
        takeAtCounty(1);
        desk(county).routeAll(known());
        Files.delete(offices.down(2));
        offices.down(2);
        takeAt(2);
        assertThat(state(b)).isEqualTo(LetterState.FORWARDED);
    }

    @Test
    void stepsThatComeInAnotherOrderGiveTheSameState() throws IOException {
        toCountyAndOn(1, 2);
        desk(county).routeAll(known());
        offices.down(2);
        takeAt(2);
        // Both write before they hear of each other: B answers what A takes back.
        desk(b).receiveAll();
        desk(b).answer(letter, LetterAnswer.NOT_FOUND, null);
        desk(a).withdraw(letter, "查到了");
        offices.up(2);
        offices.up(1);
        takeAtCounty(2);
        takeAtCounty(1);
        offices.down(1);
        offices.down(2);
        takeAt(2);
        takeAt(1);
        for (Register register : List.of(a, county, b)) {
            assertThat(state(register)).isEqualTo(LetterState.WITHDRAWN);
            assertThat(standing(register).steps()).extracting(step -> step.kind())
                    .contains(LetterStep.WITHDRAWN, LetterStep.FEEDBACK);
        }
        assertThat(desk(b).answer(letter, LetterAnswer.CONFIRMED, null).refusals()).extracting(Refusal::reason).containsExactly("letter.notNow");
        desk(a).close(letter);
        assertThat(state(a)).isEqualTo(LetterState.CLOSED);
    }

    @Test
    void aLetterTakenBackUnderWayIsNotHandedOn() throws IOException {
        offices.up(1);
        takeAtCounty(1);
        desk(a).withdraw(letter, null);
        offices.up(1);
        takeAtCounty(1);
        assertThat(desk(county).routeAll(known())).isEmpty();
        offices.down(2);
        takeAt(2);
        assertThat(b.letters().all()).isEmpty();
    }

    @Test
    void aLetterToAnOfficeThatDoesNotExistComesBack() throws IOException {
        RecordId lost = desk(a).write(NOBODY, "查无此处").letter();
        toCountyAndOn(1, 2);
        desk(county).routeAll(known());
        offices.down(1);
        takeAt(1);
        assertThat(desk(a).find(lost).orElseThrow().course().state()).isEqualTo(LetterState.RETURNED);
        assertThat(desk(a).find(lost).orElseThrow().steps()).anySatisfy(step -> assertThat(step.text()).isEqualTo(NOBODY.text()));
        assertThat(state(a)).isEqualTo(LetterState.FORWARDED);
    }

    @Test
    void aLetterThatIsNotTheirsIsHandedOnToAThirdOffice() throws IOException {
        toCountyAndOn(1, 2);
        desk(county).routeAll(known());
        toCountyAndOn(1, 2);
        desk(b).receiveAll();
        desk(b).answer(letter, LetterAnswer.MOVED_ON, null);
        toCountyAndOn(2, 3);
        assertThat(desk(county).route(letter, Townships.code(3), known()).refusals()).isEmpty();
        offices.down(3);
        takeAt(3);
        assertThat(state(offices.township(3))).isEqualTo(LetterState.FORWARDED);
        assertThat(desk(b).answer(letter, LetterAnswer.CONFIRMED, null).refusals()).extracting(Refusal::reason).containsExactly("letter.notNow");
        desk(offices.township(3)).answer(letter, LetterAnswer.CONFIRMED, "在三号乡");
        toCountyAndOn(3, 1);
        assertThat(standing(a).course().addressee()).contains(Townships.code(3));
        assertThat(state(a)).isEqualTo(LetterState.FEEDBACK);
    }

    @Test
    void theCountyCannotAlterALetterOrAnAnswer() throws IOException {
        offices.up(1);
        takeAtCounty(1);
        Letter real = county.letters().find(letter).orElseThrow();
        String forged = new Offices(county, Practice.CLOCK).sign(new LetterSeal(letter, LetterStep.ISSUED, a.office(), b.office(), 0, TODAY, null, "改过的"));
        county.database().transaction(() -> county.letters().save(real, new Letter(letter, b.office(), forged)));
        assertThat(desk(county).find(letter).orElseThrow().course()).isNull();
        // It hands it on by hand, as a program that was altered might.
        String routed = new Offices(county, Practice.CLOCK).sign(new LetterSeal(letter, LetterStep.ROUTED, county.office(), b.office(), 1, TODAY, null, null));
        String answered = new Offices(county, Practice.CLOCK).sign(new LetterSeal(letter, LetterStep.FEEDBACK, b.office(), null, 1, TODAY, LetterAnswer.CONFIRMED, null));
        county.database().transaction(() -> {
            county.letterEvents().add(new LetterEvent(county.letterEvents().newId(), letter, b.office(), routed));
            county.letterEvents().add(new LetterEvent(county.letterEvents().newId(), letter, null, answered));
        });
        offices.down(2);
        takeAt(2);
        assertThat(standing(b).steps().get(0).text()).isEqualTo("请协查一名流动人口");
        assertThat(state(b)).isEqualTo(LetterState.FORWARDED);
        assertThat(standing(b).doubtful()).isEqualTo(1);
        offices.down(1);
        takeAt(1);
        assertThat(standing(a).steps().get(0).text()).isEqualTo("请协查一名流动人口");
        assertThat(state(a)).isEqualTo(LetterState.FORWARDED);
    }

    @Test
    void anotherTownshipCannotAnswerOrTakeBackWhatIsNotItsOwn() throws IOException {
        toCountyAndOn(1, 2);
        desk(county).routeAll(known());
        Register stranger = offices.township(3);
        for (LetterStep kind : List.of(LetterStep.FEEDBACK, LetterStep.WITHDRAWN, LetterStep.CLOSED, LetterStep.ROUTED)) {
            String seal = new Offices(stranger, Practice.CLOCK).sign(new LetterSeal(letter, kind, stranger.office(), null, 1, TODAY, null, null));
            stranger.database().transaction(() -> stranger.letterEvents().add(new LetterEvent(stranger.letterEvents().newId(), letter, null, seal)));
        }
        toCountyAndOn(3, 1);
        assertThat(state(county)).isEqualTo(LetterState.FORWARDED);
        assertThat(standing(county).doubtful()).isEqualTo(4);
        assertThat(state(a)).isEqualTo(LetterState.FORWARDED);
    }

    @Test
    void whatIsOverdueIsShownWhereItIsWatchedAndDaysCountFromTheDayItCame() throws IOException {
        assertThat(standing(a).due()).isEqualTo(TODAY.plusDays(7));
        assertThat(overdue(a, 7)).isFalse();
        assertThat(overdue(a, 8)).isTrue();
        offices.up(1);
        assertThat(standing(a).due()).isEqualTo(TODAY.plusDays(14));
        Clock later = Clock.offset(Practice.CLOCK, Duration.ofDays(20));
        Townships.at(county, later).take(offices.stick(1), Progress.NONE);
        // Wednesday 20 January: three working days are over with the Monday.
        assertThat(standing(county).due()).isEqualTo(LocalDate.of(2010, 1, 25));
        assertThat(overdue(county, 26)).isTrue();
        desk(county, 20).routeAll(known());
        assertThat(standing(county).due()).isEqualTo(LocalDate.of(2010, 2, 3));
        offices.down(2);
        Townships.at(b, Clock.offset(Practice.CLOCK, Duration.ofDays(30))).take(offices.stick(2), Progress.NONE);
        desk(b, 30).receiveAll();
        assertThat(standing(b).due()).isEqualTo(TODAY.plusDays(60));
        desk(b, 31).answer(letter, LetterAnswer.CONFIRMED, null);
        assertThat(standing(b).due()).isNull();
        offices.up(2);
        Townships.at(county, Clock.offset(Practice.CLOCK, Duration.ofDays(40))).take(offices.stick(2), Progress.NONE);
        assertThat(standing(county).due()).isEqualTo(TODAY.plusDays(54));
        offices.down(1);
        Townships.at(a, Clock.offset(Practice.CLOCK, Duration.ofDays(50))).take(offices.stick(1), Progress.NONE);
        assertThat(standing(a).due()).isEqualTo(TODAY.plusDays(65));
        assertThat(overdue(a, 66)).isTrue();
        offices.up(1);
        takeAtCounty(1);
        assertThat(standing(county).due()).isNull();
        assertThat(desk(county).close(letter).refusals()).isEmpty();
        assertThat(state(county)).isEqualTo(LetterState.CLOSED);
    }

    private void toCountyAndOn(int from, int to) throws IOException {
        offices.up(from);
        takeAtCounty(from);
        offices.down(to);
        takeAt(to);
    }

    private void takeAtCounty(int number) throws IOException {
        good(Townships.take(county, offices.stick(number)));
    }

    private void takeAt(int number) throws IOException {
        good(Townships.take(offices.township(number), offices.stick(number)));
    }

    private static void good(List<ImportReport> reports) {
        assertThat(reports).isNotEmpty().allSatisfy(report -> assertThat(report.code()).isNull());
    }

    private LetterState state(Register register) {
        return standing(register).course().state();
    }

    private Standing standing(Register register) {
        return desk(register).find(letter).orElseThrow();
    }

    private boolean overdue(Register register, int daysLater) {
        return desk(register, daysLater).find(letter).orElseThrow().overdue();
    }

    private Predicate<AreaCode> known() {
        List<String> all = new Offices(county, Practice.CLOCK).list().stream().map(Offices.Known::office).toList();
        return office -> all.contains(office.text());
    }

    private static LetterDesk desk(Register register) {
        return desk(register, 0);
    }

    private static LetterDesk desk(Register register, int daysLater) {
        Offices keys = new Offices(register, Practice.CLOCK);
        return new LetterDesk(register, Clock.offset(Practice.CLOCK, Duration.ofDays(daysLater)), keys::sign, keys::signer);
    }
}
