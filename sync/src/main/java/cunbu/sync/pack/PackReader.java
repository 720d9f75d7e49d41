package cunbu.sync.pack;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a container entry by entry, in the order in which it was written. Every byte must be the one that the form demands. */
public final class PackReader {

    private static final int LOCAL = 0x04034b50;
    private static final int DIRECTORY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int NAME_LONGEST = 64;

    private final InputStream in;
    private final List<Entry> entries = new ArrayList<>();
    private Entry waiting;

    public PackReader(InputStream in) {
        this.in = in;
    }

    /**
     * The next entry, whose content must then be read; empty at the end, which has then been checked to the last byte of the stream.
     *
     * @throws PackBroken FORM or TRUNCATED
     */
    public Optional<Entry> next() throws IOException {
        if (waiting != null) {
            throw new IllegalStateException("the content of the last entry was not read");
        }
        byte[] signature = exactly(4);
        int kind = ByteBuffer.wrap(signature).order(ByteOrder.LITTLE_ENDIAN).getInt();
        if (kind == DIRECTORY || kind == END) {
            end(signature);
            return Optional.empty();
        }
        if (kind != LOCAL) {
            throw new PackBroken(PackBroken.Reason.FORM);
        }
        waiting = entry(signature);
        entries.add(waiting);
        return Optional.of(waiting);
    }

    private Entry entry(byte[] signature) throws IOException {
        byte[] rest = exactly(Entry.LOCAL_HEADER - 4);
        ByteBuffer header = ByteBuffer.wrap(rest).order(ByteOrder.LITTLE_ENDIAN);
        long crc = Integer.toUnsignedLong(header.getInt(10));
        long size = Integer.toUnsignedLong(header.getInt(14));
        int nameLength = Short.toUnsignedInt(header.getShort(22));
        if (nameLength > NAME_LONGEST) {
            throw new PackBroken(PackBroken.Reason.FORM);
        }
        byte[] name = exactly(nameLength);
        Entry entry = new Entry(new String(name, US_ASCII), size, crc);
        byte[] demanded = entry.localHeader();
        if (!Arrays.equals(demanded, 0, 4, signature, 0, 4) || !Arrays.equals(demanded, 4, Entry.LOCAL_HEADER, rest, 0, rest.length)
                || !Arrays.equals(demanded, Entry.LOCAL_HEADER, demanded.length, name, 0, nameLength)) {
            throw new PackBroken(PackBroken.Reason.FORM);
        }
        return entry;
    }

    /**
     * The content of the entry that {@link #next} gave.
     *
     * @param most the largest size allowed, in bytes
     * @throws PackBroken LIMIT beyond it, TRUNCATED, or FORM if the checksum does not fit
     */
    public byte[] content(int most) throws IOException {
        Entry entry = waiting;
        waiting = null;
        if (entry.size() > most) {
            throw new PackBroken(PackBroken.Reason.LIMIT);
        }
        byte[] content = exactly((int) entry.size());
        if (Entry.crc(content) != entry.crc()) {
            throw new PackBroken(PackBroken.Reason.FORM);
        }
        return content;
    }

    private void end(byte[] signature) throws IOException {
        byte[] demanded = Entry.directory(entries);
        byte[] rest = exactly(demanded.length - signature.length);
        if (!Arrays.equals(demanded, 0, 4, signature, 0, 4) || !Arrays.equals(demanded, 4, demanded.length, rest, 0, rest.length) || in.read() >= 0) {
            throw new PackBroken(PackBroken.Reason.FORM);
        }
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new PackBroken(PackBroken.Reason.TRUNCATED);
        }
        return bytes;
    }
}
