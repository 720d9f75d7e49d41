package cunbu.sync;

import java.nio.file.Path;
import java.util.List;

/**
 * A bundle on its way.
 *
 * @param first  the first line in it, {@code prev} the chain value before, {@code heads} those after each line
 * @param broken whether somebody changed a byte or cut it off
 * @param forked whether it tells another history than the sender told before
 */
record ChaosParcel(Path file, String from, String to, long first, byte[] prev, List<byte[]> heads, boolean broken, boolean forked) {

    byte[] head(long position) {
        return position < first ? prev : heads.get((int) (position - first));
    }

    ChaosParcel at(Path otherFile, boolean nowBroken) {
        return new ChaosParcel(otherFile, from, to, first, prev, heads, broken || nowBroken, forked);
    }
}
