package cunbu.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.store.Practice;
import cunbu.sync.BundleRejected;
import cunbu.sync.BundleRejected.Reason;
import cunbu.sync.ImportReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuarantineTest {

    private static final Instant NOW = Practice.CLOCK.instant();
    private static final String NAME = "530824101000_530824000000_000001_7F3A.cbx";

    @TempDir
    Path folder;
    private Path stick;
    private Inbox inbox;
    private Quarantine quarantine;

    @BeforeEach
    void open() throws IOException {
        stick = Files.createDirectory(folder.resolve("stick"));
        inbox = new Inbox(folder.resolve("county.cunbu"));
        quarantine = new Quarantine(folder.resolve("county.cunbu"));
    }

    @Test
    void theReasonStandsBesideTheFileInWordsThatNameNobody() throws IOException {
        refuse("damaged", Reason.PART_HASH);
        Quarantine.Refused only = quarantine.all().get(0);
        assertThat(only.code()).isEqualTo("PART_HASH");
        assertThat(only.at()).isEqualTo(NOW);
        assertThat(only.file()).hasContent("damaged");
        assertThat(Files.readAllLines(only.file().resolveSibling(only.file().getFileName() + ".reason.txt"))).allMatch(line -> line.matches("(reason|at|sha256) = [A-Z0-9a-z_:.-]+"));
    }

    @Test
    void anotherFileOfTheSameNameReplacesNone() throws IOException {
        refuse("first", Reason.PART_HASH);
        refuse("second", Reason.TRUNCATED);
        refuse("third", Reason.TRUNCATED);
        assertThat(quarantine.all()).hasSize(3).anySatisfy(each -> assertThat(each.file()).hasContent("first"))
                .anySatisfy(each -> assertThat(each.file()).hasContent("second")).anySatisfy(each -> assertThat(each.file()).hasContent("third"))
                .allSatisfy(each -> assertThat(each.code()).isEqualTo(Files.readString(each.file()).equals("first") ? "PART_HASH" : "TRUNCATED"));
    }

    @Test
    void theSameFileAgainLiesThereOnce() throws IOException {
        refuse("damaged", Reason.PART_HASH);
        refuse("damaged", Reason.PART_HASH);
        assertThat(quarantine.all()).hasSize(1);
    }

    @Test
    void aFileThatWaitsIsNotReplacedByAnotherOneOfItsName() throws IOException {
        Path waiting = copy("waits for an earlier one");
        inbox.done(waiting, report(waiting, Reason.WAITING), NOW);
        Path other = copy("something else");
        assertThat(other).isNotEqualTo(waiting);
        assertThat(waiting).hasContent("waits for an earlier one");
        assertThat(inbox.copied(stick, "530824000000")).extracting(Inbox.Item::file).containsExactlyInAnyOrder(waiting, other);
    }

    @Test
    void whatWaitsBeyondFiftyIsSetAsideAndNotDeleted() throws IOException {
        for (int number = 0; number < 52; number++) {
            Files.writeString(stick.resolve(String.format("530824101000_530824000000_%06d_7F3A.cbx", number)), "number " + number);
        }
        Path last = null;
        for (Inbox.Item copy : inbox.copied(stick, "530824000000")) {
            last = copy.file();
        }
        inbox.done(last, report(last, Reason.WAITING), NOW);
        assertThat(quarantine.all()).hasSize(2).allMatch(each -> each.code().equals("WAITING"));
        assertThat(inbox.folder()).isDirectoryContaining("glob:**_000051_7F3A.*.cbx");
    }

    @Test
    void aFileWithoutItsReasonIsShownAllTheSame() throws IOException {
        Files.writeString(Files.createDirectories(quarantine.folder()).resolve(NAME), "from earlier days");
        assertThat(quarantine.all()).singleElement().satisfies(each -> assertThat(each.code()).isNull());
    }

    private void refuse(String content, Reason reason) throws IOException {
        Path copy = copy(content);
        inbox.done(copy, report(copy, reason), NOW);
    }

    private Path copy(String content) throws IOException {
        Files.writeString(stick.resolve(NAME), content);
        List<Inbox.Item> copies = inbox.copied(stick, "530824000000");
        return copies.get(copies.size() - 1).file();
    }

    private ImportReport report(Path file, Reason reason) {
        return ImportReport.of(new BundleRejected(reason), "ab".repeat(32));
    }
}
