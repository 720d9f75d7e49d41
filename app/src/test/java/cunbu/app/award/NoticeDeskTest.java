package cunbu.app.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.app.store.Role;
import cunbu.app.store.WriteRefused;
import cunbu.app.store.key.KeyFile;
import cunbu.core.casework.AwardStep;
import cunbu.core.casework.CaseState;
import cunbu.core.casework.StepKind;
import cunbu.core.history.RecordId;
import cunbu.core.law.LawValue;
import cunbu.core.notice.Notice;
import cunbu.core.notice.NoticeLine;
import cunbu.core.notice.NoticeList;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import cunbu.sync.seal.NoticeSeal;
import cunbu.sync.seal.SigningKey;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticeDeskTest {

    private static final LocalDate POSTED_ON = LocalDate.of(2009, 11, 2);
    private static final SigningKey KEY = SigningKey.fresh();

    @TempDir
    Path folder;
    private Register register;
    private ConfirmedCases cases;
    private NoticeDesk desk;

    @BeforeEach
    void open() {
        register = Practice.create(folder);
        cases = new ConfirmedCases(register);
        desk = new NoticeDesk(register, seal -> seal.signed(KEY), Practice.CLOCK);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void whoWaitsHangsWithAMaskedNameAndHisCaseHasTakenTheStep() {
        RecordId first = cases.waiting("岩温罕");
        RecordId second = cases.waiting("阿依古丽·买买提");
        assertThat(desk.refusals(ask())).isEmpty();
        NoticeList draft = desk.draft(ask());

        Notice notice = desk.post(ask());

        NoticeList list = NoticeDesk.list(notice).orElseThrow();
        assertThat(list).isEqualTo(draft);
        assertThat(list.lines()).extracting(NoticeLine::name).extracting(Object::toString).containsExactlyInAnyOrder("岩*罕", "阿***·**提");
        assertThat(list.lines()).extracting(line -> line.village().text()).containsOnly("芒冒村村民委员会");
        assertThat(list.lastDay()).isEqualTo("2009-11-09");
        assertThat(notice.digest()).isEqualTo(list.digest());
        assertThat(notice.signature()).isEqualTo(NoticeSeal.of(list).signed(KEY));
        assertThat(desk.cases(notice.id())).containsExactlyInAnyOrder(first, second);
        AwardStep step = register.awardSteps().ofNotice(notice.id()).get(0);
        assertThat(step.step()).isEqualTo(StepKind.POSTING);
        assertThat(step.number()).isEqualTo(4);
        assertThat(step.takenOn()).isEqualTo(POSTED_ON);
        assertThat(step.takenBy()).isEqualTo("admin");
        assertThat(register.casefiles().find(first, LocalDate.of(2009, 11, 9)).orElseThrow().state()).isEqualTo(CaseState.POSTED);
        assertThat(register.casefiles().find(first, LocalDate.of(2009, 11, 10)).orElseThrow().state()).isEqualTo(CaseState.PAYABLE);
    }

    @Test
    void nobodyHangsTwiceAndNobodyBeforeHisConfirmation() {
        cases.waiting("岩温罕");
        desk.post(ask());
        cases.waiting("李秀英", LocalDate.of(2009, 11, 3));

        assertThat(reasons(ask())).containsExactly("notice.nobodyWaits");
        assertThat(reasons(new NoticeAsk(ConfirmedCases.SCHEME, Practice.VILLAGE, LocalDate.of(2009, 11, 3), null, null))).isEmpty();
    }

    @Test
    void aNoticeIsGivenAgainToTheCharacterWhateverHasChangedSince() {
        cases.waiting("岩温罕");
        Notice notice = desk.post(ask());
        register.database().transaction(() -> register.persons().find(register.awardCases().all().stream().map(each -> each.person()).toList())
                .forEach(person -> register.persons().save(person, Practice.person(person.id(), null, "改名", person.sex(), person.bornOn()))));

        assertThat(desk.find(notice.id())).contains(notice);
        assertThat(NoticeDesk.list(notice).orElseThrow().lines().get(0).name()).hasToString("岩*罕");
        assertThat(desk.all()).containsExactly(notice);
    }

    @Test
    void aNoticeThatCannotBeSignedLeavesNothingBehind() {
        RecordId claim = cases.waiting("岩温罕");
        NoticeDesk without = new NoticeDesk(register, seal -> {
            throw new IllegalStateException("no key");
        }, Practice.CLOCK);

        assertThatThrownBy(() -> without.post(ask())).hasMessage("no key");
        assertThat(desk.all()).isEmpty();
        assertThat(register.casefiles().find(claim, POSTED_ON).orElseThrow().state()).isEqualTo(CaseState.CONFIRMED);
    }

    @Test
    void whatCannotHangIsRefusedBeforehandWithItsField() {
        assertThat(reasons(ask())).containsExactly("notice.nobodyWaits");
        assertThat(desk.refusals(new NoticeAsk("lottery", new AreaCode("530824102000"), null, "李秀英 13987654321", "13987654321")))
                .extracting(each -> each.field() + " " + each.reason()).containsExactly("scheme notice.schemeUnknown", "area award.areaNotHere",
                        "postedOn notice.postedOnMissing", "place notice.phoneInText", "phone notice.phoneNotOffice");
        assertThat(reasons(new NoticeAsk(ConfirmedCases.SCHEME, Practice.VILLAGE, LocalDate.of(2010, 1, 1), null, null)))
                .containsExactly("notice.postedInFuture");
    }

    @Test
    void aSupervisorHangsNothing() throws Exception {
        cases.waiting("岩温罕");
        register.database().transaction(() -> register.accounts().add("刀乡长", Role.SUPERVISOR));
        Path file = register.database().file();
        register.close();
        KeyFile keys = KeyFile.read(KeyFile.beside(file));
        keys.put(keys.unlock("admin", Practice.passphrase()), "刀乡长", "second".toCharArray());
        register = Practice.REGISTERS.open(file, "刀乡长", "second".toCharArray(), Practice.CLOCK);
        desk = new NoticeDesk(register, seal -> seal.signed(KEY), Practice.CLOCK);

        assertThat(reasons(ask())).containsExactly("case.supervisorWritesNothing");
        assertThatThrownBy(() -> desk.post(ask())).isInstanceOf(WriteRefused.class);
        assertThat(desk.all()).isEmpty();
    }

    @Test
    void aPlaceAndAnOfficesTelephoneHang() {
        cases.waiting("岩温罕");
        NoticeList list = desk.draft(new NoticeAsk(ConfirmedCases.SCHEME, Practice.VILLAGE, POSTED_ON, "威远镇人民政府 民政路1号", "0879-5221234"));
        assertThat(list.whereToObject()).hasToString("威远镇人民政府 民政路1号 0879-5221234");
        assertThat(desk.draft(ask()).whereToObject()).hasToString("威远镇");
    }

    @Test
    void theCountySaysForHowLongANoticeHangs() {
        cases.waiting("岩温罕");
        law("award-case/notice-days", "days", "2009-01-01", "10");
        assertThat(desk.draft(ask()).lastDay()).isEqualTo("2009-11-12");

        law("award-case/notice-days", "days", "2009-02-01", "365");
        assertThat(reasons(ask())).containsExactly("notice.daysOutOfBounds");
    }

    @Test
    void moreThanOneRecordHoldsIsRefusedBeforehand() {
        register.database().transaction(() -> {
            for (int i = 0; i < 900; i++) {
                cases.waiting("岩温罕");
            }
        });
        assertThat(reasons(ask())).isEmpty();
        assertThat(NoticeDesk.list(desk.post(ask())).orElseThrow().lines()).hasSize(900);
        register.database().transaction(() -> {
            for (int i = 0; i < 1_100; i++) {
                cases.waiting("岩温罕");
            }
        });
        assertThat(reasons(ask())).containsExactly("notice.tooLarge");
        assertThat(desk.refusalsOfConfirmed(ask(), ConfirmedCases.CONFIRMED_ON, POSTED_ON)).isEmpty();
    }

    @Test
    void theCountySaysHowNamesAreHidden() {
        cases.waiting("岩温罕");
        law("award-case/name-masking", "codes", "2009-01-01", "all-but-first");
        assertThat(desk.draft(ask()).lines().get(0).name()).hasToString("岩**");
    }

    @Test
    void whoWasConfirmedInAPeriodCanBeListedWithoutBeingPosted() {
        cases.waiting("岩温罕");
        assertThat(desk.confirmed(ask(), ConfirmedCases.CONFIRMED_ON, ConfirmedCases.CONFIRMED_ON).lines()).hasSize(1);
        assertThat(desk.refusalsOfConfirmed(ask(), ConfirmedCases.CONFIRMED_ON, ConfirmedCases.CONFIRMED_ON)).isEmpty();
        assertThat(desk.refusalsOfConfirmed(ask(), ConfirmedCases.CONFIRMED_ON.plusDays(1), POSTED_ON)).extracting(Refusal::reason)
                .containsExactly("notice.nobodyConfirmed");
        assertThat(desk.refusalsOfConfirmed(ask(), LocalDate.of(2009, 1, 1), ConfirmedCases.CONFIRMED_ON.minusDays(1))).hasSize(1);
        assertThat(desk.all()).isEmpty();
    }

    @Test
    void whatALaterVersionHungIsNotMisread() {
        cases.waiting("岩温罕");
        Notice notice = desk.post(ask());
        Notice later = new Notice(notice.id(), notice.scheme(), notice.area(), notice.postedOn(), notice.days(), notice.whereToObject(),
                notice.content().replace("cunbu-notice\t1", "cunbu-notice\t2"), notice.digest(), notice.signature());
        assertThat(NoticeDesk.list(later)).isEmpty();
    }

    private void law(String parameter, String unit, String from, String value) {
        register.database().transaction(() -> {
            RecordId id = new RecordId("530824000000-" + register.lawValues().newId().text().substring(13));
            register.lawValues().add(new LawValue(id, new AreaCode("530824000000"), parameter, unit, LocalDate.parse(from), value, "县文件", true, POSTED_ON));
        });
    }

    private List<String> reasons(NoticeAsk ask) {
        return desk.refusals(ask).stream().map(Refusal::reason).toList();
    }

    private static NoticeAsk ask() {
        return new NoticeAsk(ConfirmedCases.SCHEME, Practice.VILLAGE, POSTED_ON, null, null);
    }
}
