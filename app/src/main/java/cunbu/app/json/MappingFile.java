package cunbu.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import cunbu.app.json.NotUnderstood.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the columns of a sheet mean, as somebody wrote it down: {@code {"header": "field"}}; null or "" passes a column over. */
public final class MappingFile {

    private MappingFile() {
    }

    /** Header to field. @throws NotUnderstood with the header whose field is no text */
    public static Map<String, String> read(InputStream in) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        Json.read(in).fields().forEachRemaining(member -> fields.put(member.getKey(), text(member.getKey(), member.getValue())));
        return fields;
    }

    private static String text(String header, JsonNode value) {
        if (!value.isTextual() && !value.isNull()) {
            throw new NotUnderstood(Reason.NOT_A_TEXT, header);
        }
        return value.isNull() ? "" : value.textValue();
    }
}
