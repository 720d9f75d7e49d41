package cunbu.sync;

import cunbu.sync.seal.Sha256;
import java.security.MessageDigest;
import java.util.HexFormat;

/** The running value of a stream: c0 is 32 zero bytes, c(n) = SHA-256(c(n-1) followed by SHA-256(line n)). */
public final class Chain {

    private static final HexFormat HEX = HexFormat.of();

    private final MessageDigest sha256 = Sha256.digest();
    private byte[] head;

    /** Goes on from a chain value of 32 bytes. */
    public Chain(byte[] head) {
        this.head = head.clone();
    }

    /** The value before the first line. */
    public static byte[] start() {
        return new byte[32];
    }

    /** Adds a line, without its line feed. @return the value after it */
    public byte[] add(byte[] line) {
        byte[] digest = sha256.digest(line);
        sha256.update(head);
        head = sha256.digest(digest);
        return head;
    }

    /** The value now, as 64 hex digits. */
    public String hex() {
        return HEX.formatHex(head);
    }

    /** A chain value as it stands in a manifest. */
    public static String hex(byte[] head) {
        return HEX.formatHex(head);
    }

    /** The chain value that stands in a manifest. */
    public static byte[] bytes(String hex) {
        return HEX.parseHex(hex);
    }
}
