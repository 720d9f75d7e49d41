package cunbu.app.store;

import static cunbu.app.store.TwoVillages.ELSEWHERE;
import static cunbu.app.store.TwoVillages.LOWER;
import static cunbu.app.store.TwoVillages.TOWNSHIP;
import static cunbu.app.store.TwoVillages.UPPER;
import static cunbu.app.store.TwoVillages.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.history.RecordId;
import cunbu.core.indicator.Bases;
import cunbu.core.indicator.CertificateBase;
import cunbu.core.indicator.Figure;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.LeftOut;
import cunbu.core.indicator.MarriedBase;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Opened;
import cunbu.core.indicator.Opened.Item;
import cunbu.core.indicator.Opening;
import cunbu.core.indicator.PopulationBase;
import cunbu.core.indicator.Side;
import cunbu.core.indicator.Tally;
import cunbu.core.migrant.Direction;
import cunbu.core.person.Marital;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.AreaTree;
import cunbu.sync.Progress;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind a number adds up to it, and what was left out is everything else of its kind: on registers made at random. */
class OpenedNumbersTest {

    private static final AreaCode COUNTY = new AreaCode("530824000000");
    private static final List<AreaCode> AREAS = List.of(TOWNSHIP, UPPER, LOWER);
    private static final List<Bases> BASES = List.of(Bases.USUAL,
            new Bases(PopulationBase.CLOSING, MarriedBase.CURRENTLY_MARRIED, CertificateBase.ALL_MARRIED_WOMEN, true, 90));

    @TempDir
    Path folder;
    private Random random;
    private TwoVillages villages;
    private final List<Person> persons = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyNumberOfPeopleAddsUpToTheRegister(long seed) throws IOException {
        random = new Random(seed);
        try (TwoVillages made = new TwoVillages(folder)) {
            villages = made;
            villages.register().database().transaction(() -> {
                for (int i = 0; i < 120; i++) {
                    somebody(pick(List.of(UPPER, LOWER)), List.of(UPPER, LOWER, ELSEWHERE));
                }
            });
            for (Bases bases : BASES) {
                Tally tally = made.register().measures().count(YEAR, bases, Progress.NONE);
                Stream.of(Indicator.values()).filter(indicator -> indicator.opensInto() == Opening.PEOPLE)
                        .forEach(indicator -> AREAS.forEach(area -> addsUp(indicator, area, bases, tally)));
            }
        }
    }

    @Test
    void everyCellOfTheTableOpensInAllVillagesOfTheCounty() throws IOException {
        random = new Random(154);
        List<AreaCode> all = AreaTree.practiceCounty().villages(AreaTree.practiceCounty().root().code()).stream().map(Area::code).toList();
        assertThat(all).hasSize(154);
        try (TwoVillages made = TwoVillages.ofTheCounty(folder)) {
            villages = made;
            made.register().database().transaction(() -> all.forEach(village -> {
                for (int i = 0; i < 5; i++) {
                    somebody(village, all);
                }
            }));
            Tally tally = made.register().measures().count(YEAR, Bases.USUAL, Progress.NONE);
            Set<Measure> opened = new HashSet<>();
            for (Indicator indicator : Indicator.values()) {
                if (indicator.opensInto() == Opening.TOTALS) {
                    opensIntoVillages(indicator, all, tally);
                } else {
                    boolean below = indicator.denominator().isPresent() && opened.add(indicator.denominator().get());
                    all.forEach(village -> opens(indicator, village, tally, below));
                }
            }
        }
    }

    private void opensIntoVillages(Indicator indicator, List<AreaCode> all, Tally tally) {
        List<Item> items = open(indicator, Side.NUMERATOR, COUNTY, Bases.USUAL).items();
        assertThat(items).extracting(Item::village).as(indicator.code()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(items).as(indicator.code()).allSatisfy(item ->
                assertThat(item.share()).isEqualTo(Figure.of(indicator, tally.in(item.village()), null, Bases.USUAL).rate().numerator()));
    }

    /** @param below whether what it is divided by is to be opened too: many numbers are divided by the same */
    private void opens(Indicator indicator, AreaCode village, Tally tally, boolean below) {
        Figure figure = Figure.of(indicator, tally.in(village), null, Bases.USUAL);
        String what = indicator.code() + " in " + village;
        same(what, figure.rate().numerator(), open(indicator, Side.NUMERATOR, village, Bases.USUAL));
        if (below) {
            same(what, figure.rate().denominator(), open(indicator, Side.DENOMINATOR, village, Bases.USUAL));
        }
    }

    private void addsUp(Indicator indicator, AreaCode area, Bases bases, Tally tally) {
        Figure figure = Figure.of(indicator, tally.in(area), null, bases);
        String what = indicator.code() + " in " + area;
        Opened numerator = open(indicator, Side.NUMERATOR, area, bases);
        same(what, figure.rate().numerator(), numerator);
        if (figure.denominator() != null) {
            Opened denominator = open(indicator, Side.DENOMINATOR, area, bases);
            same(what, figure.rate().denominator(), denominator);
            noneTwice(what, denominator.items());
        }
        Opened leftOut = open(indicator, Side.LEFT_OUT, area, bases);
        assertThat(leftOut.items()).as(what).allMatch(item -> item.reason() != null && item.village().within(area));
        List<Item> all = Stream.concat(numerator.items().stream(), leftOut.items().stream()).toList();
        noneTwice(what, all);
        Set<RecordId> kept = kept(indicator, area);
        Set<RecordId> listed = all.stream().map(Item::record).collect(Collectors.toSet());
        assertThat(listed).as(what).containsAll(kept);
        assertThat(numerator.items().stream().map(Item::record)).as(what).containsAll(listed.stream().filter(record -> !kept.contains(record)
                && leftOut.items().stream().noneMatch(item -> item.record().equals(record) && item.reason() == LeftOut.AT_BOTH_ENDS)).toList());
    }

    private static void same(String what, BigDecimal number, Opened opened) {
        if (number == null) {
            assertThat(opened.count()).as(what).isNull();
        } else {
            assertThat(opened.count()).as(what).isEqualByComparingTo(number);
            assertThat(opened.items().stream().map(Item::share).reduce(BigDecimal.ZERO, BigDecimal::add)).as(what).isEqualByComparingTo(number);
        }
    }

    private static void noneTwice(String what, List<Item> items) {
        assertThat(items.stream().map(Item::record)).as(what).doesNotHaveDuplicates();
    }

    private Opened open(Indicator indicator, Side side, AreaCode area, Bases bases) {
        return villages.register().numbers().open(indicator, side, YEAR, area, bases, Progress.NONE);
    }

    /** The ids of the records of the numerator's kind that the villages of the area keep, by looking at each of them. */
    private Set<RecordId> kept(Indicator indicator, AreaCode area) {
        Register register = villages.register();
        Set<RecordId> all = new HashSet<>();
        switch (indicator) {
            case CRUDE_BIRTH_RATE, FIRST_BIRTH_SHARE, SECOND_BIRTH_SHARE, HIGHER_BIRTH_SHARE, SEX_RATIO_AT_BIRTH -> births(register, area, all);
            case DEATH_RATE -> deaths(area, all);
            case NATURAL_INCREASE_RATE -> {
                births(register, area, all);
                deaths(area, all);
            }
            case IN_MIGRANTS, MIGRANT_VERIFICATION_RATE -> stays(register, Direction.IN, area, all);
            case OUT_MIGRANTS, MIGRANT_ISSUANCE_RATE -> stays(register, Direction.OUT, area, all);
            case PAYMENT_RATE, ELIGIBILITY_ACCURACY_RATE -> { }
            default -> persons.stream().filter(person -> person.village().within(area)).forEach(person -> all.add(person.id()));
        }
        return all;
    }

    private static void births(Register register, AreaCode area, Set<RecordId> all) {
        register.births().where().stream().filter(birth -> birth.village().within(area)).forEach(birth -> all.add(birth.id()));
    }

    private void deaths(AreaCode area, Set<RecordId> all) {
        persons.stream().filter(person -> person.diedOn() != null && person.village().within(area)).forEach(person -> all.add(person.id()));
    }

    private static void stays(Register register, Direction direction, AreaCode area, Set<RecordId> all) {
        register.migrants().where().stream().filter(stay -> stay.direction() == direction && stay.village().within(area)).forEach(stay -> all.add(stay.id()));
    }

    private void somebody(AreaCode home, List<AreaCode> others) {
        Person person = villages.person(home, pick(List.of(Sex.MALE, Sex.FEMALE, Sex.FEMALE, Sex.UNKNOWN)), random.nextInt(8) == 0 ? null : day(1955, 2010));
        Map<String, String> changes = new HashMap<>(Map.of("presence", pick(List.of("registered", "registered", "registered", "left", "elsewhere")),
                "marital", pick(List.of(Marital.UNMARRIED, Marital.MARRIED, Marital.DIVORCED, Marital.WIDOWED)).code()));
        if (random.nextInt(4) == 0) {
            changes.put("died_on", day(2007, 2010));
        }
        for (Map.Entry<String, String> change : changes.entrySet()) {
            person = villages.with(person, change.getKey(), change.getValue());
        }
        for (int moves = random.nextInt(6) - 3; moves > 0; moves--) {
            villages.moved(person, day(2008, 2010), pick(others), home);
        }
        if (random.nextBoolean()) {
            villages.married(person, random.nextInt(5) == 0 ? null : day(2005, 2010));
        }
        for (int children = random.nextInt(5) - 2; children > 0 && !persons.isEmpty(); children--) {
            villages.parentage(pick(persons), person, random.nextInt(3) == 0 ? day(2008, 2010) : null);
        }
        if (random.nextInt(3) == 0) {
            villages.certificate(person, day(2007, 2010), random.nextBoolean() ? null : day(2008, 2010));
        }
        if (random.nextInt(2) == 0) {
            villages.migrant(pick(List.of(Direction.IN, Direction.OUT)), person, random.nextInt(6) == 0 ? null : day(2009, 2010), random.nextBoolean() ? null : day(2009, 2010));
        }
        if (random.nextInt(2) == 0) {
            villages.birth(home, random.nextInt(9) == 0 ? null : day(2008, 2010), pick(List.of(Sex.MALE, Sex.FEMALE)), 1 + random.nextInt(3),
                    random.nextBoolean(), random.nextInt(3) == 0, day(2008, 2010));
        }
        persons.add(person);
    }

    private String day(int first, int last) {
        long from = LocalDate.of(first, 1, 1).toEpochDay();
        return LocalDate.ofEpochDay(from + random.nextInt((int) (LocalDate.of(last, 1, 1).toEpochDay() - from))).toString();
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
