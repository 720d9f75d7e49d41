package cunbu.app.conflict;

import cunbu.app.fx.Typed;
import cunbu.core.history.Coded;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes what was typed into a value as it stands in a field. */
public final class TypedValue {

    private static final List<String> YES = List.of("true", "1", "yes", "是");
    private static final List<String> NO = List.of("false", "0", "no", "否");

    private TypedValue() {
    }

    /** @return empty if the text cannot mean a value of this field */
    public static Optional<Object> of(Dispute dispute, String text) {
        String typed = Typed.text(text);
        return typed == null ? Optional.empty() : of(dispute.holds(), typed);
    }

    private static Optional<Object> of(Class<?> type, String typed) {
        if (type == LocalDate.class) {
            return Typed.day(typed).map(LocalDate::toString);
        }
        if (type == YearMonth.class) {
            return Typed.month(typed).map(YearMonth::toString);
        }
        if (type == Integer.class || type == Long.class) {
            return Typed.number(typed).map(Integer::longValue);
        }
        if (type == Boolean.class) {
            return YES.contains(typed) ? Optional.of(true) : NO.contains(typed) ? Optional.of(false) : Optional.empty();
        }
        if (type.isEnum()) {
            return cases(type).stream().map(Coded::code).filter(typed::equals).findFirst().map(code -> code);
        }
        return Optional.of(typed);
    }

    /** The cases of a field that holds one of a fixed set; none for other fields. */
    static List<Coded> cases(Class<?> type) {
        return type.isEnum() ? Arrays.stream(type.getEnumConstants()).map(Coded.class::cast).toList() : List.of();
    }
}
