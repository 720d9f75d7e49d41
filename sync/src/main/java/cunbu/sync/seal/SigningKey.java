package cunbu.sync.seal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;

/** An Ed25519 key pair (RFC 8032); its text form is kept in the encrypted register and nowhere else. */
public final class SigningKey {

    private final PrivateKey key;
    private final Jwk jwk;

    private SigningKey(PrivateKey key, Jwk jwk) {
        this.key = key;
        this.jwk = jwk;
    }

    /** A fresh random key. */
    public static SigningKey fresh() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new SigningKey(pair.getPrivate(), Jwk.of(pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The key from {@link #text}.
     *
     * @throws IllegalArgumentException if the text is no key, or its halves do not belong together
     */
    public static SigningKey of(String text) {
        String[] halves = text.split("\\.", -1);
        if (halves.length != 2) {
            throw new IllegalArgumentException("not a signing key");
        }
        try {
            byte[] seed = Base64.getUrlDecoder().decode(halves[0]);
            PrivateKey key = KeyFactory.getInstance("Ed25519").generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
            SigningKey read = new SigningKey(key, new Jwk(halves[1]));
            if (!Jws.holds(seed, read.sign(seed), read.jwk)) {
                throw new IllegalArgumentException("the halves of this key do not belong together");
            }
            return read;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a signing key", e);
        }
    }

    /** The secret seed and the public key, each in base64url, with a dot between. */
    public String text() {
        byte[] seed = ((EdECPrivateKey) key).getBytes().orElseThrow();
        return Jwk.encode(seed) + "." + jwk.x();
    }

    /** The public half. */
    public Jwk jwk() {
        return jwk;
    }

    byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
