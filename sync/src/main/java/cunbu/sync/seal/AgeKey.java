package cunbu.sync.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.exceptionfactory.jagged.x25519.X25519KeyPairGenerator;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.regex.Pattern;

/**
 * An X25519 key pair in the text forms of age: what is sealed for the recipient opens with the identity.
 *
 * @param recipient public, {@code age1...}
 * @param identity  secret, {@code AGE-SECRET-KEY-1...}; kept in the encrypted register and nowhere else
 */
public record AgeKey(String recipient, String identity) {

    /** The shape of a recipient. */
    public static final Pattern RECIPIENT = Pattern.compile("age1[02-9ac-hj-np-z]{58}");

    /** A fresh random key. */
    public static AgeKey fresh() {
        try {
            KeyPair pair = new X25519KeyPairGenerator().generateKeyPair();
            return new AgeKey(new String(pair.getPublic().getEncoded(), US_ASCII), new String(pair.getPrivate().getEncoded(), US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return recipient;
    }
}
