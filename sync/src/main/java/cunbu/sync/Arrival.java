package cunbu.sync;

/**
 * Where a line stood when it came.
 *
 * @param peer     area code of the office that sent it
 * @param epoch    the stream, 16 hex digits
 * @param position the line's place in the stream, from 1
 */
public record Arrival(String peer, String epoch, long position) {
}
