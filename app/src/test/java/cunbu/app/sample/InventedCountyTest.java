package cunbu.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.activity.Activity;
import cunbu.core.activity.ActivityItem;
import cunbu.core.activity.MonthlyReturn;
import cunbu.core.activity.Sums;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.AreaTree;
import cunbu.core.time.Period;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class InventedCountyTest {

    private static final AreaTree TREE = AreaTree.practiceCounty();
    private static final AreaCode COUNTY = TREE.root().code();
    private static final InventedCounty USUAL = new InventedCounty(TREE, 1, InventedCounty.USUAL_SEED);
    private static final AreaCode SMALL_TOWNSHIP = new AreaCode("530824205000");

    private static final String REPORT = """
            opening-population.2008 290883
            closing-population.2008 290883
            opening-population.2009 290883
            closing-population.2009 290883
            births.2008 2042
            births-male.2008 1076
            births-female.2008 966
            births-first.2008 1287
            births-second.2008 746
            births-higher.2008 9
            births-policy-compliant.2008 2021
            births-on-forms.2008 2042
            births.2009 2042
            births-male.2009 1062
            births-female.2009 980
            births-first.2009 1245
            births-second.2009 788
            births-higher.2009 9
            births-policy-compliant.2009 2012
            births-on-forms.2009 2042
            deaths.2009 1748
            deaths-on-forms.2009 1748
            moved-in.2009 2310
            moved-out.2009 2604
            married-women-15-49 55332
            married-women-one-child 21700
            mothers-of-two-daughters 5526
            two-daughter-households.2009 5526
            two-daughter-households-with-sterilisation.2009 3014
            long-acting-contraception-users.2009 46439
            only-child-certificates-held 9420
            only-child-certificates-issued 349
            only-child-certificates-issued-rural 204
            in-migrants 17033
            out-migrants 12393
            association-members.2009 42226
            award-cases 619
            special-assistance 253
            one-off-award.households 183
            one-off-award.yuan 174500
            scholarship 2707
            scholarship.yuan 517740
            admission-grant 99
            admission-grant.yuan 105600
            waiver.only-child-parents 9414
            waiver.only-children 3776
            waiver.two-daughter-parents 2875
            migrant-items-due.2009 8600
            migrant-items-sent.2009 8084
            migrant-requests-due.2009 1250
            migrant-requests-answered.2009 1200
            in-migrant-women 7400
            in-migrants-certified 7178
            in-migrant-women-form.2009 7400
            in-migrant-certificates-checked-form.2009 7178
            out-migrant-women 5200
            out-migrants-certified 4316
            out-migrant-women-form.2009 5200
            out-migrant-certificates-held-form.2009 4316
            persons-surveyed.2009 3080
            persons-aware.2009 2957
            """;

    private static final String ACTIVITIES = """
            publicity slogans 124 exact slogans
            publicity items 50000 at-least items
            training county-and-township-cadres 120 at-least persons
            training township-sessions 8 exact sessions
            training township-participants 130 at-least persons
            training city-sessions 18 exact sessions
            training province-sessions 2 exact sessions
            quality-service health-checks 6573 exact times
            quality-service informed-choice-counselling 247 exact times
            quality-service technical-consultations 123 exact times
            quality-service condoms 1600 exact pieces
            quality-service other-supplies 250 exact pieces
            birth-defect-prevention target-persons 1259 exact persons
            birth-defect-prevention trained 682 exact persons
            birth-defect-prevention couples-checked 163 exact couples
            birth-defect-prevention persons-checked 326 exact persons
            birth-defect-prevention folic-acid-bottles 378 exact bottles
            birth-defect-prevention followed-up 307 exact times
            aids-prevention leaflets 15000 at-least copies
            aids-prevention condoms 10000 at-least pieces
            association associations 150 exact associations
            association member-households 10212 exact households
            association members 42226 exact persons
            association mothers-visited 50 exact persons
            association symposium-participants 50 at-least persons
            association leaflets 5000 at-least copies
            association supplies-boxes 2500 at-least boxes
            """;

    @Test
    void countingTheCountyGivesTheReportToTheUnitAndATownshipIsItsShare() {
        Map<String, Long> counted = new TreeMap<>();
        Map<String, Long> inSeptember = new TreeMap<>();
        List<Entry> ofTheTownship = new ArrayList<>();
        List<Activity> ledger = new ArrayList<>();
        for (AreaCode village : USUAL.villages(COUNTY)) {
            List<Entry> told = entries(USUAL, village);
            add(told, counted);
            ledger.addAll(new VillageCount(told).all(Activity.class));
            new BenefitCount(new VillageCount(told), LocalDate.of(2009, 9, 30)).figures().forEach((name, number) -> inSeptember.merge(name, number, Long::sum));
            if (village.within(SMALL_TOWNSHIP)) {
                ofTheTownship.addAll(told);
            }
        }
        assertThat(counted).containsAllEntriesOf(table(REPORT, 1)).containsAllEntriesOf(inSeptember);
        assertThat(counted.get("publicity-households.2009") * 1000 / counted.get("households")).isBetween(960L, 999L);
        assertThat(entries(USUAL, SMALL_TOWNSHIP)).isEqualTo(ofTheTownship);
        assertThat(sums(ledger, Years.of(1))).containsExactlyInAnyOrderElementsOf(ACTIVITIES.lines().toList());
        assertThat(sums(ledger, Years.of(0))).hasSize(27).contains("association members 41260 exact persons");
    }

    private static List<String> sums(List<Activity> ledger, Period period) {
        return Sums.of(ledger, COUNTY, period).stream().map(sum -> String.join(" ", sum.kind().code(), sum.item().code(), String.valueOf(sum.value()),
                sum.qualifier().code(), sum.item().unit().code())).toList();
    }

    @Test
    void formsAreHandedInMostlyInTimeAndTheLedgerKnowsAsManyMembersAsTheForms() {
        VillageCount told = new VillageCount(entries(USUAL, SMALL_TOWNSHIP));
        List<MonthlyReturn> forms = told.all(MonthlyReturn.class);
        long inTime = forms.stream().filter(form -> form.reportedOn() != null && !form.reportedOn().isAfter(form.month().plusMonths(1).atDay(5))).count();
        long undated = forms.stream().filter(form -> form.reportedOn() == null).count();
        assertThat(inTime * 100 / forms.size()).isBetween(84L, 97L);
        assertThat(undated).isBetween(1L, forms.size() / 20L);
        forms.stream().filter(form -> form.month().getMonthValue() == 9).forEach(form -> assertThat(told.all(Activity.class))
                .filteredOn(line -> line.item() == ActivityItem.MEMBERS && line.area().equals(form.village()) && line.heldOn().equals(form.month().atEndOfMonth()))
                .extracting(Activity::value).containsExactly(form.associationMembers()));
    }

    /** The county's plan at twice the size adds up to twice the report, and a village keeps to its part. */
    @Test
    void twiceTheScaleIsTwiceEveryFigureOfTheReport() {
        List<VillagePlan> villages = new CountyPlan(TREE, new Targets(2)).villages(COUNTY);
        Targets report = new Targets(1);
        for (Stock stock : Stock.values()) {
            assertThat(villages.stream().mapToInt(village -> village.of(stock)).sum()).as(stock.key()).isEqualTo(2 * report.of(stock));
        }
        for (Flow flow : Flow.values()) {
            assertThat(villages.stream().mapToInt(village -> village.of(flow, 1)).sum()).as(flow.key()).isEqualTo(2 * report.of(flow, 1));
        }
        VillagePlan village = villages.get(70);
        Map<String, Long> counted = count(new InventedCounty(TREE, 2, InventedCounty.USUAL_SEED), village.area().code());
        assertThat(counted).containsEntry("closing-population.2009", (long) village.of(Stock.POPULATION))
                .containsEntry("married-women-15-49", (long) village.of(Stock.MARRIED_WOMEN))
                .containsEntry("births.2009", (long) village.births(1)).containsEntry("deaths.2008", (long) village.of(Flow.DEATHS, 0))
                .containsEntry("special-assistance", (long) village.of(Stock.ASSISTED))
                .containsEntry("waiver.two-daughter-parents", (long) village.of(Stock.TWO_DAUGHTER_PARENTS));
    }

    @Test
    void anotherSeedTellsOtherPeopleAndTheSameFigures() {
        InventedCounty other = new InventedCounty(TREE, 1, 7);
        assertThat(digest(other, SMALL_TOWNSHIP)).isNotEqualTo(digest(USUAL, SMALL_TOWNSHIP));
        Map<String, Long> figures = count(USUAL, SMALL_TOWNSHIP);
        figures.keySet().removeIf(name -> name.startsWith("households") || name.startsWith("publicity"));
        assertThat(count(other, SMALL_TOWNSHIP)).containsAllEntriesOf(figures);
    }

    @Test
    void theSameSeedTellsTheSameToTheLetter() {
        assertThat(digest(new InventedCounty(TREE, 1, InventedCounty.USUAL_SEED), SMALL_TOWNSHIP)).isEqualTo(digest(USUAL, SMALL_TOWNSHIP));
    }

    @Test
    void everyTownshipHasItsPart() {
        List<Integer> sizes = TREE.children(COUNTY).stream().map(Area::code).map(township -> USUAL.villages(township).size()).toList();
        assertThat(sizes).hasSize(10).doesNotContain(0);
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(154);
    }

    private static Map<String, Long> count(InventedCounty county, AreaCode area) {
        Map<String, Long> sum = new TreeMap<>();
        for (AreaCode village : county.villages(area)) {
            add(entries(county, village), sum);
        }
        return sum;
    }

    private static void add(List<Entry> village, Map<String, Long> sum) {
        new VillageCount(village).figures().forEach((name, number) -> sum.merge(name, number, Long::sum));
    }

    private static List<Entry> entries(InventedCounty county, AreaCode area) {
        List<Entry> entries = new ArrayList<>();
        county.tell(area, entries::add);
        return entries;
    }

    private static String digest(InventedCounty county, AreaCode area) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            county.tell(area, entry -> sha.update(entry.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Long> table(String text, int times) {
        Map<String, Long> table = new LinkedHashMap<>();
        text.lines().forEach(line -> table.put(line.split(" ")[0], Long.parseLong(line.split(" ")[1]) * times));
        return table;
    }
}
