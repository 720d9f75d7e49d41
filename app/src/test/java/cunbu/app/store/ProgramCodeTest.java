package cunbu.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramCodeTest {

    @TempDir
    Path folder;

    private String digest(Path place) {
        return ProgramCode.digest(List.of(new ProgramCode.Room(place, "cunbu/core")));
    }

    private Path files(String name, String code) throws IOException {
        Path file = folder.resolve(name).resolve("cunbu/core/law/Rule.class");
        Files.createDirectories(file.getParent());
        Files.writeString(file, code);
        Files.writeString(folder.resolve(name).resolve("README"), name);
        return folder.resolve(name);
    }

    private Path archive(String name, String code) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("cunbu/core/law/Rule.class"));
            zip.write(code.getBytes());
        }
        return file;
    }

    @Test
    void theSameCodeHasTheSameDigestWhereverItLies() throws IOException {
        assertThat(digest(files("one", "counts"))).isEqualTo(digest(files("other", "counts"))).isEqualTo(digest(archive("a.jar", "counts")));
    }

    @Test
    void otherCodeHasAnother() throws IOException {
        assertThat(digest(files("one", "counts"))).isNotEqualTo(digest(files("other", "Counts"))).isNotEqualTo(digest(archive("a.jar", "Counts")));
    }

    @Test
    void thisProgramHasOne() {
        assertThat(ProgramCode.digest()).hasSize(64).isNotEqualTo(ProgramCode.digest(List.of()));
    }
}
