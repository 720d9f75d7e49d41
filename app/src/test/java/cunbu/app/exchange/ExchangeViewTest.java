package cunbu.app.exchange;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DIGIT4;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.W;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems.Known;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Screen;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.json.ImportReportJson;
import cunbu.app.store.BundleStore;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.app.store.Span;
import cunbu.core.place.Area;
import cunbu.sync.BundleRejected;
import cunbu.sync.ImportReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExchangeViewTest {

    @TempDir
    Path dir;
    private final Jobs jobs = Jobs.onWorkers();
    private Register township;
    private Register county;
    private Path stick;
    private ExchangeViewModel model;
    private HistoryViewModel history;
    private BundleHistory.Entry opened;
    private Screen screen;

    @BeforeEach
    void open() throws IOException {
        township = Practice.create(dir);
        county = Practice.REGISTERS.create(dir.resolve("county.cunbu"), "admin", Practice.passphrase(), Pair.COUNTY,
                List.of(Pair.COUNTY, Practice.TOWNSHIP, new Area(Practice.VILLAGE, "芒冒村村民委员会")), Practice.CLOCK);
        stick = Files.createDirectory(dir.resolve("stick"));
    }

    @AfterEach
    void close() {
        jobs.close();
        township.close();
        county.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void twoOfficesComeToTrustEachOtherAndExchange(Language language) {
        String requested = at(township, language, () -> {
            screen.press(ALT, DIGIT4);
            screen.click("#request");
            screen.until(() -> !model.enrolment.digits.get().isEmpty());
            screen.picture("exchange-request-" + language);
            return model.enrolment.digits.get();
        });
        String answered = at(county, language, () -> {
            typeDigits(requested);
            screen.until(() -> !model.enrolment.digits.get().isEmpty());
            screen.until(() -> model.offices.size() == 1);
            screen.picture("exchange-enrolled-" + language);
            return model.enrolment.digits.get();
        });
        addHousehold();
        at(township, language, () -> {
            typeDigits(answered);
            screen.until(() -> model.offices.size() == 1);
            screen.press(CONTROL, W);
            screen.until(() -> jobs.idle().get());
            screen.picture("exchange-written-" + language);
            assertThat(model.problem.get()).isEmpty();
            assertThat(model.done.get()).contains(".cbx");
            assertThat(model.next.get()).contains(Pair.COUNTY.name());
            return null;
        });
        at(county, language, () -> {
            screen.until(() -> model.looked.get());
            assertThat(model.bundles).singleElement().satisfies(report -> assertThat(report.status()).isEqualTo(ImportReport.Status.APPLIED));
            assertThat(county.households().count()).isZero();
            screen.picture("exchange-planned-" + language);
            screen.press(CONTROL, S);
            screen.until(() -> model.taken.get());
            assertThat(county.households().count()).isEqualTo(1);
            screen.picture("exchange-taken-" + language);
            assertThat(screen.text("#willTake")).contains("1");
            screen.press(CONTROL, W);
            screen.until(() -> jobs.idle().get());
            screen.picture("exchange-answered-" + language);
            assertThat(model.next.get()).contains(Practice.TOWNSHIP.name());
            return null;
        });
        at(township, language, () -> {
            screen.press(CONTROL, S);
            screen.until(() -> model.taken.get() && jobs.idle().get());
            screen.press(ALT, DIGIT2);
            screen.until(() -> history.entries.size() == 2);
            screen.picture("exchange-history-" + language);
            assertThat(history.entries).extracting(BundleHistory.Entry::receipt).containsExactlyInAnyOrder(null, BundleHistory.Receipt.ALL);
            screen.press(TAB);
            screen.press(ENTER);
            assertThat(opened.bundle()).isEqualTo(history.entries.get(0).bundle());
            return null;
        });
        report(language);
    }

    /** What Enter in the history opens, of the bundle that came to the county. */
    private void report(Language language) {
        Texts texts = new Texts(language);
        BundleHistory.Entry came = new BundleHistory(county, ImportReportJson::read).all().stream().filter(BundleHistory.Entry::cameIn).findFirst().orElseThrow();
        screen = Screen.of(() -> Views.load(new ReportView(came, Practice.TOWNSHIP.name(), texts, problems(texts), ZoneOffset.UTC), texts));
        try {
            screen.picture("exchange-report-" + language);
            assertThat(screen.text("#facts")).contains(came.bundle());
            assertThat(screen.find("#kinds", TableView.class).getItems()).hasSize(1);
        } finally {
            screen.close();
        }
    }

    @Test
    void aHistoryThatHasSplitIsSaidAtTheTopWithWhatToDo() throws IOException {
        Pair.trust(township, county, stick);
        String sha256 = "ab".repeat(32);
        county.database().transaction(() -> county.bundles().took(new BundleStore.Taken(sha256, null, Practice.TOWNSHIP.code().text(), "QUARANTINED", "FORK",
                ImportReportJson.text(ImportReport.of(new BundleRejected(BundleRejected.Reason.FORK), sha256)), Practice.CLOCK.instant()), new Span(1, 0)));
        for (Language language : Language.values()) {
            at(county, language, () -> {
                screen.until(() -> !model.alarm.get().isEmpty());
                screen.picture("exchange-alarm-" + language);
                assertThat(screen.text("#alarm")).contains(Practice.TOWNSHIP.name(), "2009-12-31");
                assertThat(screen.shows("#alarm")).isTrue();
                return null;
            });
        }
    }

    @Test
    void wrongDigitsAreSaidInASentenceAndNothingIsTrusted() {
        String requested = at(township, Language.ZH, () -> {
            screen.press(ALT, DIGIT4);
            screen.click("#request");
            screen.until(() -> !model.enrolment.digits.get().isEmpty());
            return model.enrolment.digits.get();
        });
        at(county, Language.ZH, () -> {
            typeDigits(requested.substring(6, 11) + " " + requested.substring(0, 5) + requested.substring(11));
            screen.until(() -> !model.problem.get().isEmpty());
            screen.picture("exchange-other-digits");
            assertThat(model.problem.get()).contains("E-OFFICE-01");
            assertThat(model.offices).isEmpty();
            return null;
        });
    }

    @Test
    void aDamagedBundleIsNamedAndNotTakenIn() throws IOException {
        Pair.trust(township, county, stick);
        addHousehold();
        Pair.at(township).write(Pair.COUNTY.code(), stick, cunbu.sync.Progress.NONE);
        Path file;
        try (Stream<Path> files = Files.walk(stick)) {
            file = files.filter(each -> each.toString().endsWith(".cbx") && each.toString().contains("CUNBU")).findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        at(county, Language.ZH, () -> {
            screen.until(() -> model.looked.get());
            assertThat(model.bundles).singleElement().satisfies(report -> assertThat(report.code()).isEqualTo("NOT_FOR_US_OR_DAMAGED"));
            screen.click("#take");
            screen.until(() -> model.taken.get());
            screen.picture("exchange-damaged");
            assertThat(county.households().count()).isZero();
            assertThat(screen.find("#take", Button.class).isDisabled()).isTrue();
            screen.press(ALT, DIGIT3);
            screen.until(() -> history.setAside.size() == 1);
            screen.picture("exchange-set-aside");
            assertThat(history.setAside.get(0).file().code()).isEqualTo("NOT_FOR_US_OR_DAMAGED");
            screen.press(ALT, DIGIT1);
            assertThat(screen.shows("#take")).isTrue();
            return null;
        });
    }

    @Test
    void aStickThatIsPluggedInIsFoundAndLookedAtAndRememberedAfterwards() throws IOException {
        Pair.trust(township, county, stick);
        addHousehold();
        Path plugged = dir.resolve("media/KINGSTON");
        at(county, Language.ZH, () -> {
            screen.press(CONTROL, A);
            screen.press(BACK_SPACE);
            write(plugged);
            screen.until(() -> model.looked.get());
            assertThat(model.plug.drives).containsExactly(plugged);
            assertThat(model.bundles).hasSize(1);
            screen.picture("exchange-plugged");
            return null;
        });
        assertThat(new LastStick(dir.resolve("home/stick.txt")).folder()).isEqualTo(plugged.toString());
    }

    @Test
    void escapeStopsTakingInAndNothingOfItStays() throws IOException {
        Pair.trust(township, county, stick);
        addHousehold();
        write(stick);
        at(county, Language.ZH, () -> {
            county.database().transaction(() -> {
                screen.press(CONTROL, S);
                screen.until(() -> model.step.get() == ExchangeViewModel.Step.TAKE && jobs.running().get() != null);
                screen.picture("exchange-taking");
                screen.press(ESCAPE);
            });
            screen.until(() -> jobs.idle().get());
            screen.picture("exchange-cancelled");
            assertThat(model.problem.get()).isNotEmpty();
            assertThat(county.households().count()).isZero();
            assertThat(model.taken.get()).isFalse();
            assertThat(model.bundles).isNotEmpty().allSatisfy(report -> assertThat(report.status()).isEqualTo(ImportReport.Status.APPLIED));
            return null;
        });
    }

    private void write(Path onto) {
        try {
            Pair.at(township).write(Pair.COUNTY.code(), Files.createDirectories(onto), cunbu.sync.Progress.NONE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Problems problems(Texts texts) {
        return new Problems(texts, List.of(new Known<>(NotEnrolled.class, NotEnrolled::reason), new Known<>(BundleRejected.class, BundleRejected::reason)));
    }

    private void addHousehold() {
        township.database().transaction(() -> township.households().add(Practice.household(township.households().newId())));
    }

    private void typeDigits(String digits) {
        screen.until(() -> model.enrolment.file.get() != null && !model.working.get());
        screen.press(ALT, DIGIT4);
        screen.click("#typed");
        screen.type(digits);
        screen.press(ENTER);
    }

    private List<ExchangePart> parts(Texts texts, Problems problems) {
        return List.of(new ExchangePart("stick", () -> Views.load(new StickView(model, texts, problems), texts)),
                new ExchangePart("history",
                        () -> Views.load(new HistoryView(history, model::name, texts, problems, ZoneOffset.UTC, entry -> opened = entry), texts)),
                new ExchangePart("set-aside", () -> Views.load(new SetAsideView(history, model::name, texts, problems, ZoneOffset.UTC), texts)),
                new ExchangePart("offices", () -> Views.load(new OfficesView(model, texts), texts)));
    }

    /** The screen of one office, with the stick in. */
    private <T> T at(Register register, Language language, java.util.function.Supplier<T> work) {
        Texts texts = new Texts(language);
        Problems problems = problems(texts);
        history = new HistoryViewModel(new BundleHistory(register, ImportReportJson::read), jobs);
        PlugViewModel plug = new PlugViewModel(new Drives(List.of(), List.of(dir.resolve("media"))), new LastStick(dir.resolve("home/stick.txt")), jobs);
        model = new ExchangeViewModel(Pair.at(register), new Offices(register, Practice.CLOCK), register.office(), plug, jobs, texts, problems);
        screen = Screen.of(() -> Views.load(new ExchangeView(model, texts, parts(texts, problems), List.of()), texts));
        try {
            screen.until(() -> jobs.idle().get());
            screen.press(CONTROL, A);
            screen.type(stick.toString());
            screen.press(ENTER);
            screen.until(() -> jobs.idle().get() && !model.working.get());
            return work.get();
        } finally {
            screen.close();
        }
    }
}
