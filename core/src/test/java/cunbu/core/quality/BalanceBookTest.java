package cunbu.core.quality;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.birth.Birth;
import cunbu.core.indicator.Bases;
import cunbu.core.indicator.CertificateBase;
import cunbu.core.indicator.MarriedBase;
import cunbu.core.indicator.PopulationBase;
import cunbu.core.person.Move;
import cunbu.core.person.Presence;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceBookTest {

    private static final Period YEAR = Period.statisticalYear(2009);
    private static final Bases LATE_COUNTED = new Bases(PopulationBase.AVERAGE, MarriedBase.EVER_MARRIED, CertificateBase.ONE_CHILD_WOMEN, true, 30);

    private final BalanceBook book = new BalanceBook(Map.of(YEAR, Bases.USUAL, Period.statisticalYear(2008), Bases.USUAL));

    @ParameterizedTest
    @CsvSource(textBlock = """
            1970-01-01, ,           1, 0, 1
            2008-09-30, ,           1, 0, 1
            2008-10-01, ,           0, 0, 1
            2009-09-30, ,           0, 0, 1
            2009-10-01, ,           0, 0, 0
            ,           ,           1, 0, 1
            1970-01-01, 2008-09-30, 0, 0, 0
            1970-01-01, 2008-10-01, 1, 1, 0
            1970-01-01, 2009-09-30, 1, 1, 0
            1970-01-01, 2009-10-01, 1, 0, 1
            """)
    void somebodyIsThereFromBirthToDeath(String bornOn, String diedOn, long opening, long deaths, long closing) {
        book.person(Someone.person(1, Sex.FEMALE, bornOn, diedOn), List.of());
        assertThat(book.of(Someone.VILLAGE, YEAR)).isEqualTo(new Balance(YEAR, opening, 0, deaths, 0, 0, closing));
    }

    @Test
    void whoMovesIsCountedWhereTheMoveBegan() {
        Move move = move("2009-03-03", Someone.OTHER, Someone.VILLAGE);
        book.person(Someone.woman("1970-01-01"), List.of(move));
        book.move(move);
        assertThat(book.of(Someone.VILLAGE, YEAR)).isEqualTo(new Balance(YEAR, 0, 0, 0, 1, 0, 1)).matches(Balance::holds);
        assertThat(book.of(Someone.OTHER, YEAR)).isEqualTo(new Balance(YEAR, 1, 0, 0, 0, 1, 0)).matches(Balance::holds);
        assertThat(book.of(Someone.OTHER, Period.statisticalYear(2008))).isEqualTo(new Balance(Period.statisticalYear(2008), 1, 0, 0, 0, 0, 1));
    }

    @Test
    void whoHasLeftWithoutAMoveWasNeverThereAndAMoveWithinAVillageIsNone() {
        book.person(Someone.person(1, Sex.FEMALE, "1970-01-01", null, Presence.LEFT), List.of());
        book.move(move("2009-03-03", Someone.VILLAGE, Someone.VILLAGE));
        assertThat(book.of(Someone.VILLAGE, YEAR)).isEqualTo(new Balance(YEAR, 0, 0, 0, 0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2008-10-01, false, ,           1, 1
            2009-10-01, false, ,           0, 0
            2008-09-30, true,  2008-10-01, 0, 1
            2009-09-30, true,  2009-10-01, 1, 0
            ,           false, ,           0, 0
            """)
    void aLateReportCountsAsTheOfficeHasChosen(String bornOn, boolean late, String reportedOn, long usually, long counted) {
        BalanceBook other = new BalanceBook(Map.of(YEAR, LATE_COUNTED));
        Birth birth = new Birth(Someone.id(20), null, null, null, Someone.day(bornOn), Sex.MALE, null, null, late, Someone.day(reportedOn), Someone.VILLAGE);
        List.of(book, other).forEach(each -> each.birth(birth));
        assertThat(book.of(Someone.VILLAGE, YEAR).births()).isEqualTo(usually);
        assertThat(other.of(Someone.VILLAGE, YEAR).births()).isEqualTo(counted);
    }

    private static Move move(String on, AreaCode from, AreaCode to) {
        return new Move(Someone.id(12), Someone.id(1), LocalDate.parse(on), from, to, null);
    }
}
