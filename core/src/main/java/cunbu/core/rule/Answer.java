package cunbu.core.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What a rule says: yes, no, or that a fact is missing. A missing fact is never taken for a no. */
public enum Answer {
    YES, NO, UNKNOWN;

    /** @param yes null if not known */
    public static Answer of(Boolean yes) {
        return yes == null ? UNKNOWN : yes ? YES : NO;
    }

    /** No if one says no, else unknown if one is unknown, else yes; yes if there are none. */
    public static Answer all(Collection<Answer> answers) {
        if (answers.contains(NO)) {
            return NO;
        }
        return answers.contains(UNKNOWN) ? UNKNOWN : YES;
    }

    public static Answer all(Answer... answers) {
        return all(List.of(answers));
    }

    /** Yes if one says yes, else unknown if one is unknown, else no; no if there are none. */
    public static Answer any(Collection<Answer> answers) {
        if (answers.contains(YES)) {
            return YES;
        }
        return answers.contains(UNKNOWN) ? UNKNOWN : NO;
    }

    public static Answer any(Answer... answers) {
        return any(List.of(answers));
    }

    /** Whether the first day is not after the second; unknown if one of them is. */
    public static Answer notAfter(LocalDate first, LocalDate second) {
        return first == null || second == null ? UNKNOWN : of(!first.isAfter(second));
    }

    /** Yes becomes no, and no yes. */
    public Answer not() {
        return this == YES ? NO : this == NO ? YES : UNKNOWN;
    }
}
