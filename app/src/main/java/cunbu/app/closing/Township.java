package cunbu.app.closing;

import cunbu.core.closing.Closing;
import cunbu.core.place.Area;

/**
 * How far a township of the county is with a period.
 *
 * @param villages    how many the county's register has of it
 * @param closing     by which it closed the period; null if none has come
 * @param corrections how much the county's register counts otherwise today; null if the closing does not fit its digest
 */
record Township(Area area, int villages, Closing closing, Integer corrections) {
}
