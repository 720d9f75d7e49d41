package cunbu.sync.pack;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.zip.CRC32;

/**
 * One stored entry: its header bytes follow from these three, so that a reader can demand them to the byte (APPNOTE 6.3 section 4.3;
 * version 1.0, no flags, method 0, 1980-01-01 00:00, no extra field, no comment).
 *
 * @param name ASCII; never used as a path
 * @param size in bytes
 * @param crc  CRC-32 of the content
 */
public record Entry(String name, long size, long crc) {

    static final int LOCAL_HEADER = 30;
    private static final int CENTRAL_HEADER = 46;
    private static final int END = 22;
    private static final short VERSION = 10;
    private static final int DATE_1980_01_01 = 0x0021;

    /** The entry with that content. */
    public static Entry of(String name, byte[] content) {
        return new Entry(name, content.length, crc(content));
    }

    /** CRC-32 of these bytes. */
    public static long crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }

    byte[] localHeader() {
        ByteBuffer out = buffer(LOCAL_HEADER + name.length());
        out.putInt(0x04034b50);
        common(out);
        return out.put(name.getBytes(US_ASCII)).array();
    }

    private void common(ByteBuffer out) {
        out.putShort(VERSION).putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) DATE_1980_01_01);
        out.putInt((int) crc).putInt((int) size).putInt((int) size).putShort((short) name.length()).putShort((short) 0);
    }

    /** The central directory and its end record for entries that stand one after the other from the first byte on. */
    static byte[] directory(List<Entry> entries) {
        ByteBuffer out = buffer(entries.stream().mapToInt(each -> CENTRAL_HEADER + each.name.length()).sum() + END);
        long at = 0;
        for (Entry entry : entries) {
            out.putInt(0x02014b50).putShort(VERSION);
            entry.common(out);
            out.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt((int) at).put(entry.name.getBytes(US_ASCII));
            at += LOCAL_HEADER + entry.name.length() + entry.size;
        }
        int length = out.position();
        out.putInt(0x06054b50).putShort((short) 0).putShort((short) 0).putShort((short) entries.size()).putShort((short) entries.size());
        return out.putInt(length).putInt((int) at).putShort((short) 0).array();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
