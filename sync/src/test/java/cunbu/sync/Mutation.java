package cunbu.sync;

/** A rule of the exchange left out, to see that the chaos notices. */
enum Mutation {
    /** All rules hold. */
    NONE,
    /** A bundle begins after what was exported, not after what was acknowledged (R1). */
    SINCE_EXPORT,
    /** Only the value with the latest stamp is kept. */
    LAST_WRITER_WINS,
    /** What arrives last is kept. */
    BLIND_UPDATE,
    /** A township's value is kept whenever the county has another one. */
    CLIENT_WINS,
    /** A register that was restored from a backup does not notice (R5). */
    NO_RESTORE_DETECTION,
    /** What an office has lost of its own is not given back (R9). */
    NO_GIVE_BACK,
    /** It is given back only to one that has fewer lines, whatever they are (R8). */
    GIVE_BACK_BY_LENGTH,
    /** What an office does not acknowledge any more is not sent again (R7). */
    NO_RESEND,
    /** Changes without a known right are dropped. */
    DROP_NOT_OWNER,
    /** What is held already is not compared (R4). */
    NO_CHAIN_COMPARE,
    /** Changes in another office's name are taken. */
    NO_BY_CHECK,
    /** A change need not cite a right of its author. */
    NO_OWN_CAPABILITY,
    /** What waits for a right is never tried again. */
    NO_RETRY
}
