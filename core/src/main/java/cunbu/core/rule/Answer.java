package cunbu.core.rule;

import java.util.Collection;

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

    /** Yes becomes no, and no yes. */
    public Answer not() {
        return this == YES ? NO : this == NO ? YES : UNKNOWN;
    }
}
