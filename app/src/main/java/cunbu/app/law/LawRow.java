package cunbu.app.law;

import cunbu.core.law.LawPage;

/**
 * One parameter in the list.
 *
 * @param holding the value that holds where and when it is asked; null if none does
 */
record LawRow(LawPage page, LawPage.Line holding) {

    /** Whether the county has yet to confirm what holds. */
    boolean open() {
        return holding != null && !holding.citation().confirmed();
    }
}
