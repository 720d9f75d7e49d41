package cunbu.app.award;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.award.Checked.Outcome;
import cunbu.app.exchange.Offices;
import cunbu.app.fx.Language;
import cunbu.app.fx.Texts;
import cunbu.app.json.NoticeJson;
import cunbu.app.paper.Paper;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.notice.Notice;
import cunbu.core.notice.NoticeList;
import cunbu.core.notice.NoticeText;
import cunbu.sync.seal.NoticeSeal;
import cunbu.sync.seal.SigningKey;
import cunbu.sync.seal.TrustList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody may bring who wants a list believed that the office has not signed. */
class NoticeCheckTest {

    private static Register register;
    private static Offices offices;
    private static Notice notice;
    private static NoticeList list;
    private static NoticeCheck check;

    @TempDir
    Path folder;

    @BeforeAll
    static void post(@TempDir Path place) {
        register = Practice.create(place);
        offices = new Offices(register, Practice.CLOCK);
        ConfirmedCases cases = new ConfirmedCases(register);
        List.of("岩温罕", "阿依古丽·买买提", "𠅤大䶮", "李秀英").forEach(cases::waiting);
        NoticeDesk desk = new NoticeDesk(register, offices::sign, Practice.CLOCK);
        notice = desk.post(new NoticeAsk(ConfirmedCases.SCHEME, Practice.VILLAGE, LocalDate.of(2009, 11, 2), "威远镇人民政府 民政路1号", "0879-5221234"));
        list = NoticeDesk.list(notice).orElseThrow();
        check = new NoticeCheck(register, offices::signer);
    }

    @AfterAll
    static void close() {
        register.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFormInWhichTheOfficeGivesItAwayIsTheSignedOne(Language language) throws IOException {
        for (String ending : List.of("csv", "xlsx")) {
            Checked checked = check.check(sheet(list, notice.signature(), language, ending), null);
            assertThat(checked.outcome()).as(ending).isEqualTo(Outcome.SIGNED);
            assertThat(checked.officeName()).isEqualTo("威远镇");
            assertThat(checked.list()).isEqualTo(list);
        }
        assertThat(outcome(file(NoticeJson.write(list, notice.signature())), null)).isEqualTo(Outcome.SIGNED);
        assertThat(outcome(file(list.text()), notice.signature())).isEqualTo(Outcome.SIGNED);
        assertThat(outcome(file(list.text()), null)).isEqualTo(Outcome.SIGNED);
    }

    @Test
    void aListTypedFromTheSheetIsTheSignedOneIfNothingElseWasTyped() throws IOException {
        List<List<String>> rows = new NoticePaper(new Texts(Language.ZH)).of(list, null).rows();
        assertThat(outcome(file(csv(rows)), notice.signature())).isEqualTo(Outcome.SIGNED);
    }

    @Test
    void theCodeAloneSaysWhichListToCompareWith() throws IOException {
        Checked checked = check.check(null, notice.signature());
        assertThat(checked.outcome()).isEqualTo(Outcome.CODE_GENUINE);
        assertThat(checked.list()).isEqualTo(list);
        assertThat(checked.seal()).isEqualTo(NoticeSeal.of(list));
    }

    @Test
    void aNameChangedInASheetIsFound() throws IOException {
        List<List<String>> rows = rows();
        for (int row = 0; row < rows.size() - 1; row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                for (String changed : List.of(rows.get(row).get(column) + "1", withoutFirst(rows.get(row).get(column)), "李*英")) {
                    List<List<String>> forged = rows();
                    forged.set(row, replaced(rows.get(row), column, changed));
                    if (!forged.equals(rows)) {
                        assertThat(outcome(file(csv(forged)), null)).as("row %d, column %d", row, column).isEqualTo(Outcome.OTHER_LIST);
                    }
                }
            }
        }
    }

    @Test
    void aLineDroppedAddedDoubledOrMovedIsFound() throws IOException {
        int first = rows().indexOf(rows().stream().filter(row -> row.size() == 4 && row.get(0).equals("1")).findFirst().orElseThrow());
        for (int kind = 0; kind < 5; kind++) {
            List<List<String>> forged = rows();
            switch (kind) {
                case 0 -> forged.remove(first + 1);
                case 1 -> forged.add(first + 4, List.of("5", "张*", "芒冒村村民委员会", "符合"));
                case 2 -> forged.add(first, forged.get(first));
                case 3 -> Collections.swap(forged, first, first + 1);
                default -> forged.add(0, List.of("以下作废"));
            }
            assertThat(outcome(file(csv(forged)), null)).as("kind %d", kind).isEqualTo(Outcome.OTHER_LIST);
        }
        NoticeList shorter = with(list.lines().size() - 1, list.days(), list.postedOn());
        assertThat(outcome(file(shorter.text()), notice.signature())).isEqualTo(Outcome.OTHER_LIST);
        assertThat(outcome(file(NoticeJson.write(shorter, notice.signature())), null)).isEqualTo(Outcome.OTHER_LIST);
    }

    @Test
    void anOldNoticeWithANewDateOrFewerDaysIsFound() throws IOException {
        for (NoticeList forged : List.of(with(4, list.days(), list.postedOn().plusYears(1)), with(4, 3, list.postedOn()))) {
            for (Language language : Language.values()) {
                assertThat(outcome(sheet(forged, notice.signature(), language, "xlsx"), null)).isEqualTo(Outcome.OTHER_LIST);
            }
            assertThat(outcome(file(forged.text()), notice.signature())).isEqualTo(Outcome.OTHER_LIST);
        }
    }

    @Test
    void aForgerWhoSignsHimselfIsUnknownAndNothingHeSaysIsShown() throws IOException {
        String code = NoticeSeal.of(list).signed(SigningKey.fresh());
        Checked checked = check.check(file(NoticeJson.write(list, code)), null);
        assertThat(checked).isEqualTo(new Checked(Outcome.UNKNOWN_KEY, null, null, null));
        assertThat(outcome(sheet(list, code, Language.ZH, "csv"), null)).isEqualTo(Outcome.UNKNOWN_KEY);
    }

    @Test
    void aKnownOfficeThatSignsInAnothersNameIsNotBelieved() throws IOException {
        SigningKey township = SigningKey.fresh();
        NoticeCheck county = new NoticeCheck(register, kid -> signer("530824102000", township, false, kid));
        assertThat(county.check(null, NoticeSeal.of(list).signed(township)).outcome()).isEqualTo(Outcome.BROKEN_CODE);
    }

    @Test
    void aStolenKeyThatTheCountyHasRevokedIsNotBelieved() throws IOException {
        SigningKey stolen = SigningKey.fresh();
        NoticeCheck county = new NoticeCheck(register, kid -> signer("530824101000", stolen, true, kid));
        Checked checked = county.check(file(list.text()), NoticeSeal.of(list).signed(stolen));
        assertThat(checked.outcome()).isEqualTo(Outcome.REVOKED_KEY);
        assertThat(checked.genuine()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "abc", "a.b.c", "{}", "eyJhbGciOiJub25lIn0.e30."})
    void aCodeThatIsNoneIsWorthNothing(String code) throws IOException {
        assertThat(outcome(file(list.text()), code)).isEqualTo(Outcome.BROKEN_CODE);
    }

    @Test
    void aListWithoutACodeThatTheRegisterDoesNotHaveCannotBeChecked() throws IOException {
        assertThat(outcome(file(with(3, 7, list.postedOn()).text()), null)).isEqualTo(Outcome.NO_CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{}", "cunbu-notice", "cunbu-notice\t1\n", "a,b,c\n1,2,3\n"})
    void aFileThatIsNoNoticeIsNotTheSignedList(String content) throws IOException {
        assertThat(outcome(file(content), notice.signature())).isEqualTo(Outcome.OTHER_LIST);
        assertThat(outcome(file(content), null)).isEqualTo(Outcome.NO_CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "[1]", "PK", "\"", "\u0000\u0001\u0002", "%PDF-1.5"})
    void aFileInWhichNothingCanBeComparedIsNotCalledAForgery(String content) throws IOException {
        assertThat(outcome(file(content), notice.signature())).isEqualTo(Outcome.NOT_A_LIST);
        assertThat(outcome(file(content), null)).isEqualTo(Outcome.NOT_A_LIST);
    }

    @Test
    void aPrintedSheetIsComparedByItsCodeAndNotByItsFile() throws IOException {
        assertThat(outcome(sheet(list, notice.signature(), Language.ZH, "pdf"), notice.signature())).isEqualTo(Outcome.NOT_A_LIST);
    }

    private static Optional<TrustList.Signer> signer(String office, SigningKey key, boolean revoked, String kid) {
        return Optional.of(new TrustList.Signer(office, key.jwk(), revoked, null)).filter(each -> each.key().thumbprint().equals(kid));
    }

    private static NoticeList with(int lines, int days, LocalDate postedOn) {
        NoticeList other = new NoticeList(list.scheme(), list.office(), list.officeName(), list.area(), list.areaName(), postedOn, days, list.whereToObject(),
                list.lines().subList(0, lines));
        return NoticeText.read(other.text());
    }

    private Outcome outcome(Path file, String code) throws IOException {
        return check.check(file, code).outcome();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("list"), content);
    }

    private Path sheet(NoticeList of, String code, Language language, String ending) throws IOException {
        Path file = folder.resolve("list." + ending);
        NoticePaper words = new NoticePaper(new Texts(language));
        Paper paper = words.of(of, code);
        paper.write(file, words::page);
        return file;
    }

    private static List<List<String>> rows() {
        return new ArrayList<>(new NoticePaper(new Texts(Language.ZH)).of(list, notice.signature()).rows());
    }

    private static List<String> replaced(List<String> row, int column, String cell) {
        List<String> changed = new ArrayList<>(row);
        changed.set(column, cell);
        return changed;
    }

    private static String withoutFirst(String text) {
        return text.substring(text.offsetByCodePoints(0, 1));
    }

    private static String csv(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append('"').append(String.join("\",\"", row)).append("\"\r\n"));
        return text.toString();
    }
}
