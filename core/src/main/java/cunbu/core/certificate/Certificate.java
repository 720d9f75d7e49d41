package cunbu.core.certificate;

import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;

/**
 * An only-child certificate (独生子女父母光荣证), valid from {@code issuedOn} to before {@code cancelledOn}.
 *
 * @param mother      null if she holds no share in it; likewise the father
 * @param contract    whether a one-child contract was signed, as a fact on paper; null if not known
 * @param rural       whether the couple counts as rural (one agricultural spouse is enough)
 * @param cancelledOn null while valid
 * @param reason      why it was cancelled; null while valid
 */
public record Certificate(RecordId id, String number, LocalDate issuedOn, RecordId mother, RecordId father, RecordId child,
                          Boolean contract, Boolean rural, AreaCode village, LocalDate cancelledOn, String reason)
        implements Recorded {
}
