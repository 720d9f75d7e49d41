package cunbu.core.migrant;

import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;

/**
 * A person's time away from the place of registration, from {@code fromOn} to before {@code toOn}.
 *
 * @param direction  in: lives here, registered in {@code otherArea}; out: registered here, lives in {@code otherArea}
 * @param otherArea  null if not known
 * @param village    the village in which the migrant is counted
 * @param toOn       null while it lasts
 * @param certificateNumber number of the migrant certificate; null if none was seen
 * @param validUntilOn      last day of the certificate; null if none was seen
 */
public record Migrant(RecordId id, RecordId person, Direction direction, AreaCode otherArea, AreaCode village, LocalDate fromOn, LocalDate toOn,
                      String certificateNumber, LocalDate validUntilOn)
        implements Recorded {
}
