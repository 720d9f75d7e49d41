package cunbu.app.exchange;

import cunbu.app.exchange.NotEnrolled.Reason;
import cunbu.app.store.MergeStore;
import cunbu.app.store.Register;
import cunbu.app.store.StreamStore;
import cunbu.core.place.AreaCode;
import cunbu.sync.BundleReader;
import cunbu.sync.BundleRejected;
import cunbu.sync.BundleWriter;
import cunbu.sync.ImportReport;
import cunbu.sync.MergePlan;
import cunbu.sync.Outgoing;
import cunbu.sync.Progress;
import cunbu.sync.seal.TrustList;
import cunbu.sync.wire.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes bundles to a stick and takes in what others wrote: shown as a plan first, then applied in one transaction a bundle. */
public final class Exchange {

    private final Register register;
    private final Clock clock;
    private final OfficeKeys keys;
    private final Inbox inbox;
    private final Function<ImportReport, String> asText;

    /** @param asText the JSON of a report, as it is kept */
    public Exchange(Register register, Clock clock, Function<ImportReport, String> asText) {
        this.register = register;
        this.clock = clock;
        this.keys = new OfficeKeys(register, clock);
        this.inbox = new Inbox(register.database().file());
        this.asText = asText;
    }

    /** What each side holds of the other. {@code unconfirmed} changes are written here and not acknowledged by the peer. */
    public record Standing(String office, String name, long acknowledged, long unconfirmed, String oldestUnconfirmed, long received,
                           String lastBundle) {
    }

    /**
     * Writes everything that the other office has not acknowledged, in one bundle or, where that would be too large, in several.
     *
     * @param stick the folder of the stick
     * @throws cunbu.sync.NotWritten with the reason; the stick is then as it was before the bundle that failed
     * @throws NotEnrolled           if the two offices do not trust each other yet
     */
    public List<BundleWriter.Written> write(AreaCode to, Path stick, Progress progress) throws IOException {
        TrustList trust = keys.trust().orElseThrow(() -> new NotEnrolled(Reason.NO_COUNTY));
        if (trust.recipients(to.text()).isEmpty() || to.text().equals(keys.office())) {
            throw new NotEnrolled(Reason.UNKNOWN_OFFICE);
        }
        Dispatch dispatch = new Dispatch(register, keys, trust);
        StreamStore.Stream stream = dispatch.stream(to.text());
        List<BundleWriter.Written> all = new ArrayList<>();
        Outgoing next = dispatch.letter(stream);
        all.add(writeOne(stream, next, stick, progress));
        for (long first = all.get(0).to() + 1; first <= stream.length(); first = all.get(all.size() - 1).to() + 1) {
            next = next.from(first, register.streams().headAt(stream.epoch(), first - 1).orElseThrow());
            all.add(writeOne(stream, next, stick, progress));
        }
        return all;
    }

    private BundleWriter.Written writeOne(StreamStore.Stream stream, Outgoing outgoing, Path stick, Progress progress) throws IOException {
        BundleWriter writer = new BundleWriter(keys.sign(), keys.trust().orElseThrow(), inbox.folder(), clock);
        try (StreamStore.Lines lines = register.streams().lines(stream.epoch(), outgoing.first())) {
            BundleWriter.Written written = writer.write(outgoing, lines, stick, register.streams().writtenCount() + 1L, progress);
            register.lives().remember();
            register.database().transaction(() -> register.streams().wrote(new StreamStore.Written(written.bundle(), stream.peer(), stream.epoch(),
                    written.from(), written.to(), written.sha256(), now())));
            return written;
        }
    }

    /** What can be said of a file without taking it in. @throws BundleRejected if its sender cannot be believed */
    public Manifest inspect(Path file) {
        return reader().inspect(file);
    }

    /**
     * What taking in would do, for each file addressed to this office, in the order in which they can be taken; nothing is changed.
     *
     * @param source a file, or the folder of a stick
     */
    public List<ImportReport> plan(Path source, Progress progress) throws IOException {
        return all(source, progress, true);
    }

    /** Takes in what is addressed to this office, in whatever order it lies there. Each file is applied whole or not at all. */
    public List<ImportReport> take(Path source, Progress progress) throws IOException {
        return all(source, progress, false);
    }

    private List<ImportReport> all(Path source, Progress progress, boolean onlyPlan) throws IOException {
        keys.trust().orElseThrow(() -> new NotEnrolled(Reason.NO_COUNTY));
        Map<Path, ImportReport> reports = new LinkedHashMap<>();
        List<Path> open = new ArrayList<>(onlyPlan ? inbox.files(source, keys.office()) : inbox.copies(source, keys.office()));
        // One that waits for another may be possible once the other is in.
        for (boolean again = true; again && !open.isEmpty();) {
            again = false;
            for (Path file : List.copyOf(open)) {
                ImportReport report = one(file, progress, onlyPlan);
                reports.put(file, report);
                if (report.status() != ImportReport.Status.HELD) {
                    open.remove(file);
                    again |= !onlyPlan && report.status() == ImportReport.Status.APPLIED;
                }
            }
        }
        if (!onlyPlan) {
            reports.forEach(this::done);
        }
        return List.copyOf(reports.values());
    }

    private ImportReport one(Path file, Progress progress, boolean onlyPlan) {
        String sha256 = inbox.sha256(file);
        try {
            MergeStore merging = register.merging(Dispatch::manifest);
            return onlyPlan ? planned(file, merging, progress).report(sha256) : applied(file, sha256, merging, progress);
        } catch (BundleRejected e) {
            return ImportReport.of(e, sha256);
        }
    }

    /** Where the other office shows this one that it is an old copy of itself, another life begins before anything is merged. */
    private void begin(Path file, MergeStore merging) {
        reader().outlived(file, merging).ifPresent(merging::beginAfter);
    }

    private ImportReport applied(Path file, String sha256, MergeStore merging, Progress progress) {
        register.database().transaction(() -> begin(file, merging));
        reader().verify(file, merging, progress);
        return register.database().transactionOfForeignRecords(() -> {
            ImportReport report = reader().take(file, merging, merging, progress).report(sha256);
            keep(report);
            return report;
        });
    }

    private MergePlan planned(Path file, MergeStore merging, Progress progress) {
        try {
            return register.database().transactionOfForeignRecords(() -> {
                begin(file, merging);
                reader().verify(file, merging, progress);
                throw new TakenBack(reader().take(file, merging, merging, progress));
            });
        } catch (TakenBack plan) {
            return plan.plan;
        }
    }

    /** Ends the transaction of a plan, so that nothing of it stays. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient MergePlan plan;

        TakenBack(MergePlan plan) {
            super("taken back", null, false, false);
            this.plan = plan;
        }
    }

    private void done(Path copy, ImportReport report) {
        if (report.code() != null) {
            register.database().transaction(() -> keep(report));
        }
        inbox.done(copy, report, now());
    }

    private void keep(ImportReport report) {
        register.streams().took(new StreamStore.Taken(report.fileSha256(), report.bundle(), report.from(), report.status().name(), report.code(),
                asText.apply(report), now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The offices this one exchanges with, and what each holds. */
    public List<Standing> standing() {
        List<Standing> all = new ArrayList<>();
        for (Offices.Known office : new Offices(register, clock).list()) {
            boolean exchangesWithUs = !office.office().equals(keys.office())
                    && (keys.isCounty() || office.office().equals(register.office().county().text()));
            if (exchangesWithUs) {
                all.add(standing(office));
            }
        }
        return all;
    }

    private Standing standing(Offices.Known office) {
        Optional<StreamStore.Stream> stream = register.streams().towards(office.office());
        Dispatch dispatch = new Dispatch(register, keys, keys.trust().orElseThrow());
        StreamStore.Stream now = stream.isPresent() ? dispatch.stream(office.office()) : null;
        long received = register.streams().from(office.office()).stream().mapToLong(StreamStore.Incoming::upto).sum();
        String lastBundle = register.streams().manifest(office.office())
                .map(jws -> Dispatch.manifest(jws).created().toString()).orElse(null);
        if (now == null) {
            return new Standing(office.office(), office.name(), 0, 0, null, received, lastBundle);
        }
        String oldest = register.streams().oldestUnconfirmed(now).map(Dispatch::day).orElse(null);
        return new Standing(office.office(), office.name(), now.acked(), now.length() - now.acked(), oldest, received, lastBundle);
    }

    private BundleReader reader() {
        TrustList trust = keys.trust().orElseThrow(() -> new NotEnrolled(Reason.NO_COUNTY));
        return new BundleReader(keys.office(), trust, keys.identities(), clock);
    }
}
