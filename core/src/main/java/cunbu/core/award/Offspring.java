package cunbu.core.award;

import cunbu.core.rule.Answer;
import cunbu.core.rule.Phrase;
import cunbu.core.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The children of a couple up to one day, and the questions that schemes ask about them.
 *
 * @param kids all who have or may have come by that day
 */
record Offspring(List<Kid> kids, LocalDate day) {

    Offspring {
        kids = List.copyOf(kids);
    }

    /** Whether at least one child counts. */
    Answer everAny() {
        return Answer.any(kids.stream().map(kid -> Answer.all(kid.counts(), kid.cameBy(day))).toList());
    }

    /** Whether no own child kept the applicant from claiming through the spouse. */
    Answer onlyThroughSpouse() {
        return Answer.any(kids.stream().map(kid -> Answer.all(kid.own(), kid.cameBy(day))).toList()).not();
    }

    /** Whether it had to be settled if the children of one of the couple count for the other. */
    boolean someOfSpouseOnly() {
        return kids.stream().anyMatch(kid -> kid.own() == Answer.NO && kid.ofSpouse() == Answer.YES);
    }

    /** The children alive that day; {@code beforeBirth} says whether one adopted before the first birth counts beside those born. */
    Living living(boolean beforeBirth) {
        return new Living(alive(beforeBirth, Answer.YES), alive(beforeBirth, Answer.UNKNOWN));
    }

    /** Whether a rule holds for every child of the couple, be it of one of them only. */
    Answer allOfCouple(Function<Kid, Answer> rule) {
        return Answer.all(kids.stream().map(kid -> ofCouple(kid, rule)).toList());
    }

    /** The ids of those of whom the rule says that answer. */
    List<String> idsOfCouple(Function<Kid, Answer> rule, Answer answer) {
        return kids.stream().filter(kid -> ofCouple(kid, rule) == answer).map(Kid::id).toList();
    }

    /** Whether never more than so many of them (of those for whom {@code which} says yes) were alive at the same time. */
    Answer neverMoreThan(int most, Function<Kid, Answer> which) {
        List<Kid> sure = counting(which).filter(kid -> which.apply(kid) == Answer.YES && kid.counts() == Answer.YES).toList();
        List<Kid> possible = counting(which).toList();
        if (mostAtOnce(sure) > most) {
            return Answer.NO;
        }
        long undated = possible.stream().filter(kid -> kid.since() == null).count();
        return mostAtOnce(possible) + undated <= most ? Answer.YES : Answer.UNKNOWN;
    }

    /** How many of those who surely count were alive at the same time at most. */
    int mostAtOnce() {
        return mostAtOnce(kids.stream().filter(kid -> kid.counts() == Answer.YES).toList());
    }

    /** Whether a child was adopted while one born to them was living. */
    Answer adoptedBesideOwn() {
        return Answer.any(kids.stream().flatMap(born -> kids.stream().filter(kid -> kid != born).map(kid -> Answer.all(born.counts(),
                kid.counts(), born.adopted().not(), kid.adopted(), Answer.notAfter(born.since(), kid.since()),
                aliveOn(born, kid.since())))).toList());
    }

    /** Whether an own child came on or after that day beside one that had come before it. */
    Answer anotherSince(LocalDate from) {
        return Answer.any(kids.stream().flatMap(second -> kids.stream().filter(kid -> kid != second).map(first -> Answer.all(second.own(),
                first.counts(), Answer.notAfter(from, second.since()), earlier(first, second)))).toList());
    }

    /** Whether a child came on or after that day. */
    Answer cameSince(LocalDate from) {
        return Answer.any(kids.stream().map(kid -> Answer.all(kid.counts(), kid.cameBy(day), Answer.notAfter(from, kid.since()))).toList());
    }

    Phrase adoptions() {
        return Phrase.of("children.adopted", kids.stream().filter(kid -> kid.adopted() == Answer.YES).count());
    }

    /** Whether a birth or adoption broke no rule, or happened outside the days that count. */
    static Answer keptToRules(Kid kid, Period window) {
        LocalDate since = kid.since();
        boolean certainlyLater = since == null && (from(window.until(), kid.child().bornOn()) || from(window.until(), kid.child().adoptedOn()));
        Answer inside = certainlyLater ? Answer.NO : since == null ? Answer.UNKNOWN : Answer.of(window.contains(since));
        return Answer.any(inside.not(), Answer.of(kid.child().lawful()));
    }

    private List<Kid> alive(boolean beforeBirth, Answer answer) {
        return kids.stream().filter(kid -> Answer.all(kid.counts(), kid.there(day),
                beforeBirth ? Answer.YES : adoptedBeforeBirth(kid).not()) == answer).toList();
    }

    private Answer adoptedBeforeBirth(Kid kid) {
        return Answer.any(kids.stream().filter(other -> other != kid).map(born -> Answer.all(kid.adopted(), born.counts(),
                born.adopted().not(), earlier(kid, born))).toList());
    }

    private Stream<Kid> counting(Function<Kid, Answer> which) {
        return kids.stream().filter(kid -> kid.counts() != Answer.NO && which.apply(kid) != Answer.NO);
    }

    private static Answer ofCouple(Kid kid, Function<Kid, Answer> rule) {
        return Answer.any(kid.ofCouple().not(), rule.apply(kid));
    }

    private static Answer earlier(Kid first, Kid second) {
        return Answer.notAfter(second.since(), first.since()).not();
    }

    private static Answer aliveOn(Kid kid, LocalDate other) {
        LocalDate died = kid.child().diedOn();
        return died == null ? Answer.YES : Answer.notAfter(died, other).not();
    }

    private static int mostAtOnce(List<Kid> some) {
        List<Kid> dated = some.stream().filter(kid -> kid.since() != null).toList();
        return dated.stream().mapToInt(kid -> (int) dated.stream().filter(other -> other.there(kid.since()) == Answer.YES).count())
                .max().orElse(0);
    }

    private static boolean from(LocalDate first, LocalDate day) {
        return day != null && !day.isBefore(first);
    }
}
