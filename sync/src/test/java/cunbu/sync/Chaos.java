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
import java.util.TreeSet;

/**
 * A county, ten townships and fourteen sticks over months of bad luck: lost, copied, swapped, damaged and forged bundles, crashes, wrong
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

    private static final int STICKS = 14;
    private static final int CLEAN_ROUNDS = 8;
    private static final List<String> TOWNSHIPS = townships();
    private static final String LIAR = TOWNSHIPS.get(3);
    private static final ChaosKeys KEYS = ChaosKeys.of(Offices.COUNTY, TOWNSHIPS);

    private final SplittableRandom random;
    private final Path folder;
    private final Map<String, ChaosOffice> offices = new TreeMap<>();
    private final List<List<ChaosParcel>> sticks = new ArrayList<>();
    private final Map<RecordId, List<Change>> truth = new LinkedHashMap<>();
    private final List<RecordId> records = new ArrayList<>();
    private final Set<ChangeId> forged = new HashSet<>();
    private final Map<String, List<MemoryRegister.Disk>> backups = new TreeMap<>();
    /** What was lost from every disk at once; no protocol can bring it back. */
    private final Set<ChangeId> vanished = new HashSet<>();
    private final Abuse abuse;
    private final Set<String> seen = new TreeSet<>();
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

    Chaos(long seed, Abuse abuse, Mutation mutation, Path folder) {
        this.abuse = abuse;
        this.random = new SplittableRandom(seed);
        this.folder = folder;
        for (int i = 0; i < STICKS; i++) {
            sticks.add(new ArrayList<>());
        }
        offices.put(Offices.COUNTY, new ChaosOffice(Offices.COUNTY, true, mutation, random));
        for (String township : TOWNSHIPS) {
            offices.put(township, new ChaosOffice(township, false, mutation, random));
            offices.get(township).opens(Offices.COUNTY, String.format("%016x", random.nextLong()));
            offices.get(Offices.COUNTY).opens(township, String.format("%016x", random.nextLong()));
        }
        offices.values().forEach(each -> each.equip(KEYS, folder));
    }

    private static List<String> townships() {
        List<String> codes = new ArrayList<>();
        for (int number = 101; number <= 110; number++) {
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
        TOWNSHIPS.forEach(this::visit);
        for (int round = 1; round < CLEAN_ROUNDS && outstanding(); round++) {
            TOWNSHIPS.forEach(this::visit);
        }
        settled();
    }

    /** The names of what lines and bundles met with. */
    Set<String> seen() {
        return seen;
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
            insert(sticks.get(random.nextInt(STICKS)));
        } else if (dice < 92) {
            mishap(sticks.get(random.nextInt(STICKS)));
        } else if (dice < 94) {
            offices.get(anyOffice()).clockJumps();
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
        if (kept.size() > 4) {
            kept.remove(random.nextInt(kept.size()));
        }
    }

    private void restore() {
        String who = anyOffice();
        List<MemoryRegister.Disk> kept = backups.getOrDefault(who, List.of());
        if (kept.isEmpty() || who.equals(LIAR)) {
            return;
        }
        ChaosOffice office = offices.get(who);
        Set<ChangeId> before = everHeard(office);
        office.goesOnFrom(kept.get(random.nextInt(kept.size())), random.nextBoolean());
        seen.add("RESTORED");
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
        List<ChaosParcel> stick = sticks.get(random.nextInt(STICKS));
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
            plan.issues().forEach(issue -> seen.add(issue.code().name()));
            plan.counts().values().forEach(columns -> columns.keySet().forEach(column -> seen.add(column.name())));
            demand(!parcel.broken() && parcel.to().equals(office.area), "a broken or misled bundle was taken");
            demand(!parcel.forked(), "another history was taken");
            if (plan.regained() > 0) {
                seen.add("REGAINED");
            }
            long counted = plan.counts().values().stream().flatMap(kind -> kind.values().stream()).mapToLong(Long::longValue).sum();
            demand(counted == parcel.heads().size(), "lines were not counted");
        } catch (BundleRejected e) {
            seen.add(e.reason().name());
            demand(parcel.broken() || !parcel.to().equals(office.area) || parcel.forked() || e.reason() == BundleRejected.Reason.WAITING
                            || abuse != Abuse.LIES && e.reason() == BundleRejected.Reason.FORK,
                    "a good bundle was refused: " + e.reason());
        } catch (ChaosOffice.Crash e) {
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
        switch (random.nextInt(5)) {
            case 0 -> lose(stick, at);
            case 1 -> sticks.get(random.nextInt(STICKS)).add(copy(stick.get(at)));
            case 2 -> sticks.get(random.nextInt(STICKS)).add(stick.remove(at));
            case 3 -> stick.set(at, damaged(stick.get(at)));
            default -> stick.add(damaged(copy(stick.get(at))));
        }
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
        ChaosOffice liar = offices.get(LIAR);
        if (records.isEmpty()) {
            return;
        }
        RecordId victim = records.get(random.nextInt(records.size()));
        List<Change> known = truth.get(victim);
        String author = known.get(0).by().equals(LIAR) ? Offices.COUNTY : known.get(0).by();
        ChangeId right = known.get(random.nextInt(known.size())).id();
        Map<String, Write> address = Map.of("address", new Write(List.of(right), "forged"));
        Map<String, Write> theft = Map.of(Change.OWNER, new Write(List.of(right), LIAR));
        Map<String, Write> creation = Map.of(Change.OWNER, Write.first(LIAR), Change.LIFE, Write.first(Change.ALIVE));
        Stamp late = Stamp.of(Instant.parse("2099-01-01T00:00:00Z"), 0, LIAR);
        switch (random.nextInt(6)) {
            case 0 -> forge(new Change(author, newId(), victim, liar.stamp(), "household", right, address, "u", "1.0"));
            case 1 -> forge(new Change(LIAR, newId(), victim, late, "household", newId(), address, "u", "1.0"));
            case 2 -> forge(new Change(LIAR, newId(), victim, late, "household", right, theft, "u", "1.0"));
            case 3 -> forge(new Change(LIAR, newId(), Offices.record(TOWNSHIPS.get(7), 900_000 + files++), late, "household", null, creation, "u", "1.0"));
            case 4 -> foreign(victim, right, address);
            default -> {
                if (abuse == Abuse.LIES) {
                    fork(liar);
                }
            }
        }
    }

    /** Cites a right that is real, but not the liar's. */
    private void foreign(RecordId victim, ChangeId right, Map<String, Write> set) {
        boolean liars = truth.get(victim).stream().anyMatch(each -> each.id().equals(right) && each.set().containsKey(Change.OWNER)
                && each.set().get(Change.OWNER).value().equals(LIAR));
        if (!liars) {
            forge(new Change(LIAR, newId(), victim, offices.get(LIAR).stamp(), "household", right, set, "u", "1.0"));
        }
    }

    private void forge(Change change) {
        forged.add(change.id());
        offices.get(LIAR).send(Offices.COUNTY, change.id(), ChangeLine.write(change));
    }

    /** A bundle in which a line that the county holds is another one. */
    private void fork(ChaosOffice liar) {
        MemoryRegister.Out out = liar.stream(Offices.COUNTY);
        if (out.acked == 0) {
            return;
        }
        int altered = random.nextInt((int) out.acked);
        List<byte[]> lines = new ArrayList<>(out.lines);
        lines.set(altered, ChangeLine.write(liarsOwn(liar)));
        List<byte[]> heads = new ArrayList<>();
        Chain chain = new Chain(Chain.start());
        lines.forEach(line -> heads.add(chain.add(line)));
        int first = random.nextInt(altered + 2);
        first = Math.min(first, (int) out.acked);
        byte[] prev = first == 0 ? Chain.start() : heads.get(first - 1);
        Outgoing outgoing = liar.outgoing(Offices.COUNTY, first + 1, lines.size(), prev, heads.get(heads.size() - 1));
        BundleWriter.Written written = liar.write(outgoing, lines.subList(first, lines.size()).iterator(), newFolder());
        sticks.get(random.nextInt(STICKS)).add(new ChaosParcel(written.file(), LIAR, Offices.COUNTY, first + 1, prev,
                List.copyOf(heads.subList(first, heads.size())), false, true));
    }

    private Change liarsOwn(ChaosOffice liar) {
        ChangeId id = newId();
        forged.add(id);
        Map<String, Write> creation = Map.of(Change.OWNER, Write.first(LIAR), Change.LIFE, Write.first(Change.ALIVE));
        return new Change(LIAR, id, Offices.record(LIAR, 800_000 + files++), liar.stamp(), "household", null, creation, "u", "1.0");
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
        return TOWNSHIPS.stream().anyMatch(each -> outstanding(offices.get(each), Offices.COUNTY) || outstanding(county(), each));
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
        for (String township : TOWNSHIPS) {
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
                agreed(record, changes.stream().filter(each -> !isLost(each)).toList());
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
    private void agreed(RecordId record, List<Change> changes) {
        Map<String, FieldState> expected = new HashMap<>();
        for (Change change : changes) {
            change.set().keySet().forEach(field -> expected.merge(field, FieldState.EMPTY.with(change, field), (a, b) -> a.with(change, field)));
        }
        String owner = (String) expected.get(Change.OWNER).shown().orElseThrow().value();
        expected.forEach((field, state) -> {
            demand(county().field(record, field).equals(state), "the county differs in " + field);
            demand(offices.get(owner).field(record, field).equals(state), "the owner differs in " + field);
        });
        for (Change change : changes) {
            FieldState there = offices.get(change.by()).field(record, Change.OWNER);
            demand(there.equals(expected.get(Change.OWNER)), "a former owner does not know that the record has moved");
        }
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
        return TOWNSHIPS.get(random.nextInt(TOWNSHIPS.size()));
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
