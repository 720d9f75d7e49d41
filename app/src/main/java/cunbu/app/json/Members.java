package cunbu.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import cunbu.core.history.Coded;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The members of one JSON object, read one by one. What is wrong is noted with its place and read as not known, so that one
 * look at a file finds everything.
 */
final class Members {

    private final JsonNode node;
    private final String place;
    private final List<Refusal> refusals;
    private final List<String> passedOver;
    private final Set<String> read = new HashSet<>();

    Members(JsonNode node, String place, List<Refusal> refusals, List<String> passedOver) {
        this.node = node;
        this.place = place;
        this.refusals = refusals;
        this.passedOver = passedOver;
    }

    /** Text; null if not given. */
    String text(String name) {
        return value(name, JsonNode::isTextual, JsonNode::textValue, "facts.notText");
    }

    /** Text that must be given. */
    String needed(String name) {
        JsonNode member = node.path(name);
        if (member.isMissingNode() || member.isNull()) {
            refuse(name, "facts.missing");
        }
        return text(name);
    }

    Boolean yesNo(String name) {
        return value(name, JsonNode::isBoolean, JsonNode::booleanValue, "facts.notYesNo");
    }

    Integer number(String name) {
        return value(name, JsonNode::isInt, JsonNode::intValue, "facts.notANumber");
    }

    LocalDate day(String name) {
        return value(name, member -> dayOf(member) != null, Members::dayOf, "facts.notADay");
    }

    AreaCode area(String name) {
        return value(name, member -> AreaCode.isAreaCode(member.textValue()), member -> new AreaCode(member.textValue()), "facts.notAnArea");
    }

    <E extends Enum<E> & Coded> E code(Class<E> type, String name) {
        Object[] codes = Stream.of(type.getEnumConstants()).map(Coded::code).toArray();
        String given = value(name, member -> member.isTextual() && List.of(codes).contains(member.textValue()), JsonNode::textValue,
                "facts.noSuchCode", Stream.of(codes).map(String::valueOf).collect(Collectors.joining(", ")));
        return given == null ? null : Coded.of(type, given);
    }

    /** A list of objects; null if not given. */
    <T> List<T> list(String name, Function<Members, T> each) {
        return items(name, (item, where) -> {
            if (!item.isObject()) {
                refusals.add(Refusal.of(where, "facts.notAnObject"));
                return null;
            }
            Members members = new Members(item, where, refusals, passedOver);
            T made = each.apply(members);
            members.passOver();
            return made;
        });
    }

    /** A list of texts; null if not given. */
    List<String> texts(String name) {
        return items(name, (item, where) -> {
            if (!item.isTextual()) {
                refusals.add(Refusal.of(where, "facts.notText"));
            }
            return item.textValue();
        });
    }

    /** Notes that the day of the second member is before that of the first. */
    void inOrder(String first, String second) {
        LocalDate from = dayOf(node.path(first));
        LocalDate to = dayOf(node.path(second));
        if (from != null && to != null && to.isBefore(from)) {
            refuse(second, "facts.endsBeforeStart");
        }
    }

    void refuse(String name, String reason, Object... arguments) {
        refusals.add(Refusal.of(at(name), reason, arguments));
    }

    /** Notes the members that nobody has read. */
    void passOver() {
        node.fieldNames().forEachRemaining(name -> {
            if (!read.contains(name)) {
                passedOver.add(at(name));
            }
        });
    }

    private interface Item<T> {
        T read(JsonNode item, String where);
    }

    private <T> List<T> items(String name, Item<T> reader) {
        JsonNode list = value(name, JsonNode::isArray, member -> member, "facts.notAList");
        if (list == null) {
            return null;
        }
        List<T> items = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            T item = reader.read(list.get(i), at(name) + "[" + i + "]");
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    private <T> T value(String name, Function<JsonNode, Boolean> fits, Function<JsonNode, T> reader, String reason, Object... arguments) {
        read.add(name);
        JsonNode member = node.path(name);
        if (member.isMissingNode() || member.isNull()) {
            return null;
        }
        if (!fits.apply(member)) {
            refuse(name, reason, arguments);
            return null;
        }
        return reader.apply(member);
    }

    private String at(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    private static LocalDate dayOf(JsonNode member) {
        try {
            return member.isTextual() ? LocalDate.parse(member.textValue()) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
