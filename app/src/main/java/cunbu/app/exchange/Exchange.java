package cunbu.app.exchange;

import cunbu.app.exchange.NotEnrolled.Reason;
import cunbu.app.store.BundleStore;
import cunbu.app.store.Register;
import cunbu.app.store.StreamStore;
import cunbu.core.place.AreaCode;
import cunbu.sync.BundleRejected;
import cunbu.sync.BundleWriter;
import cunbu.sync.ImportReport;
import cunbu.sync.Outgoing;
import cunbu.sync.Progress;
import cunbu.sync.seal.TrustList;
import cunbu.sync.wire.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes bundles to a stick and takes in what others wrote: shown as a plan first, then applied in one transaction a bundle. */
public final class Exchange {

    private final Register register;
    private final Clock clock;
    private final OfficeKeys keys;
    private final Inbox inbox;
    private final TakingIn taking;
    private Runnable afterTaking = () -> { };

    /** @param asText the JSON of a report, as it is kept */
    public Exchange(Register register, Clock clock, Function<ImportReport, String> asText) {
        this.register = register;
        this.clock = clock;
        this.keys = new OfficeKeys(register, clock);
        this.inbox = new Inbox(register.database().file());
        this.taking = new TakingIn(register, clock, keys, inbox, asText);
    }

    /** What this office does by itself with what has come, such as to say that it has come. */
    public void afterTaking(Runnable work) {
        afterTaking = work;
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
        if (trust.office(to.text()).filter(TrustList.Office::revoked).isPresent()) {
            throw new NotEnrolled(Reason.REVOKED);
        }
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
            BundleWriter.Written written = writer.write(outgoing, lines, stick, register.bundles().writtenCount() + 1L, progress);
            register.lives().remember();
            register.database().transaction(() -> register.bundles().wrote(new BundleStore.Written(written.bundle(), stream.peer(), stream.epoch(),
                    written.from(), written.to(), written.sha256(), clock.instant().truncatedTo(ChronoUnit.MILLIS))));
            return written;
        }
    }

    /** What can be said of a file without taking it in. @throws BundleRejected if its sender cannot be believed */
    public Manifest inspect(Path file) {
        return taking.inspect(file);
    }

    /**
     * What taking in would do, for each file addressed to this office, in the order in which they can be taken; nothing is changed.
     *
     * @param source a file, a stick, or a folder into which the sticks of many offices were copied
     */
    public List<ImportReport> plan(Path source, Progress progress) throws IOException {
        return taking.plan(source, progress);
    }

    /** Takes in what is addressed to this office, in whatever order it lies there. Each file is applied whole or not at all. */
    public List<ImportReport> take(Path source, Progress progress) throws IOException {
        List<ImportReport> reports = taking.take(source, progress);
        afterTaking.run();
        return reports;
    }

    /** The offices this one exchanges with, and what each holds. */
    public List<Standing> standing() {
        List<Standing> all = new ArrayList<>();
        List<String> others = keys.trust().map(this::others).orElse(List.of());
        for (Offices.Known office : new Offices(register, clock).list()) {
            if (others.contains(office.office())) {
                all.add(standing(office));
            }
        }
        return all;
    }

    /** What a clerk must not overlook. */
    List<Alarms.Alarm> alarms() {
        return new Alarms(register, keys).all(keys.trust().map(this::others).orElse(List.of()));
    }

    /** The offices that this one exchanges with; nothing is written to find out, since those who only look are told as well. */
    private List<String> others(TrustList trust) {
        return keys.isCounty() ? trust.offices().stream().map(TrustList.Office::office).toList() : List.of(trust.county().office());
    }

    /** Whether there is something that must not be overlooked. */
    public boolean isAlarming() {
        return !alarms().isEmpty();
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
}
