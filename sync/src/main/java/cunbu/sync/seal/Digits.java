package cunbu.sync.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * The digits of a paper slip, by which two people make sure that two offices hold the same key: SHA-256 modulo 10^32 in eight groups
 * of four digits, each followed by its Damm check digit (H. M. Damm, 2004), so that a slip of the pen is noticed in its own group.
 */
public final class Digits {

    private static final int[][] DAMM = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2}, {7, 0, 9, 2, 1, 5, 4, 8, 6, 3}, {4, 2, 0, 6, 8, 7, 1, 3, 5, 9}, {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8}, {3, 6, 7, 4, 2, 0, 9, 5, 8, 1}, {5, 8, 6, 9, 7, 2, 0, 1, 3, 4}, {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5}, {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}};
    private static final int GROUPS = 8;
    private static final int DATA = 4;
    private static final BigInteger MODULUS = BigInteger.TEN.pow(GROUPS * DATA);
    private static final Pattern IGNORED = Pattern.compile("[\\s\\-\u00a0\u3000\u2010-\u2015]+");

    private Digits() {
    }

    /** The eight groups of five digits, with spaces between, for a purpose's prefix and what is to be compared. */
    static String of(String prefix, byte[] content) {
        byte[] start = prefix.getBytes(UTF_8);
        byte[] all = java.util.Arrays.copyOf(start, start.length + content.length);
        System.arraycopy(content, 0, all, start.length, content.length);
        String digits = new BigInteger(1, Sha256.of(all)).mod(MODULUS).toString();
        String padded = "0".repeat(GROUPS * DATA - digits.length()) + digits;
        StringBuilder groups = new StringBuilder();
        for (int at = 0; at < padded.length(); at += DATA) {
            String group = padded.substring(at, at + DATA);
            groups.append(at == 0 ? "" : " ").append(group).append(check(group));
        }
        return groups.toString();
    }

    /** Whether somebody typed these digits; spaces and hyphens do not count. */
    public static boolean same(String digits, String typed) {
        return plain(digits).equals(plain(typed));
    }

    /** The first group, 1 to 8, that cannot be right because its check digit is wrong or it is not complete; 0 if there is none. */
    public static int wrongGroup(String typed) {
        String digits = plain(typed);
        for (int group = 0; group < GROUPS; group++) {
            int from = group * (DATA + 1);
            if (digits.length() < from + DATA + 1 || !digits.substring(from, from + DATA + 1).matches("[0-9]{5}")
                    || check(digits.substring(from, from + DATA + 1)) != 0) {
                return group + 1;
            }
        }
        return digits.length() > GROUPS * (DATA + 1) ? GROUPS : 0;
    }

    private static String plain(String typed) {
        return IGNORED.matcher(typed).replaceAll("");
    }

    private static int check(String digits) {
        int interim = 0;
        for (char digit : digits.toCharArray()) {
            interim = DAMM[interim][digit - '0'];
        }
        return interim;
    }
}
