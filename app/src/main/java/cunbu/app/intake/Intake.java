package cunbu.app.intake;

import cunbu.app.sheet.Sheet;
import cunbu.app.sheet.SheetUnreadable;
import cunbu.app.store.IntakeStore;
import cunbu.app.store.Register;
import cunbu.sync.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a sheet into the register: all rows that can be taken, in one transaction, with a reason for every other. */
public final class Intake {

    private final Register register;
    private final Clock clock;

    public Intake(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /**
     * What the columns of a sheet are taken to mean.
     *
     * @param chosen header to field code for columns that are to mean something else; an empty code passes a column over
     * @throws SheetUnreadable if the file is no sheet
     * @throws SheetRefused    if no row holds headers of that kind
     */
    public Mapping mapping(Path file, SheetKind kind, Map<String, String> chosen) {
        try (Sheet sheet = Sheet.open(file)) {
            return reader(kind, chosen).mapping(sheet);
        }
    }

    /** What a sheet is about, by its headers; empty if they fit nothing. @throws SheetUnreadable if the file is no sheet */
    public Optional<SheetKind> likelyKind(Path file) {
        try (Sheet sheet = Sheet.open(file)) {
            return KindGuess.of(SheetReader.top(sheet));
        }
    }

    /** What {@link #take} would do, without doing it. */
    public Report dryRun(Path file, SheetKind kind, Map<String, String> chosen, Progress progress) {
        SheetReader.Content content = read(file, kind, chosen, progress);
        return new Report(null, kind, content.mapping(), lay(content, kind, progress).rows());
    }

    /**
     * Takes the sheet in. A row that is refused leaves nothing behind; the others are written all together or not at all.
     *
     * @throws SheetUnreadable    if the file is no sheet
     * @throws SheetRefused       if its columns do not fit the kind
     * @throws Progress.Cancelled if it was cancelled; nothing is written then
     */
    public Report take(Path file, SheetKind kind, Map<String, String> chosen, Progress progress) {
        SheetReader.Content content = read(file, kind, chosen, progress);
        return register.database().transaction(() -> {
            Laid laid = lay(content, kind, progress);
            if (laid.draft().touched() == 0) {
                return new Report(null, kind, content.mapping(), laid.rows());
            }
            long before = register.history().size();
            new DraftWriter(laid.draft(), progress).write(register);
            String id = register.intakes().newId();
            Report report = new Report(id, kind, content.mapping(), laid.rows());
            register.intakes().add(new IntakeStore.Taken(id, kind.code(), digest(file), register.account().id(), clock.instant(),
                    new IntakeStore.Rows(report.count(Result.TAKEN), report.count(Result.REPAIRED), report.count(Result.SKIPPED),
                            report.count(Result.REFUSED)), before + 1, register.history().size()));
            return report;
        });
    }

    private record Laid(Draft draft, List<RowReport> rows) {
    }

    private SheetReader.Content read(Path file, SheetKind kind, Map<String, String> chosen, Progress progress) {
        try (Sheet sheet = Sheet.open(file)) {
            return reader(kind, chosen).read(sheet, progress);
        }
    }

    private SheetReader reader(SheetKind kind, Map<String, String> chosen) {
        CellReader cells = new CellReader(LocalDate.now(clock), new Villages(register.areas().all(), register.office()));
        return new SheetReader(kind, cells, chosen);
    }

    private Laid lay(SheetReader.Content content, SheetKind kind, Progress progress) {
        Draft draft = new Draft(register.office(), LocalDate.now(clock), register.persons()::newId);
        new DraftLoader(register, draft, content.rows()).load(kind);
        return new Laid(draft, new Laying(kind, draft, progress).rows(content.rows()));
    }

    private static byte[] digest(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, sha256).transferTo(java.io.OutputStream.nullOutputStream());
            return sha256.digest();
        } catch (IOException e) {
            throw new SheetUnreadable(SheetUnreadable.Reason.MISSING, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
