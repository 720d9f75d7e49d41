package cunbu.core.person;

import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;

/**
 * A person as of today. What was different on a past day stands in {@link Move}, {@link HukouChange} and {@link Marriage}:
 * each says from what to what and when, so that undoing the later ones gives the state of any day.
 *
 * @param household          null for somebody without one
 * @param relation           relationship to the head, two digits of GB/T 4761-2008 ({@code 02} is the head)
 * @param name               as on the identity card, NFC
 * @param identity           18 characters of GB 11643; null where none is known
 * @param identityGiven      the number as it was written, where it was a 15-digit one; else null
 * @param bornOn             null if not known
 * @param ethnic             two digits of GB/T 3304-1991
 * @param hukou              kind of registration today
 * @param village            the village that keeps the record
 * @param presence           registered here, registration gone, or an in-migrant who is registered elsewhere
 * @param marital            state today
 * @param diedOn             null while alive
 * @param urbanPension       draws an urban employee's pension; null if nobody has asked
 * @param employedByUnit     employed by an agency, enterprise or institution; null if nobody has asked
 * @param sentencesCheckedOn the day on which an officer checked that all sentences are recorded; null if never
 */
public record Person(RecordId id, RecordId household, String relation, String name, String identity, String identityGiven, Sex sex,
                     LocalDate bornOn, String ethnic, HukouKind hukou, AreaCode village, Presence presence, Marital marital,
                     LocalDate diedOn, Boolean urbanPension, Boolean employedByUnit, LocalDate sentencesCheckedOn)
        implements Recorded {
}
