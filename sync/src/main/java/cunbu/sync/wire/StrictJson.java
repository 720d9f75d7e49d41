package cunbu.sync.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the JSON that bundles allow: whole numbers within 2^53-1, no duplicate names, no lone surrogates, at most 16 levels, and only
 * in the canonical form of RFC 8785. What was read, written again, has the same bytes; so no two parsers can disagree on it.
 */
public final class StrictJson {

    static final int DEEPEST = 16;
    static final JsonFactory JSON = JsonFactory.builder()
            .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNumberLength(20).build())
            .build();

    private StrictJson() {
    }

    /**
     * The object in these bytes; values are {@code Map<String, Object>}, {@code List<Object>}, {@code String}, {@code Long},
     * {@code Boolean} and null.
     *
     * @throws Malformed with NOT_CANONICAL for anything else
     */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> object(byte[] bytes) {
        Object value = value(bytes);
        if (!(value instanceof Map) || !canonical(value, bytes)) {
            throw new Malformed(Malformed.Reason.NOT_CANONICAL, "");
        }
        return (Map<String, Object>) value;
    }

    private static boolean canonical(Object value, byte[] bytes) {
        try {
            return new Jcs().value(value).same(bytes);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Object value(byte[] bytes) {
        try (JsonParser in = JSON.createParser(bytes)) {
            Object value = value(in, in.nextToken());
            if (in.nextToken() != null) {
                throw new Malformed(Malformed.Reason.NOT_CANONICAL, "");
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw new Malformed(Malformed.Reason.LIMIT, "");
        } catch (IOException e) {
            throw new Malformed(Malformed.Reason.NOT_CANONICAL, "");
        }
    }

    /** The value that begins with this token; a number that is not whole or too big is refused. */
    static Object value(JsonParser in, JsonToken token) throws IOException {
        if (token == null) {
            throw new Malformed(Malformed.Reason.NOT_CANONICAL, "");
        }
        return switch (token) {
            case START_OBJECT -> members(in);
            case START_ARRAY -> items(in);
            case VALUE_STRING -> in.getText();
            case VALUE_NUMBER_INT -> in.getLongValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new Malformed(Malformed.Reason.NOT_CANONICAL, "");
        };
    }

    private static Map<String, Object> members(JsonParser in) throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            members.put(name, value(in, in.nextToken()));
        }
        return members;
    }

    private static List<Object> items(JsonParser in) throws IOException {
        List<Object> items = new ArrayList<>();
        for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
            items.add(value(in, token));
        }
        return items;
    }
}
