package cunbu.core.person;

import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import java.time.LocalDate;

/** Attendance of one stage of schooling from {@code fromOn} to before {@code toOn} (null: still). @param school its name as on the papers */
public record Schooling(RecordId id, RecordId person, Stage stage, String school, LocalDate fromOn, LocalDate toOn)
        implements Recorded {
}
