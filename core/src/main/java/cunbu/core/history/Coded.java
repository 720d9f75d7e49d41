package cunbu.core.history;

/** A fixed set of cases, each with the code by which it stands in the register, on the wire and in sheets. */
public interface Coded {

    String code();

    /** The case with that code. @throws IllegalArgumentException if there is none */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        for (E each : type.getEnumConstants()) {
            if (each.code().equals(code)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no " + type.getSimpleName() + " has this code");
    }
}
