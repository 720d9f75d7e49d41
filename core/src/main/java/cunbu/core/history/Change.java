package cunbu.core.history;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One step in the life of one record: who, when, which fields, over what they saw, to what. It is the line of the
 * register's history and, to the byte, the line that a bundle carries.
 *
 * @param by      area code of the office that made the change
 * @param id      the change's own id
 * @param record  the record it belongs to
 * @param stamp   when
 * @param kind    the record's kind as on the wire ({@link Kind#code()}; a kind this version does not know is kept)
 * @param own     the ownership write that gave {@code by} the right to change the record; null on creation
 * @param set     field name to write, in order of names; holds {@code _owner} and {@code _life} like any field
 * @param user    who sat at the keyboard, as a user id of that office
 * @param version schema version of the kind, {@code major.minor}
 */
public record Change(String by, ChangeId id, RecordId record, Stamp stamp, String kind, ChangeId own, Map<String, Write> set,
                     String user, String version) {

    /** The field that names the office which may change a record. */
    public static final String OWNER = "_owner";
    /** The field that says whether a record is {@code alive}, {@code ended} or merged into another. */
    public static final String LIFE = "_life";
    /** The first value of {@link #LIFE}. */
    public static final String ALIVE = "alive";
    /** The value of {@link #LIFE} of a record that counts no more. */
    public static final String ENDED = "ended";

    public Change {
        set = Collections.unmodifiableMap(new TreeMap<>(set));
    }

    /** Whether this change brings the record into being: only then does it cite no ownership. */
    public boolean creates() {
        return own == null;
    }
}
