package cunbu.core.activity;

import static cunbu.core.Changed.with;
import static cunbu.core.person.People.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.history.Coded;
import cunbu.core.history.RecordId;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumsTest {

    private static final Period YEAR = Period.statisticalYear(2009);
    private static final AreaCode OTHER_VILLAGE = new AreaCode("530824101002");
    private static final AreaCode TOWNSHIP = VILLAGE.township();
    private final List<Activity> ledger = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(textBlock = """
            exact    exact,             exact
            exact    at-least,          at-least
            at-least at-least,          at-least
            at-least about exact,       about
            about    exact,             about
            """)
    void oneUncertainPartMakesTheSumUncertain(String parts, String sum) {
        for (String each : parts.split("\\s+")) {
            line(VILLAGE, "2009-03-01", ActivityItem.SLOGANS, 10, each);
        }
        Collections.reverse(ledger);
        assertThat(sums(TOWNSHIP)).extracting(ItemSum::qualifier).containsExactly(Coded.of(Qualifier.class, sum));
    }

    @ParameterizedTest
    @CsvSource({"2008-09-30,false", "2008-10-01,true", "2009-09-30,true", "2009-10-01,false"})
    void whatHappenedCountsFromTheFirstDayToTheLast(String day, boolean counts) {
        line(VILLAGE, day, ActivityItem.SLOGANS, 7, "exact");
        assertThat(sums(TOWNSHIP)).hasSize(counts ? 1 : 0);
    }

    @Test
    void ofAStockTheLatestCountOfEachAreaCounts() {
        line(VILLAGE, "2009-09-30", ActivityItem.MEMBERS, 320, "exact");
        line(VILLAGE, "2009-10-01", ActivityItem.MEMBERS, 999, "exact");
        line(VILLAGE, "2008-12-31", ActivityItem.MEMBERS, 300, "about");
        line(OTHER_VILLAGE, "2007-05-01", ActivityItem.MEMBERS, 80, "at-least");
        assertThat(sums(TOWNSHIP)).containsExactly(new ItemSum(ActivityKind.ASSOCIATION, ActivityItem.MEMBERS, null, 400, Qualifier.AT_LEAST, 2));
        assertThat(sums(VILLAGE)).containsExactly(new ItemSum(ActivityKind.ASSOCIATION, ActivityItem.MEMBERS, null, 320, Qualifier.EXACT, 1));
    }

    @Test
    void anAreaCountsItsOwnLinesWithThoseInsideItAndNoOthers() {
        line(TOWNSHIP, "2009-03-01", ActivityItem.SLOGANS, 5, "exact");
        line(VILLAGE, "2009-03-01", ActivityItem.SLOGANS, 7, "exact");
        line(new AreaCode("530824102001"), "2009-03-01", ActivityItem.SLOGANS, 100, "exact");
        assertThat(sums(TOWNSHIP)).extracting(ItemSum::value).containsExactly(12L);
        assertThat(sums(VILLAGE)).extracting(ItemSum::value).containsExactly(7L);
        assertThat(sums(VILLAGE.county())).extracting(ItemSum::value, ItemSum::lines).containsExactly(org.assertj.core.groups.Tuple.tuple(112L, 3));
    }

    @Test
    void itemsOfOnesOwnAddUpByTheirWordsAndKindsStayApart() {
        own("义诊", 3);
        own("义诊", 4);
        own("文艺演出", 1);
        line(VILLAGE, "2009-03-01", ActivityItem.LEAFLETS, ActivityKind.ASSOCIATION, 50);
        line(VILLAGE, "2009-03-01", ActivityItem.LEAFLETS, ActivityKind.AIDS_PREVENTION, 60);
        assertThat(sums(VILLAGE)).extracting(ItemSum::value).containsExactly(7L, 1L, 60L, 50L);
    }

    @Test
    void aLineThatLacksWhatASumNeedsIsPassedOver() {
        ledger.add(new Activity(id(), VILLAGE, LocalDate.of(2009, 3, 1), ActivityKind.PUBLICITY, ActivityItem.SLOGANS, null, null, null, null, null, null, null, null));
        ledger.add(new Activity(id(), VILLAGE, null, ActivityKind.PUBLICITY, ActivityItem.SLOGANS, null, 5L, null, null, null, null, null, null));
        assertThat(sums(VILLAGE)).isEmpty();
    }

    @Test
    void whatWasStruckOutCountsNoMore() {
        line(VILLAGE, "2009-03-01", ActivityItem.SLOGANS, 7, "exact");
        line(VILLAGE, "2009-09-30", ActivityItem.MEMBERS, 320, "exact");
        line(VILLAGE, "2009-08-30", ActivityItem.MEMBERS, 310, "exact");
        ledger.set(0, with(ledger.get(0), "struckOut", "重复登记"));
        ledger.set(1, with(ledger.get(1), "struckOut", "记错了村"));
        assertThat(sums(VILLAGE)).extracting(ItemSum::value).containsExactly(310L);
    }

    private List<ItemSum> sums(AreaCode area) {
        return Sums.of(ledger, area, YEAR);
    }

    private void line(AreaCode area, String day, ActivityItem item, long value, String qualifier) {
        ActivityKind kind = item == ActivityItem.SLOGANS ? ActivityKind.PUBLICITY : ActivityKind.ASSOCIATION;
        ledger.add(new Activity(id(), area, LocalDate.parse(day), kind, item, null, value, Coded.of(Qualifier.class, qualifier), null, null, null, null, null));
    }

    private void line(AreaCode area, String day, ActivityItem item, ActivityKind kind, long value) {
        ledger.add(new Activity(id(), area, LocalDate.parse(day), kind, item, null, value, null, null, null, null, null, null));
    }

    private void own(String words, long value) {
        ledger.add(new Activity(id(), VILLAGE, LocalDate.of(2009, 3, 1), ActivityKind.PUBLICITY, ActivityItem.OTHER, words, value, null, null, null, null, null, null));
    }

    private RecordId id() {
        return new RecordId("530824101000-" + String.format("%026d", ledger.size()).replaceAll("[01]", "a").replaceAll("[89]", "b"));
    }
}
