package cunbu.app.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** One JSON document as maps, lists, texts and exact numbers; the same document always has the same bytes. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // How many decimals a number is written with is its precision.
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false)
            .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);
    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n")).withArrayIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance);

    private Json() {
    }

    /** The document as text: two spaces a level, {@code \n} between lines, members in the order of the map. */
    public static String write(Map<String, ?> document) {
        try {
            return MAPPER.writer(LAYOUT).writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document on one line, without blanks: to be kept and not to be looked at. */
    static String line(Map<String, ?> document) {
        try {
            return MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws NotUnderstood if it is not one JSON object in UTF-8, or names a member twice */
    static JsonNode read(InputStream in) throws IOException {
        try {
            JsonNode node = MAPPER.readTree(in);
            if (!node.isObject()) {
                throw new NotUnderstood(NotUnderstood.Reason.NOT_AN_OBJECT, "");
            }
            return node;
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null ? "" : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
            throw new NotUnderstood(NotUnderstood.Reason.NOT_JSON, place);
        }
    }
}
