package cunbu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void chineseCharactersAreTwoLettersWide() {
        Columns columns = new Columns();
        columns.add("出生率", "7.02", "（注）");
        columns.add("a", "98.53", "");

        assertThat(columns.lines()).containsExactly("出生率   7.02  （注）", "a       98.53");
        assertThat(Columns.width("𠮷ab")).isEqualTo(4);
    }
}
