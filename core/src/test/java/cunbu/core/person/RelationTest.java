package cunbu.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"11, MALE", "12, FEMALE", "28, MALE", "38, FEMALE", "21, MALE", "31, FEMALE", "45, FEMALE", "02, -", "10, -", "40, -", "99, -"})
    void someWordsTellTheSex(String code, Sex sex) {
        assertThat(Relation.sex(code).orElse(null)).isEqualTo(sex);
    }

    @Test
    void childrenAreSonsAndDaughtersButNotTheirSpouses() {
        assertThat(CodeBook.RELATION.codes().stream().filter(Relation::isChild)).hasSize(18).doesNotContain("28", "38");
        assertThat(Relation.isChild(null)).isFalse();
    }

    @Test
    void theHeadAndTheSpouseAreKnown() {
        assertThat(CodeBook.RELATION.codes().stream().filter(Relation::isHead)).containsExactly("02");
        assertThat(CodeBook.RELATION.codes().stream().filter(Relation::isSpouse)).containsExactly("10", "11", "12");
    }
}
