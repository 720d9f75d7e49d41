package cunbu.core.indicator;

import cunbu.core.person.Presence;

/** What decides whether a death is counted in a period: its day, and whether the dead was registered here. */
public record DeathTraits(When died, Presence presence) {

    /** Why the death is not counted; null if it is. */
    public LeftOut why() {
        return switch (died) {
            case BEFORE -> LeftOut.DIED_BEFORE;
            case AFTER, UNKNOWN -> LeftOut.DIED_AFTER;
            case IN -> presence == Presence.REGISTERED ? null : presence == Presence.LEFT ? LeftOut.MOVED_AWAY : LeftOut.NOT_REGISTERED_HERE;
        };
    }
}
