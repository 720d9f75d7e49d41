package cunbu.sync.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cunbu.sync.pack.Entry;
import cunbu.sync.pack.PackBroken;
import cunbu.sync.pack.PackReader;
import cunbu.sync.pack.PackWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** The county's answer to an enrolment: the trust list, sealed for the new office. */
public final class Welcome {

    private static final String ENTRY = "trust.jws";
    private static final int LARGEST = 4 << 20;

    private Welcome() {
    }

    /** The file's content for the office that opens what is sealed for {@code recipient}. */
    public static byte[] write(String trustJws, String recipient) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OutputStream sealed = Age.seal(out, List.of(recipient));
        PackWriter pack = new PackWriter(sealed);
        pack.add(ENTRY, trustJws.getBytes(US_ASCII));
        pack.finish();
        sealed.close();
        return out.toByteArray();
    }

    /**
     * The signed trust list in a welcome file. Whether to believe it is for {@link #accept} to say.
     *
     * @throws SealBroken NOT_FOR_US_OR_DAMAGED or CONTENT
     */
    public static String open(byte[] file, List<String> identities) throws IOException {
        try (InputStream opened = Age.open(new ByteArrayInputStream(file), identities)) {
            PackReader pack = new PackReader(opened);
            if (!pack.next().map(Entry::name).equals(java.util.Optional.of(ENTRY))) {
                throw new SealBroken(SealBroken.Reason.CONTENT);
            }
            String jws = new String(pack.content(LARGEST), US_ASCII);
            if (pack.next().isPresent()) {
                throw new SealBroken(SealBroken.Reason.CONTENT);
            }
            return jws;
        } catch (PackBroken e) {
            throw new SealBroken(SealBroken.Reason.CONTENT, e);
        }
    }

    /**
     * The list, if its root is the one whose digits stand on the county's slip.
     *
     * @throws SealBroken OTHER_DIGITS, or as {@link TrustList#read}
     */
    public static TrustList accept(String trustJws, String typedDigits) {
        TrustList list = TrustList.readUnpinned(trustJws);
        if (!Digits.same(list.rootDigits(), typedDigits)) {
            throw new SealBroken(SealBroken.Reason.OTHER_DIGITS);
        }
        return list;
    }
}
