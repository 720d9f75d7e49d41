package cunbu.app.store;

import cunbu.core.closing.FrozenText;
import cunbu.core.indicator.Measures;
import cunbu.core.indicator.Tally;
import cunbu.core.place.AreaCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A tally as packed text: the moves, then the counts of each village after its code; each part begins with an equals sign. */
final class TallyText {

    private static final String PART = "=";

    private TallyText() {
    }

    static byte[] pack(Tally tally) {
        StringBuilder text = new StringBuilder(FrozenText.moves(tally.moves()));
        tally.villages().forEach((village, measures) -> text.append(PART).append(village.text()).append('\n').append(FrozenText.measures(measures)));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static Tally unpack(byte[] packed) {
        String[] parts = text(packed).split("(?m)^" + PART, -1);
        SortedMap<AreaCode, Measures> villages = new TreeMap<>();
        for (int i = 1; i < parts.length; i++) {
            int end = parts[i].indexOf('\n');
            villages.put(new AreaCode(parts[i].substring(0, end)), FrozenText.measures(parts[i].substring(end + 1)));
        }
        return new Tally(villages, FrozenText.moves(parts[0]));
    }

    private static String text(byte[] packed) {
        try (InflaterInputStream inflater = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return new String(inflater.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
