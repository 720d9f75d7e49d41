package cunbu.app.letter;

import cunbu.core.letter.Course;
import cunbu.core.letter.Letter;
import cunbu.core.letter.Step;
import java.time.LocalDate;
import java.util.List;

/**
 * A letter as it stands at this office.
 *
 * @param course   null if the letter itself is not believed: its seal is not its author's, or it was altered on the way
 * @param doubtful how many steps came that are not believed, and count for nothing
 * @param due      until when something must happen that this office watches; null if nothing is
 */
public record Standing(Letter letter, Course course, int doubtful, LocalDate due, boolean overdue) {

    /** The steps that are believed, in the order of the days on which they came. */
    public List<Step> steps() {
        return course == null ? List.of() : course.steps();
    }
}
