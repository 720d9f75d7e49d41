package cunbu.sync;

import cunbu.core.history.Change;
import cunbu.core.history.ChangeId;
import cunbu.core.history.RecordId;
import cunbu.sync.wire.Manifest;
import cunbu.sync.wire.ManifestJson;
import cunbu.sync.seal.Jws;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A register in memory: what a store keeps for the exchange, with transactions that can be taken back and backups that can be restored. */
class MemoryRegister implements Held, Applying {

    /** A line that was not applied. */
    record Aside(Disposition reason, Change change, byte[] line) {
    }

    /** The changes of one record. */
    static final class Kept {
        final String kind;
        final List<Change> changes = new ArrayList<>();
        final List<byte[]> lines = new ArrayList<>();
        final Map<String, FieldState> fields = new TreeMap<>();

        Kept(String kind) {
            this.kind = kind;
        }

        Kept copy() {
            Kept copy = new Kept(kind);
            copy.changes.addAll(changes);
            copy.lines.addAll(lines);
            copy.fields.putAll(fields);
            return copy;
        }
    }

    /** A stream towards another office, and how far it is acknowledged. */
    static final class Out {
        final String epoch;
        final List<byte[]> lines = new ArrayList<>();
        final List<byte[]> heads = new ArrayList<>();
        final List<ChangeId> order = new ArrayList<>();
        final Set<ChangeId> ids = new HashSet<>();
        long acked;

        Out(String epoch) {
            this.epoch = epoch;
        }

        byte[] head(long position) {
            return position == 0 ? Chain.start() : heads.get((int) position - 1);
        }

        void add(ChangeId id, byte[] line) {
            if (ids.add(id)) {
                heads.add(new Chain(head(lines.size())).add(line));
                lines.add(line);
                order.add(id);
            }
        }

        void cut(int length) {
            for (int last = lines.size() - 1; last >= length; last--) {
                ids.remove(order.remove(last));
                lines.remove(last);
                heads.remove(last);
            }
        }

        Out copy() {
            Out copy = new Out(epoch);
            copy.lines.addAll(lines);
            copy.heads.addAll(heads);
            copy.order.addAll(order);
            copy.ids.addAll(ids);
            copy.acked = acked;
            return copy;
        }
    }

    /** A bundle that was taken in, as it came. */
    static final class Came {
        final Manifest manifest;
        final String jws;
        final List<byte[]> parts = new ArrayList<>();

        Came(Manifest manifest, String jws) {
            this.manifest = manifest;
            this.jws = jws;
        }
    }

    /** Everything that is on the disk. */
    static final class Disk {
        final Set<ChangeId> known = new HashSet<>();
        final Map<RecordId, Kept> records = new LinkedHashMap<>();
        final Map<String, List<byte[]>> in = new LinkedHashMap<>();
        final Map<String, List<Out>> out = new LinkedHashMap<>();
        final Map<Arrival, Aside> aside = new LinkedHashMap<>();
        final Set<String> asideIds = new LinkedHashSet<>();
        final Map<String, Manifest> met = new HashMap<>();
        final Map<String, String> metJws = new HashMap<>();
        final Map<String, List<Came>> came = new HashMap<>();
        final Map<String, List<Manifest.Epoch>> regained = new HashMap<>();
        Incarnation incarnation = new Incarnation(Offices.INC, Set.of());
        String trustJws;

        Disk copy() {
            Disk copy = new Disk();
            copy.known.addAll(known);
            records.forEach((id, record) -> copy.records.put(id, record.copy()));
            in.forEach((stream, heads) -> copy.in.put(stream, new ArrayList<>(heads)));
            out.forEach((peer, streams) -> copy.out.put(peer, new ArrayList<>(streams.stream().map(Out::copy).toList())));
            copy.aside.putAll(aside);
            copy.asideIds.addAll(asideIds);
            copy.met.putAll(met);
            copy.metJws.putAll(metJws);
            came.forEach((stream, bundles) -> copy.came.put(stream, new ArrayList<>(bundles)));
            regained.forEach((peer, epochs) -> copy.regained.put(peer, new ArrayList<>(epochs)));
            copy.incarnation = incarnation;
            copy.trustJws = trustJws;
            return copy;
        }
    }

    private Disk disk = new Disk();
    private final Deque<Runnable> undo = new ArrayDeque<>();

    /** Does it, or nothing of it. */
    final <T> T transaction(Supplier<T> work) {
        undo.clear();
        try {
            return work.get();
        } catch (RuntimeException e) {
            undo.forEach(Runnable::run);
            throw e;
        } finally {
            undo.clear();
        }
    }

    /** Notes how to take back what was just done. */
    private void otherwise(Runnable back) {
        undo.push(back);
    }

    final Disk backup() {
        return disk.copy();
    }

    /** The disk is what it was when that backup was made. */
    final void restore(Disk backup) {
        disk = backup.copy();
    }

    private static String key(String peer, String epoch) {
        return peer + "/" + epoch;
    }

    @Override
    public Incarnation incarnation() {
        return disk.incarnation;
    }

    @Override
    public List<OwnStream> streams(String peer) {
        List<Out> all = disk.out.getOrDefault(peer, List.of());
        return all.stream().map(each -> new OwnStream(each.epoch, each.lines.size(), each.head(each.lines.size()), each.acked, each.head(each.acked),
                each == all.get(all.size() - 1))).toList();
    }

    @Override
    public List<Manifest.Ack> holdings(String peer) {
        return disk.in.entrySet().stream().filter(each -> each.getKey().startsWith(peer + "/") && !each.getValue().isEmpty())
                .map(each -> new Manifest.Ack(each.getKey().substring(peer.length() + 1), each.getValue().size(),
                        Chain.hex(each.getValue().get(each.getValue().size() - 1))))
                .toList();
    }

    @Override
    public Optional<Manifest> letter(String peer) {
        return Optional.ofNullable(disk.met.get(peer));
    }

    @Override
    public List<Manifest.Epoch> regained(String peer) {
        return disk.regained.getOrDefault(peer, List.of());
    }

    @Override
    public List<Returned> received(String peer, String epoch, long after) {
        return disk.came.getOrDefault(key(peer, epoch), List.of()).stream().filter(each -> each.manifest.stream().to() > after)
                .map(each -> new Returned(each.jws, number -> each.parts.get(number - 1))).toList();
    }

    @Override
    public long committed(String peer, String epoch) {
        return disk.in.getOrDefault(key(peer, epoch), List.of()).size();
    }

    @Override
    public byte[] headAt(String peer, String epoch, long position) {
        return disk.in.get(key(peer, epoch)).get((int) position - 1);
    }

    @Override
    public Optional<byte[]> sentHeadAt(String peer, String epoch, long position) {
        return disk.out.getOrDefault(peer, List.of()).stream().filter(stream -> stream.epoch.equals(epoch) && position <= stream.heads.size())
                .map(stream -> stream.head(position)).findFirst();
    }

    @Override
    public boolean knows(ChangeId change) {
        return disk.known.contains(change);
    }

    @Override
    public Optional<String> kind(RecordId record) {
        return Optional.ofNullable(disk.records.get(record)).map(kept -> kept.kind);
    }

    @Override
    public Optional<String> owner(RecordId record, ChangeId own) {
        Kept kept = disk.records.get(record);
        return kept == null ? Optional.empty() : kept.changes.stream().filter(each -> each.id().equals(own) && each.set().containsKey(Change.OWNER))
                .map(each -> (String) each.set().get(Change.OWNER).value()).findFirst();
    }

    @Override
    public FieldState field(RecordId record, String field) {
        Kept kept = disk.records.get(record);
        return kept == null ? FieldState.EMPTY : kept.fields.getOrDefault(field, FieldState.EMPTY);
    }

    @Override
    public boolean setAside(String peer, ChangeId change) {
        return disk.asideIds.contains(key(peer, change.text()));
    }

    @Override
    public List<Parked> parked(RecordId record) {
        List<Parked> all = new ArrayList<>();
        disk.aside.forEach((arrival, each) -> {
            if (each.reason() == Disposition.PARKED_NOT_OWNER && each.change().record().equals(record)) {
                all.add(new Parked(arrival, each.line()));
            }
        });
        return all;
    }

    @Override
    public void create(Change change, byte[] line) {
        Kept kept = new Kept(change.kind());
        disk.records.put(change.record(), kept);
        otherwise(() -> disk.records.remove(change.record()));
        change.set().keySet().forEach(field -> kept.fields.put(field, FieldState.EMPTY.with(change, field)));
        keep(kept, change, line);
    }

    @Override
    public void change(Change change, byte[] line, Map<String, FieldState> fields) {
        Kept kept = disk.records.get(change.record());
        fields.forEach((field, state) -> {
            FieldState before = kept.fields.put(field, state);
            otherwise(() -> {
                if (before == null) {
                    kept.fields.remove(field);
                } else {
                    kept.fields.put(field, before);
                }
            });
        });
        keep(kept, change, line);
    }

    private void keep(Kept kept, Change change, byte[] line) {
        kept.changes.add(change);
        kept.lines.add(line);
        disk.known.add(change.id());
        otherwise(() -> {
            kept.changes.remove(kept.changes.size() - 1);
            kept.lines.remove(kept.lines.size() - 1);
            disk.known.remove(change.id());
        });
        applied(change, line);
    }

    /** After a change was applied, typed here or come from elsewhere. */
    void applied(Change change, byte[] line) {
    }

    @Override
    public void setAside(Arrival arrival, Disposition reason, Change change, byte[] line) {
        disk.aside.put(arrival, new Aside(reason, change, line));
        otherwise(() -> disk.aside.remove(arrival));
        if (change != null && disk.asideIds.add(key(arrival.peer(), change.id().text()))) {
            otherwise(() -> disk.asideIds.remove(key(arrival.peer(), change.id().text())));
        }
    }

    @Override
    public void release(Arrival arrival) {
        Aside before = disk.aside.remove(arrival);
        if (before != null) {
            otherwise(() -> disk.aside.put(arrival, before));
        }
    }

    @Override
    public void line(Arrival arrival, byte[] head) {
        List<byte[]> heads = disk.in.computeIfAbsent(key(arrival.peer(), arrival.epoch()), k -> new ArrayList<>());
        if (heads.size() + 1 != arrival.position()) {
            throw new IllegalStateException("a gap in the stream");
        }
        heads.add(head);
        otherwise(() -> heads.remove(heads.size() - 1));
    }

    @Override
    public void received(Manifest manifest, String jws) {
        List<Came> bundles = disk.came.computeIfAbsent(key(manifest.from(), manifest.stream().epoch()), k -> new ArrayList<>());
        bundles.add(new Came(manifest, jws));
        otherwise(() -> bundles.remove(bundles.size() - 1));
    }

    @Override
    public void received(Manifest manifest, int part, byte[] content) {
        List<Came> bundles = disk.came.get(key(manifest.from(), manifest.stream().epoch()));
        bundles.get(bundles.size() - 1).parts.add(content);
    }

    @Override
    public void acknowledged(String peer, String epoch, long upto) {
        disk.out.get(peer).stream().filter(each -> each.epoch.equals(epoch)).forEach(stream -> {
            long before = stream.acked;
            stream.acked = upto;
            otherwise(() -> stream.acked = before);
        });
    }

    @Override
    public void resend(String peer, String epoch, long after) {
        Out closed = disk.out.get(peer).stream().filter(each -> each.epoch.equals(epoch)).findFirst().orElseThrow();
        for (int at = (int) after; at < closed.lines.size(); at++) {
            send(peer, closed.order.get(at), closed.lines.get(at));
        }
    }

    @Override
    public void passOn(String peer, Change change, byte[] line) {
        send(peer, change.id(), line);
    }

    @Override
    public void regained(String peer, String epoch, long length, byte[] head) {
        List<Manifest.Epoch> all = disk.regained.computeIfAbsent(peer, k -> new ArrayList<>());
        Manifest.Epoch now = new Manifest.Epoch(epoch, length, Chain.hex(head));
        if (!all.contains(now)) {
            all.add(now);
            otherwise(() -> all.remove(now));
        }
    }

    @Override
    public void met(Manifest manifest, String jws) {
        Manifest before = disk.met.put(manifest.from(), manifest);
        String jwsBefore = disk.metJws.put(manifest.from(), jws);
        otherwise(() -> {
            disk.met.put(manifest.from(), before);
            disk.metJws.put(manifest.from(), jwsBefore);
        });
    }

    @Override
    public void forgotten(String peer) {
        Manifest before = disk.met.remove(peer);
        String jwsBefore = disk.metJws.remove(peer);
        otherwise(() -> {
            disk.met.put(peer, before);
            disk.metJws.put(peer, jwsBefore);
        });
    }

    @Override
    public void trusted(long version, String jws) {
        String before = disk.trustJws;
        disk.trustJws = jws;
        otherwise(() -> disk.trustJws = before);
    }

    /** Puts a line into the stream towards that office; a change enters a stream once. */
    final void send(String peer, ChangeId id, byte[] line) {
        Out stream = stream(peer);
        if (!stream.ids.contains(id)) {
            stream.add(id, line);
            otherwise(() -> stream.cut(stream.lines.size() - 1));
        }
    }

    final void opens(String peer, String epoch) {
        disk.out.computeIfAbsent(peer, k -> new ArrayList<>()).add(new Out(epoch));
    }

    /** Begins another life: every stream ends where it was acknowledged, and what lies beyond goes into a new one (rule R6). */
    final void begin(Incarnation life, Supplier<String> epochs) {
        disk.incarnation = life;
        disk.out.forEach((peer, streams) -> {
            Out old = streams.get(streams.size() - 1);
            Out fresh = new Out(epochs.get());
            for (int at = (int) old.acked; at < old.lines.size(); at++) {
                fresh.add(old.order.get(at), old.lines.get(at));
            }
            old.cut((int) old.acked);
            streams.add(fresh);
        });
    }

    /** The open stream towards that office. */
    final Out stream(String peer) {
        List<Out> all = disk.out.get(peer);
        return all == null ? null : all.get(all.size() - 1);
    }

    final Map<RecordId, Kept> records() {
        return disk.records;
    }

    final Map<Arrival, Aside> asides() {
        return disk.aside;
    }

    final Set<ChangeId> known() {
        return disk.known;
    }

    final String lastLetter(String peer) {
        return disk.metJws.get(peer);
    }

    final String trustJws() {
        return disk.trustJws;
    }

    /** A letter as a store reads it again. */
    static Manifest read(String jws) {
        return ManifestJson.read(Jws.unchecked(jws));
    }
}
