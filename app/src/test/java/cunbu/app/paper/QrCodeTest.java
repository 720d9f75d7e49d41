package cunbu.app.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 450, QrCode.MOST_BYTES})
    void aPictureOfACodeIsReadBack(int length) throws IOException {
        String text = "eyJ_-.aZ0".repeat(length / 9 + 1).substring(0, length);
        assertThat(QrCode.read(picture(text, 4))).contains(text);
    }

    @Test
    void chineseIsReadBackToo() throws IOException {
        assertThat(QrCode.read(picture("公示 𠅤䶮", 4))).contains("公示 𠅤䶮");
    }

    @Test
    void moreThanOneCodeHoldsIsRefused() {
        assertThatThrownBy(() -> QrCode.of("x".repeat(QrCode.MOST_BYTES + 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileThatIsNoPictureAndAPictureWithoutACodeHaveNoText() throws IOException {
        Path text = Files.writeString(folder.resolve("a.png"), "no picture");
        assertThat(QrCode.read(text)).isEmpty();
        byte[] cut = Files.readAllBytes(picture("whole", 4));
        assertThat(QrCode.read(Files.write(folder.resolve("b.png"), java.util.Arrays.copyOf(cut, cut.length / 2)))).isEmpty();
        assertThat(QrCode.read(picture("too small to see", 1).resolveSibling("a.png"))).isEmpty();
    }

    private Path picture(String text, int pixels) throws IOException {
        Path file = folder.resolve("code.png");
        try (OutputStream out = Files.newOutputStream(file)) {
            QrCode.of(text).png(out, pixels);
        }
        return file;
    }
}
