package cunbu.sync;

/**
 * A line that was not plainly applied.
 *
 * @param position place in the stream
 * @param change   the change's id; null if the line is no change
 * @param record   the record's id; null if the line is no change
 * @param field    the field in conflict or the member that is wrong; null where no single one is meant
 * @param code     what became of the line
 * @param ours     in a conflict the id of the change whose value stood here; else null
 */
public record Issue(long position, String change, String record, String field, Disposition code, String ours) {
}
