package cunbu.core.person;

import static cunbu.core.time.Days.after;
import static cunbu.core.time.Days.age;
import static cunbu.core.time.Days.before;

import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import java.time.LocalDate;
import java.util.List;

/** What must hold before a marriage is written. */
public final class MarriageRules {

    /** Couples that lived together only from this day on do not count as married without registration. */
    private static final LocalDate DE_FACTO_UNTIL = LocalDate.of(1986, 3, 15);
    /** Marriage Law of 1980, article 5, in force on this day: 22 and 20 years; article 4 of the law of 1950: 20 and 18. */
    private static final LocalDate LAW_OF_1980 = LocalDate.of(1981, 1, 1);

    private MarriageRules() {
    }

    /**
     * @param husband null if not in the register; likewise the wife
     */
    public static List<Refusal> refusals(Marriage marriage, Person husband, Person wife, LocalDate today) {
        return new Refusals()
                .when(marriage.husband() == null && marriage.wife() == null, "husband", "marriage.nobody")
                .when(marriage.husband() != null && husband == null, "husband", "marriage.husbandNotFound")
                .when(marriage.wife() != null && wife == null, "wife", "marriage.wifeNotFound")
                .when(husband != null && husband.sex() == Sex.FEMALE, "husband", "marriage.husbandNotMale")
                .when(wife != null && wife.sex() == Sex.MALE, "wife", "marriage.wifeNotFemale")
                .when(marriage.husband() != null && marriage.husband().equals(marriage.wife()), "wife", "marriage.onePersonTwice")
                .when(marriage.kind() == null, "kind", "marriage.kindMissing")
                .when(after(marriage.fromOn(), today), "fromOn", "marriage.inFuture")
                .when(after(marriage.toOn(), today), "toOn", "marriage.endsInFuture")
                .when(before(marriage.toOn(), marriage.fromOn()), "toOn", "marriage.endsBeforeStart")
                .when(marriage.toOn() == null && marriage.ended() != null, "toOn", "marriage.endWithoutDay")
                .when(marriage.toOn() != null && marriage.ended() == null, "ended", "marriage.dayWithoutEnd")
                .and(spouse("husband", marriage, husband))
                .and(spouse("wife", marriage, wife))
                .all();
    }

    /** @param others every other marriage of the two */
    public static List<Refusal> warnings(Marriage marriage, Person husband, Person wife, List<Marriage> others) {
        boolean late = marriage.kind() == MarriageKind.DE_FACTO && !before(marriage.fromOn(), DE_FACTO_UNTIL) && marriage.fromOn() != null;
        return new Refusals()
                .when(marriage.fromOn() == null, "fromOn", "marriage.fromOnMissing")
                .when(tooYoung(marriage, husband, 22), "fromOn", "marriage.husbandTooYoung")
                .when(tooYoung(marriage, wife, 20), "fromOn", "marriage.wifeTooYoung")
                .when(late, "kind", "marriage.deFactoTooLate", DE_FACTO_UNTIL)
                .when(others.stream().anyMatch(other -> !other.id().equals(marriage.id()) && overlap(marriage, other)), "fromOn", "marriage.overlaps")
                .when(marriage.ended() == MarriageEnd.DEATH && alive(husband) && alive(wife), "ended", "marriage.nobodyDied")
                .all();
    }

    private static List<Refusal> spouse(String field, Marriage marriage, Person spouse) {
        if (spouse == null) {
            return List.of();
        }
        return new Refusals()
                .when(before(marriage.fromOn(), spouse.bornOn()), field, "marriage.beforeBirth")
                .when(after(marriage.fromOn(), spouse.diedOn()), field, "marriage.afterDeath")
                .all();
    }

    /** @param age today's legal age; before 1981 it was two years lower */
    private static boolean tooYoung(Marriage marriage, Person spouse, int age) {
        if (spouse == null || spouse.bornOn() == null || marriage.fromOn() == null) {
            return false;
        }
        int needed = marriage.fromOn().isBefore(LAW_OF_1980) ? age - 2 : age;
        return age(spouse.bornOn(), marriage.fromOn()) < needed;
    }

    private static boolean overlap(Marriage one, Marriage other) {
        return one.fromOn() != null && other.fromOn() != null
                && (one.toOn() == null || one.toOn().isAfter(other.fromOn())) && (other.toOn() == null || other.toOn().isAfter(one.fromOn()));
    }

    private static boolean alive(Person person) {
        return person == null || person.diedOn() == null;
    }
}
