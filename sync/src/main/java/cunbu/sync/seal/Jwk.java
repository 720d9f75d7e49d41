package cunbu.sync.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import cunbu.sync.wire.Jcs;
import cunbu.sync.wire.Members;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A public Ed25519 key as a JSON Web Key (RFC 8037 section 2).
 *
 * @param x the 32 key bytes in base64url without padding, 43 characters
 */
public record Jwk(String x) {

    static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
    // SubjectPublicKeyInfo of Ed25519 up to the key (RFC 8410 section 10.1).
    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    /** @throws IllegalArgumentException if it is not the encoding of 32 bytes */
    public Jwk {
        if (!SHAPE.matcher(x).matches() || !encode(Base64.getUrlDecoder().decode(x)).equals(x)) {
            throw new IllegalArgumentException("not an Ed25519 key");
        }
    }

    static Jwk of(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return new Jwk(encode(java.util.Arrays.copyOfRange(encoded, PREFIX.length, encoded.length)));
    }

    static Jwk read(Members in) {
        in.text("crv", Pattern.compile("Ed25519"));
        in.text("kty", Pattern.compile("OKP"));
        return new Jwk(in.text("x", SHAPE));
    }

    /** The members, exactly those over which a thumbprint is taken. */
    public Map<String, Object> members() {
        return Map.of("crv", "Ed25519", "kty", "OKP", "x", x);
    }

    /** The key's name: SHA-256 over its canonical members, base64url (RFC 7638). */
    public String thumbprint() {
        return encode(Sha256.of(Jcs.bytes(members())));
    }

    PublicKey key() throws GeneralSecurityException {
        byte[] encoded = java.util.Arrays.copyOf(PREFIX, PREFIX.length + 32);
        System.arraycopy(Base64.getUrlDecoder().decode(x), 0, encoded, PREFIX.length, 32);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    static String encode(byte[] bytes) {
        return new String(Base64.getUrlEncoder().withoutPadding().encode(bytes), UTF_8);
    }
}
