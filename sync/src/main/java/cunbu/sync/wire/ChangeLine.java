package cunbu.sync.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import cunbu.core.history.Change;
import cunbu.core.history.ChangeId;
import cunbu.core.history.RecordId;
import cunbu.core.history.Stamp;
import cunbu.core.history.Write;
import cunbu.core.place.AreaCode;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A change as one line of canonical JSON: in the register's history and, to the byte, in a bundle. */
public final class ChangeLine {

    /** No line is longer, its line feed not counted. */
    public static final int LONGEST = 64 * 1024;

    private static final String KIND = "\"kind\":\"";
    private static final String VERSION = "\"v\":\"";

    private ChangeLine() {
    }

    /**
     * The change as canonical bytes (RFC 8785) without a line feed.
     *
     * @throws IllegalArgumentException if a value cannot stand in a line: a lone surrogate, a number beyond 2^53-1, more than 64 kB
     */
    public static byte[] write(Change change) {
        byte[] line = canonical(change).toBytes();
        if (line.length > LONGEST) {
            throw new IllegalArgumentException("a change line has at most 64 kB");
        }
        return line;
    }

    private static Jcs canonical(Change change) {
        Jcs out = new Jcs();
        out.plain("{\"by\":").text(change.by()).plain(",\"cid\":\"").plain(change.id().text());
        out.plain("\",\"eid\":\"").plain(change.record().text()).plain("\",\"hlc\":\"").plain(change.stamp().text());
        out.plain("\",\"kind\":").text(change.kind());
        if (change.own() != null) {
            out.plain(",\"own\":\"").plain(change.own().text()).one('"');
        }
        out.plain(",\"set\":");
        writes(change.set(), out);
        return out.plain(",\"user\":").text(change.user()).plain(",\"v\":").text(change.version()).one('}');
    }

    private static void writes(Map<String, Write> set, Jcs out) {
        char before = '{';
        for (Map.Entry<String, Write> field : set.entrySet()) {
            out.one(before).text(field.getKey()).plain(":{\"over\":[");
            List<ChangeId> over = field.getValue().over();
            for (int i = 0; i < over.size(); i++) {
                out.plain(i == 0 ? "\"" : ",\"").plain(over.get(i).text()).one('"');
            }
            out.plain("],\"v\":").value(field.getValue().value()).one('}');
            before = ',';
        }
        (set.isEmpty() ? out.one('{') : out).one('}');
    }

    /**
     * The change in a line (without its line feed). A line is read only if writing the change gives the same bytes again.
     *
     * @throws Malformed NOT_CANONICAL if the bytes are no canonical JSON object, LIMIT beyond 64 kB, SCHEMA if they are one but no
     *                   change of format 1, with the member in question
     */
    public static Change read(byte[] line) {
        if (line.length > LONGEST) {
            throw new Malformed(Malformed.Reason.LIMIT, "");
        }
        try (JsonParser in = StrictJson.JSON.createParser(line)) {
            Change change = new Line(in).change();
            if (in.nextToken() == null && canonical(change).same(line)) {
                return change;
            }
            throw refused(line, "");
        } catch (Malformed e) {
            throw refused(line, e.path());
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw refused(line, "");
        }
    }

    private static Malformed refused(byte[] line, String path) {
        StrictJson.object(line);
        return new Malformed(Malformed.Reason.SCHEMA, path);
    }

    /** The kind that a line names, and its schema version, found without reading the rest; "unknown" and "0.0" where a line is no change. */
    public static Map.Entry<String, String> kindAndVersion(byte[] line) {
        String text = new String(line, ISO_8859_1);
        return Map.entry(between(text, text.indexOf(KIND), KIND, "unknown"), between(text, text.lastIndexOf(VERSION), VERSION, "0.0"));
    }

    private static String between(String text, int at, String name, String otherwise) {
        int from = at + name.length();
        int to = at < 0 ? -1 : text.indexOf('"', from);
        String found = to < 0 ? "" : text.substring(from, to);
        return (name.equals(KIND) ? Line.name(found) : Line.version(found)) ? found : otherwise;
    }

    /** The members of one line as they come by. */
    private static final class Line {
        private final JsonParser in;
        private String by;
        private ChangeId id;
        private RecordId record;
        private Stamp stamp;
        private String kind;
        private ChangeId own;
        private Map<String, Write> set;
        private String user;
        private String version;

        Line(JsonParser in) {
            this.in = in;
        }

        Change change() throws IOException {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw wrong("");
            }
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                member(in.currentName());
            }
            demand(AreaCode.isAreaCode(by), "by");
            demand(id != null, "cid");
            demand(record != null, "eid");
            demand(stamp != null, "hlc");
            demand(kind != null && name(kind), "kind");
            demand(set != null, "set");
            demand(user != null && user.length() <= 64, "user");
            demand(version != null && version(version), "v");
            return new Change(by, id, record, stamp, kind, own, set, user, version);
        }

        private void member(String name) throws IOException {
            try {
                switch (name) {
                    case "by" -> by = string(name);
                    case "cid" -> id = new ChangeId(string(name));
                    case "eid" -> record = new RecordId(string(name));
                    case "hlc" -> stamp = stamp(string(name));
                    case "kind" -> kind = string(name);
                    case "own" -> own = new ChangeId(string(name));
                    case "set" -> set = set();
                    case "user" -> user = string(name);
                    case "v" -> version = string(name);
                    default -> throw wrong(name);
                }
            } catch (IllegalArgumentException | DateTimeException e) {
                throw wrong(name);
            }
        }

        private static Stamp stamp(String text) {
            Stamp stamp = new Stamp(text);
            stamp.wall();
            return stamp;
        }

        private String string(String path) throws IOException {
            demand(in.nextToken() == JsonToken.VALUE_STRING, path);
            return in.getText();
        }

        private Map<String, Write> set() throws IOException {
            demand(in.nextToken() == JsonToken.START_OBJECT, "set");
            Map<String, Write> fields = new HashMap<>();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String field = in.currentName();
                demand(name(field), "set");
                fields.put(field, write("set." + field));
            }
            return fields;
        }

        private Write write(String path) throws IOException {
            demand(in.nextToken() == JsonToken.START_OBJECT && "over".equals(in.nextFieldName()), path);
            demand(in.nextToken() == JsonToken.START_ARRAY, path);
            List<ChangeId> over = new ArrayList<>(1);
            while (in.nextToken() == JsonToken.VALUE_STRING) {
                over.add(id(in.getText(), path));
            }
            demand(in.currentToken() == JsonToken.END_ARRAY && "v".equals(in.nextFieldName()), path);
            JsonToken token = in.nextToken();
            demand(token != null && token.isScalarValue(), path);
            Object value = StrictJson.value(in, token);
            demand(in.nextToken() == JsonToken.END_OBJECT, path);
            return new Write(over, value);
        }

        private static ChangeId id(String text, String path) {
            try {
                return new ChangeId(text);
            } catch (IllegalArgumentException e) {
                throw wrong(path);
            }
        }

        /** Names of kinds and fields: 1 to 64 of a-z, 0-9 and underscore. */
        private static boolean name(String text) {
            return !text.isEmpty() && text.length() <= 64
                    && text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_');
        }

        private static boolean version(String text) {
            int dot = text.indexOf('.');
            return text.length() <= 9 && dot > 0 && dot < text.length() - 1
                    && text.chars().filter(c -> c != '.').allMatch(c -> c >= '0' && c <= '9') && text.lastIndexOf('.') == dot;
        }

        private static void demand(boolean holds, String path) {
            if (!holds) {
                throw wrong(path);
            }
        }

        private static Malformed wrong(String path) {
            return new Malformed(Malformed.Reason.SCHEMA, path);
        }
    }
}
