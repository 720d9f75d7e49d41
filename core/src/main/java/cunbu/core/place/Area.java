package cunbu.core.place;

/** One place of the tree. */
public record Area(AreaCode code, String name) {

    public Level level() {
        return code.level();
    }
}
