package cunbu.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.birth.Birth;
import cunbu.core.history.Fields;
import cunbu.core.history.RecordId;
import cunbu.core.household.Household;
import cunbu.core.person.HukouKind;
import cunbu.core.person.IdentityNumber;
import cunbu.core.person.Marriage;
import cunbu.core.person.Move;
import cunbu.core.person.Parentage;
import cunbu.core.person.Person;
import cunbu.core.person.Presence;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import cunbu.core.place.AreaTree;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds in every village; looked at in one township with communities and villages. */
class VillageTest {

    private static final AreaCode TOWNSHIP = new AreaCode("530824201000");
    private static final InventedCounty COUNTY = new InventedCounty(AreaTree.practiceCounty(), 1, InventedCounty.USUAL_SEED);
    private static final List<Entry> ENTRIES = new ArrayList<>();
    private static final VillageCount TOLD;

    static {
        COUNTY.tell(TOWNSHIP, ENTRIES::add);
        TOLD = new VillageCount(ENTRIES);
    }

    @Test
    void namesOfRecordsAndChangesAreUniqueAndRiseWithTheTimeOfEntry() {
        assertThat(ENTRIES).extracting(Entry::id).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(ENTRIES).extracting(Entry::change).doesNotHaveDuplicates();
        assertThat(ENTRIES).extracting(Entry::stamp).doesNotHaveDuplicates().isSorted();
        assertThat(ENTRIES).allMatch(entry -> entry.id().office().equals(TOWNSHIP.text()) && entry.stamp().text().endsWith(TOWNSHIP.text()));
    }

    @Test
    void nothingIsToldBeforeWhatItRefersTo() {
        Set<String> told = new HashSet<>();
        for (Entry entry : ENTRIES) {
            assertThat(Fields.of(entry.value()).values().stream().filter(value -> value instanceof String text && RecordId.isRecordId(text)))
                    .allMatch(told::contains);
            told.add(entry.id().text());
        }
    }

    @Test
    void identityNumbersHoldAndNobodySharesOne() {
        List<Person> numbered = TOLD.persons.stream().filter(person -> person.identity() != null).toList();
        assertThat(numbered).extracting(Person::identity).doesNotHaveDuplicates();
        for (Person person : numbered) {
            IdentityNumber number = new IdentityNumber(person.identity());
            assertThat(number.bornOn()).isEqualTo(person.bornOn());
            assertThat(number.sex()).isEqualTo(person.sex());
            assertThat(person.identityGiven() == null || person.identityGiven().length() == 15).isTrue();
        }
        assertThat(share(numbered, person -> person.identity().startsWith("532725"))).isBetween(0.6, 0.9);
        assertThat(share(numbered, person -> person.identity().startsWith("530824"))).isBetween(0.02, 0.1);
        assertThat(TOLD.persons.size() - numbered.size()).isPositive();
    }

    @Test
    void everyHouseholdHasOneHeadAndANumberOfItsOwn() {
        Map<RecordId, List<Person>> members = TOLD.persons.stream().filter(person -> person.household() != null)
                .collect(Collectors.groupingBy(Person::household));
        for (Household household : TOLD.all(Household.class)) {
            assertThat(members.get(household.id())).filteredOn(person -> person.relation().equals("02")).hasSize(1);
        }
        assertThat(TOLD.all(Household.class)).extracting(household -> household.village() + household.number()).doesNotHaveDuplicates();
    }

    @Test
    void mothersAndFathersAreOfAnAgeToBeSo() {
        for (Parentage link : TOLD.all(Parentage.class)) {
            Person parent = TOLD.person(link.parent());
            Person child = TOLD.person(link.child());
            assertThat(ChronoUnit.YEARS.between(parent.bornOn(), child.bornOn())).isBetween(18L, parent.sex() == Sex.FEMALE ? 44L : 59L);
            assertThat(parent.diedOn() == null || parent.diedOn().plusDays(290).isAfter(child.bornOn())).isTrue();
        }
    }

    @Test
    void childrenOfOneMotherAreBornApart() {
        Map<RecordId, List<LocalDate>> births = new HashMap<>();
        TOLD.all(Parentage.class).stream().filter(link -> TOLD.person(link.parent()).sex() == Sex.FEMALE)
                .forEach(link -> births.computeIfAbsent(link.parent(), any -> new ArrayList<>()).add(TOLD.person(link.child()).bornOn()));
        births.values().forEach(days -> {
            days.sort(null);
            for (int i = 1; i < days.size(); i++) {
                assertThat(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i))).isGreaterThan(270);
            }
        });
    }

    @Test
    void aBirthsOrderIsTheNumberOfChildrenSoFar() {
        Map<RecordId, List<RecordId>> children = TOLD.all(Parentage.class).stream()
                .collect(Collectors.groupingBy(Parentage::parent, Collectors.mapping(Parentage::child, Collectors.toList())));
        for (Birth birth : TOLD.all(Birth.class)) {
            assertThat(children.get(birth.mother())).filteredOn(child -> !TOLD.person(child).bornOn().isAfter(birth.bornOn()))
                    .hasSize(birth.birthOrder());
        }
    }

    @Test
    void nobodyMarriesAsAChildOrDiesBeforeBirth() {
        for (Marriage marriage : TOLD.all(Marriage.class)) {
            for (RecordId spouse : new RecordId[] {marriage.husband(), marriage.wife()}) {
                assertThat(spouse == null || !marriage.fromOn().isBefore(TOLD.person(spouse).bornOn().plusYears(18))).isTrue();
            }
            assertThat(marriage.fromOn()).isBefore(LocalDate.of(2009, 10, 1));
            assertThat(marriage.toOn() == null || marriage.toOn().isAfter(marriage.fromOn())).isTrue();
        }
        assertThat(TOLD.persons).allMatch(person -> person.diedOn() == null || !person.diedOn().isBefore(person.bornOn()));
    }

    @Test
    void movesAgreeWithWhereAPersonIsNow() {
        for (Move move : TOLD.all(Move.class)) {
            Person person = TOLD.person(move.person());
            AreaCode here = person.presence() == Presence.LEFT ? move.fromArea() : move.toArea();
            assertThat(here).isEqualTo(person.village());
            assertThat(move.movedOn()).isAfter(person.bornOn());
        }
        assertThat(TOLD.all(Move.class)).extracting(Move::person).doesNotHaveDuplicates();
    }

    @Test
    void whoIsSixtyAndGetsNoRewardHasAFamilyThatSaysSo() {
        Set<RecordId> rewarded = TOLD.rewarded();
        List<Person> sixty = TOLD.persons.stream().filter(person -> person.diedOn() == null && person.presence() == Presence.REGISTERED
                && person.bornOn().isBefore(LocalDate.of(1950, 1, 1)) && person.hukou() == HukouKind.AGRICULTURAL).toList();
        List<Person> likeRewarded = sixty.stream()
                .filter(person -> TOLD.livingChildren(person) < 2 || TOLD.livingChildren(person) == 2 && TOLD.livingSons(person) == 0).toList();
        assertThat(likeRewarded).extracting(Person::id).containsAll(rewarded);
        assertThat(likeRewarded.stream().filter(person -> !rewarded.contains(person.id())))
                .allMatch(person -> person.sentencesCheckedOn() == null || person.urbanPension() == null);
        assertThat(rewarded).isNotEmpty();
    }

    @Test
    void namesAreOfTheCountyAndSomeHaveRareCharacters() {
        assertThat(TOLD.persons).extracting(Person::name).allMatch(name -> name.codePointCount(0, name.length()) >= 2
                && name.codePoints().allMatch(Character::isIdeographic));
        assertThat(TOLD.persons).anyMatch(person -> person.name().codePoints().anyMatch(c -> c > 0x9FA5 || c < 0x4E00));
        assertThat(share(TOLD.persons, person -> !person.ethnic().equals("01"))).isBetween(0.3, 0.8);
    }

    private static double share(List<Person> persons, java.util.function.Predicate<Person> which) {
        return (double) persons.stream().filter(which).count() / persons.size();
    }
}
