package cunbu.sync;

import cunbu.core.history.Change;
import cunbu.sync.wire.Manifest;
import java.util.Map;

/**
 * Where the results of a merge go: inside one transaction, in the order of the stream. A change may name fields that the record of its kind
 * does not have; they are kept as they came. A field may name a record that has not arrived (yet).
 */
public interface Applying {

    /** A record's first change: every field of it has this one value. */
    void create(Change change, byte[] line);

    /** A change of a record that is held, with the state of each field it wrote as it is after the change. */
    void change(Change change, byte[] line, Map<String, FieldState> fields);

    /** A line that could not be applied; it is kept with the reason. {@code change} is null where the line is not even a change. */
    void setAside(Arrival arrival, Disposition reason, Change change, byte[] line);

    /** A line that had been set aside has been applied after all (or is known by now); said twice it means no more. */
    void release(Arrival arrival);

    /** The line at that place has been dealt with; {@code head} is the chain value (32 bytes) after it. */
    void line(Arrival arrival, byte[] head);

    /** A bundle brings lines that are new here; it is kept as it came, to be given back to its sender if that office loses them. */
    void received(Manifest manifest, String jws);

    /** A part of the bundle named last, its stored bytes. */
    void received(Manifest manifest, int part, byte[] content);

    /** That office holds this register's stream {@code epoch} up to and with line {@code upto}, and nothing beyond it. */
    void acknowledged(String peer, String epoch, long upto);

    /** Puts the lines of that closed stream after line {@code after} into the open one, unless their changes stand in it already. */
    void resend(String peer, String epoch, long after);

    /** Puts a change that is held here into the open stream towards that office, unless it stands there already. */
    void passOn(String peer, Change change, byte[] line);

    /** Everything of this register's stream {@code epoch} up to line {@code length}, with the chain value {@code head} there, has come back. */
    void regained(String peer, String epoch, long length, byte[] head);

    /**
     * What the bundle's manifest says of its sender, and what became of the changes sent to it, with its signed form as it came. It
     * {@linkplain Manifest#follows follows} the one held before.
     */
    void met(Manifest manifest, String jws);

    /** What that office said before counts no more: it was enrolled with other keys and begins from nothing. */
    void forgotten(String peer);

    /** A newer trust list, its signature by the pinned root checked. */
    void trusted(long version, String jws);
}
