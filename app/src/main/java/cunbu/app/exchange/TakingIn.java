package cunbu.app.exchange;

import cunbu.app.exchange.Inbox.Item;
import cunbu.app.exchange.NotEnrolled.Reason;
import cunbu.app.store.BundleStore;
import cunbu.app.store.MergeStore;
import cunbu.app.store.Register;
import cunbu.app.store.Span;
import cunbu.sync.BundleReader;
import cunbu.sync.BundleRejected;
import cunbu.sync.ImportReport.Status;
import cunbu.sync.ImportReport;
import cunbu.sync.Progress;
import cunbu.sync.seal.TrustList;
import cunbu.sync.wire.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Takes in bundles of many offices in whatever order they lie: each is applied whole or not at all, one that waits is tried again after
 * every other one, and a bad one keeps none of the others out.
 */
final class TakingIn {

    private final Register register;
    private final Clock clock;
    private final OfficeKeys keys;
    private final Inbox inbox;
    private final Function<ImportReport, String> asText;

    /** @param asText the JSON of a report, as it is kept */
    TakingIn(Register register, Clock clock, OfficeKeys keys, Inbox inbox, Function<ImportReport, String> asText) {
        this.register = register;
        this.clock = clock;
        this.keys = keys;
        this.inbox = inbox;
        this.asText = asText;
    }

    Manifest inspect(Path file) {
        return reader().inspect(file);
    }

    /** Takes everything in, one after the other as it will be, and all of it back. */
    List<ImportReport> plan(Path source, Progress progress) throws IOException {
        reader();
        List<Item> items = inbox.looked(source, keys.office());
        Map<Item, ImportReport> refused = new HashMap<>();
        while (true) {
            try {
                register.database().transactionOfForeignRecords(() -> {
                    throw new TakenBack(List.copyOf(inTurn(items, progress,
                            (item, each) -> refused.containsKey(item) ? refused.get(item) : planned(item, each)).values()));
                });
            } catch (TakenBack plan) {
                return plan.reports;
            } catch (HalfMerged half) {
                refused.put(half.item, half.report);
            }
        }
    }

    List<ImportReport> take(Path source, Progress progress) throws IOException {
        reader();
        Map<Item, ImportReport> reports = inTurn(inbox.copied(source, keys.office()), progress, (item, each) -> {
            ImportReport report = applied(item, each);
            if (report.status() != Status.HELD) {
                done(item, report);
            }
            return report;
        });
        reports.forEach((item, report) -> {
            if (report.status() == Status.HELD) {
                done(item, report);
            }
        });
        return List.copyOf(reports.values());
    }

    /** Where something was taken in, what waited may be possible now. */
    private static Map<Item, ImportReport> inTurn(List<Item> items, Progress progress, BiFunction<Item, Progress, ImportReport> work) {
        Map<Item, ImportReport> reports = new LinkedHashMap<>();
        long whole = items.stream().mapToLong(Item::bytes).sum();
        long before = 0;
        List<Item> open = new ArrayList<>(items);
        for (boolean again = true; again && !open.isEmpty();) {
            again = false;
            for (Item item : List.copyOf(open)) {
                Progress one = new Stretch(progress, before, item.bytes(), whole);
                ImportReport report = work.apply(item, one);
                one.at(1, 1);
                before = Math.min(whole, before + item.bytes());
                reports.put(item, report);
                if (report.status() != Status.HELD) {
                    open.remove(item);
                    again |= report.status() == Status.APPLIED;
                }
            }
        }
        return reports;
    }

    private ImportReport planned(Item item, Progress progress) {
        return judged(item, () -> {
            MergeStore merging = ready(item, progress);
            try {
                return reader().take(item.file(), merging, merging, half(progress, 1)).report(item.sha256());
            } catch (BundleRejected e) {
                throw new HalfMerged(item, ImportReport.of(e, item.sha256()));
            }
        });
    }

    private ImportReport applied(Item item, Progress progress) {
        return judged(item, () -> {
            MergeStore merging = ready(item, progress);
            return register.database().transactionOfForeignRecords(() -> {
                long before = register.history().size();
                ImportReport report = reader().take(item.file(), merging, merging, half(progress, 1)).report(item.sha256());
                keys.adopt();
                keep(report, new Span(before + 1, register.history().size()));
                return report;
            });
        });
    }

    private static ImportReport judged(Item item, Supplier<ImportReport> work) {
        try {
            if (item.sha256() == null) {
                throw new BundleRejected(BundleRejected.Reason.UNREADABLE);
            }
            return work.get();
        } catch (BundleRejected e) {
            return ImportReport.of(e, item.sha256());
        }
    }

    /** The whole bundle is read and believed; where it shows this register to be an old copy of itself, another life has begun. */
    private MergeStore ready(Item item, Progress progress) {
        MergeStore merging = register.merging(Dispatch::manifest);
        register.database().transaction(() -> reader().outlived(item.file(), merging).ifPresent(merging::beginAfter));
        reader().verify(item.file(), merging, half(progress, 0));
        return merging;
    }

    /** Every bundle is read twice. */
    private static Progress half(Progress progress, int which) {
        return new Stretch(progress, which, 1, 2);
    }

    private void done(Item item, ImportReport report) {
        if (report.code() != null && item.sha256() != null) {
            register.database().transaction(() -> keep(report, Span.NONE));
        }
        inbox.done(item.file(), report, now());
    }

    private void keep(ImportReport report, Span brought) {
        register.bundles().took(new BundleStore.Taken(report.fileSha256(), report.bundle(), report.from(), report.status().name(), report.code(),
                asText.apply(report), now()), brought);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private BundleReader reader() {
        TrustList trust = keys.trust().orElseThrow(() -> new NotEnrolled(Reason.NO_COUNTY));
        return new BundleReader(keys.office(), trust, keys.identities(), clock);
    }

    /** Ends the transaction of a plan, so that nothing of it stays. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<ImportReport> reports;

        TakenBack(List<ImportReport> reports) {
            super("taken back", null, false, false);
            this.reports = reports;
        }
    }

    /** A bundle was refused after some of its lines had been merged: the plan begins again without it. */
    private static final class HalfMerged extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Item item;
        private final transient ImportReport report;

        HalfMerged(Item item, ImportReport report) {
            super("half merged", null, false, false);
            this.item = item;
            this.report = report;
        }
    }
}
