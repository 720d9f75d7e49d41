package cunbu.app.closing;

import cunbu.core.closing.FilledForm;
import cunbu.core.closing.Frozen;
import cunbu.core.rule.Refusal;
import java.util.List;

/**
 * What closing a period would freeze, looked at before it is done.
 *
 * @param forms    the national forms by village, with their checks
 * @param warnings what a person should look at first; nobody has to do anything about it
 */
public record Draft(Frozen frozen, List<FilledForm> forms, List<Refusal> warnings) {
}
