package cunbu.core.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AncestryTest {

    private static final String TOWNSHIP = "530824101000";
    private static final String COUNTY = "530824000000";
    private static final RecordId RECORD = new RecordId("530824101000-abcdefghijklmnopqrstuvwx27");

    private final List<Change> changes = new ArrayList<>();

    @Test
    void theBaseIsTheLastValueThatBothHadSeen() {
        ChangeId first = write(TOWNSHIP, "a");
        ChangeId second = write(TOWNSHIP, "b", first);
        ChangeId between = write(TOWNSHIP, "c", second);
        ChangeId mine = write(TOWNSHIP, "d", between);
        ChangeId theirs = write(COUNTY, "x", second);
        assertThat(base(mine, theirs)).contains("b");
    }

    @Test
    void afterADecisionBothWaysLeadToIt() {
        ChangeId first = write(TOWNSHIP, "a");
        ChangeId left = write(TOWNSHIP, "l", first);
        ChangeId right = write(COUNTY, "r", first);
        ChangeId settled = write(TOWNSHIP, "s", left, right);
        assertThat(base(write(TOWNSHIP, "1", settled), write(COUNTY, "2", settled))).contains("s");
        assertThat(base(write(COUNTY, "3", right), settled)).contains("r");
    }

    @Test
    void ofThreeOnlyWhatAllHadSeenCounts() {
        ChangeId first = write(TOWNSHIP, "a");
        ChangeId second = write(TOWNSHIP, "b", first);
        assertThat(base(write(TOWNSHIP, "1", second), write(COUNTY, "2", second), write(COUNTY, "3", first))).contains("a");
    }

    @Test
    void whereNothingStoodBeforeThereIsNoBase() {
        assertThat(base(write(TOWNSHIP, "1"), write(COUNTY, "2"))).isEmpty();
    }

    @Test
    void aBaseThatHasNotArrivedIsNotKnown() {
        ChangeId onlyHeardOf = new ChangeId("ff000000000000000000000000000000");
        assertThat(base(write(TOWNSHIP, "1", onlyHeardOf), write(COUNTY, "2", onlyHeardOf))).isEmpty();
    }

    private Optional<Object> base(ChangeId... siblings) {
        return new Ancestry("address", changes).base(Arrays.asList(siblings)).map(change -> change.set().get("address").value());
    }

    private ChangeId write(String by, String value, ChangeId... over) {
        ChangeId id = new ChangeId(String.format("%032x", changes.size() + 1));
        // The clock of the township is years ahead: what was seen decides, not the time.
        Stamp stamp = Stamp.of(Instant.parse(by.equals(TOWNSHIP) ? "2019-01-01T00:00:00Z" : "2009-01-01T00:00:00Z"), changes.size(), by);
        changes.add(new Change(by, id, RECORD, stamp, Kind.HOUSEHOLD.code(), over.length == 0 ? null : id, Map.of("address", new Write(List.of(over), value)),
                "u1", Kind.VERSION));
        return id;
    }
}
