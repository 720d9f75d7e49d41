package cunbu.core.migrant;

import static cunbu.core.Changed.with;
import static cunbu.core.person.People.TODAY;
import static cunbu.core.person.People.VILLAGE;
import static cunbu.core.person.People.id;

import cunbu.core.Said;
import cunbu.core.person.People;
import cunbu.core.person.Person;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrantRulesTest {

    private final Person person = with(People.woman('a', "1980-01-01"), "diedOn", "2009-06-01");
    private final Migrant migrant = new Migrant(id('x'), id('a'), Direction.OUT, new AreaCode("440300000000"), VILLAGE, LocalDate.of(2008, 3, 1), null,
            "4567", LocalDate.of(2011, 3, 1));

    @Test
    void aStayInOrderIsTakenInSilence() {
        Said.nothing(MigrantRules.refusals(migrant, person, TODAY));
        Said.nothing(MigrantRules.warnings(migrant, person, List.of(migrant)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            direction,         -,            direction migrant.directionMissing
            village,           -,            village migrant.villageMissing
            village,           530824101000, village migrant.notAVillage
            fromOn,            -,            fromOn migrant.fromOnMissing
            fromOn,            1979-12-31,   fromOn migrant.beforeBirth
            fromOn,            2009-06-02,   fromOn migrant.afterDeath
            toOn,              2008-02-29,   toOn migrant.endsBeforeStart
            toOn,              2010-01-01,   toOn migrant.endsInFuture
            otherArea,         530824101001, otherArea migrant.sameVillage
            certificateNumber, -,            certificateNumber migrant.dayWithoutCertificate
            certificateNumber, '45\u200B67', certificateNumber text.withoutWidth
            """)
    void oneThingThatCannotBeIsRefusedAtItsField(String component, String value, String said) {
        Said.exactly(MigrantRules.refusals(with(migrant, component, value), person, TODAY), said);
    }

    @Test
    void aStayIsNotInTheFutureAndBelongsToSomebody() {
        Said.exactly(MigrantRules.refusals(with(migrant, "fromOn", "2010-01-01"), with(person, "diedOn", null), TODAY), "fromOn migrant.inFuture");
        Said.exactly(MigrantRules.refusals(migrant, null, TODAY), "person migrant.personNotFound");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            otherArea,    530824102000, otherArea migrant.insideTheCounty
            direction,    in,           direction migrant.registeredHere
            validUntilOn, 2008-02-29,   validUntilOn migrant.certificateOver
            """)
    void oddFactsAreLookedAtAgain(String component, String value, String said) {
        Said.exactly(MigrantRules.warnings(with(migrant, component, value), person, List.of()), said);
    }

    @Test
    void directionAndRegistrationFitEachOther() {
        Person foreign = with(person, "presence", "elsewhere");
        Said.exactly(MigrantRules.warnings(migrant, foreign, List.of()), "direction migrant.notRegisteredHere");
        Said.nothing(MigrantRules.warnings(with(migrant, "direction", "in"), foreign, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"2008-03-01, false", "2008-03-02, true"})
    void twoStaysAtOnceAreLookedAtAgain(String endOfTheFirst, boolean warned) {
        Migrant first = new Migrant(id('y'), id('a'), Direction.OUT, null, VILLAGE, LocalDate.of(2007, 1, 1), LocalDate.parse(endOfTheFirst), null, null);
        Said.exactly(MigrantRules.warnings(migrant, person, List.of(first)), warned ? new String[] {"fromOn migrant.overlaps"} : new String[0]);
    }
}
