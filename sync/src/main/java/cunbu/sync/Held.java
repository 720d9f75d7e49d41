package cunbu.sync;

import cunbu.core.history.ChangeId;
import cunbu.core.history.RecordId;
import cunbu.sync.wire.Manifest;
import java.util.List;
import java.util.Optional;

/**
 * What merging must know of the register that a bundle arrives at. While a bundle is applied the answers take in what has already been
 * given to {@link Applying}.
 */
public interface Held {

    /** The life that this register leads. */
    Incarnation incarnation();

    /** This register's streams towards that office, the open one last; empty before there is one. */
    List<OwnStream> streams(String peer);

    /** What is committed here of that office's streams; none of zero lines. */
    List<Manifest.Ack> holdings(String peer);

    /** The newest letter of that office, as {@link Applying#met} kept it; empty before its first bundle. */
    Optional<Manifest> letter(String peer);

    /** What came back of this register's streams towards that office, each with its end, as {@link Applying#regained} was told. */
    List<Manifest.Epoch> regained(String peer);

    /** The bundles by which that stream of that office came beyond line {@code after}, in the order of their lines. */
    List<Returned> received(String peer, String epoch, long after);

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
