package cunbu.sync.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class PackTest {

    private static byte[] packed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackWriter pack = new PackWriter(out);
        pack.add("manifest.jws", "one".getBytes(UTF_8));
        byte[] two = new byte[100_000];
        pack.add(Entry.of("parts/0001.ndjson.gz", two), new ByteArrayInputStream(two));
        pack.finish();
        return out.toByteArray();
    }

    private static List<String> read(byte[] pack) throws IOException {
        List<String> entries = new ArrayList<>();
        PackReader reader = new PackReader(new ByteArrayInputStream(pack));
        for (Optional<Entry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
            entries.add(entry.get().name() + " " + reader.content(200_000).length);
        }
        return entries;
    }

    @Test
    void whatWasPackedIsRead() throws IOException {
        assertThat(read(packed())).containsExactly("manifest.jws 3", "parts/0001.ndjson.gz 100000");
    }

    @Test
    void anyZipProgramCanReadIt() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed()))) {
            ZipEntry first = zip.getNextEntry();
            assertThat(first.getName()).isEqualTo("manifest.jws");
            assertThat(new String(zip.readAllBytes(), UTF_8)).isEqualTo("one");
            assertThat(zip.getNextEntry().getSize()).isEqualTo(100_000);
        }
    }

    @Test
    void anyOtherByteIsRefused() throws IOException {
        byte[] pack = packed();
        for (int at = 0; at < pack.length; at += at < 100 || at > pack.length - 200 ? 1 : 9_973) {
            byte[] changed = pack.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> read(changed)).as("byte " + at).isInstanceOf(PackBroken.class);
        }
    }

    @Test
    void whatEndsTooEarlyOrTooLateIsRefused() throws IOException {
        byte[] pack = packed();
        for (int length : new int[] {0, 3, 20, 44, 5_000, pack.length - 100, pack.length - 1}) {
            assertThat(catchThrowableOfType(PackBroken.class, () -> read(Arrays.copyOf(pack, length))).reason()).isEqualTo(PackBroken.Reason.TRUNCATED);
        }
        assertThat(catchThrowableOfType(PackBroken.class, () -> read(Arrays.copyOf(pack, pack.length + 1))).reason()).isEqualTo(PackBroken.Reason.FORM);
    }

    @Test
    void anEntryLargerThanAllowedIsRefusedBeforeItIsRead() throws IOException {
        PackReader reader = new PackReader(new ByteArrayInputStream(packed()));
        reader.next();
        assertThat(catchThrowableOfType(PackBroken.class, () -> reader.content(2)).reason()).isEqualTo(PackBroken.Reason.LIMIT);
    }

    @Test
    void aCompressedEntryIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("manifest.jws"));
            zip.write(new byte[1000]);
        }
        assertThat(catchThrowableOfType(PackBroken.class, () -> read(out.toByteArray())).reason()).isEqualTo(PackBroken.Reason.FORM);
    }
}
