package cunbu.core.person;

import cunbu.core.place.RegionCodes;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a written identity number means: full-width digits, blanks and a small x are put right, 15 digits are upgraded, and a
 * number that a spreadsheet has damaged is told from one with a slip of the pen. Field of every refusal: {@code identity}.
 *
 * @param written  the number as given, cleaned of blanks and width; 15 digits stay 15 digits
 * @param number   the number it means; empty if anything is refused
 * @param refusals why it cannot be an identity number; all reasons
 * @param warnings what a person should look at: an upgraded number, a region code that no list has
 */
public record IdentityReading(String written, Optional<IdentityNumber> number, List<Refusal> refusals, List<Refusal> warnings) {

    private static final String FIELD = "identity";
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+|^['`\u2018\u2019]");
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](\\.[0-9]+)?[eE]\\+?[0-9]{1,3}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+\\.0+");
    private static final Pattern FIFTEEN = Pattern.compile("[0-9]{15}");
    private static final Pattern CHARACTERS = Pattern.compile("[0-9]{17}[0-9X]|[0-9]+");
    private static final int OLDEST_YEAR = 1850;

    /** @param given as typed or found in a sheet; null reads as empty */
    public static IdentityReading of(String given, LocalDate today) {
        String written = clean(given);
        List<Refusal> unreadable = unreadable(written);
        if (!unreadable.isEmpty()) {
            return new IdentityReading(written, Optional.empty(), unreadable, List.of());
        }
        return FIFTEEN.matcher(withoutDecimal(written)).matches() ? fifteen(withoutDecimal(written), today) : eighteen(written, today);
    }

    private static IdentityReading fifteen(String written, LocalDate today) {
        String body = written.substring(0, 6) + "19" + written.substring(6);
        return judged(written, body + IdentityNumber.check(body), today, true);
    }

    private static IdentityReading eighteen(String written, LocalDate today) {
        return judged(written, written, today, false);
    }

    private static IdentityReading judged(String written, String number, LocalDate today, boolean upgraded) {
        Optional<LocalDate> bornOn = IdentityDate.of(number.substring(6, 14)).filter(day -> day.getYear() >= OLDEST_YEAR);
        boolean checks = IdentityNumber.check(number.substring(0, 17)) == number.charAt(17);
        boolean rounded = !upgraded && number.endsWith("000");
        List<Refusal> refusals = new Refusals()
                .when(bornOn.isEmpty(), FIELD, "identity.noSuchDate")
                .when(bornOn.isPresent() && bornOn.get().isAfter(today), FIELD, "identity.bornInFuture")
                .when(!checks && rounded, FIELD, "identity.rounded")
                .when(!checks && !rounded, FIELD, "identity.check")
                .all();
        List<Refusal> warnings = new Refusals()
                .when(upgraded, FIELD, "identity.upgraded")
                .when(checks && rounded, FIELD, "identity.maybeRounded")
                .when(!RegionCodes.known().knows(number.substring(0, 6)), FIELD, "identity.unknownRegion", number.substring(0, 6))
                .all();
        return new IdentityReading(written, refusals.isEmpty() ? Optional.of(new IdentityNumber(number)) : Optional.empty(), refusals, warnings);
    }

    private static List<Refusal> unreadable(String written) {
        boolean scientific = SCIENTIFIC.matcher(written).matches();
        boolean decimal = DECIMAL.matcher(written).matches() && !FIFTEEN.matcher(withoutDecimal(written)).matches();
        boolean plain = !scientific && !decimal && !written.isEmpty();
        int length = withoutDecimal(written).length();
        return new Refusals()
                .when(written.isEmpty(), FIELD, "identity.empty")
                .when(scientific, FIELD, "identity.scientific")
                .when(decimal, FIELD, "identity.decimal")
                .when(plain && length != 15 && length != 18, FIELD, "identity.length", length)
                .when(plain && !CHARACTERS.matcher(withoutDecimal(written)).matches(), FIELD, "identity.characters")
                .all();
    }

    /** A double holds 15 digits whole, so only there is nothing lost but the ".0". */
    private static String withoutDecimal(String written) {
        return DECIMAL.matcher(written).matches() ? written.substring(0, written.indexOf('.')) : written;
    }

    private static String clean(String given) {
        String narrow = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFKC);
        return BLANK.matcher(narrow).replaceAll("").replace('x', 'X');
    }
}
