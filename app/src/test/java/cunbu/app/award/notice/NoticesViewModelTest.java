package cunbu.app.award.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.award.AwardDesk;
import cunbu.app.award.Checked.Outcome;
import cunbu.app.award.ConfirmedCases;
import cunbu.app.award.NoticeCheck;
import cunbu.app.award.NoticeDesk;
import cunbu.app.exchange.Offices;
import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.paper.QrCode;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.rule.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticesViewModelTest {

    private static final Texts TEXTS = new Texts(Language.ZH);

    @TempDir
    Path folder;
    private final List<String> said = new ArrayList<>();
    private final Problems problems = new Problems(TEXTS, List.of());
    private Register register;
    private ConfirmedCases cases;
    private NoticesViewModel model;
    private NoticeCheckViewModel check;

    @BeforeEach
    void open() {
        register = Practice.create(folder);
        cases = new ConfirmedCases(register);
        Offices offices = new Offices(register, Practice.CLOCK);
        model = new NoticesViewModel(new NoticeDesk(register, offices::sign, Practice.CLOCK), new AwardDesk(register, Practice.CLOCK), Jobs.inline(), TEXTS,
                problems, said::add);
        check = new NoticeCheckViewModel(new NoticeCheck(register, offices::signer), Jobs.inline(), problems);
        model.load();
    }

    @AfterEach
    void close() {
        register.close();
    }

    private List<String> reasons() {
        return model.refusals.stream().map(Refusal::reason).toList();
    }

    private void post() {
        model.draft();
        model.post();
    }

    @Test
    void theDraftIsShownMaskedAndNothingHangs() {
        cases.waiting("岩温罕");
        model.where.set("威远镇人民政府");
        model.phone.set("0879-5221234");
        model.draft();

        assertThat(model.refusals).isEmpty();
        assertThat(model.shown.get().lines()).extracting(line -> line.name().text()).containsExactly("岩*罕");
        assertThat(model.code.get()).isNull();
        assertThat(model.shown.get().whereToObject()).hasToString("威远镇人民政府 0879-5221234");
        assertThat(register.notices().all()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        model.draft();
        assertThat(reasons()).containsExactly("notice.nobodyWaits");
        cases.waiting("岩温罕");
        model.postedOn.set("tomorrow");
        model.draft();
        assertThat(model.refusals).extracting(Refusal::field).containsExactly("postedOn");
        model.postedOn.set("2009-12-31");
        model.phone.set("13888888888");
        model.draft();
        assertThat(model.refusals).extracting(Refusal::field).containsExactly("phone");
        assertThat(model.shown.get()).isNull();
    }

    @Test
    void whatWasSeenIsHungUpAndStandsAmongTheNotices() {
        cases.waiting("岩温罕");
        post();

        assertThat(model.refusals).isEmpty();
        assertThat(model.notices).hasSize(1);
        assertThat(model.code.get()).isNotEmpty();
        assertThat(model.runs(model.notices.get(0))).isTrue();
        assertThat(said).containsExactly("已公示 1 人，异议截止 2010-01-07。请另存为 PDF 打印张贴。");
        model.post();
        assertThat(register.notices().all()).hasSize(1);
    }

    @Test
    void nothingIsHungUpThatNobodyHasSeen() {
        cases.waiting("岩温罕");
        model.draft();
        model.phone.set("12345");
        model.post();
        assertThat(register.notices().all()).isEmpty();
        model.draft();
        cases.waiting("李秀英");
        model.post();
        assertThat(reasons()).containsExactly("notice.changedSince");
        assertThat(register.notices().all()).isEmpty();
    }

    @Test
    void aPostedNoticeIsSavedAndCheckedAsTheSignedOne() throws IOException {
        cases.waiting("岩温罕");
        post();
        Path file = folder.resolve("notice.csv");
        model.export(file);
        assertThat(said).last().isEqualTo("已写入 notice.csv。");

        check.file.set(file);
        check.check();
        assertThat(check.checked.get().outcome()).isEqualTo(Outcome.SIGNED);
        Files.writeString(file, Files.readString(file).replace("岩*罕", "李*英"));
        check.check();
        assertThat(check.checked.get().outcome()).isEqualTo(Outcome.OTHER_LIST);
        check.code.set("x");
        assertThat(check.checked.get()).isNull();
    }

    @Test
    void theCodeIsReadFromAPicture() throws IOException {
        cases.waiting("岩温罕");
        post();
        Path picture = folder.resolve("code.png");
        try (OutputStream out = Files.newOutputStream(picture)) {
            QrCode.of(model.code.get()).png(out, 4);
        }
        check.picture(picture);
        assertThat(check.code.get()).isEqualTo(model.code.get());
        assertThat(check.checked.get().outcome()).isEqualTo(Outcome.CODE_GENUINE);
        assertThat(check.checked.get().list()).isEqualTo(model.shown.get());
    }

    @Test
    void nothingToCheckIsSaidAtTheField() {
        check.check();
        assertThat(check.refusals).extracting(Refusal::reason).containsExactly("notice.nothingToCheck");
        check.code.set("hello");
        check.check();
        assertThat(check.checked.get().outcome()).isEqualTo(Outcome.BROKEN_CODE);
    }

    @Test
    void aDraftIsSavedAsADraft() throws IOException {
        cases.waiting("岩温罕");
        model.draft();
        Path file = folder.resolve("draft.csv");
        model.export(file);
        assertThat(Files.readString(file)).contains("未公示");
    }
}
