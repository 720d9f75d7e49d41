package cunbu.sync.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JcsTest {

    @Test
    void membersAreSortedAsInTheExampleOfRfc8785() {
        Map<String, Object> unsorted = new LinkedHashMap<>();
        unsorted.put("\u20ac", "Euro Sign");
        unsorted.put("\r", "Carriage Return");
        unsorted.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        unsorted.put("1", "One");
        unsorted.put("\ud83d\ude00", "Emoji: Grinning Face");
        unsorted.put("\u0080", "Control");
        unsorted.put("\u00f6", "Latin Small Letter O With Diaeresis");
        assertThat(written(unsorted)).isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void textsAreEscapedAsInTheExampleOfRfc8785() {
        assertThat(written("\u20ac$" + (char) 15 + "\nA'B\"\\\\\"/")).isEqualTo("\"\u20ac$\\" + "u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
    }

    @Test
    void rareCharactersAndManyEscapesKeepTheirPlace() {
        String text = ((char) 1 + "").repeat(500) + "\ud841\udfb7\u9f98".repeat(500) + "\t";
        assertThat(written(text)).isEqualTo("\"" + ("\\" + "u0001").repeat(500) + "\ud841\udfb7\u9f98".repeat(500) + "\\t\"");
    }

    @Test
    void everyKindOfValueIsWritten() {
        assertThat(written(Arrays.asList(1L, -2, true, false, null, List.of(), Map.of(), "x")))
                .isEqualTo("[1,-2,true,false,null,[],{},\"x\"]");
    }

    @Test
    void whatHasNoCanonicalFormIsRefused() {
        for (Object value : new Object[] {"\ud800", "a\udc00b", 1L << 53, 1.5, new Object()}) {
            assertThatThrownBy(() -> Jcs.bytes(value)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static String written(Object value) {
        return new String(Jcs.bytes(value), UTF_8);
    }
}
