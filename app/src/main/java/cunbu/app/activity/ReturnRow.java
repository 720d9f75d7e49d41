package cunbu.app.activity;

import cunbu.core.activity.MonthlyReturn;
import cunbu.core.activity.MonthlyReturnRules;
import cunbu.core.activity.ReturnComparison;
import cunbu.core.activity.ReturnFacts;
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
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One village's return while it is typed: what was filed, what somebody has typed over it, and what the rules say of both together. */
final class ReturnRow {

    private final Area village;
    private final YearMonth month;
    private final LocalDate today;
    private final Supplier<RecordId> newId;
    private final Map<ReturnField, String> typed = new EnumMap<>(ReturnField.class);
    private final Map<ReturnField, ReadOnlyObjectWrapper<Look>> looks = new EnumMap<>(ReturnField.class);
    private final ReadOnlyObjectWrapper<ReturnFacts> facts = new ReadOnlyObjectWrapper<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Refusal> warnings = new ArrayList<>();
    private MonthlyReturn filed;
    private RecordId id;
    private ReturnField edited;
    private String buffer;

    ReturnRow(MonthlyLine line, YearMonth month, LocalDate today, Supplier<RecordId> newId) {
        this.village = line.village();
        this.month = month;
        this.today = today;
        this.newId = newId;
        this.filed = line.filed();
        facts.set(line.facts());
        for (ReturnField field : ReturnField.values()) {
            looks.put(field, new ReadOnlyObjectWrapper<>());
        }
        look();
    }

    Area village() {
        return village;
    }

    /** Null while the village has sent none. */
    MonthlyReturn filed() {
        return filed;
    }

    ReadOnlyObjectProperty<ReturnFacts> facts() {
        return facts.getReadOnlyProperty();
    }

    void know(ReturnFacts known) {
        facts.set(known);
        look();
    }

    ReadOnlyObjectProperty<Look> look(ReturnField field) {
        return looks.get(field).getReadOnlyProperty();
    }

    /** What stands in a field: typed, else filed; empty where nothing does. */
    String text(ReturnField field) {
        return typed.containsKey(field) ? typed.get(field) : filedText(field);
    }

    void type(ReturnField field, String text) {
        if (text.strip().equals(filedText(field))) {
            typed.remove(field);
        } else {
            typed.put(field, text.strip());
        }
        look();
    }

    /** Takes back what was typed into a field. @return whether there was anything */
    boolean restore(ReturnField field) {
        boolean was = typed.remove(field) != null;
        look();
        return was;
    }

    boolean isChanged() {
        return !typed.isEmpty();
    }

    /** Shows what is being typed into a field; null for none. */
    void edit(ReturnField field, String text) {
        edited = field;
        buffer = text;
        look();
    }

    /** What cannot be written: cells that are no number or day, and what the rules refuse. */
    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    List<Refusal> warnings() {
        return List.copyOf(warnings);
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

    /** Says that what was typed has been written. */
    void written(MonthlyReturn now) {
        filed = now;
        typed.clear();
        look();
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

    private String filedText(ReturnField field) {
        return filed == null ? "" : Objects.toString(Fields.everyOne(filed).get(field.code()), "");
    }

    private void look() {
        ask();
        for (ReturnField field : ReturnField.values()) {
            boolean mine = field == edited;
            looks.get(field).set(new Look(mine ? buffer : text(field), mark(field), mine));
        }
    }

    private void ask() {
        refusals.clear();
        warnings.clear();
        typed.forEach((field, text) -> {
            if (!text.isEmpty() && field.read(text).isEmpty()) {
                refusals.add(Refusal.of(component(field), field.isDay() ? "typed.day" : "intake.count.unreadable"));
            }
        });
        if (filed != null || isChanged()) {
            MonthlyReturn made = made();
            refusals.addAll(MonthlyReturnRules.refusals(made, Optional.ofNullable(filed), today));
            warnings.addAll(ReturnComparison.warnings(made, facts.get()));
        }
    }

    private Look.Mark mark(ReturnField field) {
        if (says(refusals, field)) {
            return Look.Mark.REFUSED;
        }
        if (says(warnings, field)) {
            return Look.Mark.WARNED;
        }
        if (typed.containsKey(field)) {
            return Look.Mark.CHANGED;
        }
        return filedText(field).isEmpty() ? Look.Mark.MISSING : Look.Mark.PLAIN;
    }

    static boolean says(List<Refusal> reasons, ReturnField field) {
        return reasons.stream().anyMatch(each -> Fields.fieldName(each.field()).equals(field.code()));
    }

    private static String component(ReturnField field) {
        String[] parts = field.code().split("_");
        StringBuilder name = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            name.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
        }
        return name.toString();
    }
}
