package cunbu.sync;

import cunbu.core.history.Change;
import cunbu.core.history.ChangeId;
import cunbu.core.history.RecordId;
import cunbu.core.history.Stamp;
import cunbu.core.history.Write;
import cunbu.sync.wire.ChangeLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * A county, its townships and their sticks over months of bad luck: lost, copied, swapped, damaged and forged bundles, crashes, wrong
 * clocks, records that move, and one township that lies. Everything is real but the disk: bytes, seals and signatures. Afterwards nothing
 * may be lost and all registers must agree.
 */
final class Chaos {

    /** Something that must never be. */
    static final class Violation extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Violation(String what) {
            super(what);
        }
    }

    private static final int CLEAN_ROUNDS = 8;
    private static final int MOST_TOWNSHIPS = 10;
    private static final ChaosKeys KEYS = ChaosKeys.of(Offices.COUNTY, townships(MOST_TOWNSHIPS));

    private final SplittableRandom random;
    private final Path folder;
    private final List<String> townships;
    private final String liar;
    private final Map<String, ChaosOffice> offices = new TreeMap<>();
    private final List<List<ChaosParcel>> sticks = new ArrayList<>();
    private final Map<RecordId, List<Change>> truth = new LinkedHashMap<>();
    private final List<RecordId> records = new ArrayList<>();
    private final Set<ChangeId> forged = new HashSet<>();
    private final Map<String, List<MemoryRegister.Disk>> backups = new TreeMap<>();
    /** What was lost from every disk at once; no protocol can bring it back. */
    private final Set<ChangeId> vanished = new HashSet<>();
    private final Abuse abuse;
    private final Map<String, Long> counts = new TreeMap<>();
    private int files;

    /** What befalls the registers themselves. */
    enum Abuse {
        /** None is ever restored; one township tells different histories. */
        LIES,
        /** They are restored from old backups now and then, openly or not. */
        RESTORES,
        /** All the time. */
        MANY_RESTORES
    }

    /** @param size how many townships there are, 3..10; with fewer each of them meets with more */
    Chaos(long seed, int size, Abuse abuse, Mutation mutation, Path folder) {
        this.abuse = abuse;
        this.random = new SplittableRandom(seed);
        this.folder = folder;
        this.townships = townships(size);
        this.liar = townships.get(size - 1);
        for (int i = 0; i < size + 4; i++) {
            sticks.add(new ArrayList<>());
        }
        offices.put(Offices.COUNTY, new ChaosOffice(Offices.COUNTY, true, mutation, random));
        for (String township : townships) {
            offices.put(township, new ChaosOffice(township, false, mutation, random));
            offices.get(township).opens(Offices.COUNTY, String.format("%016x", random.nextLong()));
            offices.get(Offices.COUNTY).opens(township, String.format("%016x", random.nextLong()));
        }
        offices.values().forEach(each -> each.equip(KEYS, folder));
    }

    private static List<String> townships(int size) {
        List<String> codes = new ArrayList<>();
        for (int number = 101; number <= 100 + size; number++) {
            codes.add("530824" + number + "000");
        }
        return codes;
    }

    void run(int steps) {
        for (int step = 0; step < steps; step++) {
            offices.values().forEach(each -> each.timePasses(Duration.ofHours(1)));
            step(random.nextInt(100));
        }
        sticks.forEach(List::clear);
        townships.forEach(this::visit);
        for (int round = 1; round < CLEAN_ROUNDS && outstanding(); round++) {
            townships.forEach(this::visit);
        }
        settled();
    }

    /** How often what happened: what people did, what befell sticks and machines, what became of bundles and lines. */
    Map<String, Long> counts() {
        return counts;
    }

    /** How many of the edits that were made each rule would have lost. */
    Map<String, Long> lostEdits() {
        return new LostEdits(offices.values()).count();
    }

    private void count(String what) {
        counts.merge(what, 1L, Long::sum);
    }

    private void step(int dice) {
        if (abuse != Abuse.LIES && random.nextInt(abuse == Abuse.RESTORES ? 200 : 40) == 0) {
            restore();
        } else if (abuse != Abuse.LIES && random.nextInt(60) == 0) {
            backUp();
        }
        if (dice < 30) {
            edit(offices.get(anyTownship()));
        } else if (dice < 38) {
            anyRecordAt(county()).ifPresent(record -> county().changes(newId(), record).ifPresent(this::happened));
        } else if (dice < 42) {
            anyRecordAt(county()).ifPresent(record -> happened(county().moves(newId(), record, anyTownship())));
        } else if (dice < 60) {
            export();
        } else if (dice < 82) {
            insert(sticks.get(random.nextInt(sticks.size())));
        } else if (dice < 92) {
            mishap(sticks.get(random.nextInt(sticks.size())));
        } else if (dice < 94) {
            offices.get(anyOffice()).clockJumps();
            count("a clock jumps");
        } else {
            lie();
        }
    }

    // Work

    private void edit(ChaosOffice township) {
        Optional<RecordId> record = anyRecordAt(township);
        if (record.isEmpty() || random.nextInt(4) == 0) {
            RecordId made = Offices.record(township.area, records.size());
            records.add(made);
            happened(township.creates(newId(), made));
        } else {
            township.changes(newId(), record.get()).ifPresent(this::happened);
        }
    }

    private void happened(Change change) {
        truth.computeIfAbsent(change.record(), record -> new ArrayList<>()).add(change);
        count(change.creates() ? "a record is made" : change.set().containsKey(Change.OWNER) ? "a record moves" : "a record is changed");
    }

    private Optional<RecordId> anyRecordAt(ChaosOffice office) {
        List<RecordId> held = new ArrayList<>(office.records().keySet());
        return held.isEmpty() ? Optional.empty() : Optional.of(held.get(random.nextInt(held.size())));
    }

    private ChangeId newId() {
        return new ChangeId(String.format("%016x%016x", random.nextLong(), random.nextLong()));
    }

    // Backups

    private void backUp() {
        String who = anyOffice();
        List<MemoryRegister.Disk> kept = backups.computeIfAbsent(who, k -> new ArrayList<>());
        kept.add(offices.get(who).backup());
        count("a backup is made");
        if (kept.size() > 4) {
            kept.remove(random.nextInt(kept.size()));
        }
    }

    private void restore() {
        String who = anyOffice();
        List<MemoryRegister.Disk> kept = backups.getOrDefault(who, List.of());
        if (kept.isEmpty() || who.equals(liar)) {
            return;
        }
        ChaosOffice office = offices.get(who);
        Set<ChangeId> before = everHeard(office);
        boolean openly = random.nextBoolean();
        office.goesOnFrom(kept.get(random.nextInt(kept.size())), openly);
        count(openly ? "a backup is restored openly" : "a backup is restored silently");
        before.removeAll(everHeard(office));
        offices.values().forEach(each -> before.removeAll(everHeard(each)));
        vanished.addAll(before);
    }

    private static Set<ChangeId> everHeard(ChaosOffice office) {
        Set<ChangeId> all = new HashSet<>(office.known());
        office.asides().values().stream().filter(each -> each.change() != null).forEach(each -> all.add(each.change().id()));
        return all;
    }

    // Sticks

    private void export() {
        String from = random.nextBoolean() ? Offices.COUNTY : anyTownship();
        String to = from.equals(Offices.COUNTY) ? anyTownship() : Offices.COUNTY;
        List<ChaosParcel> stick = sticks.get(random.nextInt(sticks.size()));
        if (random.nextInt(15) == 0) {
            pulledOut(offices.get(from), to);
        } else {
            stick.add(export(offices.get(from), to));
        }
        while (stick.size() > 5) {
            lose(stick, 0);
        }
    }

    private ChaosParcel export(ChaosOffice from, String to) {
        count("a bundle is written");
        Outgoing outgoing = from.outgoing(to);
        MemoryRegister.Out out = from.stream(to);
        int first = (int) outgoing.first();
        BundleWriter.Written written = from.write(outgoing, out.lines.subList(first - 1, out.lines.size()).iterator(), newFolder());
        List<byte[]> heads = List.copyOf(out.heads.subList(first - 1, out.heads.size()));
        return new ChaosParcel(written.file(), from.area, to, first, outgoing.prev(), heads, false, false);
    }

    private void pulledOut(ChaosOffice from, String to) {
        Outgoing outgoing = from.outgoing(to);
        if (outgoing.last() < outgoing.first()) {
            return;
        }
        Path stick = newFolder();
        Iterator<byte[]> cut = from.stream(to).lines.subList((int) outgoing.first() - 1, (int) outgoing.last() - 1).iterator();
        try {
            from.write(outgoing, cut, stick);
            throw new Violation("a bundle was written from lines that broke off");
        } catch (NoSuchElementException expected) {
            count("a stick is pulled out too early");
            demand(!Files.exists(stick.resolve("CUNBU")), "an unfinished bundle was left on the stick");
        }
    }

    private void insert(List<ChaosParcel> stick) {
        if (stick.isEmpty()) {
            return;
        }
        int at = random.nextInt(stick.size());
        ChaosParcel parcel = stick.get(at);
        String who = random.nextInt(12) == 0 ? anyOffice() : parcel.to();
        take(offices.get(who), parcel, random.nextInt(10) == 0 ? random.nextInt(6) : -1);
        if (random.nextInt(5) > 0) {
            lose(stick, at);
        }
    }

    private void take(ChaosOffice office, ChaosParcel parcel, int crashAfter) {
        try {
            MergePlan plan = office.imports(parcel, crashAfter);
            count("a bundle is taken");
            plan.issues().forEach(issue -> count(issue.code().name()));
            plan.counts().values().forEach(columns -> columns.forEach((column, lines) -> counts.merge("lines " + column.code(), lines, Long::sum)));
            demand(!parcel.broken() && parcel.to().equals(office.area), "a broken or misled bundle was taken");
            demand(!parcel.forked(), "another history was taken");
            counts.merge("lines regained", plan.regained(), Long::sum);
            long counted = plan.counts().values().stream().flatMap(kind -> kind.values().stream()).mapToLong(Long::longValue).sum();
            demand(counted == parcel.heads().size(), "lines were not counted");
        } catch (BundleRejected e) {
            count("a bundle is refused: " + e.reason());
            demand(parcel.broken() || !parcel.to().equals(office.area) || parcel.forked() || e.reason() == BundleRejected.Reason.WAITING
                            || abuse != Abuse.LIES && e.reason() == BundleRejected.Reason.FORK,
                    "a good bundle was refused: " + e.reason());
        } catch (ChaosOffice.Crash e) {
            count("a crash in the middle of an import");
            demand(crashAfter >= 0, "a crash out of nowhere");
        }
        acknowledgedIsHeld(offices.get(parcel.from()), parcel.to());
        acknowledgedIsHeld(offices.get(parcel.to()), parcel.from());
    }

    private void mishap(List<ChaosParcel> stick) {
        if (stick.isEmpty()) {
            return;
        }
        int at = random.nextInt(stick.size());
        int which = random.nextInt(5);
        switch (which) {
            case 0 -> lose(stick, at);
            case 1 -> sticks.get(random.nextInt(sticks.size())).add(copy(stick.get(at)));
            case 2 -> sticks.get(random.nextInt(sticks.size())).add(stick.remove(at));
            case 3 -> stick.set(at, damaged(stick.get(at)));
            default -> stick.add(damaged(copy(stick.get(at))));
        }
        count("a bundle is " + List.of("lost", "copied", "put on another stick", "damaged", "damaged beside a good copy").get(which));
    }

    private void lose(List<ChaosParcel> stick, int at) {
        delete(stick.remove(at).file());
    }

    private ChaosParcel copy(ChaosParcel parcel) {
        try {
            return parcel.at(Files.copy(parcel.file(), newFolder().resolve("copy.cbx")), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ChaosParcel damaged(ChaosParcel parcel) {
        try {
            byte[] bytes = Files.readAllBytes(parcel.file());
            if (random.nextBoolean()) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            } else {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            Files.write(parcel.file(), bytes);
            return parcel.at(parcel.file(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The township that lies

    private void lie() {
        ChaosOffice office = offices.get(liar);
        if (records.isEmpty()) {
            return;
        }
        RecordId victim = records.get(random.nextInt(records.size()));
        List<Change> known = truth.get(victim);
        String author = known.get(0).by().equals(liar) ? Offices.COUNTY : known.get(0).by();
        ChangeId right = known.get(random.nextInt(known.size())).id();
        Map<String, Write> address = Map.of("address", new Write(List.of(right), "forged"));
        Map<String, Write> theft = Map.of(Change.OWNER, new Write(List.of(right), liar));
        Map<String, Write> creation = Map.of(Change.OWNER, Write.first(liar), Change.LIFE, Write.first(Change.ALIVE));
        Stamp late = Stamp.of(Instant.parse("2099-01-01T00:00:00Z"), 0, liar);
        switch (random.nextInt(6)) {
            case 0 -> forge(new Change(author, newId(), victim, office.stamp(), "household", right, address, "u", "1.0"));
            case 1 -> forge(new Change(liar, newId(), victim, late, "household", newId(), address, "u", "1.0"));
            case 2 -> forge(new Change(liar, newId(), victim, late, "household", right, theft, "u", "1.0"));
            case 3 -> forge(new Change(liar, newId(), foreignRecord(), late, "household", null, creation, "u", "1.0"));
            case 4 -> foreign(victim, right, address);
            default -> {
                if (abuse == Abuse.LIES) {
                    fork(office);
                }
            }
        }
    }

    private RecordId foreignRecord() {
        return Offices.record(townships.get(random.nextInt(townships.size() - 1)), 900_000 + files++);
    }

    /** Cites a right that is real, but not the liar's. */
    private void foreign(RecordId victim, ChangeId right, Map<String, Write> set) {
        boolean liars = truth.get(victim).stream().anyMatch(each -> each.id().equals(right) && each.set().containsKey(Change.OWNER)
                && each.set().get(Change.OWNER).value().equals(liar));
        if (!liars) {
            forge(new Change(liar, newId(), victim, offices.get(liar).stamp(), "household", right, set, "u", "1.0"));
        }
    }

    private void forge(Change change) {
        count("a line is forged");
        forged.add(change.id());
        offices.get(liar).send(Offices.COUNTY, change.id(), ChangeLine.write(change));
    }

    /** A bundle in which a line that the county holds is another one. */
    private void fork(ChaosOffice office) {
        MemoryRegister.Out out = office.stream(Offices.COUNTY);
        if (out.acked == 0) {
            return;
        }
        count("another history is told");
        int altered = random.nextInt((int) out.acked);
        List<byte[]> lines = new ArrayList<>(out.lines);
        lines.set(altered, ChangeLine.write(liarsOwn(office)));
        List<byte[]> heads = new ArrayList<>();
        Chain chain = new Chain(Chain.start());
        lines.forEach(line -> heads.add(chain.add(line)));
        int first = random.nextInt(altered + 2);
        first = Math.min(first, (int) out.acked);
        byte[] prev = first == 0 ? Chain.start() : heads.get(first - 1);
        Outgoing outgoing = office.outgoing(Offices.COUNTY, first + 1, lines.size(), prev, heads.get(heads.size() - 1));
        BundleWriter.Written written = office.write(outgoing, lines.subList(first, lines.size()).iterator(), newFolder());
        sticks.get(random.nextInt(sticks.size())).add(new ChaosParcel(written.file(), liar, Offices.COUNTY, first + 1, prev,
                List.copyOf(heads.subList(first, heads.size())), false, true));
    }

    private Change liarsOwn(ChaosOffice office) {
        ChangeId id = newId();
        forged.add(id);
        Map<String, Write> creation = Map.of(Change.OWNER, Write.first(liar), Change.LIFE, Write.first(Change.ALIVE));
        return new Change(liar, id, Offices.record(liar, 800_000 + files++), office.stamp(), "household", null, creation, "u", "1.0");
    }

    // What must hold

    /** One round trip without any mishap. */
    private void visit(String township) {
        ChaosParcel there = export(offices.get(township), Offices.COUNTY);
        take(county(), there, -1);
        ChaosParcel back = export(county(), township);
        take(offices.get(township), back, -1);
        delete(there.file());
        delete(back.file());
    }

    private boolean outstanding() {
        return townships.stream().anyMatch(each -> outstanding(offices.get(each), Offices.COUNTY) || outstanding(county(), each));
    }

    private static boolean outstanding(ChaosOffice from, String to) {
        return from.stream(to).acked < from.stream(to).lines.size() || !from.outgoing(to).returned().isEmpty();
    }

    private void acknowledgedIsHeld(ChaosOffice sender, String receiver) {
        MemoryRegister.Out out = sender.stream(receiver);
        if (out == null || out.acked == 0 || abuse != Abuse.LIES) {
            return;
        }
        ChaosOffice there = offices.get(receiver);
        demand(there.committed(sender.area, out.epoch) >= out.acked, "acknowledged, but not held");
    }

    private void settled() {
        offices.values().forEach(office -> vanished.removeAll(office.known()));
        for (String township : townships) {
            delivered(offices.get(township), county());
            delivered(county(), offices.get(township));
        }
        for (ChaosOffice office : offices.values()) {
            forged.forEach(id -> demand(!office.knows(id), "a forged change was applied"));
            office.asides().values().forEach(each -> demand(forged.contains(each.change().id()) || isLost(each.change()),
                    "an honest change was left aside: " + each.reason()));
        }
        truth.forEach((record, changes) -> {
            if (!vanished.contains(changes.get(0).id())) {
                agreed(record, changes.stream().filter(each -> !isLost(each)).toList(), changes);
            }
        });
    }

    /** Whether it is gone, or the right that it cites or the record that it changes. */
    private boolean isLost(Change change) {
        return vanished.contains(change.id()) || change.own() != null && vanished.contains(change.own())
                || truth.containsKey(change.record()) && vanished.contains(truth.get(change.record()).get(0).id());
    }

    private void delivered(ChaosOffice from, ChaosOffice to) {
        MemoryRegister.Out out = from.stream(to.area);
        demand(out.acked == out.lines.size(), "not everything is acknowledged");
        demand(to.committed(from.area, out.epoch) == out.lines.size(), "not everything has arrived");
        if (!out.lines.isEmpty()) {
            demand(Arrays.equals(to.headAt(from.area, out.epoch, out.lines.size()), out.head(out.lines.size())), "something else has arrived");
        }
        Set<ChangeId> there = everHeard(to);
        out.ids.stream().filter(id -> !forged.contains(id)).forEach(id -> demand(there.contains(id), "a change was ignored"));
    }

    /** The county and the owner hold exactly what follows from all changes that are left, whatever way they came. */
    private void agreed(RecordId record, List<Change> changes, List<Change> all) {
        Map<String, FieldState> expected = following(changes);
        String owner = (String) expected.get(Change.OWNER).shown().orElseThrow().value();
        expected.forEach((field, state) -> demand(county().field(record, field).equals(state), "the county differs in " + field));
        // What the owner did by a right that has vanished everywhere else stands in its register; at the county it waits for a person.
        following(all.stream().filter(each -> changes.contains(each) || offices.get(owner).knows(each.id())).toList())
                .forEach((field, state) -> demand(offices.get(owner).field(record, field).equals(state), "the owner differs in " + field));
        for (Change change : changes) {
            FieldState there = offices.get(change.by()).field(record, Change.OWNER);
            demand(there.equals(expected.get(Change.OWNER)), "a former owner does not know that the record has moved");
        }
    }

    private static Map<String, FieldState> following(List<Change> changes) {
        Map<String, FieldState> fields = new HashMap<>();
        for (Change change : changes) {
            change.set().keySet().forEach(field -> fields.merge(field, FieldState.EMPTY.with(change, field), (a, b) -> a.with(change, field)));
        }
        return fields;
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new Violation(otherwise);
        }
    }

    private ChaosOffice county() {
        return offices.get(Offices.COUNTY);
    }

    private String anyTownship() {
        return townships.get(random.nextInt(townships.size()));
    }

    private String anyOffice() {
        return random.nextInt(3) == 0 ? Offices.COUNTY : anyTownship();
    }

    private Path newFolder() {
        try {
            return Files.createDirectories(folder.resolve(Integer.toString(files++)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
