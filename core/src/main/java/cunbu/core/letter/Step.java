package cunbu.core.letter;

import cunbu.core.place.AreaCode;
import java.time.LocalDate;

/**
 * One believed step of a letter.
 *
 * @param by     who took it
 * @param to     to whom the letter is written or handed on; null for other steps
 * @param turn   how often the county had handed it on, 0 before the first time; a step of an addressee belongs to its turn
 * @param on     the day that its author wrote
 * @param since  the day on which it came here; the same day for what this office did
 * @param answer of a feedback; else null
 * @param text   what the letter or the answer says, or why; null if nothing
 */
public record Step(LetterStep kind, AreaCode by, AreaCode to, int turn, LocalDate on, LocalDate since, LetterAnswer answer, String text) {
}
