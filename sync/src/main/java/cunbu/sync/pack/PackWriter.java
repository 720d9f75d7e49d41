package cunbu.sync.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes a container. {@link #finish} writes the directory at its end; the stream stays open. */
public final class PackWriter {

    private final OutputStream out;
    private final List<Entry> entries = new ArrayList<>();

    public PackWriter(OutputStream out) {
        this.out = out;
    }

    /** Adds an entry. */
    public void add(String name, byte[] content) throws IOException {
        begin(Entry.of(name, content));
        out.write(content);
    }

    /** Adds an entry whose size and checksum are known, with the next bytes of a stream. */
    public void add(Entry entry, InputStream content) throws IOException {
        begin(entry);
        byte[] some = new byte[1 << 16];
        for (long left = entry.size(); left > 0; ) {
            int read = content.readNBytes(some, 0, (int) Math.min(some.length, left));
            if (read == 0) {
                throw new IOException("the spool ended too early");
            }
            out.write(some, 0, read);
            left -= read;
        }
    }

    private void begin(Entry entry) throws IOException {
        entries.add(entry);
        out.write(entry.localHeader());
    }

    /** Writes the directory; nothing may follow. */
    public void finish() throws IOException {
        out.write(Entry.directory(entries));
    }
}
