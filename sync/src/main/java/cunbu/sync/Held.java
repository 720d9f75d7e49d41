package cunbu.sync;

import cunbu.core.history.ChangeId;
import cunbu.core.history.RecordId;
import java.util.List;
import java.util.Optional;

/**
 * What merging must know of the register that a bundle arrives at. While a bundle is applied the answers take in what has already been
 * given to {@link Applying}.
 */
public interface Held {

    /** How many lines of that office's stream (16 hex digits) are committed here; 0 for one never heard of. */
    long committed(String peer, String epoch);

    /** The chain value (32 bytes) of that office's stream after line {@code position}, 1..{@link #committed}. */
    byte[] headAt(String peer, String epoch, long position);

    /** The chain value (32 bytes) of this register's stream towards that office after line {@code position}; empty if it has no such line. */
    Optional<byte[]> sentHeadAt(String peer, String epoch, long position);

    /** Whether that change is part of this register's history (lines that were set aside are not). */
    boolean knows(ChangeId change);

    /** The kind of that record as on the wire; empty if no change of it is part of this register's history. */
    Optional<String> kind(RecordId record);

    /** The office to which the change {@code own} gave the record; empty if no such ownership write is known. */
    Optional<String> owner(RecordId record, ChangeId own);

    /** Everything known of one field; empty if the record never had it. */
    FieldState field(RecordId record, String field);

    /** Whether a line with that change was set aside before, for whatever reason, when the same office sent it. */
    boolean setAside(String peer, ChangeId change);

    /** The record's lines that were set aside as {@link Disposition#PARKED_NOT_OWNER} and not released, in the order of their arrival. */
    List<Parked> parked(RecordId record);

    /** A line that waits, and where it stood. */
    record Parked(Arrival arrival, byte[] line) {
    }
}
