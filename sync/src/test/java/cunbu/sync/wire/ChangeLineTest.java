package cunbu.sync.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cunbu.core.history.Change;
import cunbu.core.history.ChangeId;
import cunbu.core.history.RecordId;
import cunbu.core.history.Stamp;
import cunbu.core.history.Write;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeLineTest {

    private static final ChangeId FIRST = new ChangeId("00112233445566778899aabbccddeeff");
    private static final ChangeId SECOND = new ChangeId("ffeeddccbbaa99887766554433221100");
    private static final String LINE = "{\"by\":\"530824101000\",\"cid\":\"ffeeddccbbaa99887766554433221100\","
            + "\"eid\":\"530824101000-abcdefghijklmnopqrstuvwxyz\",\"hlc\":\"2026-03-12T08:30:00.000Z/0000/530824101000\","
            + "\"kind\":\"person\",\"own\":\"00112233445566778899aabbccddeeff\","
            + "\"set\":{\"name\":{\"over\":[\"00112233445566778899aabbccddeeff\"],\"v\":\"\u738b\ud841\udfb7\"},"
            + "\"serial\":{\"over\":[],\"v\":7},\"urban_pension\":{\"over\":[],\"v\":null}},\"user\":\"u17\",\"v\":\"1.0\"}";

    @Test
    void aChangeIsWrittenAsTheFormatSays() {
        assertThat(new String(ChangeLine.write(change()), UTF_8)).isEqualTo(LINE);
    }

    @Test
    void whatWasWrittenIsReadAsTheSameChange() {
        assertThat(ChangeLine.read(LINE.getBytes(UTF_8))).isEqualTo(change());
    }

    @Test
    void aCreationCitesNoOwnership() {
        Change creation = new Change("530824101000", FIRST, change().record(), change().stamp(), "person", null,
                Map.of(Change.OWNER, Write.first("530824101000"), Change.LIFE, Write.first(Change.ALIVE)), "u17", "1.0");
        byte[] line = ChangeLine.write(creation);
        assertThat(new String(line, UTF_8)).doesNotContain("own\":\"0").contains("\"_life\":{\"over\":[],\"v\":\"alive\"}");
        assertThat(ChangeLine.read(line)).isEqualTo(creation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "by":"530824101000"                                  | "by":"53082410100"                  | by
            "cid":"ffee                                          | "cid":"FFEE                         | cid
            -abcdef                                              | -1bcdef                             | eid
            "hlc":"2026-03                                       | "hlc":"2026-13                      | hlc
            "kind":"person"                                      | "kind":"Person"                     | kind
            "kind":"person"                                      | "kind":7                            | kind
            "own":"0011                                          | "own":"x011                         | own
            "over":["0011                                        | "over":["x011                       | set.name
            "over":["00112233445566778899aabbccddeeff"]          | "over":[1]                          | set.name
            "v":7                                                | "v":[7]                             | set.serial
            "v":7}                                               | "v":7,"w":1}                        | set.serial
            "serial"                                             | "seri al"                           | set
            "user":"u17"                                         | "user":17                           | user
            "v":"1.0"                                            | "v":"1"                             | v
            ,"v":"1.0"                                           | ''                                  | v
            ,"v":"1.0"                                           | ,"v":"1.0","w":1                    | w
            """)
    void canonicalJsonThatIsNoChangeIsRefusedWithTheMember(String is, String becomes, String path) {
        String line = LINE.replace(is, becomes);
        Malformed refused = catchThrowableOfType(Malformed.class, () -> ChangeLine.read(line.getBytes(UTF_8)));
        assertThat(refused.reason()).isEqualTo(Malformed.Reason.SCHEMA);
        assertThat(refused.path()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"by"           | { "by"
            "v":7           | "v":7.0
            "user":"u17"    | "user":"\\u0075"
            "v":"1.0"}      | "v":"1.0"}}
            "v":"1.0"}      | "v":"1.0","v":"1.0"}
            "v":"1.0"}      | "v":"1.0"
            """)
    void aLineInAnyOtherFormIsRefused(String is, String becomes) {
        byte[] line = LINE.replace(is, becomes).getBytes(UTF_8);
        assertThat(catchThrowableOfType(Malformed.class, () -> ChangeLine.read(line)).reason()).isEqualTo(Malformed.Reason.NOT_CANONICAL);
    }

    @Test
    void aLineBeyond64kBIsNeitherWrittenNorRead() {
        Change tooLong = new Change("530824101000", SECOND, change().record(), change().stamp(), "person", FIRST,
                Map.of("name", Write.first("x".repeat(64 * 1024))), "u17", "1.0");
        assertThatThrownBy(() -> ChangeLine.write(tooLong)).isInstanceOf(IllegalArgumentException.class);
        assertThat(catchThrowableOfType(Malformed.class, () -> ChangeLine.read(new byte[64 * 1024 + 1])).reason())
                .isEqualTo(Malformed.Reason.LIMIT);
    }

    private static Change change() {
        Map<String, Write> set = new HashMap<>();
        set.put("name", new Write(List.of(FIRST), "\u738b\ud841\udfb7"));
        set.put("serial", Write.first(7L));
        set.put("urban_pension", Write.first(null));
        return new Change("530824101000", SECOND, new RecordId("530824101000-abcdefghijklmnopqrstuvwxyz"),
                new Stamp("2026-03-12T08:30:00.000Z/0000/530824101000"), "person", FIRST, set, "u17", "1.0");
    }
}
