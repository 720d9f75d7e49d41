package cunbu.sync;

import cunbu.sync.wire.ChangeLine;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts an inflated part into its lines; it reads exactly as many bytes as the manifest says and demands that they are all there. */
final class LineSplitter {

    private final InputStream in;
    private final byte[] buffer = new byte[2 * (ChangeLine.LONGEST + 1)];
    private long left;
    private int from;
    private int to;

    LineSplitter(InputStream in, long raw) {
        this.in = in;
        this.left = raw;
    }

    /**
     * The next line without its line feed; null after the last.
     *
     * @throws BundleRejected PART_SIZE if there are more or fewer bytes than expected or the last line is cut off, LIMIT for a line beyond 64 kB
     */
    byte[] next() throws IOException {
        int end = lineFeed(from);
        while (end < 0 && fill()) {
            end = lineFeed(from);
        }
        if (end < 0) {
            if (from < to || in.read() >= 0) {
                throw new BundleRejected(BundleRejected.Reason.PART_SIZE);
            }
            return null;
        }
        if (end - from > ChangeLine.LONGEST) {
            throw new BundleRejected(BundleRejected.Reason.LIMIT);
        }
        byte[] line = Arrays.copyOfRange(buffer, from, end);
        from = end + 1;
        return line;
    }

    private int lineFeed(int start) {
        for (int at = start; at < to; at++) {
            if (buffer[at] == '\n') {
                return at;
            }
        }
        return -1;
    }

    /** Makes room and reads on. @return whether there was anything left to read */
    private boolean fill() throws IOException {
        if (left == 0) {
            return false;
        }
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        if (to == buffer.length) {
            throw new BundleRejected(BundleRejected.Reason.LIMIT);
        }
        int read = in.read(buffer, to, (int) Math.min(buffer.length - to, left));
        if (read < 0) {
            throw new BundleRejected(BundleRejected.Reason.PART_SIZE);
        }
        to += read;
        left -= read;
        return true;
    }
}
