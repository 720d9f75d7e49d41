package cunbu.sync.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JwsTest {

    // RFC 8037 appendix A.
    private static final String D = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A";
    private static final Jwk X = new Jwk("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
    private static final SigningKey KEY = SigningKey.of(D + "." + X.x());

    @Test
    void theThumbprintIsThatOfRfc8037() {
        assertThat(X.thumbprint()).isEqualTo("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    }

    @Test
    void theSignatureIsThatOfRfc8037() {
        byte[] signed = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc".getBytes(US_ASCII);
        byte[] signature = Base64.getUrlDecoder()
                .decode("hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg");
        assertThat(KEY.sign(signed)).isEqualTo(signature);
        assertThat(Jws.holds(signed, signature, X)).isTrue();
    }

    @Test
    void aSignatureWithAZeroByteAppendedIsRefused() {
        byte[] signed = {1, 2, 3};
        byte[] signature = KEY.sign(signed);
        assertThat(Jws.holds(signed, signature, X)).isTrue();
        assertThat(Jws.holds(signed, Arrays.copyOf(signature, 65), X)).isFalse();
    }

    @Test
    void whatAnotherLibrarySignedIsBelieved() throws IOException {
        String compact = new String(getClass().getResourceAsStream("golden.jws").readAllBytes(), US_ASCII);
        Jws read = Jws.verify(compact, Jws.MANIFEST, JwsTest::known);
        assertThat(new String(read.payload(), UTF_8)).isEqualTo("{\"from\":\"530824101000\",\"note\":\"invented\"}");
        assertThat(Jws.sign(read.payload(), Jws.MANIFEST, KEY)).isEqualTo(compact);
    }

    @Test
    void anAlteredPayloadAnotherTypeAndAFreeHeaderAreRefused() {
        String[] parts = Jws.sign(new byte[] {1, 2, 3}, Jws.MANIFEST, KEY).split("\\.");
        String header = new String(Base64.getUrlDecoder().decode(parts[0]), UTF_8);
        assertThat(refusal(parts[0] + ".AQIE." + parts[2])).isEqualTo(SealBroken.Reason.SIGNATURE);
        assertThat(refusal(Jws.sign(new byte[] {1, 2, 3}, Jws.TRUST, KEY))).isEqualTo(SealBroken.Reason.SIGNATURE);
        assertThat(refusal(signed(header.replace("EdDSA", "none")))).isEqualTo(SealBroken.Reason.SIGNATURE);
        assertThat(refusal(signed(header.replace("{", "{\"crit\":[],")))).isEqualTo(SealBroken.Reason.SIGNATURE);
        assertThat(refusal(parts[0] + "." + parts[1])).isEqualTo(SealBroken.Reason.SIGNATURE);
        assertThat(refusal(parts[0] + "." + parts[1] + "." + parts[2] + "=")).isEqualTo(SealBroken.Reason.SIGNATURE);
        assertThat(refusal("..")).isEqualTo(SealBroken.Reason.SIGNATURE);
    }

    @Test
    void aSignerWhomNobodyKnowsIsRefused() {
        assertThat(refusal(Jws.sign(new byte[] {7}, Jws.MANIFEST, SigningKey.fresh()))).isEqualTo(SealBroken.Reason.UNKNOWN_KEY);
    }

    @Test
    void aKeyIsKeptAsText() {
        SigningKey fresh = SigningKey.fresh();
        assertThat(SigningKey.of(fresh.text()).text()).isEqualTo(fresh.text());
        assertThatThrownBy(() -> SigningKey.of(D + "." + fresh.jwk().x())).isInstanceOf(IllegalArgumentException.class);
    }

    private static String signed(String header) {
        String text = Jwk.encode(header.getBytes(UTF_8)) + ".AQID";
        return text + "." + Jwk.encode(KEY.sign(text.getBytes(US_ASCII)));
    }

    private static SealBroken.Reason refusal(String compact) {
        return catchThrowableOfType(SealBroken.class, () -> Jws.verify(compact, Jws.MANIFEST, JwsTest::known)).reason();
    }

    private static Optional<Jwk> known(String kid) {
        return Optional.of(X).filter(key -> key.thumbprint().equals(kid));
    }
}
