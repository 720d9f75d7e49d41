package cunbu.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @Test
    void aRecordIdNamesTheOfficeThatCreatedIt() {
        RecordId id = new RecordId("530824101000-abcdefghijklmnopqrstuvwx27");
        assertThat(id.office()).isEqualTo("530824101000");
        assertThat(id).hasToString("530824101000-abcdefghijklmnopqrstuvwx27");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "530824101000", "530824101000-abcdefghijklmnopqrstuvwx2", "530824101000-abcdefghijklmnopqrstuvwx277",
            "53082410100a-abcdefghijklmnopqrstuvwx27", "530824101000_abcdefghijklmnopqrstuvwx27", "530824101000-Abcdefghijklmnopqrstuvwx27",
            "530824101000-abcdefghijklmnopqrstuvwx18", "530824101000-abcdefghijklmnopqrstuvw-27", "５30824101000-abcdefghijklmnopqrstuvwx27"})
    void anythingElseIsNoRecordId(String text) {
        assertThat(RecordId.isRecordId(text)).isFalse();
        assertThatThrownBy(() -> new RecordId(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChangeIdIs32LowerCaseHexDigits() {
        assertThat(new ChangeId("0123456789abcdef0123456789abcdef").text()).hasSize(32);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0123456789abcdef0123456789abcde", "0123456789abcdef0123456789abcdef0", "0123456789ABCDEF0123456789abcdef",
            "0123456789abcdeg0123456789abcdef", "0123456789abcde-0123456789abcdef"})
    void anythingElseIsNoChangeId(String text) {
        assertThatThrownBy(() -> new ChangeId(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
