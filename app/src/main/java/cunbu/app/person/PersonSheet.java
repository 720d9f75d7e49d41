package cunbu.app.person;

import cunbu.core.household.Household;
import cunbu.core.person.HukouChange;
import cunbu.core.person.Move;
import cunbu.core.person.Person;
import java.util.List;

/**
 * Everything that the register holds around one person.
 *
 * @param household null for somebody without one
 * @param history   the newest first
 */
public record PersonSheet(Person person, Household household, List<Kin> kin, List<Move> moves, List<HukouChange> hukouChanges,
                          List<FieldHistory.Step> history) {
}
