package cunbu.sync.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

class AgeTest {

    private static final AgeKey ADDRESSEE = AgeKey.fresh();
    private static final AgeKey RECOVERY = AgeKey.fresh();

    @Test
    void whatTheAgeToolSealedIsRead() throws IOException {
        String identity = new String(resource("golden.key"), US_ASCII);
        assertThat(new String(opened(resource("golden.age"), identity), US_ASCII))
                .isEqualTo("{\"village\":\"530824101201\",\"note\":\"invented\"}\n");
    }

    @Test
    void everyRecipientCanReadItAndNobodyElse() throws IOException {
        byte[] content = content(200_000);
        byte[] sealed = sealed(content);
        assertThat(opened(sealed, ADDRESSEE.identity())).isEqualTo(content);
        assertThat(opened(sealed, RECOVERY.identity())).isEqualTo(content);
        assertThatThrownBy(() -> opened(sealed, AgeKey.fresh().identity())).isInstanceOf(SealBroken.class);
    }

    @Test
    void aChangedByteAnywhereIsNoticed() throws IOException {
        byte[] sealed = sealed(content(70_000));
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 40; i++) {
            byte[] changed = sealed.clone();
            int at = i < 3 ? changed.length - 1 - i : random.nextInt(changed.length);
            changed[at] ^= (byte) (1 + random.nextInt(255));
            assertThatThrownBy(() -> opened(changed, ADDRESSEE.identity())).as("byte " + at).isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void aFileThatIsCutOffIsNoticedEvenBetweenTwoChunks() throws IOException {
        byte[] sealed = sealed(content(3 * 65_536));
        int lastChunk = 65_536 + 16;
        for (int length : new int[] {0, 10, 150, sealed.length - 1, sealed.length - lastChunk, sealed.length - 2 * lastChunk}) {
            assertThatThrownBy(() -> opened(Arrays.copyOf(sealed, length), ADDRESSEE.identity())).as("%d bytes", length).isInstanceOf(SealBroken.class);
        }
        assertThatThrownBy(() -> opened(Arrays.copyOf(sealed, sealed.length + 1), ADDRESSEE.identity())).isInstanceOf(SealBroken.class);
    }

    @Test
    void aHeaderThatBreaksOffAnywhereIsNoticed() throws IOException {
        byte[] sealed = sealed(content(10));
        for (int length = 0; length < sealed.length; length++) {
            byte[] cut = Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> opened(cut, ADDRESSEE.identity())).as("%d bytes", length).isInstanceOf(SealBroken.class);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "cross.tools", matches = "true")
    void theAgeToolReadsWhatWasSealedHere(@TempDir Path folder) throws IOException, InterruptedException {
        Path sealed = Files.write(folder.resolve("sealed.age"), sealed(content(200_000)));
        Path key = Files.writeString(folder.resolve("key.txt"), ADDRESSEE.identity() + "\n");
        Path out = folder.resolve("out");
        Process age = new ProcessBuilder("age", "-d", "-i", key.toString(), "-o", out.toString(), sealed.toString()).inheritIO().start();
        assertThat(age.waitFor()).isZero();
        assertThat(Files.readAllBytes(out)).isEqualTo(content(200_000));
    }

    private static byte[] sealed(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OutputStream sealed = Age.seal(out, List.of(ADDRESSEE.recipient(), RECOVERY.recipient()));
        sealed.write(content);
        sealed.close();
        return out.toByteArray();
    }

    private static byte[] opened(byte[] sealed, String identity) throws IOException {
        try (InputStream in = Age.open(new ByteArrayInputStream(sealed), List.of(identity))) {
            return in.readAllBytes();
        }
    }

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        for (int i = 0; i < length; i++) {
            content[i] = (byte) (i * 31 + i / 7);
        }
        return content;
    }

    private byte[] resource(String name) throws IOException {
        return getClass().getResourceAsStream(name).readAllBytes();
    }
}
