package cunbu.sync.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A signed text in compact form (RFC 7515, EdDSA of RFC 8037). The header is always
 * {@code {"alg":"EdDSA","kid":"<RFC 7638 thumbprint>","typ":"<type>"}} to the byte, so nothing in it can be chosen by an attacker.
 *
 * @param payload what was signed
 * @param signer  the key that signed
 */
public record Jws(byte[] payload, Jwk signer) {

    /** Types of what this program signs. */
    public static final String MANIFEST = "cunbu-manifest+json";
    public static final String TRUST = "cunbu-trust+json";
    public static final String ENROL = "cunbu-enrol+json";
    public static final String KEYS = "cunbu-keys+json";
    public static final String NOTICE = "cunbu-notice+json";
    public static final String LETTER = "cunbu-letter+json";

    private static final int SIGNATURE_BYTES = 64;
    private static final Pattern COMPACT = Pattern.compile("([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)");
    private static final Pattern KID = Pattern.compile("\\{\"alg\":\"EdDSA\",\"kid\":\"([A-Za-z0-9_-]{43})\",\"typ\":\"([a-z0-9+-]{1,40})\"\\}");

    /** Signs the bytes. */
    public static String sign(byte[] payload, String type, SigningKey key) {
        String signed = Jwk.encode(header(type, key.jwk()).getBytes(UTF_8)) + "." + Jwk.encode(payload);
        return signed + "." + Jwk.encode(key.sign(signed.getBytes(US_ASCII)));
    }

    private static String header(String type, Jwk key) {
        return "{\"alg\":\"EdDSA\",\"kid\":\"" + key.thumbprint() + "\",\"typ\":\"" + type + "\"}";
    }

    /**
     * Checks a signature before anything of the payload is looked at.
     *
     * @param known the key with that thumbprint, if it may sign this type
     * @throws SealBroken SIGNATURE or UNKNOWN_KEY
     */
    public static Jws verify(String compact, String type, Function<String, Optional<Jwk>> known) {
        Matcher parts = COMPACT.matcher(compact);
        if (!parts.matches()) {
            throw new SealBroken(SealBroken.Reason.SIGNATURE);
        }
        String header = new String(decode(parts.group(1)), UTF_8);
        Matcher kid = KID.matcher(header);
        if (!kid.matches() || !kid.group(2).equals(type)) {
            throw new SealBroken(SealBroken.Reason.SIGNATURE);
        }
        Jwk key = known.apply(kid.group(1)).orElseThrow(() -> new SealBroken(SealBroken.Reason.UNKNOWN_KEY));
        byte[] signed = compact.substring(0, parts.end(2)).getBytes(US_ASCII);
        if (!header.equals(header(type, key)) || !holds(signed, decode(parts.group(3)), key)) {
            throw new SealBroken(SealBroken.Reason.SIGNATURE);
        }
        return new Jws(decode(parts.group(2)), key);
    }

    /**
     * The payload without any check: to find out whose signature must be asked for.
     *
     * @throws SealBroken SIGNATURE if it is no JWS at all
     */
    public static byte[] unchecked(String compact) {
        Matcher parts = COMPACT.matcher(compact);
        if (!parts.matches()) {
            throw new SealBroken(SealBroken.Reason.SIGNATURE);
        }
        return decode(parts.group(2));
    }

    static boolean holds(byte[] signed, byte[] signature, Jwk key) {
        // Java 17 also accepts a signature with bytes appended.
        if (signature.length != SIGNATURE_BYTES) {
            return false;
        }
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key.key());
            check.update(signed);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static byte[] decode(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new SealBroken(SealBroken.Reason.SIGNATURE, e);
        }
        if (!Jwk.encode(bytes).equals(text)) {
            throw new SealBroken(SealBroken.Reason.SIGNATURE);
        }
        return bytes;
    }
}
