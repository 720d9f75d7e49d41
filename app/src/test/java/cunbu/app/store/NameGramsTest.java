package cunbu.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameGramsTest {

    @Test
    void aNameIsFoundByCharactersPairsLettersAndInitials() {
        assertThat(NameGrams.of("张小明", "zhang xiao ming").split(" "))
                .containsExactly("张", "张小", "小", "小明", "明", "zhangxiaoming", "zxm", "xiaoming", "xm", "ming", "m");
    }

    @Test
    void blanksAndMarksAreNoPartOfAName() {
        assertThat(NameGrams.plain(" 买买提·艾力　Ａｌｉ ")).isEqualTo("买买提艾力ali");
        assertThat(NameGrams.of("·", "")).isEmpty();
    }

    @Test
    void charactersOutsideTheBasicPlaneAreNotCutInHalf() {
        assertThat(NameGrams.of("刀𠮷", "dao ji")).startsWith("刀 刀𠮷 𠮷 ");
        assertThat(NameGrams.within("𠮷")).containsExactly("𠮷");
        assertThat(NameGrams.within("刀𠮷明")).containsExactly("刀𠮷", "𠮷明");
    }

    @Test
    void theLettersOfUmlautsAreWhatPeopleType() {
        assertThat(NameGrams.typed("lvnü")).isEqualTo("lunu");
        assertThat(NameGrams.typed("nv")).isEqualTo("nu");
        assertThat(NameGrams.typed("david")).isEqualTo("david");
    }
}
