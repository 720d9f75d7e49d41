package cunbu.sync;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.history.Change;
import cunbu.core.history.ChangeId;
import cunbu.core.history.Stamp;
import cunbu.core.history.Write;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A record that two offices change, each without knowing of the other for a while; then the county takes back what came. */
class ReversalTest {

    private static final List<String> FIELDS = List.of("address", "number", "of_a_later_program");

    private final List<Change> township = new ArrayList<>();
    private final List<Change> county = new ArrayList<>();
    private int number = 2;

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverHappensNothingButTheImportLosesItsPlace(long seed) {
        Random random = new Random(seed);
        List<Change> before = meanwhile(random);
        List<Change> taken = imported();
        if (taken.isEmpty()) {
            return;
        }
        List<Change> since = new ArrayList<>();
        for (int edits = random.nextInt(3); edits > 0; edits--) {
            since.add(edit(random, county, Offices.COUNTY));
        }
        Set<ChangeId> ids = ids(taken);
        List<Change> undo = undo(new Reversal(before, taken, since, false));
        assertThat(undo.stream().flatMap(each -> each.set().values().stream()).flatMap(write -> write.over().stream())).isSubsetOf(ids);
        for (String field : FIELDS) {
            List<ChangeId> stays = siblings(field, before, taken, since).stream().map(FieldWrite::change).filter(id -> !ids.contains(id)).toList();
            List<FieldWrite> now = siblings(field, county);
            assertThat(now).extracting(FieldWrite::change).containsAll(stays);
            assertThat(values(now)).as(field).containsAll(lostTo(taken, field, before));
            if (since.stream().noneMatch(each -> each.set().containsKey(field))) {
                assertThat(orUnknown(values(now))).as(field).isEqualTo(orUnknown(values(siblings(field, before))));
                assertThat(shown(field, county)).as(field).isEqualTo(shown(field, before));
            }
        }
        assertThat(new Reversal(before, taken, plus(since, undo), false).writes()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasTakenBackAndTakenBackAgainIsAsIfNothingHadBeen(long seed) {
        Random random = new Random(seed);
        List<Change> before = meanwhile(random);
        List<Change> taken = imported();
        List<Change> undo = undo(new Reversal(before, taken, List.of(), false));
        undo(new Reversal(plus(before, taken), undo, List.of(), false));
        for (String field : FIELDS) {
            assertThat(values(siblings(field, county))).as(field).isEqualTo(values(siblings(field, before, taken)));
            assertThat(shown(field, county)).as(field).isEqualTo(shown(field, plus(before, taken)));
        }
    }

    @Test
    void aRecordThatCameAndNobodyChangedEnds() {
        county.add(Offices.household(Offices.TOWNSHIP, 1, "a"));
        undo(new Reversal(List.of(), county, List.of(), false));
        assertThat(values(siblings(Change.LIFE, county))).containsExactly(Change.ENDED);
        assertThat(shown("address", county)).isEqualTo("a");
    }

    @Test
    void aRecordThatCameAndWasChangedSinceEndsOnlyIfSomebodyDecidesIt() {
        Change creation = Offices.household(Offices.TOWNSHIP, 1, "a");
        Change since = Offices.address(Offices.COUNTY, creation.record(), 2, creation.id(), "b", creation.id());
        List<Map<String, Write>> writes = new Reversal(List.of(), List.of(creation), List.of(since), false).writes();
        assertThat(writes).containsExactly(Map.of(Change.LIFE, new Write(List.of(), Change.ENDED)))
                .isEqualTo(new Reversal(List.of(), List.of(creation), List.of(), true).writes());
    }

    @Test
    void aRecordThatCameAndEndedWithTheSameBundleStaysAsItIs() {
        Change creation = Offices.household(Offices.TOWNSHIP, 1, "a");
        Change end = change(Offices.TOWNSHIP, Map.of(Change.LIFE, new Write(List.of(creation.id()), Change.ENDED)));
        assertThat(new Reversal(List.of(), List.of(creation, end), List.of(), false).writes()).isEmpty();
    }

    @Test
    void whoseTheRecordIsStays() {
        Change creation = Offices.household(Offices.TOWNSHIP, 1, "a");
        Change move = change(Offices.COUNTY, Map.of(Change.OWNER, new Write(List.of(creation.id()), Offices.NEIGHBOUR)));
        Reversal reversal = new Reversal(List.of(creation), List.of(move), List.of(), false);
        assertThat(reversal.handedOver()).isTrue();
        assertThat(reversal.writes()).isEmpty();
    }

    /** Both hold the record, and each changes it. @return what the county has before the import */
    private List<Change> meanwhile(Random random) {
        Change creation = Offices.household(Offices.TOWNSHIP, 1, "v1");
        township.add(creation);
        county.add(creation);
        for (int step = random.nextInt(8); step > 0; step--) {
            switch (random.nextInt(4)) {
                case 0 -> edit(random, township, Offices.TOWNSHIP);
                case 1 -> edit(random, county, Offices.COUNTY);
                case 2 -> imported();
                default -> county.stream().filter(each -> !township.contains(each)).toList().forEach(township::add);
            }
        }
        List<Change> before = List.copyOf(county);
        for (int edits = random.nextInt(4); edits > 0; edits--) {
            edit(random, township, Offices.TOWNSHIP);
        }
        return before;
    }

    private List<Change> imported() {
        List<Change> came = township.stream().filter(each -> !county.contains(each)).toList();
        county.addAll(came);
        return came;
    }

    /** Some fields get new values, or one that was there before, over everything that this office sees. */
    private Change edit(Random random, List<Change> here, String office) {
        Map<String, Write> set = new TreeMap<>();
        for (String field : FIELDS) {
            if (random.nextBoolean()) {
                Object value = random.nextInt(4) == 0 ? "v1" : random.nextInt(6) == 0 ? null : "v" + number;
                set.put(field, new Write(siblings(field, here).stream().map(FieldWrite::change).toList(), value));
            }
        }
        Change change = change(office, set);
        here.add(change);
        return change;
    }

    private Change change(String by, Map<String, Write> set) {
        int id = number++;
        return new Change(by, Offices.id(id), Offices.record(Offices.TOWNSHIP, 1), Stamp.of(Offices.NOW.plusSeconds(id), 0, by), "household",
                Offices.id(1), set, "u1", "1.0");
    }

    private List<Change> undo(Reversal reversal) {
        List<Change> undo = reversal.writes().stream().map(set -> change(Offices.COUNTY, set)).toList();
        county.addAll(undo);
        return undo;
    }

    private static Set<Object> lostTo(List<Change> taken, String field, List<Change> before) {
        Set<ChangeId> over = taken.stream().filter(each -> each.set().containsKey(field)).flatMap(each -> each.set().get(field).over().stream())
                .collect(Collectors.toSet());
        return values(siblings(field, before).stream().filter(each -> over.contains(each.change())).toList());
    }

    @SafeVarargs
    private static List<FieldWrite> siblings(String field, List<Change>... changes) {
        return state(field, Stream.of(changes).flatMap(Collection::stream)).siblings();
    }

    private static Object shown(String field, List<Change> changes) {
        return state(field, changes.stream()).shown().map(FieldWrite::value).orElse(null);
    }

    private static FieldState state(String field, Stream<Change> changes) {
        FieldState state = FieldState.EMPTY;
        for (Change change : changes.filter(each -> each.set().containsKey(field)).toList()) {
            state = state.with(change, field);
        }
        return state;
    }

    private static Set<Object> values(List<FieldWrite> writes) {
        Set<Object> values = new HashSet<>();
        writes.forEach(each -> values.add(each.value()));
        return values;
    }

    /** A field that was not there and one that is unknown are the same. */
    private static Set<Object> orUnknown(Set<Object> values) {
        if (values.isEmpty()) {
            values.add(null);
        }
        return values;
    }

    private static Set<ChangeId> ids(List<Change> changes) {
        return changes.stream().map(Change::id).collect(Collectors.toSet());
    }

    private static List<Change> plus(List<Change> some, List<Change> more) {
        return Stream.of(some, more).flatMap(Collection::stream).toList();
    }
}
