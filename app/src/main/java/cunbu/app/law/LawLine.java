package cunbu.app.law;

import cunbu.core.law.LawPage;

/**
 * One value of a parameter in its list.
 *
 * @param holds whether it is the one that holds where and when it is asked
 */
record LawLine(LawPage.Line line, boolean holds) {
}
