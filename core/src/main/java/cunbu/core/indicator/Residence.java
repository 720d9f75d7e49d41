package cunbu.core.indicator;

import cunbu.core.person.Presence;

/**
 * What decides whether somebody belongs to the registered population at the start of a day.
 *
 * @param unborn   born on the day or after it; somebody whose day of birth is not known counts as born
 * @param dead     died before the day
 * @param moved    whether there is a move on or after the day, so that the person was registered where that move began
 * @param presence what holds today
 */
public record Residence(boolean unborn, boolean dead, boolean moved, Presence presence) {

    /** Why the person is not counted; null if so, in the village where registered on the day. */
    public LeftOut why() {
        if (dead) {
            return LeftOut.DIED_BEFORE;
        }
        if (unborn) {
            return LeftOut.BORN_AFTER;
        }
        if (moved || presence == Presence.REGISTERED) {
            return null;
        }
        return presence == Presence.LEFT ? LeftOut.MOVED_AWAY : LeftOut.NOT_REGISTERED_HERE;
    }
}
