package cunbu.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import cunbu.sync.wire.Jcs;
import cunbu.sync.wire.StrictJson;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fields that a later program has written and this one does not know. A record keeps what is shown of them as one JSON object, from which
 * the migration that brings the column fills it.
 */
public final class Extra {

    private Extra() {
    }

    /** @param before what was kept so far; null for nothing @return null for nothing */
    public static String with(String before, Map<String, Object> more) {
        Map<String, Object> all = before == null ? new TreeMap<>() : new TreeMap<>(StrictJson.object(before.getBytes(UTF_8)));
        all.putAll(more);
        return all.isEmpty() ? null : new String(Jcs.bytes(all), UTF_8);
    }
}
