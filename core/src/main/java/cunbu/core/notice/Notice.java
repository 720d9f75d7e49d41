package cunbu.core.notice;

import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;

/**
 * A public notice of who gets a benefit, as it was hung up.
 *
 * @param days          for how many days it hangs, the day of posting not counted
 * @param whereToObject the office to which an objection goes, with its address or public number
 * @param content       the list as it hangs, in the words that the digest covers
 * @param digest        SHA-256 of the content in hex
 * @param signature     of the office over the digest; null while it is not signed
 */
public record Notice(RecordId id, String scheme, AreaCode area, LocalDate postedOn, Integer days, String whereToObject, String content, String digest,
                     String signature) implements Recorded {
}
