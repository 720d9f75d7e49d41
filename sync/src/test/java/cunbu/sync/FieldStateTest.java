package cunbu.sync;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.history.Change;
import cunbu.core.history.ChangeId;
import cunbu.core.history.RecordId;
import cunbu.core.history.Stamp;
import cunbu.core.history.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FieldStateTest {

    private static final String TOWNSHIP = "530824101000";
    private static final String COUNTY = "530824000000";

    private static Change change(int number, String by, int minute, Object value, Integer... over) {
        return new Change(by, id(number), new RecordId(TOWNSHIP + "-" + "a".repeat(26)), Stamp.of(Instant.EPOCH.plusSeconds(60L * minute), 0, by),
                "household", number == 1 ? null : id(1), Map.of("address", new Write(List.of(over).stream().map(FieldStateTest::id).toList(), value)), "u", "1.0");
    }

    private static ChangeId id(int number) {
        return new ChangeId(String.format("%032x", number));
    }

    private static FieldState after(List<Change> changes) {
        FieldState state = FieldState.EMPTY;
        for (Change change : changes) {
            state = state.with(change, "address");
        }
        return state;
    }

    private static List<Integer> siblings(FieldState state) {
        return state.siblings().stream().map(each -> Integer.parseInt(each.change().text(), 16)).toList();
    }

    @Test
    void theCountysValueIsShownAndTheTownshipsStandsBesideItUntilSomebodyDecides() {
        Change first = change(1, TOWNSHIP, 0, "a");
        Change township = change(2, TOWNSHIP, 10, "t", 1);
        Change county = change(3, COUNTY, 8, "c", 1);
        FieldState open = after(List.of(first, township, county));
        assertThat(siblings(open)).containsExactly(2, 3);
        assertThat(open.conflict()).isTrue();
        assertThat(open.shown().orElseThrow().value()).isEqualTo("c");

        FieldState closed = open.with(change(4, TOWNSHIP, 12, "t9", 2, 3), "address");
        assertThat(siblings(closed)).containsExactly(4);
        assertThat(closed.conflict()).isFalse();
    }

    @Test
    void ofEqualRankTheLaterStampIsShownAndThenTheHigherId() {
        assertThat(after(List.of(change(1, TOWNSHIP, 5, "x"), change(2, TOWNSHIP, 4, "y"))).shown().orElseThrow().value()).isEqualTo("x");
        assertThat(after(List.of(change(1, TOWNSHIP, 5, "x"), change(2, TOWNSHIP, 5, "y"))).shown().orElseThrow().value()).isEqualTo("y");
    }

    @Test
    void equalValuesAreNoConflict() {
        FieldState state = after(List.of(change(1, TOWNSHIP, 0, "a"), change(2, TOWNSHIP, 1, "b", 1), change(3, COUNTY, 1, "b", 1)));
        assertThat(siblings(state)).containsExactly(2, 3);
        assertThat(state.conflict()).isFalse();
    }

    @Test
    void aTextAndANumberThatLookAlikeDiffer() {
        assertThat(after(List.of(change(1, TOWNSHIP, 0, "1"), change(2, COUNTY, 0, 1L))).conflict()).isTrue();
        assertThat(after(List.of(change(1, TOWNSHIP, 0, "null"), change(2, COUNTY, 0, null))).conflict()).isTrue();
    }

    @Test
    void aValueThatWasWrittenOverBeforeItArrivedIsNotShown() {
        FieldState state = after(List.of(change(2, TOWNSHIP, 1, "b", 1), change(1, TOWNSHIP, 0, "a")));
        assertThat(siblings(state)).containsExactly(2);
    }

    @Test
    void anyOrderOfTheSameChangesGivesTheSameState() {
        for (long seed = 0; seed < 30; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Change> changes = new ArrayList<>();
            for (int number = 1; number <= 5; number++) {
                List<Integer> over = new ArrayList<>();
                for (int seen = 1; seen < number; seen++) {
                    if (random.nextInt(2) == 0) {
                        over.add(seen);
                    }
                }
                changes.add(change(number, random.nextBoolean() ? COUNTY : TOWNSHIP, random.nextInt(3), "v" + random.nextInt(3), over.toArray(Integer[]::new)));
            }
            FieldState expected = after(changes);
            permute(changes, 0, seed, expected);
        }
    }

    private static void permute(List<Change> changes, int from, long seed, FieldState expected) {
        if (from == changes.size()) {
            assertThat(after(changes)).as("seed %d", seed).isEqualTo(expected);
            assertThat(after(changes).with(changes.get(0), "address")).isEqualTo(expected);
            return;
        }
        for (int i = from; i < changes.size(); i++) {
            Collections.swap(changes, from, i);
            permute(changes, from + 1, seed, expected);
            Collections.swap(changes, from, i);
        }
    }
}
