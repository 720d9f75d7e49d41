package cunbu.sync;

import java.util.function.IntFunction;

/**
 * A bundle that another office once signed and sent here, on its way back to it because it has lost what is in it.
 *
 * @param jws  its manifest as it came
 * @param part the stored bytes of its part of that number, from 1
 */
public record Returned(String jws, IntFunction<byte[]> part) {
}
