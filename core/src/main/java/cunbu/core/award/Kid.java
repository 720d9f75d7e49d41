package cunbu.core.award;

import cunbu.core.person.Origin;
import cunbu.core.rule.Answer;
import java.time.LocalDate;

/**
 * One child as it stands to the applicant on the day asked about.
 *
 * @param own       whether the applicant is its parent, by birth or adoption
 * @param ofSpouse  whether the present spouse is
 * @param counts    whether it counts among the applicant's children
 */
record Kid(Facts.Child child, Answer own, Answer ofSpouse, Answer counts) {

    String id() {
        return child.id();
    }

    /** The day from which it was the parent's child: of birth, or of adoption; null if not known. */
    LocalDate since() {
        if (child.origin() == Origin.OWN) {
            return child.bornOn();
        }
        if (child.origin() == null || child.adoptedOn() == null || child.bornOn() == null) {
            return null;
        }
        return child.adoptedOn().isBefore(child.bornOn()) ? child.bornOn() : child.adoptedOn();
    }

    Answer adopted() {
        return child.origin() == null ? Answer.UNKNOWN : Answer.of(child.origin() == Origin.ADOPTED);
    }

    /** Whether it had come to the parents by the end of that day, dead since or not. */
    Answer cameBy(LocalDate day) {
        LocalDate since = since();
        boolean certainlyLater = since == null && (isAfter(child.bornOn(), day) || isAfter(child.adoptedOn(), day));
        return certainlyLater ? Answer.NO : Answer.notAfter(since, day);
    }

    /** Whether it was theirs and alive at the end of that day. */
    Answer there(LocalDate day) {
        boolean dead = child.diedOn() != null && !child.diedOn().isAfter(day);
        return dead ? Answer.NO : cameBy(day);
    }

    /** Whether it is a child of the couple's, be it of one of them only. */
    Answer ofCouple() {
        return Answer.any(own, ofSpouse);
    }

    private static boolean isAfter(LocalDate one, LocalDate day) {
        return one != null && one.isAfter(day);
    }
}
