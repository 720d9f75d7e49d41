package cunbu.core.notice;

import cunbu.core.place.AreaCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A public notice as it hangs. Whatever is put into it, no identity number, telephone of a person or account can be in it: names are
 * masked, texts refuse long numbers, and the rest are days, counts and codes of areas of one county.
 *
 * @param scheme    the scheme's code, letters and hyphens
 * @param office    the office that hangs it up
 * @param area      the village that it is about, or a wider area; within the office's county
 * @param postedOn  the day on which it is hung up
 * @param days      for how many days it hangs after that one, 1 to 90
 * @param lines     in the order in which they hang, 1 to 20,000
 */
public record NoticeList(String scheme, AreaCode office, PublicText officeName, AreaCode area, PublicText areaName, LocalDate postedOn, int days,
                         WhereToObject whereToObject, List<NoticeLine> lines) {

    public static final int MOST_DAYS = 90;
    public static final int MOST_LINES = 20_000;

    private static final Pattern SCHEME = Pattern.compile("[a-z]+(-[a-z]+)*");

    /** @throws IllegalArgumentException if one of these bounds is passed */
    public NoticeList {
        lines = List.copyOf(lines);
        boolean sized = days >= 1 && days <= MOST_DAYS && !lines.isEmpty() && lines.size() <= MOST_LINES;
        boolean placed = office.county().equals(area.county()) && postedOn.getYear() >= 1000 && postedOn.getYear() <= 9999;
        if (!sized || !placed || !SCHEME.matcher(scheme).matches()) {
            throw new IllegalArgumentException("not a notice");
        }
        Objects.requireNonNull(officeName);
        Objects.requireNonNull(areaName);
        Objects.requireNonNull(whereToObject);
    }

    /** The last day on which somebody may object. */
    public LocalDate lastDay() {
        return postedOn.plusDays(days);
    }

    /** The list to the character, one line of text per row, as {@link NoticeText} has it: what the digest covers. */
    public String text() {
        return NoticeText.write(this);
    }

    /** SHA-256 (FIPS 180-4) over {@link #text} in UTF-8, in hex: another list has another one. */
    public String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
