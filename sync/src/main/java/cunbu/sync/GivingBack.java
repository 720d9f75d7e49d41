package cunbu.sync;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cunbu.sync.pack.PackWriter;
import cunbu.sync.seal.Jws;
import cunbu.sync.wire.Manifest;
import cunbu.sync.wire.ManifestJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The bundles that go back to the office that made them, with their size in bytes. What one bundle cannot hold is given back by the next,
 * once the office says how far it has come.
 */
record GivingBack(List<Returned> bundles, long size) {

    static GivingBack within(long largest, List<Returned> all) {
        List<Returned> some = new ArrayList<>();
        long size = 0;
        for (Returned each : all) {
            long more = each.jws().length() + manifest(each).parts().stream().mapToLong(Manifest.Part::bytes).sum();
            if (!some.isEmpty() && size + more > largest) {
                break;
            }
            some.add(each);
            size += more;
        }
        return new GivingBack(some, size);
    }

    void into(PackWriter pack) throws IOException {
        int number = 1;
        for (Returned each : bundles) {
            String folder = Bundle.returned(number++);
            pack.add(folder + Bundle.MANIFEST, each.jws().getBytes(US_ASCII));
            List<Manifest.Part> parts = manifest(each).parts();
            for (int part = 1; part <= parts.size(); part++) {
                pack.add(folder + parts.get(part - 1).name(), each.part().apply(part));
            }
        }
    }

    private static Manifest manifest(Returned bundle) {
        return ManifestJson.read(Jws.unchecked(bundle.jws()));
    }
}
