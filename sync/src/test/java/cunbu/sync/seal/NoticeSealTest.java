package cunbu.sync.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cunbu.core.award.Verdict;
import cunbu.core.notice.Masking;
import cunbu.core.notice.NoticeLine;
import cunbu.core.notice.NoticeList;
import cunbu.core.notice.OfficePhone;
import cunbu.core.notice.PublicName;
import cunbu.core.notice.PublicText;
import cunbu.core.notice.WhereToObject;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticeSealTest {

    private static final AreaCode OFFICE = new AreaCode("530824101000");
    private static final AreaCode VILLAGE = new AreaCode("530824101201");
    private static final SigningKey KEY = SigningKey.fresh();
    private static final SigningKey OTHER_OFFICES = SigningKey.fresh();
    private static final NoticeList LIST = list(7, line("张小伟"), line("阿依古丽·买买提"), line("𠅤大䶮"));
    private static final String CODE = NoticeSeal.of(LIST).signed(KEY);

    @Test
    void theSealSaysWhoseListItIsAndCoversItToTheCharacter() {
        NoticeSeal.Signed read = NoticeSeal.read(CODE, NoticeSealTest::known);
        assertThat(read.signer().office()).isEqualTo(OFFICE.text());
        assertThat(read.seal()).isEqualTo(NoticeSeal.of(LIST));
        assertThat(read.seal().covers(LIST)).isTrue();
    }

    @Test
    void theLongestSealFitsOneCode() {
        NoticeList longest = new NoticeList("medical-contribution-waiver", OFFICE, LIST.officeName(), VILLAGE, LIST.areaName(), LocalDate.of(9999, 12, 31), 90,
                LIST.whereToObject(), Collections.nCopies(NoticeList.MOST_LINES, line("张小伟")));
        assertThat(NoticeSeal.of(longest).signed(KEY)).hasSizeLessThanOrEqualTo(600);
    }

    @Test
    void aChangedCharacterADroppedLineAnotherOrderAndOtherDaysAreNotCovered() {
        List<NoticeLine> lines = LIST.lines();
        List<NoticeLine> reversed = new ArrayList<>(lines);
        Collections.reverse(reversed);
        List<NoticeList> forged = List.of(with(lines.subList(0, 2)), with(reversed), list(8, lines.toArray(NoticeLine[]::new)),
                with(List.of(line("李小伟"), lines.get(1), lines.get(2))), with(List.of(lines.get(0), lines.get(1), lines.get(2), lines.get(2))));
        NoticeSeal seal = NoticeSeal.read(CODE, NoticeSealTest::known).seal();
        assertThat(forged).allSatisfy(each -> assertThat(seal.covers(each)).isFalse());
    }

    @Test
    void anyChangedCharacterOfTheCodeBreaksIt() {
        for (int at = 0; at < CODE.length(); at++) {
            char other = CODE.charAt(at) == 'A' ? 'B' : 'A';
            assertThat(refusal(CODE.substring(0, at) + other + CODE.substring(at + 1))).as("at %d", at).isNotNull();
        }
        assertThat(refusal(CODE.substring(1))).isEqualTo(SealBroken.Reason.SIGNATURE);
        assertThat(refusal(CODE + "A")).isEqualTo(SealBroken.Reason.SIGNATURE);
        assertThat(refusal("")).isEqualTo(SealBroken.Reason.SIGNATURE);
    }

    @Test
    void aForgerWithAKeyOfHisOwnIsUnknown() {
        assertThat(refusal(NoticeSeal.of(LIST).signed(SigningKey.fresh()))).isEqualTo(SealBroken.Reason.UNKNOWN_KEY);
    }

    @Test
    void anOfficeCannotSignInAnothersName() {
        assertThat(refusal(NoticeSeal.of(LIST).signed(OTHER_OFFICES))).isEqualTo(SealBroken.Reason.CONTENT);
    }

    @Test
    void whatTheOfficeSignedForAnotherPurposeIsNoSeal() {
        byte[] payload = Jws.unchecked(CODE);
        assertThat(refusal(Jws.sign(payload, Jws.MANIFEST, KEY))).isEqualTo(SealBroken.Reason.SIGNATURE);
        assertThat(refusal(Jws.sign("{}".getBytes(UTF_8), Jws.NOTICE, KEY))).isEqualTo(SealBroken.Reason.CONTENT);
    }

    @Test
    void aSealWithMoreInItOrWrittenInAnotherWayIsRefused() {
        String json = new String(Jws.unchecked(CODE), UTF_8);
        List<String> others = List.of(json.replace("{", "{\"aa\":1,"), json.replace(",", ", "), json.replace("\"days\":7", "\"days\":7.0"),
                json.replace("\"days\":7", "\"days\":0"), json.replace("\"days\":7", "\"days\":\"7\""), json.replace("2009-11-02", "2009-02-30"),
                json.replace("rural-reward", "rural_reward"), json.replace("\"lines\":3", "\"lines\":20001"));
        for (String each : others) {
            assertThat(each).isNotEqualTo(json);
            assertThat(refusal(Jws.sign(each.getBytes(UTF_8), Jws.NOTICE, KEY))).as(each).isEqualTo(SealBroken.Reason.CONTENT);
        }
    }

    @Test
    void theHeaderLeavesNothingToChoose() {
        String header = new String(Base64.getUrlDecoder().decode(CODE.substring(0, CODE.indexOf('.'))), US_ASCII);
        assertThat(header).isEqualTo("{\"alg\":\"EdDSA\",\"kid\":\"" + KEY.jwk().thumbprint() + "\",\"typ\":\"cunbu-notice+json\"}");
    }

    private static Optional<TrustList.Signer> known(String thumbprint) {
        return List.of(new TrustList.Signer(OFFICE.text(), KEY.jwk(), false, null), new TrustList.Signer("530824102000", OTHER_OFFICES.jwk(), false, null))
                .stream().filter(each -> each.key().thumbprint().equals(thumbprint)).findFirst();
    }

    private static SealBroken.Reason refusal(String code) {
        return catchThrowableOfType(SealBroken.class, () -> NoticeSeal.read(code, NoticeSealTest::known)).reason();
    }

    private static NoticeList with(List<NoticeLine> lines) {
        return list(7, lines.toArray(NoticeLine[]::new));
    }

    private static NoticeList list(int days, NoticeLine... lines) {
        return new NoticeList("rural-reward", OFFICE, new PublicText("威远镇"), VILLAGE, new PublicText("大村"), LocalDate.of(2009, 11, 2), days,
                new WhereToObject(new PublicText("威远镇人民政府"), new OfficePhone("0879-5221234")), List.of(lines));
    }

    private static NoticeLine line(String name) {
        return new NoticeLine(PublicName.of(name, Masking.MIDDLE), new PublicText("大村"), Verdict.ELIGIBLE);
    }
}
