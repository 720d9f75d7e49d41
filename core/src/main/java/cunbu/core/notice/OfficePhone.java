package cunbu.core.notice;

import cunbu.core.rule.Refusal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The telephone of an office, the one number that may hang in public: a land line with its area code and a hyphen ({@code 0879-5221234};
 * area codes are 010, 02x and 03xx to 09xx, and no local number begins with 0 or 1), or a public short number of three, five or six
 * digits ({@code 12345}). A mobile phone belongs to a person and is none.
 */
public record OfficePhone(String text) {

    private static final Pattern SHAPE = Pattern.compile("(010|02[0-9])-[2-9][0-9]{7}|0[3-9][0-9]{2}-[2-9][0-9]{6,7}|1[0-9]{2}|[19][0-9]{4,5}");

    /** @throws IllegalArgumentException if it is another number; never with the number in it */
    public OfficePhone {
        if (!refusals("phone", text).isEmpty()) {
            throw new IllegalArgumentException("not an office's telephone");
        }
    }

    /** Refused: everything but a land line or a short number. */
    public static List<Refusal> refusals(String field, String text) {
        return text != null && SHAPE.matcher(text).matches() ? List.of() : List.of(Refusal.of(field, "notice.phoneNotOffice"));
    }

    @Override
    public String toString() {
        return text;
    }
}
