package cunbu.sync;

/** A rule of the exchange left out, to see that the chaos notices. */
enum Mutation {
    /** All rules hold. */
    NONE,
    /** A bundle begins after what was exported, not after what was acknowledged (R1). */
    SINCE_EXPORT,
    /** Only the value with the latest stamp is kept. */
    LAST_WRITER_WINS,
    /** What is held already is not compared (R4). */
    NO_CHAIN_COMPARE,
    /** Changes in another office's name are taken. */
    NO_BY_CHECK,
    /** A change need not cite a right of its author. */
    NO_OWN_CAPABILITY,
    /** What waits for a right is never tried again. */
    NO_RETRY
}
