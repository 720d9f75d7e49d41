package cunbu.sync.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The members of one object from outside, each taken with what it must be. A member that nobody asks for is passed over. */
public final class Members {

    private final Map<?, ?> members;
    private final String path;

    private Members(Map<?, ?> members, String path) {
        this.members = members;
        this.path = path;
    }

    /** The members of a canonical JSON object. @throws Malformed if the bytes are none */
    public static Members of(byte[] json) {
        return new Members(StrictJson.object(json), "");
    }

    /** A text of that shape. @throws Malformed if it is missing or different */
    public String text(String name, Pattern shape) {
        String text = text(name, members.get(name));
        if (!shape.matcher(text).matches()) {
            throw wrong(name);
        }
        return text;
    }

    /** Any text of at most that many characters. */
    public String text(String name, int longest) {
        String text = text(name, members.get(name));
        if (text.length() > longest) {
            throw wrong(name);
        }
        return text;
    }

    /** A whole number in these bounds. @throws Malformed LIMIT if it is larger */
    public long whole(String name, long least, long most) {
        if (!(members.get(name) instanceof Long number) || number < least) {
            throw wrong(name);
        }
        if (number > most) {
            throw new Malformed(Malformed.Reason.LIMIT, path + name);
        }
        return number;
    }

    public boolean has(String name) {
        return members.containsKey(name);
    }

    public Members object(String name) {
        return object(name, members.get(name));
    }

    /** A list of at most that many objects, each read by {@code read}. */
    public <T> List<T> objects(String name, int most, Function<Members, T> read) {
        return list(name, most, (at, item) -> read.apply(object(at, item)));
    }

    /** A list of at most that many texts of that shape. */
    public List<String> texts(String name, int most, Pattern shape) {
        return list(name, most, (at, item) -> {
            String text = text(at, item);
            if (!shape.matcher(text).matches()) {
                throw wrong(at);
            }
            return text;
        });
    }

    /** A list of at most that many whole numbers from 0 on. */
    public List<Long> wholes(String name, int most) {
        return list(name, most, (at, item) -> {
            if (item instanceof Long number && number >= 0) {
                return number;
            }
            throw wrong(at);
        });
    }

    /** The values of an object with free names, each read by its name. */
    public <T> Map<String, T> each(String name, Pattern names, BiFunction<Members, String, T> read) {
        Members inner = object(name);
        Map<String, T> values = new LinkedHashMap<>();
        for (Object key : inner.members.keySet()) {
            if (!names.matcher((String) key).matches()) {
                throw wrong(name);
            }
            values.put((String) key, read.apply(inner, (String) key));
        }
        return values;
    }

    private <T> List<T> list(String name, int most, BiFunction<String, Object, T> read) {
        if (!(members.get(name) instanceof List<?> items)) {
            throw wrong(name);
        }
        if (items.size() > most) {
            throw new Malformed(Malformed.Reason.LIMIT, path + name);
        }
        List<T> values = new ArrayList<>(items.size());
        for (Object item : items) {
            values.add(read.apply(name, item));
        }
        return values;
    }

    private String text(String at, Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw wrong(at);
    }

    private Members object(String at, Object value) {
        if (value instanceof Map<?, ?> inner) {
            return new Members(inner, path + at + ".");
        }
        throw wrong(at);
    }

    private Malformed wrong(String name) {
        return new Malformed(Malformed.Reason.SCHEMA, path + name);
    }
}
