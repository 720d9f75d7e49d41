package cunbu.core.award;

import cunbu.core.law.InForce;
import cunbu.core.law.LawBook;
import cunbu.core.law.Unit;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Finding;
import cunbu.core.rule.Phrase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A claim together with the law that holds for it and the family as it was that day: what every question looks at. */
final class Case {

    private final Claim claim;
    private final LawBook book;
    private final LocalDate ruling;
    private final Family family;

    /** @param start the first day of the scheme: an earlier day is judged by the rules of that one */
    Case(Claim claim, LawBook book, LocalDate start) {
        this.claim = claim;
        this.book = book;
        this.ruling = claim.on().isBefore(start) ? start : claim.on();
        this.family = new Family(claim, law("marriage/de-facto-before", Unit.DATE).value(),
                law("marriage/de-facto-after-divorce", Unit.YES_NO).value());
    }

    Claim claim() {
        return claim;
    }

    LocalDate on() {
        return claim.on();
    }

    Family family() {
        return family;
    }

    Facts.Person applicant() {
        return family.applicant();
    }

    /** The value in force on the day asked about, with its source. */
    <T> InForce<T> law(String parameter, Unit<T> unit) {
        return book.near(claim.area(), parameter, unit).onOrFirst(ruling);
    }

    /** The value in force; empty if the area has no such rule. */
    <T> Optional<InForce<T>> ifAny(String parameter, Unit<T> unit) {
        return book.find(claim.area(), parameter, unit).flatMap(values -> values.on(ruling));
    }

    /** A finding; what is missing is only told where it left the question open. */
    Finding finding(String question, InForce<?> rule, Answer answer, Phrase evidence, List<Phrase> missing) {
        return new Finding(question, answer, rule.citation(), evidence, answer == Answer.UNKNOWN ? missing : List.of());
    }

    Finding finding(String question, InForce<?> rule, Answer answer, Phrase evidence, Phrase... missing) {
        return finding(question, rule, answer, evidence, List.of(missing));
    }

    /** A finding about children: open as long as nobody has said which children there are. */
    Finding aboutChildren(String question, InForce<?> rule, Answer answer, Phrase evidence, List<Phrase> missing) {
        return family.childrenKnown() ? finding(question, rule, answer, evidence, missing)
                : finding(question, rule, Answer.UNKNOWN, Phrase.of("children.unknown"), Phrase.of("children"));
    }

    Finding aboutChildren(String question, InForce<?> rule, Answer answer, Phrase evidence, Phrase... missing) {
        return aboutChildren(question, rule, answer, evidence, List.of(missing));
    }
}
