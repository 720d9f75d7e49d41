package cunbu.app.quality;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.history.Kind;
import cunbu.core.history.RecordId;
import cunbu.core.place.AreaCode;
import cunbu.core.quality.Check;
import cunbu.core.quality.QualityFinding;
import cunbu.core.quality.Subject;
import cunbu.core.quality.Topic;
import cunbu.core.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereToLookTest {

    private static final AreaCode VILLAGE = new AreaCode("530824101201");
    private static final Period YEAR = Period.statisticalYear(2009);
    private static final RecordId ID = new RecordId("530824101000-" + "7".repeat(26));

    private final Opened opened = new Opened();

    @ParameterizedTest
    @CsvSource(textBlock = """
            BALANCE,            population-growth-rate 530824101201 2008-10-01 2009-09-30
            AGES_ROUNDED,       women-15-49-share 530824101201 2008-10-01 2009-09-30
            AGES_PREFER_DIGITS, women-15-49-share 530824101201 2008-10-01 2009-09-30
            SEX_RATIO,          sex-ratio-at-birth 530824101201 2008-10-01 2009-09-30
            """)
    void whatManyRecordsAddUpToOpensBehindANumber(Check check, String number) {
        assertThat(open(check, new Subject(VILLAGE, null, null, null, YEAR))).isTrue();
        assertThat(opened.numbers).containsExactly(number);
    }

    @Test
    void everyOtherTotalOpensIntoTheReturnsOfItsFirstMonth() {
        List<Check> checks = Stream.of(Check.values()).filter(each -> each.topic() == Topic.RETURNS && each != Check.BALANCE).toList();
        assertThat(checks).hasSize(8).allMatch(each -> open(each, new Subject(VILLAGE, Kind.MONTHLY_RETURN, ID, null, YEAR)));
        assertThat(opened.returns).hasSize(8).containsOnly("530824101201 2008-10");
    }

    @Test
    void aRecordOpensItsPersonAHouseholdItselfAndWhatIsNobodysNothing() {
        assertThat(open(Check.BIRTH_ON_OTHER_DAY, new Subject(VILLAGE, Kind.BIRTH, ID, ID, null))).isTrue();
        assertThat(open(Check.HOUSEHOLD_EMPTY, new Subject(VILLAGE, Kind.HOUSEHOLD, ID, null, null))).isTrue();
        assertThat(open(Check.BIRTH_WITHOUT_CHILD, new Subject(VILLAGE, Kind.BIRTH, ID, null, null))).isFalse();
        assertThat(opened.persons).containsExactly(ID);
        assertThat(opened.households).containsExactly(ID);
    }

    private boolean open(Check check, Subject about) {
        return WhereToLook.open(new QualityFinding(check, check.severity(), about, List.of()), opened);
    }
}
