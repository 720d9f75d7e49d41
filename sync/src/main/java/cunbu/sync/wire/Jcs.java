package cunbu.sync.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the canonical form of RFC 8785 for the values that bundles know: objects, arrays, texts, yes/no, null and whole numbers
 * within 2^53-1. Equal values have equal bytes, which is what gets hashed and signed.
 */
public final class Jcs {

    static final long LARGEST = (1L << 53) - 1;
    private static final byte[] HEX = "0123456789abcdef".getBytes(ISO_8859_1);

    private byte[] bytes = new byte[640];
    private int length;

    /**
     * The canonical bytes of a value made of {@code Map<String, ?>}, {@code List}, {@code String}, {@code Long}, {@code Integer},
     * {@code Boolean} and null; members are sorted by UTF-16 code units (RFC 8785 section 3.2.3).
     *
     * @throws IllegalArgumentException for another type, a number beyond 2^53-1 or a text with a lone surrogate
     */
    public static byte[] bytes(Object value) {
        return new Jcs().value(value).toBytes();
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    boolean same(byte[] other) {
        return Arrays.equals(bytes, 0, length, other, 0, other.length);
    }

    Jcs value(Object value) {
        if (value == null) {
            return plain("null");
        }
        if (value instanceof String text) {
            return text(text);
        }
        if (value instanceof Long || value instanceof Integer) {
            return number(((Number) value).longValue());
        }
        if (value instanceof Boolean) {
            return plain(value.toString());
        }
        if (value instanceof Map<?, ?> members) {
            return object(members);
        }
        if (value instanceof List<?> items) {
            return array(items);
        }
        throw new IllegalArgumentException("not a JSON value: " + value.getClass().getName());
    }

    private Jcs object(Map<?, ?> members) {
        Map<String, Object> sorted = new TreeMap<>();
        members.forEach((name, value) -> sorted.put((String) name, value));
        char before = '{';
        for (Map.Entry<String, Object> member : sorted.entrySet()) {
            one(before).text(member.getKey()).one(':').value(member.getValue());
            before = ',';
        }
        return (sorted.isEmpty() ? one('{') : this).one('}');
    }

    private Jcs array(List<?> items) {
        one('[');
        for (int i = 0; i < items.size(); i++) {
            (i == 0 ? this : one(',')).value(items.get(i));
        }
        return one(']');
    }

    Jcs number(long number) {
        if (Math.abs(number) > LARGEST) {
            throw new IllegalArgumentException("a number beyond 2^53-1 is written as text");
        }
        return plain(Long.toString(number));
    }

    /** ASCII that needs no escape. */
    @SuppressWarnings("deprecation")
    Jcs plain(String ascii) {
        room(ascii.length());
        ascii.getBytes(0, ascii.length(), bytes, length);
        length += ascii.length();
        return this;
    }

    Jcs one(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    Jcs text(String text) {
        room(text.length() * 3 + 2);
        bytes[length++] = '"';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x20 && c < 0x80 && c != '"' && c != '\\') {
                bytes[length++] = (byte) c;
            } else if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                pair(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                odd(c, text.length() - i);
            }
        }
        return one('"');
    }

    private void odd(char c, int left) {
        if (Character.isSurrogate(c)) {
            throw new IllegalArgumentException("a lone surrogate is not text");
        }
        if (c >= 0x800) {
            bytes[length++] = (byte) (0xe0 | c >> 12);
            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3f);
            bytes[length++] = (byte) (0x80 | c & 0x3f);
        } else if (c >= 0x80) {
            bytes[length++] = (byte) (0xc0 | c >> 6);
            bytes[length++] = (byte) (0x80 | c & 0x3f);
        } else {
            escape(c);
            room(left * 3 + 2);
        }
    }

    private void pair(int point) {
        bytes[length++] = (byte) (0xf0 | point >> 18);
        bytes[length++] = (byte) (0x80 | point >> 12 & 0x3f);
        bytes[length++] = (byte) (0x80 | point >> 6 & 0x3f);
        bytes[length++] = (byte) (0x80 | point & 0x3f);
    }

    private void escape(char c) {
        int at = "\"\\\b\f\n\r\t".indexOf(c);
        if (at >= 0) {
            one('\\').one("\"\\bfnrt".charAt(at));
        } else {
            plain("\\u00").one((char) HEX[c >> 4]).one((char) HEX[c & 15]);
        }
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
