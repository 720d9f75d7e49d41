package cunbu.app.store.key;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Properties;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A register's key under one user's passphrase: Argon2id (RFC 9106) makes a key from the passphrase, AES-256-GCM seals the
 * register's key with it, bound to the user's name.
 */
record WrappedKey(String user, int memoryKib, int passes, int lanes, byte[] salt, byte[] nonce, byte[] sealed) {

    private static final int MEMORY_KIB = 64 * 1024;
    private static final int MOST_MEMORY_KIB = 1024 * 1024;
    private static final int PASSES = 3;
    private static final int LANES = 4;
    private static final int KEY_BYTES = 32;
    private static final int TAG_BYTES = 16;

    static WrappedKey wrap(byte[] key, String user, char[] passphrase, SecureRandom random) {
        byte[] salt = new byte[16];
        byte[] nonce = new byte[12];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        WrappedKey frame = new WrappedKey(user, MEMORY_KIB, PASSES, LANES, salt, nonce, new byte[0]);
        try {
            return new WrappedKey(user, MEMORY_KIB, PASSES, LANES, salt, nonce, frame.cipher(Cipher.ENCRYPT_MODE, passphrase).doFinal(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] unwrap(char[] passphrase) throws KeyFileRejected {
        try {
            return cipher(Cipher.DECRYPT_MODE, passphrase).doFinal(sealed);
        } catch (AEADBadTagException e) {
            throw new KeyFileRejected(KeyFileRejected.Reason.WRONG_PASSPHRASE, null);
        } catch (GeneralSecurityException e) {
            throw new KeyFileRejected(KeyFileRejected.Reason.DAMAGED, e);
        }
    }

    private Cipher cipher(int mode, char[] passphrase) throws GeneralSecurityException {
        byte[] wrapping = stretch(passphrase);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(wrapping, "AES"), new GCMParameterSpec(TAG_BYTES * 8, nonce));
            cipher.updateAAD(user.getBytes(StandardCharsets.UTF_8));
            return cipher;
        } finally {
            Arrays.fill(wrapping, (byte) 0);
        }
    }

    private byte[] stretch(char[] passphrase) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(passphrase));
        byte[] secret = new byte[encoded.remaining()];
        encoded.get(secret);
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib).withIterations(passes).withParallelism(lanes).withSalt(salt).build());
        byte[] wrapping = new byte[KEY_BYTES];
        argon2.generateBytes(secret, wrapping);
        Arrays.fill(secret, (byte) 0);
        Arrays.fill(encoded.array(), (byte) 0);
        return wrapping;
    }

    void write(Properties lines, int place) {
        String at = "user." + place;
        Base64.Encoder base64 = Base64.getEncoder();
        lines.setProperty(at, user);
        lines.setProperty(at + ".argon2id", memoryKib + "," + passes + "," + lanes);
        lines.setProperty(at + ".salt", base64.encodeToString(salt));
        lines.setProperty(at + ".nonce", base64.encodeToString(nonce));
        lines.setProperty(at + ".sealed", base64.encodeToString(sealed));
    }

    static WrappedKey read(Properties lines, int place) throws KeyFileRejected {
        String at = "user." + place;
        try {
            String[] cost = lines.getProperty(at + ".argon2id", "").split(",");
            WrappedKey read = new WrappedKey(lines.getProperty(at), Integer.parseInt(cost[0]), Integer.parseInt(cost[1]),
                    Integer.parseInt(cost[2]), bytes(lines, at + ".salt"), bytes(lines, at + ".nonce"), bytes(lines, at + ".sealed"));
            if (!read.isWellFormed()) {
                throw new KeyFileRejected(KeyFileRejected.Reason.DAMAGED, null);
            }
            return read;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new KeyFileRejected(KeyFileRejected.Reason.DAMAGED, e);
        }
    }

    private boolean isWellFormed() {
        // A changed cost must not make the program ask for more memory than a small PC has.
        boolean costIsSane = lanes >= 1 && lanes <= 16 && passes >= 1 && passes <= 16 && memoryKib >= 8 * lanes
                && memoryKib <= MOST_MEMORY_KIB;
        return costIsSane && salt.length == 16 && nonce.length == 12 && sealed.length == KEY_BYTES + TAG_BYTES;
    }

    private static byte[] bytes(Properties lines, String name) {
        return Base64.getDecoder().decode(lines.getProperty(name, ""));
    }
}
