package cunbu.sync.seal;

import com.exceptionfactory.jagged.PayloadException;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/** Files of age-encryption.org/v1, binary, for X25519 recipients. */
public final class Age {

    private Age() {
    }

    /**
     * A stream whose bytes only these recipients can read. It is closed only once everything has been written: closing it ends the file
     * as a whole one, so after a failure the unfinished file is thrown away with the stream left open.
     *
     * @throws IllegalArgumentException if a recipient is no X25519 key
     */
    public static OutputStream seal(OutputStream out, List<String> recipients) throws IOException {
        try {
            List<RecipientStanzaWriter> writers = new ArrayList<>();
            for (String recipient : recipients) {
                writers.add(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient));
            }
            WritableByteChannel sealed = new StandardEncryptingChannelFactory().newEncryptingChannel(Channels.newChannel(out), writers);
            return Channels.newOutputStream(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an age recipient", e);
        }
    }

    /**
     * What was sealed for one of these identities. The bytes come chunk by chunk, each only once it is authenticated.
     *
     * @throws SealBroken NOT_FOR_US_OR_DAMAGED here, or later while reading; a missing end shows as the end of the stream or as this
     */
    public static InputStream open(InputStream in, List<String> identities) throws IOException {
        try {
            List<RecipientStanzaReader> readers = new ArrayList<>();
            for (String identity : identities) {
                readers.add(X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(identity));
            }
            ReadableByteChannel opened = new StandardDecryptingChannelFactory().newDecryptingChannel(new Filling(in), readers);
            return new Opened(Channels.newInputStream(opened));
        } catch (GeneralSecurityException | PayloadException | RuntimeException e) {
            // The library answers a header that breaks off with whatever its buffers throw.
            throw new SealBroken(SealBroken.Reason.NOT_FOR_US_OR_DAMAGED, e);
        }
    }

    /** Fills every buffer up to the end of the file: the library takes a short read for the last chunk. */
    private record Filling(InputStream in) implements ReadableByteChannel {

        @Override
        public int read(ByteBuffer into) throws IOException {
            byte[] bytes = in.readNBytes(into.remaining());
            into.put(bytes);
            return bytes.length == 0 ? -1 : bytes.length;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    /** Names the library's failures. */
    private static final class Opened extends FilterInputStream {

        Opened(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            try {
                return super.read(into, from, length);
            } catch (PayloadException e) {
                throw new SealBroken(SealBroken.Reason.NOT_FOR_US_OR_DAMAGED, e);
            } catch (IOException e) {
                if (e.getCause() instanceof GeneralSecurityException) {
                    throw new SealBroken(SealBroken.Reason.NOT_FOR_US_OR_DAMAGED, e);
                }
                throw e;
            }
        }
    }
}
