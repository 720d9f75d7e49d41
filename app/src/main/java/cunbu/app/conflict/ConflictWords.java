package cunbu.app.conflict;

import cunbu.app.fx.Texts;
import cunbu.core.history.Change;
import cunbu.core.history.Coded;
import cunbu.core.history.Fields;
import cunbu.core.history.Kind;
import cunbu.core.history.RecordId;
import cunbu.core.payment.BankAccountRules;
import cunbu.core.person.IdentityNumber;
import cunbu.core.place.AreaCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words which record and which field two offices disagree about, and what each wrote. */
public final class ConflictWords {

    static final String ACCOUNT_NUMBER = "number";
    private static final Set<String> IDENTITIES = Set.of("identity", "identity_given");
    private static final String FEN = "_fen";
    private static final int LONGEST = 120;

    private final Texts texts;
    private final Function<AreaCode, String> places;
    private final Map<String, String> users;
    private final String here;

    /** @param users names of those who write here @param here the office whose register this is */
    ConflictWords(Texts texts, Function<AreaCode, String> places, Map<String, String> users, String here) {
        this.texts = texts;
        this.places = places;
        this.users = users;
        this.here = here;
    }

    /** What kind of record, whose, and of which day or month. */
    public String record(Dispute dispute) {
        return Stream.of(texts.of(dispute.conflict().kind()), about(dispute), when(dispute)).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Where the record belongs; empty if that is not known. */
    public String place(Dispute dispute) {
        return dispute.village() == null ? "" : places.apply(dispute.village());
    }

    private String about(Dispute dispute) {
        Map<String, Object> fields = dispute.standing().fields();
        if (dispute.conflict().kind() == Kind.PERSON) {
            return Objects.toString(fields.get("name"), "");
        }
        String named = parts(dispute, RecordId.class).map(id -> dispute.names().get(new RecordId((String) id))).filter(Objects::nonNull)
                .distinct().collect(Collectors.joining(texts.get("conflict.and")));
        return named.isEmpty() && dispute.conflict().kind() != Kind.BANK_ACCOUNT ? Objects.toString(fields.get("number"), "") : named;
    }

    private String when(Dispute dispute) {
        return Stream.concat(parts(dispute, LocalDate.class), parts(dispute, YearMonth.class)).findFirst().map(Object::toString).orElse("");
    }

    /** The values of this type that the record holds, in its order. */
    private static Stream<Object> parts(Dispute dispute, Class<?> type) {
        return Arrays.stream(dispute.standing().type().getRecordComponents()).filter(part -> part.getType() == type)
                .map(part -> dispute.standing().fields().get(Fields.fieldName(part.getName()))).filter(Objects::nonNull);
    }

    /** The field as its form or its column calls it; one of a later version by its own name. */
    public String field(Dispute dispute) {
        String field = dispute.conflict().field();
        String name = camel(field);
        List<String> keys = dispute.conflict().kind() == Kind.PERSON ? List.of("person." + name, "conflict.field." + name)
                : List.of("conflict.field." + name, "code.sheetField." + field);
        return keys.stream().filter(texts::has).findFirst().map(texts::get).orElse(field);
    }

    private static String camel(String field) {
        String[] parts = field.replaceFirst("^_", "").split("_");
        return parts[0] + Arrays.stream(parts).skip(1).map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1)).collect(Collectors.joining());
    }

    /** @param whole whether identity and account numbers are shown without their middle hidden */
    public String value(Dispute dispute, Object value, boolean whole) {
        if (value == null) {
            return texts.get("conflict.empty");
        }
        String said = said(dispute, dispute.holds(), plain(dispute, value, whole));
        return said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
    }

    /** The value itself. @param whole whether identity and account numbers keep their middle */
    public static Object plain(Dispute dispute, Object value, boolean whole) {
        if (value == null || whole || !isNumberToHide(dispute)) {
            return value;
        }
        return dispute.isOf(ACCOUNT_NUMBER) ? BankAccountRules.mask((String) value) : IdentityNumber.mask((String) value);
    }

    /** Whether the values are numbers whose middle is hidden until somebody asks for them. */
    public static boolean isNumberToHide(Dispute dispute) {
        return dispute.conflict().kind() == Kind.PERSON && IDENTITIES.contains(dispute.conflict().field())
                || dispute.conflict().kind() == Kind.BANK_ACCOUNT && dispute.isOf(ACCOUNT_NUMBER);
    }

    private String said(Dispute dispute, Class<?> type, Object value) {
        if (value instanceof Boolean yes) {
            return texts.of(yes);
        }
        if (value instanceof Long number) {
            return dispute.conflict().field().endsWith(FEN) ? BigDecimal.valueOf(number, 2).toPlainString() : texts.get("conflict.number", number);
        }
        String text = (String) value;
        if (type == AreaCode.class) {
            return AreaCode.isAreaCode(text) ? places.apply(new AreaCode(text)) : text;
        }
        if (type == RecordId.class) {
            return dispute.names().getOrDefault(new RecordId(text), text);
        }
        return type.isEnum() ? coded(type, text) : code(dispute, text);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private String coded(Class<?> type, String code) {
        return texts.of((Coded) Coded.of((Class) type, code));
    }

    private String code(Dispute dispute, String text) {
        String key = switch (dispute.conflict().field()) {
            case "ethnic", "relation" -> "code." + dispute.conflict().field() + "." + text;
            case "scheme" -> "award.scheme." + text;
            case Change.LIFE -> "conflict.life." + text;
            default -> text;
        };
        return texts.has(key) ? texts.get(key) : text;
    }

    /** The office that wrote it. */
    public String office(Change side) {
        return places.apply(new AreaCode(side.by()));
    }

    /** The user's name where it was written here, else the user's id in that office. */
    public String user(Change side) {
        return side.by().equals(here) ? users.getOrDefault(side.user(), side.user()) : side.user();
    }

    /** All values in one line, the shown one first, each with its office. */
    public String sides(Dispute dispute) {
        return dispute.conflict().sides().stream().map(side -> texts.get("conflict.side", office(side), value(dispute, dispute.conflict().value(side), false)))
                .collect(Collectors.joining(texts.get("conflict.or")));
    }
}
