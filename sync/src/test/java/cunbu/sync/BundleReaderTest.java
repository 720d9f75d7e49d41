package cunbu.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cunbu.core.history.Change;
import cunbu.core.history.ChangeId;
import cunbu.core.history.RecordId;
import cunbu.core.history.Stamp;
import cunbu.core.history.Write;
import cunbu.sync.Disposition.Count;
import cunbu.sync.wire.ChangeLine;
import cunbu.sync.wire.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleReaderTest {

    private static final RecordId HOUSE = Offices.record(Offices.TOWNSHIP, 1);

    private final Offices offices = new Offices();
    private final MemoryRegister county = new MemoryRegister();
    private final BundleReader reader = new BundleReader(Offices.COUNTY, offices.trust, List.of(offices.countyAge.identity()), Offices.CLOCK);
    @TempDir
    private Path folder;

    private Path bundle(long first, List<byte[]> lines) {
        return offices.townshipsWriter(folder).write(Offices.from(first, lines), Offices.since(first, lines), folder, 1, Progress.NONE).file();
    }

    private MergePlan take(Path file) {
        return county.transaction(() -> reader.take(file, county, county, Progress.NONE));
    }

    private MergePlan take(Change... changes) {
        return take(bundle(1, Offices.lines(changes)));
    }

    private static Change household() {
        return Offices.household(Offices.TOWNSHIP, 1, "old");
    }

    private static Change moved(int number, String to, ChangeId own) {
        return new Change(Offices.COUNTY, Offices.id(number), HOUSE, Stamp.of(Offices.NOW, 0, Offices.COUNTY), "household", own,
                Map.of(Change.OWNER, new Write(List.of(own), to)), "u3", "1.0");
    }

    @Test
    void whatOneOfficeWroteTheOtherHolds() {
        List<byte[]> lines = Offices.households(300);
        MergePlan plan = take(bundle(1, lines));
        assertThat(plan.count(Count.APPLIED)).isEqualTo(300);
        assertThat(plan.issues()).isEmpty();
        assertThat(county.records()).hasSize(300);
        assertThat(county.field(HOUSE, "address").shown().orElseThrow().value()).isEqualTo("house 1");
        assertThat(county.records().get(HOUSE).lines.get(0)).isEqualTo(lines.get(0));
        assertThat(county.holdings(Offices.TOWNSHIP)).containsExactly(new Manifest.Ack(Offices.EPOCH, 300, Offices.all(lines).epochs().get(0).head()));
        assertThat(plan.report("0".repeat(64)).status()).isEqualTo(ImportReport.Status.APPLIED);
        assertThat(plan.ackBefore()).isZero();
        assertThat(plan.ackAfter()).isEqualTo(300);
    }

    @Test
    void takingABundleAgainAppliesNothing() {
        Path file = bundle(1, Offices.households(300));
        take(file);
        MergePlan again = take(file);
        assertThat(again.count(Count.DUPLICATE)).isEqualTo(300);
        assertThat(again.count(Count.APPLIED)).isZero();
        assertThat(again.report("0".repeat(64)).status()).isEqualTo(ImportReport.Status.DUPLICATE);
    }

    @Test
    void aLaterBundleThatOverlapsAppliesOnlyWhatIsNew() {
        List<byte[]> lines = Offices.households(80);
        take(bundle(1, lines.subList(0, 50)));
        MergePlan plan = take(bundle(31, lines));
        assertThat(plan.count(Count.DUPLICATE)).isEqualTo(20);
        assertThat(plan.count(Count.APPLIED)).isEqualTo(30);
        assertThat(county.committed(Offices.TOWNSHIP, Offices.EPOCH)).isEqualTo(80);
    }

    @Test
    void verifyingTouchesNothingAndSaysWhoWroteIt() {
        Path file = bundle(1, Offices.households(30));
        assertThat(reader.verify(file, county, Progress.NONE)).isEqualTo(reader.inspect(file));
        assertThat(reader.inspect(file).from()).isEqualTo(Offices.TOWNSHIP);
        assertThat(county.records()).isEmpty();
    }

    @Test
    void aPlanIsWhatATransactionThatIsTakenBackWouldHaveDone() {
        Path file = bundle(1, Offices.households(30));
        List<MergePlan> plan = new ArrayList<>();
        catchThrowableOfType(Progress.Cancelled.class, () -> county.transaction(() -> {
            plan.add(reader.take(file, county, county, Progress.NONE));
            throw new Progress.Cancelled();
        }));
        assertThat(county.records()).isEmpty();
        assertThat(county.committed(Offices.TOWNSHIP, Offices.EPOCH)).isZero();
        assertThat(take(file)).isEqualTo(plan.get(0));
    }

    @Test
    void aChangeOfTwoOfficesThatDidNotKnowOfEachOtherIsAConflict() {
        take(household());
        Change correction = Offices.address(Offices.COUNTY, HOUSE, 7, Offices.id(1), "county's", Offices.id(1));
        county.change(correction, ChangeLine.write(correction), Map.of("address", county.field(HOUSE, "address").with(correction, "address")));
        Change late = Offices.address(Offices.TOWNSHIP, HOUSE, 2, Offices.id(1), "township's", Offices.id(1));
        MergePlan plan = take(household(), late);
        assertThat(plan.count(Count.CONFLICT)).isEqualTo(1);
        assertThat(plan.issues()).containsExactly(new Issue(2, late.id().text(), HOUSE.text(), "address", Disposition.CONFLICT, correction.id().text()));
        assertThat(county.field(HOUSE, "address").shown().orElseThrow().value()).isEqualTo("county's");
        assertThat(county.field(HOUSE, "address").siblings()).hasSize(2);
    }

    @Test
    void aChangeInAnothersNameIsSetAside() {
        Change forged = Offices.household(Offices.NEIGHBOUR, 5, "forged");
        assertThat(issue(take(forged))).isEqualTo(Disposition.BY_MISMATCH);
        assertThat(county.records()).isEmpty();
    }

    @Test
    void aRecordInAnothersNumberRangeIsNotPermitted() {
        Change own = household();
        Change squatting = new Change(own.by(), own.id(), Offices.record(Offices.NEIGHBOUR, 9), own.stamp(), own.kind(), null, own.set(), "u", "1.0");
        assertThat(issue(take(squatting))).isEqualTo(Disposition.NOT_PERMITTED);
    }

    @Test
    void aLineThatWasSetAsideIsNotSetAsideAgain() {
        Change own = household();
        Change squatting = new Change(own.by(), own.id(), Offices.record(Offices.NEIGHBOUR, 9), own.stamp(), own.kind(), null, own.set(), "u", "1.0");
        MergePlan plan = take(squatting, squatting);
        assertThat(issue(plan)).isEqualTo(Disposition.NOT_PERMITTED);
        assertThat(plan.count(Count.DUPLICATE)).isEqualTo(1);
        assertThat(county.asides()).hasSize(1);
    }

    @Test
    void aTownshipMayNotMoveARecord() {
        Change theft = new Change(Offices.TOWNSHIP, Offices.id(2), HOUSE, Stamp.of(Offices.NOW, 0, Offices.TOWNSHIP), "household", Offices.id(1),
                Map.of(Change.OWNER, new Write(List.of(Offices.id(1)), Offices.NEIGHBOUR)), "u", "1.0");
        assertThat(issue(take(household(), theft))).isEqualTo(Disposition.NOT_PERMITTED);
    }

    @Test
    void aRightThatBelongsToAnotherOfficeIsNotPermitted() {
        Change neighbours = Offices.household(Offices.NEIGHBOUR, 5, "theirs");
        county.create(neighbours, ChangeLine.write(neighbours));
        Change theft = Offices.address(Offices.TOWNSHIP, neighbours.record(), 2, neighbours.id(), "mine", neighbours.id());
        assertThat(issue(take(theft))).isEqualTo(Disposition.NOT_PERMITTED);
    }

    @Test
    void aChangeWhoseRightIsNotKnownWaitsForIt() {
        Change early = Offices.address(Offices.TOWNSHIP, HOUSE, 2, Offices.id(1), "new", Offices.id(1));
        assertThat(issue(take(early))).isEqualTo(Disposition.PARKED_NOT_OWNER);
        assertThat(county.records()).isEmpty();
        MergePlan plan = take(bundle(1, Offices.lines(early, household())));
        assertThat(plan.count(Count.APPLIED)).isEqualTo(1);
        assertThat(county.field(HOUSE, "address").siblings()).extracting(FieldWrite::value).containsExactly("new");
        assertThat(county.asides()).isEmpty();
    }

    @Test
    void aFormerOwnersLateChangeStandsBesideWhatItHadNotSeen() {
        take(household());
        Change move = moved(8, Offices.NEIGHBOUR, Offices.id(1));
        county.change(move, ChangeLine.write(move), Map.of(Change.OWNER, county.field(HOUSE, Change.OWNER).with(move, Change.OWNER)));
        Change late = Offices.address(Offices.TOWNSHIP, HOUSE, 2, Offices.id(1), "late", Offices.id(1));
        assertThat(take(household(), late).count(Count.APPLIED)).isEqualTo(1);
        Change stolen = Offices.address(Offices.TOWNSHIP, HOUSE, 3, move.id(), "stolen", Offices.id(2));
        assertThat(issue(take(household(), late, stolen))).isEqualTo(Disposition.NOT_PERMITTED);
    }

    @Test
    void aLineThatIsNoChangeIsKeptAndTheStreamGoesOn() {
        Change wrong = new Change(Offices.TOWNSHIP, Offices.id(2), HOUSE, Stamp.of(Offices.NOW, 0, Offices.TOWNSHIP), "household", Offices.id(1),
                Map.of("village", new Write(List.of(Offices.id(1)), "not a village")), "u", "1.0");
        List<byte[]> lines = Offices.lines(wrong, household());
        lines.add(1, "{\"kind\":\"household\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        MergePlan plan = take(bundle(1, lines));
        assertThat(plan.count(Count.REJECTED)).isEqualTo(2);
        assertThat(plan.count(Count.APPLIED)).isEqualTo(1);
        assertThat(plan.issues()).extracting(Issue::field).containsExactly("village", "by");
        assertThat(county.asides()).hasSize(2);
    }

    @Test
    void aRecordNeverBecomesOneOfAnotherKind() {
        Change other = new Change(Offices.TOWNSHIP, Offices.id(2), HOUSE, Stamp.of(Offices.NOW, 0, Offices.TOWNSHIP), "person", Offices.id(1),
                Map.of("name", Write.first("x")), "u", "1.0");
        MergePlan plan = take(household(), other);
        assertThat(plan.issues()).extracting(Issue::field, Issue::code).containsExactly(org.assertj.core.groups.Tuple.tuple("kind", Disposition.REJECTED_SCHEMA));
    }

    @Test
    void aKindOfALaterProgramIsKeptForLater() {
        Change later = new Change(Offices.TOWNSHIP, Offices.id(2), Offices.record(Offices.TOWNSHIP, 2), Stamp.of(Offices.NOW, 0, Offices.TOWNSHIP), "notice",
                null, Map.of(Change.OWNER, Write.first(Offices.TOWNSHIP)), "u", "3.0");
        MergePlan plan = take(later);
        assertThat(issue(plan)).isEqualTo(Disposition.DEFERRED);
        assertThat(plan.count(Count.DEFERRED)).isEqualTo(1);
    }

    @Test
    void aFieldOfALaterProgramIsTaken() {
        Change later = new Change(Offices.TOWNSHIP, Offices.id(2), HOUSE, Stamp.of(Offices.NOW, 0, Offices.TOWNSHIP), "household", Offices.id(1),
                Map.of("roof", Write.first("tiles")), "u", "1.7");
        assertThat(take(household(), later).count(Count.APPLIED)).isEqualTo(2);
        assertThat(county.field(HOUSE, "roof").shown().orElseThrow().value()).isEqualTo("tiles");
    }

    @Test
    void aClockThatIsADayAheadIsNamed() {
        Change ahead = new Change(Offices.TOWNSHIP, Offices.id(2), HOUSE, Stamp.of(Offices.NOW.plus(Duration.ofHours(25)), 0, Offices.TOWNSHIP), "household",
                Offices.id(1), Map.of("address", new Write(List.of(Offices.id(1)), "x")), "u", "1.0");
        MergePlan plan = take(household(), ahead);
        assertThat(issue(plan)).isEqualTo(Disposition.CLOCK_AHEAD);
        assertThat(plan.count(Count.APPLIED)).isEqualTo(2);
    }

    @Test
    void everyLineIsCountedOnceAndAtMostFiveThousandAreListed() {
        List<byte[]> lines = new ArrayList<>();
        for (int number = 1; number <= 5_100; number++) {
            lines.add(ChangeLine.write(Offices.household(Offices.NEIGHBOUR, number, "forged")));
        }
        MergePlan plan = take(bundle(1, lines));
        assertThat(plan.count(Count.REJECTED)).isEqualTo(5_100);
        assertThat(plan.issues()).hasSize(5_000);
    }

    @Test
    void anAcknowledgementCountsOnlyForWhatWasSentAndNeverFalls() throws IOException {
        county.opens(Offices.TOWNSHIP, "00112233aabbccdd");
        List<byte[]> sent = Offices.households(3);
        for (int i = 0; i < 3; i++) {
            county.send(Offices.TOWNSHIP, Offices.id(i), sent.get(i));
        }
        String head = Chain.hex(county.stream(Offices.TOWNSHIP).head(2));
        assertThat(ackedAfter(new Manifest.Ack("00112233aabbccdd", 2, "0".repeat(64)))).isZero();
        assertThat(ackedAfter(new Manifest.Ack("00112233aabbccdd", 4, head))).isZero();
        assertThat(ackedAfter(new Manifest.Ack("9911223344556677", 2, head))).isZero();
        assertThat(ackedAfter(new Manifest.Ack("00112233aabbccdd", 2, head))).isEqualTo(2);
        assertThat(ackedAfter(new Manifest.Ack("00112233aabbccdd", 1, Chain.hex(county.stream(Offices.TOWNSHIP).head(1))))).isEqualTo(2);
    }

    private long ackedAfter(Manifest.Ack ack) {
        Outgoing plain = Offices.all(List.of());
        Outgoing answer = new Outgoing(plain.from(), plain.to(), plain.inc(), plain.past(), plain.knownInc(), plain.epoch(), 1, 0, plain.prev(),
                plain.epochs(), List.of(ack), null, 3, List.of(), null, null, List.of());
        take(offices.townshipsWriter(folder).write(answer, java.util.Collections.emptyIterator(), folder, 2, Progress.NONE).file());
        return county.stream(Offices.TOWNSHIP).acked;
    }

    private static Disposition issue(MergePlan plan) {
        assertThat(plan.issues()).hasSize(1);
        return plan.issues().get(0).code();
    }
}
