package cunbu.app.activity;

import static cunbu.app.activity.ReturnGroup.BIRTHS_AND_DEATHS;
import static cunbu.app.activity.ReturnGroup.CONTRACEPTION;
import static cunbu.app.activity.ReturnGroup.FAMILIES_AND_MIGRANTS;
import static cunbu.app.activity.ReturnGroup.PUBLICITY_AND_ASSOCIATION;

import cunbu.app.fx.Typed;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A cell of a village's monthly return, in the order of the paper form; all but the day are whole numbers. */
enum ReturnField {
    STERILISED_MALE(CONTRACEPTION), STERILISED_FEMALE(CONTRACEPTION), IUD(CONTRACEPTION), IMPLANT(CONTRACEPTION), ORAL_OR_INJECTED(CONTRACEPTION),
    CONDOM(CONTRACEPTION), SPERMICIDE(CONTRACEPTION), OTHER_METHOD(CONTRACEPTION),
    TWO_DAUGHTER_HOUSEHOLDS(FAMILIES_AND_MIGRANTS), TWO_DAUGHTER_HOUSEHOLDS_WITH_STERILISATION(FAMILIES_AND_MIGRANTS),
    MIGRANT_ITEMS_DUE(FAMILIES_AND_MIGRANTS), MIGRANT_ITEMS_SENT(FAMILIES_AND_MIGRANTS), MIGRANT_REQUESTS_DUE(FAMILIES_AND_MIGRANTS),
    MIGRANT_REQUESTS_ANSWERED(FAMILIES_AND_MIGRANTS), IN_MIGRANT_WOMEN(FAMILIES_AND_MIGRANTS), IN_MIGRANT_CERTIFICATES_CHECKED(FAMILIES_AND_MIGRANTS),
    OUT_MIGRANT_WOMEN(FAMILIES_AND_MIGRANTS), OUT_MIGRANT_CERTIFICATES_HELD(FAMILIES_AND_MIGRANTS),
    PUBLICITY_HOUSEHOLDS(PUBLICITY_AND_ASSOCIATION), PERSONS_SURVEYED(PUBLICITY_AND_ASSOCIATION), PERSONS_AWARE(PUBLICITY_AND_ASSOCIATION),
    PERSONS_SATISFIED(PUBLICITY_AND_ASSOCIATION), ASSOCIATION_MEMBERS(PUBLICITY_AND_ASSOCIATION),
    BIRTHS_REPORTED(BIRTHS_AND_DEATHS), DEATHS_REPORTED(BIRTHS_AND_DEATHS), REPORTED_ON(BIRTHS_AND_DEATHS);

    private static final Pattern COUNT = Pattern.compile("\\d{1,9}|\\d{1,3}(,\\d{3}){1,2}");

    private final ReturnGroup group;

    ReturnField(ReturnGroup group) {
        this.group = group;
    }

    static List<ReturnField> of(ReturnGroup group) {
        return Arrays.stream(values()).filter(field -> field.group == group).toList();
    }

    ReturnGroup group() {
        return group;
    }

    boolean isDay() {
        return this == REPORTED_ON;
    }

    /** The field of the record. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The component of the record. */
    String component() {
        String[] parts = code().split("_");
        StringBuilder name = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            name.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
        }
        return name.toString();
    }

    /** What was typed, as it stands in the field; empty if it can be no such thing. */
    Optional<Object> read(String typed) {
        if (isDay()) {
            return Typed.day(typed).map(Object::toString);
        }
        String bare = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
        return COUNT.matcher(bare).matches() ? Optional.of(Long.valueOf(bare.replace(",", ""))) : Optional.empty();
    }
}
