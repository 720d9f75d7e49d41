package cunbu.app.exchange;

import cunbu.app.store.Register;
import cunbu.core.history.Coded;
import cunbu.core.place.Level;
import cunbu.sync.BundleRejected;
import cunbu.sync.ImportReport.Range;
import cunbu.sync.wire.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How the exchange stands with every other office; the one that needs somebody first comes first. */
public final class Board {

    /** After so many days an office is called silent. */
    public static final long SILENT_AFTER_DAYS = 30;

    private static final int OFFICE_DIGITS = 12;

    /** What of an office needs somebody, the worst first. */
    public enum Worry implements Coded {
        /** A file of it was refused after its last bundle was taken in. */
        QUARANTINED,
        /** It has written lines that have not come. */
        MISSING,
        /** A bundle of it cannot be taken in yet. */
        WAITING,
        /** Somebody must decide between values. */
        CONFLICTING,
        /** Nothing has come for long, or ever. */
        SILENT,
        /** It has not confirmed everything that was written here. */
        UNCONFIRMED,
        NONE;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One office.
     *
     * @param lastTaken   the day on which its last bundle was taken in, by this computer's clock; null if none ever was
     * @param missing     lines that it has written, or must have, and that are not here
     * @param waiting     files that are kept until something else has come
     * @param conflicts   fields in conflict in its records; at a township in all records
     * @param quarantined files refused that come from it, or say so in their name
     */
    public record Row(Exchange.Standing standing, LocalDate lastTaken, Long daysSince, List<Range> missing, long waiting, long conflicts,
                      long quarantined, Worry worry) {

        /** How many lines are missing. */
        public long linesMissing() {
            return missing.stream().mapToLong(each -> each.to() - each.from() + 1).sum();
        }

        private long weight() {
            return switch (worry) {
                case QUARANTINED -> quarantined;
                case MISSING -> linesMissing();
                case WAITING -> waiting;
                case CONFLICTING -> conflicts;
                case SILENT -> silence();
                case UNCONFIRMED -> standing.unconfirmed();
                case NONE -> 0;
            };
        }

        private long silence() {
            return daysSince == null ? Long.MAX_VALUE : daysSince;
        }
    }

    /** All rows, and how many refused files cannot be put down to any of the offices. */
    public record Now(List<Row> rows, long unknown) {
    }

    private static final Comparator<Row> WORST_FIRST = Comparator.comparing(Row::worry).thenComparing(Comparator.comparingLong(Row::weight).reversed())
            .thenComparing(Comparator.comparingLong(Row::silence).reversed()).thenComparing(row -> row.standing().office());

    private final Register register;
    private final Exchange exchange;
    private final Clock clock;

    public Board(Register register, Exchange exchange, Clock clock) {
        this.register = register;
        this.exchange = exchange;
        this.clock = clock;
    }

    public Now now() throws IOException {
        List<Waiting> waiting = waiting();
        Map<String, Long> conflicts = register.board().conflicts();
        List<Quarantine.Refused> refused = new Quarantine(register.database().file()).all();
        List<Row> rows = new ArrayList<>();
        for (Exchange.Standing standing : exchange.standing()) {
            rows.add(row(standing, waiting.stream().filter(each -> each.office().equals(standing.office())).toList(), conflicts,
                    refused.stream().filter(each -> standing.office().equals(saidToBeFrom(each))).toList()));
        }
        rows.sort(WORST_FIRST);
        long known = rows.stream().mapToLong(Row::quarantined).sum();
        return new Now(List.copyOf(rows), refused.size() - known);
    }

    private Row row(Exchange.Standing standing, List<Waiting> waiting, Map<String, Long> byOwner, List<Quarantine.Refused> refused) {
        Optional<Instant> last = register.board().lastTaken(standing.office());
        LocalDate lastOn = last.map(at -> at.atZone(clock.getZone()).toLocalDate()).orElse(null);
        Long days = lastOn == null ? null : ChronoUnit.DAYS.between(lastOn, LocalDate.now(clock));
        List<Range> missing = new Gaps(register, standing.office()).with(waiting.stream().map(Waiting::manifest).filter(Objects::nonNull).toList());
        boolean isCounty = register.office().level() == Level.COUNTY;
        long conflicts = isCounty ? byOwner.getOrDefault(standing.office(), 0L) : byOwner.values().stream().mapToLong(Long::longValue).sum();
        boolean refusedSince = refused.stream().anyMatch(each -> last.isEmpty() || each.at().isAfter(last.get()));
        Worry worry = refusedSince ? Worry.QUARANTINED : !missing.isEmpty() ? Worry.MISSING : !waiting.isEmpty() ? Worry.WAITING
                : conflicts > 0 ? Worry.CONFLICTING : days == null || days >= SILENT_AFTER_DAYS ? Worry.SILENT
                : standing.unconfirmed() > 0 ? Worry.UNCONFIRMED : Worry.NONE;
        return new Row(standing, lastOn, days, missing, waiting.size(), conflicts, refused.size(), worry);
    }

    /** A file that waits. @param manifest null if it cannot be read yet */
    private record Waiting(String office, Manifest manifest) {
    }

    private List<Waiting> waiting() throws IOException {
        List<Waiting> all = new ArrayList<>();
        for (Path file : new Inbox(register.database().file()).waiting()) {
            try {
                Manifest manifest = exchange.inspect(file);
                all.add(new Waiting(manifest.from(), manifest));
            } catch (BundleRejected e) {
                all.add(new Waiting(e.manifest() == null ? named(file) : e.manifest().from(), e.manifest()));
            }
        }
        return all;
    }

    private static String saidToBeFrom(Quarantine.Refused refused) {
        return refused.from() == null ? named(refused.file()) : refused.from();
    }

    private static String named(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, Math.min(OFFICE_DIGITS, name.length()));
    }
}
