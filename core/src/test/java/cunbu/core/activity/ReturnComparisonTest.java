package cunbu.core.activity;

import static cunbu.core.Changed.with;
import static cunbu.core.person.People.VILLAGE;
import static cunbu.core.person.People.id;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.Said;
import cunbu.core.history.Fields;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnComparisonTest {

    private final MonthlyReturn empty = Fields.read(MonthlyReturn.class, id('r'), Map.of("village", VILLAGE.text(), "month", "2009-11"));
    private final ReturnFacts facts = new ReturnFacts(null, 3L, 2L, 300L, 400L, 1500L);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            birthsReported,        3,    -
            birthsReported,        4,    birthsReported monthly.otherBirthsRegistered
            birthsReported,        2,    birthsReported monthly.otherBirthsRegistered
            deathsReported,        2,    -
            deathsReported,        0,    deathsReported monthly.otherDeathsRegistered
            iud,                   300,  -
            iud,                   301,  iud monthly.moreUsersThanWomen
            twoDaughterHouseholds, 400,  -
            twoDaughterHouseholds, 401,  twoDaughterHouseholds monthly.moreThanHouseholds
            publicityHouseholds,   401,  publicityHouseholds monthly.moreThanHouseholds
            associationMembers,    1500, -
            associationMembers,    1501, associationMembers monthly.moreThanPeople
            """)
    void aTotalIsHeldAgainstTheRegister(String component, long value, String said) {
        MonthlyReturn one = with(empty, component, value);
        Said.exactly(ReturnComparison.warnings(one, facts), said == null ? new String[0] : new String[] {said});
        Said.nothing(ReturnComparison.warnings(one, ReturnFacts.NONE));
    }

    @Test
    void usersOfAllMethodsCountTogether() {
        MonthlyReturn two = with(with(empty, "iud", 200L), "condom", 101L);
        assertThat(ReturnComparison.users(two)).isEqualTo(301);
        assertThat(ReturnComparison.users(empty)).isNull();
        Said.exactly(ReturnComparison.warnings(two, facts), "iud monthly.moreUsersThanWomen", "condom monthly.moreUsersThanWomen");
        Said.nothing(ReturnComparison.warnings(with(two, "condom", 100L), facts));
    }

    @ParameterizedTest
    @CsvSource({"100,119,false", "100,120,true", "100,81,false", "100,80,true", "4,13,false", "4,14,true", "0,9,false", "0,10,true", "60,50,false", "50,40,true"})
    void aStockThatJumpsByTenAndAFifthIsLookedAtAgain(long before, long now, boolean jumps) {
        ReturnFacts then = new ReturnFacts(with(empty, "associationMembers", before), null, null, null, null, null);
        Said.exactly(ReturnComparison.warnings(with(empty, "associationMembers", now), then),
                jumps ? new String[] {"associationMembers monthly.jumped"} : new String[0]);
        Said.nothing(ReturnComparison.warnings(with(empty, "personsSurveyed", now), new ReturnFacts(with(empty, "personsSurveyed", before), null, null, null, null, null)));
    }
}
