package cunbu.app.cli;

/** How a command ended, as scripts see it. From {@link #USAGE} on, nothing in the register was changed. */
public enum Exit {
    DONE, REFUSED, USAGE, WORLD, BUG;

    public int code() {
        return ordinal();
    }
}
