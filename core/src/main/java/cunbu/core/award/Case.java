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
    private final String scheme;
    private final Optional<LocalDate> start;
    private final LocalDate ruling;
    private final Family family;
    private Offspring offspring;

    /** @param start the first day of the scheme: an earlier day is judged by the rules of that one */
    Case(Claim claim, LawBook book, String scheme, Optional<LocalDate> start) {
        this.claim = claim;
        this.book = book;
        this.scheme = scheme;
        this.start = start;
        this.ruling = start.filter(claim.on()::isBefore).orElse(claim.on());
        this.family = new Family(claim, law("marriage/de-facto-before", Unit.DATE), law("marriage/de-facto-after-divorce", Unit.YES_NO));
    }

    Claim claim() {
        return claim;
    }

    Facts facts() {
        return claim.facts();
    }

    String scheme() {
        return scheme;
    }

    LocalDate on() {
        return claim.on();
    }

    /** The first day of the scheme in the area; empty where there has never been one. */
    Optional<LocalDate> start() {
        return start;
    }

    Family family() {
        return family;
    }

    Facts.Person applicant() {
        return family.applicant();
    }

    /** The applicant's children as this scheme counts those of the spouse. */
    Offspring offspring() {
        if (offspring == null) {
            boolean stepAlways = own("step-children", Unit.CODES).value().contains("always");
            offspring = new Offspring(family.kids(stepAlways), family.day());
        }
        return offspring;
    }

    /** The value in force on the day asked about, with its source. */
    <T> InForce<T> law(String parameter, Unit<T> unit) {
        return law(parameter, unit, ruling);
    }

    /** The value in force on another day, or else the first one. */
    <T> InForce<T> law(String parameter, Unit<T> unit, LocalDate day) {
        return book.near(claim.area(), parameter, unit).onOrFirst(day);
    }

    /** A value of the scheme's own, by its name alone. */
    <T> InForce<T> own(String name, Unit<T> unit) {
        return law(scheme + "/" + name, unit);
    }

    /** A value of the scheme's own on another day. */
    <T> InForce<T> own(String name, Unit<T> unit, LocalDate day) {
        return law(scheme + "/" + name, unit, day);
    }

    /** A value of the scheme's own that an area need not have; empty where no text is in force. */
    <T> Optional<InForce<T>> ownIfAny(String name, Unit<T> unit) {
        return ownIfAny(name, unit, ruling);
    }

    <T> Optional<InForce<T>> ownIfAny(String name, Unit<T> unit, LocalDate day) {
        return book.find(claim.area(), scheme + "/" + name, unit).flatMap(values -> values.on(day));
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
