package cunbu.app.activity;

import java.time.Instant;

/**
 * One field of a line, once.
 *
 * @param who   the user's name where the change was made here, else the office's code
 * @param field as in the record, {@code held_on}
 * @param from  null if nothing stood there before
 * @param to    null if the field was emptied
 */
record LineChange(Instant when, String who, String field, Object from, Object to) {
}
