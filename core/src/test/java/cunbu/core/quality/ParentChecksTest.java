package cunbu.core.quality;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.person.Origin;
import cunbu.core.person.Sex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParentChecksTest {

    private static final long SEED = 9;

    @ParameterizedTest
    @CsvSource(textBlock = """
            1990-06-01, ''
            1985-05-31, MOTHERS_AGE warning
            1985-06-01, ''
            1982-05-31, MOTHERS_AGE error
            1982-06-01, MOTHERS_AGE warning
            2020-05-31, ''
            2020-06-01, MOTHERS_AGE warning
            2026-05-31, MOTHERS_AGE warning
            2026-06-01, MOTHERS_AGE error
            1970-06-01, PARENT_YOUNGER error
            1969-01-01, PARENT_YOUNGER error
            """)
    void aMotherBornOnTheFirstOfJune1970(String childBornOn, String found) {
        assertThat(Someone.said(ParentChecks.of(own(Someone.woman("1970-06-01"), childBornOn)))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1985-05-31, PARENT_HARDLY_OLDER warning
            1985-06-01, ''
            2040-06-01, ''
            1970-06-01, PARENT_YOUNGER error
            """)
    void aFatherBornOnTheFirstOfJune1970(String childBornOn, String found) {
        assertThat(Someone.said(ParentChecks.of(own(Someone.man("1970-06-01"), childBornOn)))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            FEMALE, 2000-03-01, ''
            FEMALE, 2000-03-02, BORN_AFTER_PARENTS_DEATH error
            MALE,   2000-12-26, ''
            MALE,   2000-12-27, BORN_AFTER_PARENTS_DEATH error
            """)
    void aParentWhoDiedOnTheFirstOfMarch2000(Sex sex, String childBornOn, String found) {
        Individual parent = Someone.person(3, sex, "1970-06-01", "2000-03-01");
        assertThat(Someone.said(ParentChecks.of(own(parent, childBornOn)))).isEqualTo(found);
    }

    @Test
    void anAdoptedChildOnlyHasToBeYounger() {
        Individual mother = Someone.woman("1970-06-01");
        assertThat(ParentChecks.of(new Bond(Someone.id(8), child("1975-01-01"), mother, Origin.ADOPTED))).isEmpty();
        assertThat(Someone.checks(ParentChecks.of(new Bond(Someone.id(8), child("1970-06-01"), mother, Origin.ADOPTED)))).containsExactly(Check.PARENT_YOUNGER);
    }

    @Test
    void aLinkToSomebodyWhoIsNotThereIsFoundAtTheOther() {
        List<QualityFinding> found = ParentChecks.of(new Bond(Someone.id(8), child("1990-01-01"), null, Origin.OWN));
        assertThat(Someone.checks(found)).containsExactly(Check.PERSON_NOT_FOUND);
        assertThat(found.get(0).about().person()).isEqualTo(child("1990-01-01").id());
        assertThat(Someone.checks(ParentChecks.of(new Bond(Someone.id(8), null, null, Origin.OWN)))).containsExactly(Check.PERSON_NOT_FOUND);
    }

    @Test
    void withoutBirthDatesNothingCanBeSaid() {
        assertThat(ParentChecks.of(own(Someone.woman(null), "1990-01-01"))).isEmpty();
        assertThat(ParentChecks.of(own(Someone.woman("1970-01-01"), null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2000-05-15, ''
            2000-05-16, ''
            2000-05-17, BIRTHS_TOO_CLOSE error
            2000-11-12, BIRTHS_TOO_CLOSE error
            2000-11-13, BIRTHS_TOO_CLOSE warning
            2001-02-14, BIRTHS_TOO_CLOSE warning
            2001-02-15, ''
            """)
    void theNextChildAfterOneOfTheFifteenthOfMay2000(String bornOn, String found) {
        assertThat(Someone.said(ParentChecks.spacing(List.of(child("2000-05-15"), child(bornOn))))).isEqualTo(found);
    }

    /** However the register happens to list a mother's children, the same is found of the same child. */
    @Test
    void theOrderOfTheChildrenDoesNotMatter() {
        List<Individual> children = new ArrayList<>(List.of(Someone.person(4, Sex.MALE, "2000-05-15", null), Someone.person(5, Sex.MALE, "2000-05-16", null),
                Someone.person(6, Sex.MALE, "2000-11-01", null), Someone.person(7, Sex.MALE, null, null), Someone.person(8, Sex.MALE, "2003-01-01", null)));
        Random random = new Random(SEED);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(children, random);
            assertThat(ParentChecks.spacing(children)).as("seed %d", SEED).singleElement()
                    .satisfies(found -> assertThat(found.about().record()).isEqualTo(Someone.id(6)));
        }
    }

    private static Bond own(Individual parent, String childBornOn) {
        return new Bond(Someone.id(8), child(childBornOn), parent, Origin.OWN);
    }

    private static Individual child(String bornOn) {
        return Someone.person(4, Sex.FEMALE, bornOn, null);
    }
}
