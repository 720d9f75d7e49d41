package cunbu.app.activity;

import cunbu.core.activity.MonthlyReturn;
import cunbu.core.activity.MonthlyReturnRules;
import cunbu.core.history.Fields;
import cunbu.core.history.RecordId;
import cunbu.core.place.Area;
import cunbu.core.rule.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** A village's return as it was filed, and what somebody has typed over it. */
final class TypedReturn {

    private final Area village;
    private final YearMonth month;
    private final LocalDate today;
    private final Supplier<RecordId> newId;
    private final Map<ReturnField, String> typed = new EnumMap<>(ReturnField.class);
    private MonthlyReturn filed;
    private RecordId id;

    TypedReturn(MonthlyLine line, YearMonth month, LocalDate today, Supplier<RecordId> newId) {
        this.village = line.village();
        this.month = month;
        this.today = today;
        this.newId = newId;
        this.filed = line.filed();
        line.typed().forEach(this::type);
    }

    Area village() {
        return village;
    }

    /** Null while the village has sent none. */
    MonthlyReturn filed() {
        return filed;
    }

    Map<ReturnField, String> typed() {
        return new EnumMap<>(typed);
    }

    boolean isTyped(ReturnField field) {
        return typed.containsKey(field);
    }

    /** What stands in a field: typed, else filed; empty where nothing does. */
    String text(ReturnField field) {
        return typed.containsKey(field) ? typed.get(field) : filedText(field);
    }

    String filedText(ReturnField field) {
        return filed == null ? "" : Objects.toString(Fields.everyOne(filed).get(field.code()), "");
    }

    void type(ReturnField field, String text) {
        if (text.strip().equals(filedText(field))) {
            typed.remove(field);
        } else {
            typed.put(field, text.strip());
        }
    }

    /** Takes back what was typed into a field. @return whether there was anything */
    boolean restore(ReturnField field) {
        return typed.remove(field) != null;
    }

    void restore() {
        typed.clear();
    }

    boolean isChanged() {
        return !typed.isEmpty();
    }

    /** Says that what was typed has been written. */
    void written(MonthlyReturn now) {
        filed = now;
        typed.clear();
    }

    /** The return as it would be written; cells that cannot be read are left as they were filed. A new one is handed in today unless another day is typed. */
    MonthlyReturn made() {
        Map<String, Object> fields = new HashMap<>(filed == null ? Map.of("village", village.code().text(), "month", month.toString()) : Fields.everyOne(filed));
        if (filed == null && !typed.containsKey(ReturnField.REPORTED_ON)) {
            fields.put(ReturnField.REPORTED_ON.code(), today.toString());
        }
        typed.forEach((field, text) -> {
            if (text.isEmpty()) {
                fields.put(field.code(), null);
            } else {
                field.read(text).ifPresent(value -> fields.put(field.code(), value));
            }
        });
        return Fields.read(MonthlyReturn.class, id(), fields);
    }

    /** What cannot be written: cells that are no number or day, and what the rules refuse. */
    List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        typed.forEach((field, text) -> {
            if (!text.isEmpty() && field.read(text).isEmpty()) {
                refusals.add(Refusal.of(field.component(), field.isDay() ? "typed.day" : "intake.count.unreadable"));
            }
        });
        if (filed != null || isChanged()) {
            refusals.addAll(MonthlyReturnRules.refusals(made(), Optional.ofNullable(filed), today));
        }
        return refusals;
    }

    private RecordId id() {
        if (filed != null) {
            return filed.id();
        }
        if (id == null) {
            id = newId.get();
        }
        return id;
    }
}
