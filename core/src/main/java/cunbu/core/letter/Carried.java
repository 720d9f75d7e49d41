package cunbu.core.letter;

import java.time.LocalDate;

/**
 * How far the letter has come from the office that asks towards the next one.
 *
 * @param writtenOn when it was first written to a stick; null if it was not
 * @param confirmed whether the next office has confirmed that it has it
 */
public record Carried(LocalDate writtenOn, boolean confirmed) {

    public static final Carried NOT_YET = new Carried(null, false);
}
