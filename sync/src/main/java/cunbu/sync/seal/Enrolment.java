package cunbu.sync.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cunbu.sync.wire.Jcs;
import cunbu.sync.wire.Malformed;
import cunbu.sync.wire.Members;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An office's request to be trusted: its public keys, signed by itself. It proves nothing until its digits have been compared with the
 * office's stamped slip.
 *
 * @param office 12-digit area code
 * @param name   of the office
 * @param inc    incarnation of its register
 * @param sign   verifies what it signs
 * @param age    seals what is meant for it
 * @param nonce  32 random hex digits
 */
public record Enrolment(String office, String name, String inc, Jwk sign, String age, String nonce) {

    private static final String PREFIX = "cunbu-enrol-1\n";
    private static final Pattern NONCE = Pattern.compile("[0-9a-f]{32}");

    /** The file's content: a JWS by the key that it names. */
    public byte[] signed(SigningKey key) {
        return Jws.sign(json(), Jws.ENROL, key).getBytes(US_ASCII);
    }

    /** The digits of the slip. */
    public String digits() {
        return Digits.of(PREFIX, json());
    }

    private byte[] json() {
        return Jcs.bytes(Map.of("office", office, "name", name, "inc", inc, "sign", sign.members(), "age", age, "nonce", nonce));
    }

    /**
     * The request in a file.
     *
     * @throws SealBroken SIGNATURE if it is not signed by the key in it, CONTENT if something else is in it
     */
    public static Enrolment read(byte[] file) {
        String compact = new String(file, US_ASCII).strip();
        try {
            Enrolment read = of(Members.of(Jws.unchecked(compact)));
            Jws.verify(compact, Jws.ENROL, kid -> Optional.of(read.sign).filter(key -> key.thumbprint().equals(kid)));
            return read;
        } catch (Malformed | IllegalArgumentException e) {
            throw new SealBroken(SealBroken.Reason.CONTENT, e);
        }
    }

    private static Enrolment of(Members in) {
        return new Enrolment(in.text("office", TrustJson.OFFICE), in.text("name", 80), in.text("inc", TrustJson.INC), Jwk.read(in.object("sign")),
                in.text("age", AgeKey.RECIPIENT), in.text("nonce", NONCE));
    }
}
