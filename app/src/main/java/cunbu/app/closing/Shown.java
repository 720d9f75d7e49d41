package cunbu.app.closing;

import cunbu.core.closing.Correction;
import cunbu.core.closing.FilledForm;
import cunbu.core.rule.Refusal;
import java.util.List;

/**
 * One period on the screen.
 *
 * @param figures     null if what is stored does not fit its digest
 * @param forms       the national forms
 * @param warnings    what a person should look at before closing
 * @param corrections what the register counts otherwise than was closed
 * @param townships   how far each township of a county is
 */
record Shown(PeriodRow row, Figures figures, List<FilledForm> forms, List<Refusal> warnings,
             List<Correction> corrections, List<Township> townships) {
}
