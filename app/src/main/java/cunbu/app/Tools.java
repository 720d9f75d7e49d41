package cunbu.app;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.shell.Ways;

/**
 * What every screen needs.
 *
 * @param gate through which everything goes that shows people
 */
record Tools(Ways ways, Jobs jobs, Texts texts, Problems problems, PeopleGate gate) {
}
