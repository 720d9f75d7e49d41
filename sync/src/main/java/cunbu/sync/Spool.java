package cunbu.sync;

import cunbu.sync.seal.Age;
import cunbu.sync.seal.AgeKey;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Keeps the packed parts until the manifest, which stands before them, can be written. What does not fit into a few megabytes of memory goes
 * to a file that is sealed with a key nobody keeps.
 */
final class Spool implements AutoCloseable {

    private static final int IN_MEMORY = 8 << 20;

    private final Path folder;
    private ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private Path file;
    private AgeKey key;
    private OutputStream sealed;

    Spool(Path folder) {
        this.folder = folder;
    }

    void add(byte[] part) throws IOException {
        if (memory != null && memory.size() + part.length > IN_MEMORY) {
            file = Files.createTempFile(folder, "spool", ".age");
            key = AgeKey.fresh();
            sealed = Age.seal(new BufferedOutputStream(Files.newOutputStream(file)), List.of(key.recipient()));
            memory.writeTo(sealed);
            memory = null;
        }
        (memory == null ? sealed : memory).write(part);
    }

    /** All parts, one after the other; nothing can be added any more. */
    InputStream read() throws IOException {
        if (memory != null) {
            return new ByteArrayInputStream(memory.toByteArray());
        }
        sealed.close();
        return Age.open(new BufferedInputStream(Files.newInputStream(file)), List.of(key.identity()));
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            sealed.close();
            Files.deleteIfExists(file);
        }
    }
}
