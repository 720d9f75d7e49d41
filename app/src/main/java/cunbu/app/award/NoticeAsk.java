package cunbu.app.award;

import cunbu.core.place.AreaCode;
import java.time.LocalDate;

/**
 * What is to be hung up.
 *
 * @param scheme   the scheme's code
 * @param area     the village, or a wider area
 * @param postedOn the day on which it is hung up
 * @param place    to whom somebody turns who objects, with the address; null for the office itself
 * @param phone    of that office; null if none is to be given
 */
public record NoticeAsk(String scheme, AreaCode area, LocalDate postedOn, String place, String phone) {
}
