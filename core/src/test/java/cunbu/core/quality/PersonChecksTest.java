package cunbu.core.quality;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.person.Presence;
import cunbu.core.person.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On 2009-12-31. */
class PersonChecksTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            1970-05-01, 1970-05-01, ''
            1970-05-01, 1970-04-30, DIED_BEFORE_BIRTH error
            1970-05-01, 2009-12-31, ''
            1970-05-01, 2010-01-01, DIED_IN_FUTURE error
            2009-12-31, ,           ''
            2010-01-01, ,           BORN_IN_FUTURE error
            1900-01-01, ,           ''
            1899-12-31, ,           VERY_OLD warning
            1899-12-31, 1980-01-01, ''
            ,           ,           BIRTH_DATE_MISSING warning
            """)
    void aLifeThatCannotBeIsFound(String bornOn, String diedOn, String found) {
        assertThat(Someone.said(PersonChecks.of(listed(Someone.person(1, Sex.FEMALE, bornOn, diedOn)), Someone.TODAY))).isEqualTo(found);
    }

    @Test
    void whoIsRegisteredBelongsToAVillageAndAHousehold() {
        Individual resident = Someone.woman("1970-01-01");
        assertThat(Someone.said(PersonChecks.of(new Listed(resident, null, "02", null), Someone.TODAY))).isEqualTo("HOUSEHOLD_MISSING warning");
        Individual nowhere = new Individual(resident.id(), Sex.FEMALE, resident.bornOn(), null, null, Presence.REGISTERED, null);
        assertThat(Someone.said(PersonChecks.of(listed(nowhere), Someone.TODAY))).isEqualTo("VILLAGE_MISSING error");
    }

    @Test
    void whoLeftDiedOrIsRegisteredElsewhereNeedsNoHousehold() {
        for (Presence presence : new Presence[] {Presence.LEFT, Presence.ELSEWHERE}) {
            Individual person = Someone.person(1, Sex.FEMALE, "1970-01-01", null, presence);
            assertThat(PersonChecks.of(new Listed(person, null, null, null), Someone.TODAY)).isEmpty();
        }
        assertThat(PersonChecks.of(new Listed(Someone.person(1, Sex.FEMALE, "1970-01-01", "2001-01-01"), null, null, null), Someone.TODAY)).isEmpty();
    }

    private static Listed listed(Individual person) {
        return new Listed(person, Someone.id(9), "02", null);
    }
}
