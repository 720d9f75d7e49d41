package cunbu.sync.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    @Test
    void whatIsCanonicalIsRead() {
        Map<String, Object> read = StrictJson.object("{\"a\":[1,true,null,\"\u6751\"],\"b\":{\"c\":9007199254740991}}".getBytes(UTF_8));
        assertThat(read).containsEntry("a", java.util.Arrays.asList(1L, true, null, "\u6751"))
                .containsEntry("b", Map.of("c", 9007199254740991L));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "[]", "1", "{", "{}x", "{} ", " {}", "{\"a\":1,\"a\":1}", "{\"a\":1,\"a\":2}", "{\"b\":1,\"a\":2}", "{\"a\": 1}", "{\"a\":1.0}",
        "{\"a\":1e3}", "{\"a\":-0}", "{\"a\":01}", "{\"a\":9007199254740992}", "{\"a\":9223372036854775808}", "{\"a\":123456789012345678901}",
        "{\"a\":\"\\u0041\"}", "{\"a\":\"\\/\"}", "{\"a\":\"\\ud800\"}", "{\"a\":\"\\u000F\"}", "{\"a\":NaN}", "{'a':1}", "{a:1}", "{\"a\":1,}",
        "/**/{}", "\ufeff{}", "{\"a\":[}", "{\"a\":\"\n\"}"})
    void whatIsNotCanonicalIsRefused(String text) {
        assertThat(refusal(text.getBytes(UTF_8))).isIn(Malformed.Reason.NOT_CANONICAL, Malformed.Reason.LIMIT);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        for (String bytes : List.of("\u00c0\u0080", "\u00ed\u00a0\u0080", "\u00ff", "\u00e4\u00b8", "\u00f8\u0088\u0080\u0080\u0080")) {
            assertThat(refusal(("{\"a\":\"" + bytes + "\"}").getBytes(ISO_8859_1))).isEqualTo(Malformed.Reason.NOT_CANONICAL);
        }
    }

    @Test
    void moreThanSixteenLevelsAreRefused() {
        assertThat(StrictJson.object(nested(16))).isNotEmpty();
        assertThat(refusal(nested(17))).isEqualTo(Malformed.Reason.LIMIT);
        assertThat(refusal(nested(100_000))).isEqualTo(Malformed.Reason.LIMIT);
    }

    private static byte[] nested(int levels) {
        return ("{\"a\":".repeat(levels - 1) + "{}" + "}".repeat(levels - 1)).getBytes(UTF_8);
    }

    private static Malformed.Reason refusal(byte[] bytes) {
        Malformed refused = catchThrowableOfType(Malformed.class, () -> StrictJson.object(bytes));
        assertThat(refused).as(new String(bytes, UTF_8)).isNotNull();
        return refused.reason();
    }
}
