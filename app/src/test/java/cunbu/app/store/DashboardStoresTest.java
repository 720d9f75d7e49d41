package cunbu.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.history.Fields;
import cunbu.core.activity.MonthlyReturn;
import cunbu.core.indicator.BirthMonths;
import cunbu.core.indicator.Completeness;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Pyramid;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ages, births by month and completeness, each counted for all villages at once. */
class DashboardStoresTest {

    private static final LocalDate LAST = TwoVillages.YEAR.last();
    private static final LocalDate TODAY = LocalDate.of(2009, 12, 31);
    private static final int DUE = 15;

    @TempDir
    Path folder;
    private TwoVillages villages;

    @BeforeEach
    void open() throws IOException {
        villages = new TwoVillages(folder);
    }

    @AfterEach
    void close() {
        villages.close();
    }

    @Test
    void anAgeIsCompletedOnTheBirthday() {
        villages.person(TwoVillages.UPPER, Sex.MALE, "2004-09-30");
        villages.person(TwoVillages.UPPER, Sex.FEMALE, "2004-10-01");

        assertThat(ages(TwoVillages.UPPER).groups().get(1)).isEqualTo(new Pyramid.Group(5, 1, 0));
        assertThat(ages(TwoVillages.UPPER).groups().get(0)).isEqualTo(new Pyramid.Group(0, 0, 1));
    }

    @Test
    void whoHasMovedSinceIsCountedWhereHeWas() {
        Person mover = villages.person(TwoVillages.LOWER, Sex.MALE, "1980-01-01");
        villages.moved(mover, "2009-11-01", TwoVillages.UPPER, TwoVillages.LOWER);
        Person comer = villages.person(TwoVillages.LOWER, Sex.FEMALE, "1980-01-01");
        villages.moved(comer, "2009-11-01", TwoVillages.ELSEWHERE, TwoVillages.LOWER);
        villages.person(TwoVillages.LOWER, Sex.UNKNOWN, null);

        assertThat(ages(TwoVillages.UPPER).men()).isEqualTo(1);
        assertThat(ages(TwoVillages.LOWER).total()).isEqualTo(1);
        assertThat(ages(TwoVillages.LOWER).unknownSex()).isEqualTo(1);
    }

    @Test
    void thePyramidHoldsTheClosingPopulationAndSoDoesCompleteness() {
        villages.person(TwoVillages.UPPER, Sex.MALE, null);
        villages.with(villages.person(TwoVillages.UPPER, Sex.FEMALE, "1950-01-01"), "died_on", "2009-09-30");
        villages.person(TwoVillages.UPPER, Sex.FEMALE, "2009-10-01");
        villages.moved(villages.person(TwoVillages.LOWER, Sex.MALE, "1980-01-01"), "2009-11-01", TwoVillages.UPPER, TwoVillages.LOWER);

        long closing = villages.count(TwoVillages.TOWNSHIP, Measure.CLOSING_POPULATION);
        assertThat(closing).isEqualTo(2);
        assertThat(ages(TwoVillages.TOWNSHIP).total()).isEqualTo(closing);
        assertThat(of(TwoVillages.UPPER).persons()).isEqualTo(2);
        assertThat(of(TwoVillages.UPPER).withoutBirthDate()).isEqualTo(1);
        assertThat(of(TwoVillages.UPPER).withoutIdentity()).isEqualTo(2);
        assertThat(of(TwoVillages.LOWER).persons()).isZero();
    }

    @Test
    void birthsStandInTheirMonthAndThoseWithoutADayInNone() {
        villages.birth(TwoVillages.UPPER, "2009-02-28", Sex.MALE, 1, true);
        villages.birth(TwoVillages.UPPER, "2008-02-29", Sex.MALE, 1, true);
        villages.birth(TwoVillages.UPPER, "2009-10-01", Sex.MALE, 1, true);
        villages.birth(TwoVillages.UPPER, null, Sex.MALE, 1, true);

        BirthMonths births = villages.register().birthMonths().of(TwoVillages.YEAR);
        assertThat(births.in(TwoVillages.UPPER)).hasSize(12).filteredOn(month -> month.births() + month.before() > 0)
                .containsExactly(new BirthMonths.Month(YearMonth.of(2009, 2), 1, 1));
        assertThat(births.undatedIn(TwoVillages.UPPER)).isEqualTo(1);
    }

    @Test
    void aReturnIsInTimeUntilTheFifteenthOfTheNextMonth() {
        monthly(TwoVillages.UPPER, "2008-10", "2008-11-15");
        monthly(TwoVillages.UPPER, "2008-11", "2008-12-16");
        monthly(TwoVillages.UPPER, "2008-12", null);

        Completeness upper = of(TwoVillages.UPPER);
        assertThat(upper.returnsDue()).isEqualTo(12);
        assertThat(upper.returnsReceived()).isEqualTo(3);
        assertThat(upper.returnsInTime()).isEqualTo(1);
        assertThat(upper.returnsDayUnknown()).isEqualTo(1);
        assertThat(of(TwoVillages.LOWER).returnsReceived()).isZero();
    }

    @Test
    void aReturnIsMissedOnlyWhenItsLastDayHasPassed() {
        assertThat(due("2009-10-15")).isEqualTo(11);
        assertThat(due("2009-10-16")).isEqualTo(12);
    }

    @Test
    void aBirthIsRegisteredInTimeWithinThirtyDays() {
        villages.birth(TwoVillages.UPPER, "2009-05-01", Sex.MALE, 1, true, false, "2009-05-31");
        villages.birth(TwoVillages.UPPER, "2009-05-01", Sex.MALE, 1, true, false, "2009-06-01");
        villages.birth(TwoVillages.UPPER, "2009-05-01", Sex.MALE, 1, true, false, null);

        assertThat(of(TwoVillages.UPPER).births()).isEqualTo(3);
        assertThat(of(TwoVillages.UPPER).birthsInTime()).isEqualTo(1);
        assertThat(of(TwoVillages.UPPER).birthsDayUnknown()).isEqualTo(1);
    }

    private long due(String today) {
        return villages.register().completeness().of(TwoVillages.YEAR, DUE, LocalDate.parse(today)).get(TwoVillages.UPPER).returnsDue();
    }

    private Completeness of(AreaCode village) {
        return villages.register().completeness().of(TwoVillages.YEAR, DUE, TODAY).get(village);
    }

    private Pyramid ages(AreaCode area) {
        return Pyramid.of(villages.register().ages().at(LAST), area);
    }

    private void monthly(AreaCode village, String month, String reportedOn) {
        MonthlyReturnStore returns = villages.register().monthlyReturns();
        Map<String, Object> fields = new HashMap<>(Map.of("village", village.text(), "month", month));
        fields.put("reported_on", reportedOn);
        villages.register().database().transaction(() -> returns.add(Fields.read(MonthlyReturn.class, returns.newId(), fields)));
    }
}
