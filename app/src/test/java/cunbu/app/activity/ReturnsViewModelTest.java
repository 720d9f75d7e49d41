package cunbu.app.activity;

import static cunbu.app.activity.ReturnField.ASSOCIATION_MEMBERS;
import static cunbu.app.activity.ReturnField.BIRTHS_REPORTED;
import static cunbu.app.activity.ReturnField.IUD;
import static cunbu.app.activity.ReturnField.PERSONS_AWARE;
import static cunbu.app.activity.ReturnField.PERSONS_SURVEYED;
import static cunbu.app.activity.ReturnField.REPORTED_ON;
import static cunbu.app.activity.ReturnField.STERILISED_FEMALE;
import static cunbu.app.activity.ReturnField.STERILISED_MALE;
import static cunbu.app.activity.ThreeVillages.FIRST;
import static cunbu.app.activity.ThreeVillages.NOVEMBER;
import static cunbu.app.activity.ThreeVillages.SECOND;
import static cunbu.app.activity.ThreeVillages.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Texts;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.app.store.Role;
import cunbu.core.activity.MonthlyReturn;
import cunbu.core.place.AreaCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnsViewModelTest {

    @TempDir
    Path folder;
    private final Texts texts = new Texts(Language.ZH);
    private final List<String> said = new ArrayList<>();
    private Register register;
    private ReturnsViewModel model;

    @BeforeEach
    void open() {
        register = ThreeVillages.create(folder);
        model = new ReturnsViewModel(new MonthlyDesk(register, Practice.CLOCK), Jobs.inline(), texts, said::add);
        model.load();
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void theMonthThatEndedLastIsShownWithEveryVillageAndWhatIsMissing() {
        assertThat(model.month()).isEqualTo(NOVEMBER);
        assertThat(model.rows).extracting(row -> row.village().code()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(look(0, PERSONS_SURVEYED)).isEqualTo(new Look("20", Look.Mark.PLAIN, false));
        assertThat(look(0, IUD).mark()).isEqualTo(Look.Mark.MISSING);
        assertThat(look(1, ASSOCIATION_MEMBERS).mark()).isEqualTo(Look.Mark.MISSING);
        assertThat(model.state.get()).isEqualTo(texts.get("returns.allSaved", 3, 2));
        assertThat(model.unsaved.get()).isFalse();
    }

    @Test
    void whatIsTypedStandsInTheCellUntilItIsTakenBackOrTheCursorMoves() {
        model.cell.goTo(1, STERILISED_MALE);
        model.cell.type("1");
        model.cell.type("2");
        assertThat(look(1, STERILISED_MALE)).isEqualTo(new Look("12", Look.Mark.MISSING, true));
        assertThat(model.cell.restore()).isTrue();
        assertThat(look(1, STERILISED_MALE).text()).isEmpty();
        model.cell.type("7");
        model.cell.next(1);
        assertThat(model.cell.spot.get()).isEqualTo(new CellEditor.Spot(1, STERILISED_FEMALE));
        assertThat(look(1, STERILISED_MALE).text()).isEqualTo("7");
        assertThat(model.unsaved.get()).isTrue();
        model.cell.goTo(1, STERILISED_MALE);
        model.cell.edit();
        model.cell.type("5");
        model.cell.commit();
        assertThat(look(1, STERILISED_MALE).text()).isEqualTo("75");
        assertThat(model.cell.restore()).isTrue();
        assertThat(model.cell.restore()).isFalse();
        assertThat(model.unsaved.get()).isFalse();
    }

    @Test
    void lettersCanBeErasedAndAnErasedCellIsUnknownAndNotZero() {
        model.cell.goTo(0, ASSOCIATION_MEMBERS);
        model.cell.edit();
        model.cell.erase();
        model.cell.commit();
        assertThat(look(0, ASSOCIATION_MEMBERS).text()).isEqualTo("10");
        model.cell.erase();
        model.save();
        assertThat(filed(FIRST).associationMembers()).isNull();
        assertThat(filed(FIRST).personsSurveyed()).isEqualTo(20);
    }

    @Test
    void tabGoesFromTheEndOfARowToTheNextVillageAndStopsAtTheLast() {
        model.cell.goTo(0, ReturnField.OTHER_METHOD);
        assertThat(model.cell.next(1)).isTrue();
        assertThat(model.cell.spot.get()).isEqualTo(new CellEditor.Spot(1, STERILISED_MALE));
        assertThat(model.cell.next(-1)).isTrue();
        assertThat(model.cell.spot.get().row()).isZero();
        model.cell.goTo(2, ReturnField.OTHER_METHOD);
        assertThat(model.cell.next(1)).isFalse();
    }

    @Test
    void allChangedVillagesAreWrittenTogetherAndANewReturnIsHandedInToday() {
        type(1, STERILISED_FEMALE, "30");
        type(2, BIRTHS_REPORTED, "0");
        assertThat(look(2, BIRTHS_REPORTED)).isEqualTo(new Look("0", Look.Mark.CHANGED, false));
        type(0, REPORTED_ON, "2009/12/5");
        long before = register.history().size();
        model.save();
        assertThat(register.history().size()).isEqualTo(before + 3);
        assertThat(filed(SECOND)).extracting(MonthlyReturn::sterilisedFemale, MonthlyReturn::reportedOn).containsExactly(30L, LocalDate.of(2009, 12, 31));
        assertThat(filed(THIRD).birthsReported()).isZero();
        assertThat(filed(FIRST)).extracting(MonthlyReturn::reportedOn, MonthlyReturn::associationMembers).containsExactly(LocalDate.of(2009, 12, 5), 104L);
        assertThat(said).containsExactly(texts.get("returns.written", 3));
        assertThat(model.unsaved.get()).isFalse();
        assertThat(look(2, BIRTHS_REPORTED).mark()).isEqualTo(Look.Mark.PLAIN);
    }

    @Test
    void ofRefusedReturnsNoneIsWrittenAndTheCursorGoesThere() {
        type(1, STERILISED_FEMALE, "30");
        type(0, PERSONS_AWARE, "21");
        assertThat(look(0, PERSONS_AWARE).mark()).isEqualTo(Look.Mark.REFUSED);
        assertThat(model.about.get()).contains(texts.get("refusal.monthly.moreAwareThanAsked"));
        model.cell.goTo(2, IUD);
        model.save();
        assertThat(register.monthlyReturns().of(SECOND, NOVEMBER)).isEmpty();
        assertThat(model.cell.spot.get()).isEqualTo(new CellEditor.Spot(0, PERSONS_AWARE));
        assertThat(model.trouble.get()).contains("芒冒村村民委员会", texts.get("refusal.monthly.moreAwareThanAsked"));
        type(0, PERSONS_AWARE, "20");
        model.save();
        assertThat(filed(SECOND).sterilisedFemale()).isEqualTo(30);
        assertThat(model.trouble.get()).isEmpty();
    }

    @Test
    void aCellThatIsNoNumberIsKeptAndRefused() {
        type(0, PERSONS_SURVEYED, "二十");
        assertThat(look(0, PERSONS_SURVEYED)).isEqualTo(new Look("二十", Look.Mark.REFUSED, false));
        model.save();
        assertThat(filed(FIRST).personsSurveyed()).isEqualTo(20);
        assertThat(model.rows.get(0).text(PERSONS_SURVEYED)).isEqualTo("二十");
    }

    @Test
    void whatTheRegisterAndTheMonthBeforeSayOtherwiseIsMarked() {
        type(0, BIRTHS_REPORTED, "3");
        assertThat(look(0, BIRTHS_REPORTED).mark()).isEqualTo(Look.Mark.WARNED);
        assertThat(model.about.get()).contains(texts.get("refusal.monthly.otherBirthsRegistered", "0"));
        type(1, ASSOCIATION_MEMBERS, "120");
        assertThat(model.about.get()).contains(texts.get("refusal.monthly.jumped", "80"));
        type(2, IUD, "1");
        assertThat(model.about.get()).contains(texts.get("refusal.monthly.moreUsersThanWomen", "1", "0"));
    }

    @Test
    void aBlockOfASpreadsheetIsLaidOverAllFieldsInTheOrderOfTheForm() {
        String row = IntStream.range(0, ReturnField.values().length - 1).mapToObj(each -> each == 2 ? "１,234" : each == 3 ? "" : "1").collect(Collectors.joining("\t"));
        model.cell.goTo(1, STERILISED_MALE);
        model.paste(row + "\t2009-12-03\r\n" + row + "\r\n");
        assertThat(model.trouble.get()).isEmpty();
        assertThat(model.rows.get(1).text(IUD)).isEqualTo("１,234");
        assertThat(model.rows.get(2).text(BIRTHS_REPORTED)).isEqualTo("1");
        model.save();
        assertThat(filed(SECOND)).extracting(MonthlyReturn::iud, MonthlyReturn::implant, MonthlyReturn::reportedOn)
                .containsExactly(1234L, null, LocalDate.of(2009, 12, 3));
        assertThat(filed(THIRD).deathsReported()).isEqualTo(1);
    }

    @Test
    void aBlockThatIsTooLargeOrHoldsNoNumbersLeavesTheGridAsItWas() {
        model.cell.goTo(2, STERILISED_MALE);
        model.paste("1\n2\n");
        assertThat(model.trouble.get()).isEqualTo(texts.get("returns.pasteTooLarge", 2, 1, 1, ReturnField.values().length));
        model.cell.goTo(0, REPORTED_ON);
        model.paste("2009-12-01\t1");
        assertThat(model.trouble.get()).isEqualTo(texts.get("returns.pasteTooLarge", 1, 2, 3, 1));
        model.cell.goTo(0, STERILISED_MALE);
        model.paste("1\t若干\n2\t3");
        assertThat(model.trouble.get()).isEqualTo(texts.get("returns.pasteUnreadable", 1));
        assertThat(model.bad).extracting(new ReturnWords(texts)::bad).containsExactly("芒冒村村民委员会，女性绝育：“若干”不是整数；只填数字，不知道的留空。");
        assertThat(model.unsaved.get()).isFalse();
    }

    @Test
    void anotherMonthIsShownFromThere() {
        model.show(NOVEMBER.minusMonths(1), model.place());
        assertThat(look(1, ASSOCIATION_MEMBERS).text()).isEqualTo("80");
        assertThat(look(0, IUD).text()).isEqualTo("0");
    }

    @Test
    void somebodyWhoLooksForAVillageAndMonthBeginsThere() {
        ReturnsViewModel sought = new ReturnsViewModel(new MonthlyDesk(register, Practice.CLOCK), Jobs.inline(), texts, said::add);
        sought.startAt(SECOND, NOVEMBER.minusMonths(1));
        sought.load();
        assertThat(sought.month()).isEqualTo(NOVEMBER.minusMonths(1));
        assertThat(sought.cell.spot.get().row()).isEqualTo(1);
    }

    @Test
    void everyBadCellOfABlockGetsItsOwnSentence() {
        model.cell.goTo(0, BIRTHS_REPORTED);
        model.paste("-1\t2.5\tMay\n3\tx\t2009-13-01\n");
        assertThat(model.bad).extracting(LaidBlock.BadCell::text).containsExactly("-1", "2.5", "May", "x", "2009-13-01");
        assertThat(new ReturnWords(texts).bad(model.bad.get(4))).isEqualTo("芒朵村村民委员会，上报日期：“2009-13-01”不是日期；请写成 2009-12-05。");
        assertThat(model.unsaved.get()).isFalse();
        model.paste("1\t2\t2009-12-05\n");
        assertThat(model.bad).isEmpty();
    }

    @Test
    void whatIsHalfTypedIsThereAgainAfterAPowerCutAndMarkedAsNotSaved() throws IOException {
        type(1, PERSONS_SURVEYED, "30");
        type(0, PERSONS_SURVEYED, "二十");
        type(0, ASSOCIATION_MEMBERS, "");
        model.cell.goTo(2, ReturnField.MIGRANT_ITEMS_DUE);
        model.cell.type("4");
        model.cell.type("5");

        try (Register after = afterPowerCut()) {
            ReturnsViewModel again = grid(after);
            assertThat(again.rows.get(1).look(PERSONS_SURVEYED).get()).isEqualTo(new Look("30", Look.Mark.CHANGED, false));
            assertThat(again.rows.get(0).look(PERSONS_SURVEYED).get()).isEqualTo(new Look("二十", Look.Mark.REFUSED, false));
            assertThat(again.rows.get(0).look(ASSOCIATION_MEMBERS).get()).isEqualTo(new Look("", Look.Mark.CHANGED, false));
            assertThat(again.rows.get(2).look(ReturnField.MIGRANT_ITEMS_DUE).get()).isEqualTo(new Look("45", Look.Mark.CHANGED, false));
            assertThat(again.unsaved.get()).isTrue();
            assertThat(again.state.get()).isEqualTo(texts.get("returns.state", 3, 0, 3));
            assertThat(after.monthlyReturns().of(SECOND, NOVEMBER)).isEmpty();
        }
    }

    @Test
    void whatIsSavedOrTakenBackDoesNotComeBackAfterAPowerCut() throws IOException {
        type(1, PERSONS_SURVEYED, "30");
        model.save();
        type(2, IUD, "4");
        model.cell.restore();
        type(0, IUD, "7");
        model.discard();
        assertThat(model.unsaved.get()).isFalse();

        try (Register after = afterPowerCut()) {
            ReturnsViewModel again = grid(after);
            assertThat(again.unsaved.get()).isFalse();
            assertThat(again.rows.get(1).look(PERSONS_SURVEYED).get()).isEqualTo(new Look("30", Look.Mark.PLAIN, false));
            assertThat(again.rows.get(0).look(IUD).get().text()).isEmpty();
        }
    }

    @Test
    void whatIsTypedStaysWhileAnotherMonthIsShown() {
        type(1, PERSONS_SURVEYED, "30");
        model.show(NOVEMBER.minusMonths(1), model.place());
        assertThat(model.unsaved.get()).isFalse();
        assertThat(look(1, PERSONS_SURVEYED).text()).isEmpty();
        model.show(NOVEMBER, model.place());
        assertThat(look(1, PERSONS_SURVEYED)).isEqualTo(new Look("30", Look.Mark.CHANGED, false));
    }

    @Test
    void anotherUserDoesNotFindThem() throws IOException {
        Practice.REGISTERS.addUser(register, Practice.passphrase(), "文书", Role.CLERK, "another-passphrase".toCharArray());
        type(1, PERSONS_SURVEYED, "30");
        try (Register theirs = Practice.REGISTERS.open(copied(), "文书", "another-passphrase".toCharArray(), Practice.CLOCK)) {
            assertThat(grid(theirs).unsaved.get()).isFalse();
        }
    }

    private ReturnsViewModel grid(Register of) {
        ReturnsViewModel grid = new ReturnsViewModel(new MonthlyDesk(of, Practice.CLOCK), Jobs.inline(), texts, said::add);
        grid.load();
        return grid;
    }

    /** What lies on the disk at this moment, while nothing has been closed. */
    private Path copied() throws IOException {
        Path there = Files.createDirectory(folder.resolve("after"));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith("-shm") && !file.toString().endsWith(".lock")).toList()) {
                Files.copy(each, there.resolve(each.getFileName()));
            }
        }
        return there.resolve("village.cunbu");
    }

    private Register afterPowerCut() throws IOException {
        return Practice.REGISTERS.open(copied(), "admin", Practice.passphrase(), Practice.CLOCK);
    }

    private void type(int row, ReturnField field, String text) {
        model.cell.goTo(row, field);
        model.cell.type(text);
        model.cell.commit();
        model.cell.goTo(row, field);
    }

    private Look look(int row, ReturnField field) {
        return model.rows.get(row).look(field).get();
    }

    private MonthlyReturn filed(AreaCode village) {
        return register.monthlyReturns().of(village, NOVEMBER).orElseThrow();
    }
}
