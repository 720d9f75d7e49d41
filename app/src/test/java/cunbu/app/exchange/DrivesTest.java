package cunbu.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrivesTest {

    @TempDir
    Path media;

    @Test
    void aFolderOfDrivesShowsThoseWithBundlesAndNoOtherFolder() throws IOException {
        Files.createDirectories(media.resolve("B-STICK/CUNBU"));
        Files.createDirectories(media.resolve("A-STICK/CUNBU/530824000000"));
        Files.createDirectories(media.resolve("pictures"));
        assertThat(new Drives(List.of(), List.of(media)).pluggedIn()).containsExactly(media.resolve("A-STICK"), media.resolve("B-STICK"));
    }

    @Test
    void aDriveLetterCountsIfBundlesLieOnIt() throws IOException {
        Path letter = Files.createDirectories(media.resolve("E"));
        Drives drives = new Drives(List.of(letter), List.of());
        assertThat(drives.pluggedIn()).isEmpty();
        Files.createDirectory(letter.resolve("CUNBU"));
        assertThat(drives.pluggedIn()).containsExactly(letter);
    }

    @Test
    void whatIsNotThereIsPassedOver() {
        assertThat(new Drives(List.of(media.resolve("Z")), List.of(media.resolve("gone"))).pluggedIn()).isEmpty();
    }

    @Test
    void thisComputerCanBeAsked() {
        assertThat(Drives.ofThisComputer().pluggedIn()).allMatch(Files::isDirectory);
    }
}
