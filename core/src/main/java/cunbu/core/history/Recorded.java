package cunbu.core.history;

/** A record of the register: something with an id that stays. */
public interface Recorded {

    RecordId id();
}
