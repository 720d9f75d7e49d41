package cunbu.core.quality;

import cunbu.core.history.RecordId;
import cunbu.core.person.IdentityNumber;
import cunbu.core.person.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether an identity number holds by itself (GB 11643-1999) and agrees with what else is recorded. Of several things wrong with
 * one number only the first is told: the others follow from it.
 */
public final class IdentityChecks {

    private static final Pattern PLACEHOLDER = Pattern.compile("(.)\\1*|0{6}.*|1234567890?.*|.{6}0{8}.*");
    private static final Pattern FIFTEEN = Pattern.compile("[0-9]{15}");

    private IdentityChecks() {
    }

    /** @return nothing for somebody without a number */
    public static List<QualityFinding> of(Listed listed, LocalDate today) {
        String number = listed.identity();
        return number == null ? List.of() : judged(listed.person(), number, today);
    }

    /** Whether it only fills the field, so that it says nothing if two persons have the same. */
    public static boolean isPlaceholder(String number) {
        return PLACEHOLDER.matcher(number).matches();
    }

    /** @param other who else is registered with the same number; the first of them if there are several */
    public static List<QualityFinding> duplicate(Individual person, RecordId other) {
        return new Findings(Subject.of(person)).when(true, Check.IDENTITY_DUPLICATE, other).all();
    }

    private static List<QualityFinding> judged(Individual person, String number, LocalDate today) {
        Findings findings = new Findings(Subject.of(person));
        if (isPlaceholder(number)) {
            return findings.when(true, Check.IDENTITY_PLACEHOLDER).all();
        }
        if (FIFTEEN.matcher(number).matches()) {
            return findings.when(true, Check.IDENTITY_FIFTEEN_DIGITS).all();
        }
        if (!IdentityNumber.hasShape(number)) {
            return findings.when(true, Check.IDENTITY_SHAPE, number.length()).all();
        }
        Optional<LocalDate> day = IdentityNumber.dayIn(number).filter(each -> !each.isAfter(today));
        if (day.isEmpty()) {
            return findings.when(true, Check.IDENTITY_NO_SUCH_DAY).all();
        }
        if (!IdentityNumber.isIdentityNumber(number)) {
            return findings.when(true, Check.IDENTITY_CHECK_DIGIT).all();
        }
        return agreement(person, new IdentityNumber(number), findings);
    }

    private static List<QualityFinding> agreement(Individual person, IdentityNumber number, Findings findings) {
        boolean known = person.sex() == Sex.MALE || person.sex() == Sex.FEMALE;
        return findings
                .when(known && number.sex() != person.sex(), Check.IDENTITY_SEX)
                .when(person.bornOn() != null && !number.bornOn().equals(person.bornOn()), Check.IDENTITY_BIRTH_DATE, number.bornOn(), person.bornOn())
                .all();
    }
}
