package cunbu.sync;

import cunbu.core.history.Change;
import cunbu.core.history.ChangeId;
import cunbu.core.history.RecordId;
import cunbu.core.history.Stamp;
import cunbu.core.history.Write;
import cunbu.sync.wire.ChangeLine;
import cunbu.sync.wire.Manifest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** One office of the chaos: its register, a clock that may be wrong, and what people do there. */
final class ChaosOffice extends MemoryRegister {

    /** The machine stops in the middle of an import. */
    static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final List<String> FIELDS = List.of("address", "number");

    final String area;
    private final boolean county;
    private final Mutation mutation;
    private final SplittableRandom random;
    private final Map<String, Long> exported = new TreeMap<>();
    private BundleWriter writer;
    private BundleReader reader;
    private Instant now = Offices.NOW;
    private Duration wrongBy = Duration.ZERO;
    private ChaosParcel opened;
    private List<Manifest.Ack> heard = List.of();
    private int linesUntilCrash = -1;

    ChaosOffice(String area, boolean county, Mutation mutation, SplittableRandom random) {
        this.area = area;
        this.county = county;
        this.mutation = mutation;
        this.random = random;
    }

    void equip(ChaosKeys keys, Path spool) {
        Clock clock = new OwnClock();
        writer = new BundleWriter(keys.sign(area), keys.trust(), spool, clock);
        reader = new BundleReader(area, keys.trust(), List.of(keys.age(area).identity()), clock);
    }

    void timePasses(Duration time) {
        now = now.plus(time);
    }

    void clockJumps() {
        wrongBy = Duration.ofHours(random.nextInt(-240, 241));
    }

    private final class OwnClock extends Clock {
        @Override
        public Instant instant() {
            return now.plus(wrongBy);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    // What people do

    Change creates(ChangeId id, RecordId record) {
        Map<String, Write> set = new TreeMap<>(Map.of(Change.OWNER, Write.first(area), Change.LIFE, Write.first(Change.ALIVE),
                "address", Write.first("a" + random.nextInt(1000))));
        return made(new Change(area, id, record, stamp(), "household", null, set, "u1", "1.0"));
    }

    /** Another value for one or two fields, over everything that is seen here; empty if this office may not change the record. */
    Optional<Change> changes(ChangeId id, RecordId record) {
        FieldWrite right = field(record, Change.OWNER).shown().orElseThrow();
        if (!county && !area.equals(right.value())) {
            return Optional.empty();
        }
        Map<String, Write> set = new TreeMap<>();
        for (int i = random.nextInt(2); i < 2; i++) {
            String field = FIELDS.get(random.nextInt(FIELDS.size()));
            set.put(field, new Write(seen(record, field), "v" + random.nextInt(50)));
        }
        return Optional.of(made(new Change(area, id, record, stamp(), "household", right.change(), set, "u1", "1.0")));
    }

    /** The county gives a record to another township. */
    Change moves(ChangeId id, RecordId record, String to) {
        ChangeId right = field(record, Change.OWNER).shown().orElseThrow().change();
        return made(new Change(area, id, record, stamp(), "household", right, Map.of(Change.OWNER, new Write(seen(record, Change.OWNER), to)), "u1", "1.0"));
    }

    private List<ChangeId> seen(RecordId record, String field) {
        return field(record, field).siblings().stream().map(FieldWrite::change).toList();
    }

    Stamp stamp() {
        return Stamp.of(now.plus(wrongBy), 0, area);
    }

    private Change made(Change change) {
        byte[] line = ChangeLine.write(change);
        transaction(() -> {
            if (change.creates()) {
                create(change, line);
            } else {
                Map<String, FieldState> fields = new TreeMap<>();
                change.set().keySet().forEach(field -> fields.put(field, field(change.record(), field).with(change, field)));
                super.change(change, line, fields);
            }
            return null;
        });
        return change;
    }

    /** Own changes go to the county; the county passes on what an owner must know, and to a new owner everything, in no particular order. */
    @Override
    void applied(Change change, byte[] line) {
        if (!county) {
            if (change.by().equals(area)) {
                send(Offices.COUNTY, change.id(), line);
            }
            return;
        }
        String owner = (String) field(change.record(), Change.OWNER).shown().orElseThrow().value();
        if (change.set().containsKey(Change.OWNER) && !change.creates()) {
            field(change.record(), Change.OWNER).writes().stream().filter(each -> each.value() != null)
                    .forEach(each -> send((String) each.value(), change.id(), line));
            // A county that learns of its own decisions anew may learn of the later one first.
            sendAll((String) change.set().get(Change.OWNER).value(), records().get(change.record()));
            sendAll(owner, records().get(change.record()));
        } else if (!owner.equals(change.by())) {
            send(owner, change.id(), line);
        }
    }

    private void sendAll(String owner, Kept record) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < record.changes.size(); i++) {
            order.add(random.nextInt(order.size() + 1), i);
        }
        order.forEach(i -> send(owner, record.changes.get(i).id(), record.lines.get(i)));
    }

    // What the machines do

    Outgoing outgoing(String peer) {
        Outgoing all = Outgoing.of(this, area, peer, 1, null, lastLetter(peer), List.of());
        List<Returned> back = mutation == Mutation.NO_GIVE_BACK || mutation == Mutation.GIVE_BACK_BY_LENGTH && longEnough(peer) ? List.of() : all.returned();
        long first = mutation == Mutation.SINCE_EXPORT ? exported.getOrDefault(all.epoch(), 0L) + 1 : all.first();
        exported.put(all.epoch(), all.last());
        return new Outgoing(area, peer, all.inc(), all.past(), all.knownInc(), all.epoch(), first, all.last(), stream(peer).head(first - 1), all.epochs(),
                all.acks(), all.bestAck(), all.trust(), all.results(), all.yours(), null, back);
    }

    private boolean longEnough(String peer) {
        return letter(peer).isPresent() && holdings(peer).stream().allMatch(mine -> letter(peer).get().epochs().stream()
                .anyMatch(each -> each.epoch().equals(mine.epoch()) && each.length() >= mine.upto()));
    }

    /** Lines of an own stream as if it had been another one. */
    Outgoing outgoing(String peer, long first, long last, byte[] prev, byte[] head) {
        Outgoing all = Outgoing.of(this, area, peer, 1, null, lastLetter(peer), List.of());
        return new Outgoing(area, peer, all.inc(), all.past(), all.knownInc(), all.epoch(), first, last, prev,
                List.of(new Manifest.Epoch(all.epoch(), last, Chain.hex(head))), all.acks(), null, 1, List.of(), all.yours(), null, List.of());
    }

    BundleWriter.Written write(Outgoing outgoing, Iterator<byte[]> lines, Path stick) {
        return writer.write(outgoing, lines, stick, 1, Progress.NONE);
    }

    /** @param crashAfter lines; -1: the machine works */
    MergePlan imports(ChaosParcel parcel, int crashAfter) {
        opened = parcel;
        heard = mutation == Mutation.GIVE_BACK_BY_LENGTH ? reader.inspect(parcel.file()).acks() : List.of();
        linesUntilCrash = crashAfter;
        if (mutation != Mutation.NO_RESTORE_DETECTION) {
            reader.outlived(parcel.file(), this).ifPresent(own -> begin(incarnation().after(own, hex8())));
        }
        if (random.nextInt(8) == 0) {
            reader.verify(parcel.file(), this, Progress.NONE);
        }
        return transaction(() -> reader.take(parcel.file(), this, this, Progress.NONE));
    }

    /** Goes on from a backup. @param openly whether the person at the screen does it through the program */
    void goesOnFrom(Disk backup, boolean openly) {
        restore(backup);
        if (openly) {
            begin(incarnation().next(hex8()));
        }
    }

    private void begin(Incarnation life) {
        begin(life, () -> String.format("%016x", random.nextLong()));
    }

    private String hex8() {
        return String.format("%08x", random.nextInt());
    }

    @Override
    public void line(Arrival arrival, byte[] head) {
        if (linesUntilCrash-- == 0) {
            throw new Crash();
        }
        super.line(arrival, head);
    }

    // Rules left out

    @Override
    public void change(Change change, byte[] line, Map<String, FieldState> fields) {
        switch (mutation) {
            case LAST_WRITER_WINS -> fields.replaceAll((field, state) -> only(state, Comparator.comparing(FieldWrite::stamp)));
            case BLIND_UPDATE -> fields.replaceAll((field, state) -> only(state, Comparator.comparing(each -> each.change().equals(change.id()))));
            case CLIENT_WINS -> fields.replaceAll((field, state) -> only(state, Comparator.comparing(each -> -each.rank())));
            default -> { }
        }
        super.change(change, line, fields);
    }

    private static FieldState only(FieldState state, Comparator<FieldWrite> best) {
        return new FieldState(List.of(state.writes().stream().filter(each -> each.stamp() != null).max(best).orElseThrow()));
    }

    @Override
    public void resend(String peer, String epoch, long after) {
        if (mutation != Mutation.NO_RESEND) {
            super.resend(peer, epoch, after);
        }
    }

    @Override
    public byte[] headAt(String peer, String epoch, long position) {
        return mutation == Mutation.NO_CHAIN_COMPARE ? opened.head(position) : super.headAt(peer, epoch, position);
    }

    /** Whoever acknowledges so many lines is believed to hold these, whatever its chain value says. */
    @Override
    public Optional<byte[]> sentHeadAt(String peer, String epoch, long position) {
        return super.sentHeadAt(peer, epoch, position).map(own -> heard.stream()
                .filter(each -> each.epoch().equals(epoch) && each.upto() == position).findFirst().map(each -> Chain.bytes(each.head())).orElse(own));
    }

    @Override
    public void setAside(Arrival arrival, Disposition reason, Change change, byte[] line) {
        if (mutation == Mutation.DROP_NOT_OWNER && reason == Disposition.PARKED_NOT_OWNER) {
            return;
        }
        if (mutation != Mutation.NO_BY_CHECK || reason != Disposition.BY_MISMATCH) {
            super.setAside(arrival, reason, change, line);
        } else if (kind(change.record()).isEmpty()) {
            create(change, line);
        } else {
            Map<String, FieldState> fields = new TreeMap<>();
            change.set().keySet().forEach(field -> fields.put(field, field(change.record(), field).with(change, field)));
            change(change, line, fields);
        }
    }

    @Override
    public Optional<String> owner(RecordId record, ChangeId own) {
        return mutation == Mutation.NO_OWN_CAPABILITY && opened != null ? Optional.of(opened.from()) : super.owner(record, own);
    }

    @Override
    public List<Parked> parked(RecordId record) {
        return mutation == Mutation.NO_RETRY ? List.of() : super.parked(record);
    }
}
