package cunbu.sync.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

    private static final Instant NOW = Instant.parse("2026-03-12T08:30:00Z");
    private static final SigningKey ROOT = SigningKey.fresh();
    private static final SigningKey COUNTY = SigningKey.fresh();
    private static final SigningKey TOWNSHIP = SigningKey.fresh();
    private static final AgeKey COUNTY_AGE = AgeKey.fresh();
    private static final AgeKey RECOVERY = AgeKey.fresh();
    private static final AgeKey TOWNSHIP_AGE = AgeKey.fresh();
    private static final Enrolment REQUEST = new Enrolment("530824101000", "\u52d0\u5eb7\u4e61", "00000001-0a1b2c3d", TOWNSHIP.jwk(), TOWNSHIP_AGE.recipient(), "0".repeat(32));

    private static TrustList list() {
        return TrustList.first(NOW, ROOT.jwk(), new TrustList.County("530824000000", "\u666f\u8c37\u53bf", List.of(COUNTY.jwk()), COUNTY_AGE.recipient(), RECOVERY.recipient()));
    }

    @Test
    void aRequestIsReadAsItWasWrittenWithTheSameDigits() {
        Enrolment read = Enrolment.read(REQUEST.signed(TOWNSHIP));
        assertThat(read).isEqualTo(REQUEST);
        assertThat(read.digits()).isEqualTo(REQUEST.digits()).matches("([0-9]{5} ){7}[0-9]{5}");
    }

    @Test
    void aRequestWithAnotherKeyHasOtherDigits() {
        Enrolment other = new Enrolment(REQUEST.office(), REQUEST.name(), REQUEST.inc(), COUNTY.jwk(), REQUEST.age(), REQUEST.nonce());
        assertThat(other.digits()).isNotEqualTo(REQUEST.digits());
    }

    @Test
    void aRequestThatSomebodyElseSignedIsRefused() {
        assertThat(catchThrowableOfType(SealBroken.class, () -> Enrolment.read(REQUEST.signed(COUNTY))).reason()).isEqualTo(SealBroken.Reason.UNKNOWN_KEY);
        byte[] cut = java.util.Arrays.copyOf(REQUEST.signed(TOWNSHIP), 200);
        assertThat(catchThrowableOfType(SealBroken.class, () -> Enrolment.read(cut)).reason()).isEqualTo(SealBroken.Reason.SIGNATURE);
    }

    @Test
    void theNextListNamesTheOfficeOnceWithItsNewKeyAndTheEarlierOneOnlyToVerifyWhatItSigned() {
        TrustList second = list().with(REQUEST, NOW);
        TrustList third = second.with(new Enrolment(REQUEST.office(), REQUEST.name(), REQUEST.inc(), COUNTY.jwk(), REQUEST.age(), REQUEST.nonce()), NOW);
        assertThat(second.version()).isEqualTo(2);
        assertThat(third.offices()).hasSize(1);
        assertThat(second.signer(TOWNSHIP.jwk().thumbprint()).orElseThrow().office()).isEqualTo("530824101000");
        assertThat(third.signer(TOWNSHIP.jwk().thumbprint()).orElseThrow().revoked()).isTrue();
        assertThat(third.signer(COUNTY.jwk().thumbprint()).orElseThrow().office()).isEqualTo("530824000000");
        assertThat(third.signer(ROOT.jwk().thumbprint())).isEmpty();
    }

    @Test
    void aListIsReadAsItWasSignedAndOnlyUnderItsRoot() {
        TrustList list = list().with(REQUEST, NOW);
        assertThat(TrustList.read(list.signed(ROOT), List.of(ROOT.jwk()))).isEqualTo(list);
        assertThat(catchThrowableOfType(SealBroken.class, () -> TrustList.read(list.signed(COUNTY), List.of(ROOT.jwk()))).reason())
                .isEqualTo(SealBroken.Reason.UNKNOWN_KEY);
    }

    @Test
    void aRevokedKeyKeepsItsLastGoodLine() {
        TrustList.OfficeKey key = new TrustList.OfficeKey(TOWNSHIP.jwk(), NOW, true, new TrustList.LastGood("0123456789abcdef", 17, "ab".repeat(32)));
        TrustList list = new TrustList(3, NOW, List.of(ROOT.jwk()), 1, list().county(),
                List.of(new TrustList.Office("530824101000", "\u52d0\u5eb7\u4e61", List.of(key), TOWNSHIP_AGE.recipient(), "00000001-0a1b2c3d")));
        assertThat(TrustList.read(list.signed(ROOT), List.of(ROOT.jwk()))).isEqualTo(list);
    }

    @Test
    void nothingIsSealedForAnOfficeWhoseKeysAreRevokedUntilItHasOthers() {
        TrustList second = list().with(REQUEST, NOW);
        TrustList.LastGood lastGood = new TrustList.LastGood("0123456789abcdef", 17, "ab".repeat(32));
        TrustList revoked = second.without(second.offices().get(0), lastGood, NOW);
        assertThat(revoked.version()).isEqualTo(3);
        assertThat(revoked.recipients(REQUEST.office())).isEmpty();
        assertThat(revoked.signer(TOWNSHIP.jwk().thumbprint()).orElseThrow().lastGood()).isEqualTo(lastGood);
        SigningKey fresh = SigningKey.fresh();
        TrustList again = revoked.with(new Enrolment(REQUEST.office(), REQUEST.name(), REQUEST.inc(), fresh.jwk(), RECOVERY.recipient(), REQUEST.nonce()), null, NOW);
        assertThat(again.recipients(REQUEST.office())).containsExactly(RECOVERY.recipient());
        assertThat(again.signer(TOWNSHIP.jwk().thumbprint()).orElseThrow().lastGood()).isEqualTo(lastGood);
        assertThat(again.signer(fresh.jwk().thumbprint()).orElseThrow().revoked()).isFalse();
    }

    @Test
    void bundlesForTheCountyAreAlsoSealedForItsKeyInTheSafe() {
        assertThat(list().recipients("530824000000")).containsExactly(COUNTY_AGE.recipient(), RECOVERY.recipient());
        assertThat(list().with(REQUEST, NOW).recipients("530824101000")).containsExactly(TOWNSHIP_AGE.recipient());
        assertThat(list().recipients("530824102000")).isEmpty();
    }

    @Test
    void aWelcomeIsBelievedWithTheDigitsOfTheSlipOnly() throws IOException {
        TrustList list = list().with(REQUEST, NOW);
        byte[] file = Welcome.write(list.signed(ROOT), TOWNSHIP_AGE.recipient());
        String jws = Welcome.open(file, List.of(TOWNSHIP_AGE.identity()));
        assertThat(Welcome.accept(jws, list.rootDigits().replace(" ", ""))).isEqualTo(list);
        String wrong = (list.rootDigits().startsWith("1") ? "2" : "1") + list.rootDigits().substring(1);
        assertThat(catchThrowableOfType(SealBroken.class, () -> Welcome.accept(jws, wrong)).reason()).isEqualTo(SealBroken.Reason.OTHER_DIGITS);
    }

    @Test
    void aSwappedStickIsNoticedByItsDigits() throws IOException {
        SigningKey attacker = SigningKey.fresh();
        TrustList forged = TrustList.first(NOW, attacker.jwk(), list().county()).with(REQUEST, NOW);
        String jws = Welcome.open(Welcome.write(forged.signed(attacker), TOWNSHIP_AGE.recipient()), List.of(TOWNSHIP_AGE.identity()));
        assertThat(catchThrowableOfType(SealBroken.class, () -> Welcome.accept(jws, list().rootDigits())).reason()).isEqualTo(SealBroken.Reason.OTHER_DIGITS);
    }

    @Test
    void aListSignedByAnotherThanTheRootInItIsRefusedEvenWithItsDigits() throws IOException {
        String jws = Welcome.open(Welcome.write(list().signed(COUNTY), TOWNSHIP_AGE.recipient()), List.of(TOWNSHIP_AGE.identity()));
        assertThat(catchThrowableOfType(SealBroken.class, () -> Welcome.accept(jws, list().rootDigits())).reason()).isEqualTo(SealBroken.Reason.UNKNOWN_KEY);
    }

    @Test
    void aWelcomeForAnotherOfficeCannotBeOpened() throws IOException {
        byte[] file = Welcome.write(list().signed(ROOT), COUNTY_AGE.recipient());
        assertThat(catchThrowableOfType(SealBroken.class, () -> Welcome.open(file, List.of(TOWNSHIP_AGE.identity()))).reason())
                .isEqualTo(SealBroken.Reason.NOT_FOR_US_OR_DAMAGED);
        assertThat(new String(file, 0, 21, US_ASCII)).isEqualTo("age-encryption.org/v1");
    }
}
