package cunbu.core.activity;

import static cunbu.core.Changed.with;
import static cunbu.core.person.People.TODAY;
import static cunbu.core.person.People.VILLAGE;
import static cunbu.core.person.People.id;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.Said;
import cunbu.core.history.Fields;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthlyReturnRulesTest {

    private final MonthlyReturn empty = Fields.read(MonthlyReturn.class, id('r'), Map.of("village", VILLAGE.text(), "month", "2009-11"));

    @Test
    void aReturnInOrderIsTakenInSilence() {
        MonthlyReturn full = with(with(empty, "twoDaughterHouseholds", 10L), "twoDaughterHouseholdsWithSterilisation", 10L);
        Said.nothing(MonthlyReturnRules.refusals(full, Optional.of(full), TODAY));
        Said.nothing(MonthlyReturnRules.warnings(full, TODAY));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            village, -,            village monthly.villageMissing
            village, 530824101000, village monthly.notAVillage
            month,   -,            month monthly.monthMissing
            month,   2010-01,      month monthly.inFuture
            reportedOn, 2009-10-31, reportedOn monthly.reportedBeforeItsMonth
            reportedOn, 2010-01-01, reportedOn monthly.reportedInFuture
            """)
    void oneThingThatCannotBeIsRefusedAtItsField(String component, String value, String said) {
        Said.exactly(MonthlyReturnRules.refusals(with(empty, component, value), Optional.empty(), TODAY), said);
    }

    @ParameterizedTest
    @CsvSource({"2009-11-01", "2009-12-31"})
    void aFormIsHandedInAtAnyTimeFromTheFirstOfItsMonthUntilToday(String day) {
        Said.nothing(MonthlyReturnRules.refusals(with(empty, "reportedOn", day), Optional.empty(), TODAY));
    }

    @Test
    void noTotalIsNegative() {
        String[] totals = Arrays.stream(MonthlyReturn.class.getRecordComponents()).filter(each -> each.getType() == Long.class)
                .map(each -> each.getName()).toArray(String[]::new);
        assertThat(totals).hasSize(25);
        for (String total : totals) {
            Said.exactly(MonthlyReturnRules.refusals(with(empty, total, -1L), Optional.empty(), TODAY), total + " monthly.negative");
            Said.nothing(MonthlyReturnRules.refusals(with(empty, total, 0L), Optional.empty(), TODAY));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            twoDaughterHouseholdsWithSterilisation, twoDaughterHouseholds, moreSterilisedThanHouseholds
            migrantItemsSent,                       migrantItemsDue,       moreSentThanDue
            migrantRequestsAnswered,                migrantRequestsDue,    moreAnsweredThanDue
            inMigrantCertificatesChecked,           inMigrantWomen,        moreCheckedThanWomen
            outMigrantCertificatesHeld,             outMigrantWomen,       moreHeldThanWomen
            personsAware,                           personsSurveyed,       moreAwareThanAsked
            personsSatisfied,                       personsSurveyed,       moreSatisfiedThanAsked
            """)
    void aPartIsNotMoreThanItsWhole(String part, String whole, String reason) {
        MonthlyReturn equal = with(with(empty, part, 5L), whole, 5L);
        Said.nothing(MonthlyReturnRules.refusals(equal, Optional.empty(), TODAY));
        Said.exactly(MonthlyReturnRules.refusals(with(equal, part, 6L), Optional.empty(), TODAY), part + " monthly." + reason);
        Said.nothing(MonthlyReturnRules.refusals(with(with(equal, part, 6L), whole, null), Optional.empty(), TODAY));
    }

    @Test
    void thereIsOneReturnPerVillageAndMonth() {
        MonthlyReturn other = Fields.read(MonthlyReturn.class, id('s'), Fields.everyOne(empty));
        Said.exactly(MonthlyReturnRules.refusals(empty, Optional.of(other), TODAY), "month monthly.alreadyRecorded");
    }

    @Test
    void anEmptyReturnAndAMonthThatIsNotOverAreLookedAtAgain() {
        Said.exactly(MonthlyReturnRules.warnings(empty, TODAY), "village monthly.nothingGiven");
        MonthlyReturn december = with(with(empty, "iud", 3L), "month", "2009-12");
        Said.nothing(MonthlyReturnRules.warnings(december, TODAY));
        Said.exactly(MonthlyReturnRules.warnings(december, TODAY.minusDays(1)), "month monthly.notOver");
    }
}
