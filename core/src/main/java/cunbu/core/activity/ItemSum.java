package cunbu.core.activity;

/**
 * What the lines of a ledger come to for one item.
 *
 * @param otherItem the words of an item that is {@link ActivityItem#OTHER}, else null
 * @param lines     how many lines it was made of
 */
public record ItemSum(ActivityKind kind, ActivityItem item, String otherItem, long value, Qualifier qualifier, int lines) {
}
