package cunbu.sync;

import cunbu.core.history.Change;
import cunbu.core.history.ChangeId;
import cunbu.core.history.RecordId;
import cunbu.sync.wire.Manifest;
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

/** A register in memory: what a store keeps for the exchange, with transactions that can be taken back. */
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
    }

    /** A stream towards another office, and how far it is acknowledged. */
    static final class Out {
        final String epoch;
        final List<byte[]> lines = new ArrayList<>();
        final List<byte[]> heads = new ArrayList<>();
        final Set<ChangeId> ids = new HashSet<>();
        long acked;

        Out(String epoch) {
            this.epoch = epoch;
        }

        byte[] head(long position) {
            return position == 0 ? Chain.start() : heads.get((int) position - 1);
        }
    }

    private final Set<ChangeId> known = new HashSet<>();
    private final Map<RecordId, Kept> records = new LinkedHashMap<>();
    private final Map<String, List<byte[]>> in = new LinkedHashMap<>();
    private final Map<String, Out> out = new LinkedHashMap<>();
    private final Map<Arrival, Aside> aside = new LinkedHashMap<>();
    private final Set<String> asideIds = new LinkedHashSet<>();
    private final Map<String, Manifest> met = new HashMap<>();
    private final Map<String, String> metJws = new HashMap<>();
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private String trustJws;

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

    private static String key(String peer, String epoch) {
        return peer + "/" + epoch;
    }

    @Override
    public long committed(String peer, String epoch) {
        return in.getOrDefault(key(peer, epoch), List.of()).size();
    }

    @Override
    public byte[] headAt(String peer, String epoch, long position) {
        return in.get(key(peer, epoch)).get((int) position - 1);
    }

    @Override
    public Optional<byte[]> sentHeadAt(String peer, String epoch, long position) {
        return Optional.ofNullable(out.get(peer)).filter(stream -> stream.epoch.equals(epoch) && position <= stream.heads.size())
                .map(stream -> stream.head(position));
    }

    @Override
    public boolean knows(ChangeId change) {
        return known.contains(change);
    }

    @Override
    public Optional<String> kind(RecordId record) {
        return Optional.ofNullable(records.get(record)).map(kept -> kept.kind);
    }

    @Override
    public Optional<String> owner(RecordId record, ChangeId own) {
        return field(record, Change.OWNER).writes().stream().filter(each -> each.change().equals(own) && each.stamp() != null)
                .map(each -> (String) each.value()).findFirst();
    }

    @Override
    public FieldState field(RecordId record, String field) {
        Kept kept = records.get(record);
        return kept == null ? FieldState.EMPTY : kept.fields.getOrDefault(field, FieldState.EMPTY);
    }

    @Override
    public boolean setAside(String peer, ChangeId change) {
        return asideIds.contains(key(peer, change.text()));
    }

    @Override
    public List<Parked> parked(RecordId record) {
        List<Parked> parked = new ArrayList<>();
        aside.forEach((arrival, each) -> {
            if (each.reason() == Disposition.PARKED_NOT_OWNER && each.change().record().equals(record)) {
                parked.add(new Parked(arrival, each.line()));
            }
        });
        return parked;
    }

    @Override
    public void create(Change change, byte[] line) {
        Kept kept = new Kept(change.kind());
        records.put(change.record(), kept);
        otherwise(() -> records.remove(change.record()));
        change.set().keySet().forEach(field -> kept.fields.put(field, FieldState.EMPTY.with(change, field)));
        keep(kept, change, line);
    }

    @Override
    public void change(Change change, byte[] line, Map<String, FieldState> fields) {
        Kept kept = records.get(change.record());
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
        known.add(change.id());
        otherwise(() -> {
            kept.changes.remove(kept.changes.size() - 1);
            kept.lines.remove(kept.lines.size() - 1);
            known.remove(change.id());
        });
        applied(change, line);
    }

    /** After a change was applied, typed here or come from elsewhere. */
    void applied(Change change, byte[] line) {
    }

    @Override
    public void setAside(Arrival arrival, Disposition reason, Change change, byte[] line) {
        aside.put(arrival, new Aside(reason, change, line));
        otherwise(() -> aside.remove(arrival));
        if (change != null && asideIds.add(key(arrival.peer(), change.id().text()))) {
            otherwise(() -> asideIds.remove(key(arrival.peer(), change.id().text())));
        }
    }

    @Override
    public void release(Arrival arrival) {
        Aside before = aside.remove(arrival);
        if (before != null) {
            otherwise(() -> aside.put(arrival, before));
        }
    }

    @Override
    public void line(Arrival arrival, byte[] head) {
        List<byte[]> heads = in.computeIfAbsent(key(arrival.peer(), arrival.epoch()), k -> new ArrayList<>());
        if (heads.size() + 1 != arrival.position()) {
            throw new IllegalStateException("a gap in the stream");
        }
        heads.add(head);
        otherwise(() -> heads.remove(heads.size() - 1));
    }

    @Override
    public void acknowledged(String peer, String epoch, long upto) {
        Out stream = out.get(peer);
        long before = stream.acked;
        stream.acked = Math.max(before, upto);
        otherwise(() -> stream.acked = before);
    }

    @Override
    public void met(Manifest manifest, String jws) {
        Manifest before = met.get(manifest.from());
        String jwsBefore = metJws.get(manifest.from());
        if (before == null || manifest.follows(before)) {
            met.put(manifest.from(), manifest);
            metJws.put(manifest.from(), jws);
            otherwise(() -> {
                met.put(manifest.from(), before);
                metJws.put(manifest.from(), jwsBefore);
            });
        }
    }

    @Override
    public void trusted(long version, String jws) {
        String before = trustJws;
        trustJws = jws;
        otherwise(() -> trustJws = before);
    }

    /** Puts a line into the stream towards that office; a change enters a stream once. */
    final void send(String peer, ChangeId id, byte[] line) {
        Out stream = out.get(peer);
        if (stream.ids.add(id)) {
            Chain chain = new Chain(stream.head(stream.lines.size()));
            stream.lines.add(line);
            stream.heads.add(chain.add(line));
            otherwise(() -> {
                stream.ids.remove(id);
                stream.lines.remove(stream.lines.size() - 1);
                stream.heads.remove(stream.heads.size() - 1);
            });
        }
    }

    final void opens(String peer, String epoch) {
        out.put(peer, new Out(epoch));
    }

    final Out stream(String peer) {
        return out.get(peer);
    }

    /** What is committed here of that office's streams. */
    final List<Manifest.Ack> acks(String peer) {
        return in.entrySet().stream().filter(each -> each.getKey().startsWith(peer + "/") && !each.getValue().isEmpty())
                .map(each -> new Manifest.Ack(each.getKey().substring(peer.length() + 1), each.getValue().size(),
                        Chain.hex(each.getValue().get(each.getValue().size() - 1))))
                .toList();
    }

    final Map<RecordId, Kept> records() {
        return records;
    }

    final Map<Arrival, Aside> asides() {
        return aside;
    }

    final String lastLetter(String peer) {
        return metJws.get(peer);
    }

    final String trustJws() {
        return trustJws;
    }
}
