package cunbu.core.award;

import cunbu.core.place.AreaCode;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Decides claims: asks a scheme all its questions, and tries other days and other facts to say from when and what if. */
public final class Decider {

    /**
     * The decision with everything that can be said about it.
     *
     * @param area where it is claimed; null for the place of the applicant's registration on that day
     */
    public Decision decide(Scheme scheme, Facts facts, LocalDate on, AreaCode area) {
        Claim claim = new Claim(facts, on, area == null ? registeredIn(facts, on) : area);
        List<Finding> findings = scheme.findings(claim);
        Verdict verdict = Verdict.of(findings);
        Amount amount = verdict == Verdict.ELIGIBLE ? scheme.amount(claim) : null;
        LocalDate from = eligibleFrom(scheme, claim);
        return new Decision(scheme.code(), facts.applicant(), on, claim.area(), verdict, findings, amount, from,
                verdict == Verdict.ELIGIBLE ? List.of() : Ways.of(scheme, claim, from), scheme.lawVersion(claim.area()));
    }

    /** Only the verdict and the amount: for going through many people. */
    public Outcome outcome(Scheme scheme, Facts facts, LocalDate on, AreaCode area) {
        Claim claim = new Claim(facts, on, area);
        Answer answer = Answer.YES;
        for (var questions = scheme.questions(claim).iterator(); answer != Answer.NO && questions.hasNext();) {
            answer = Answer.all(answer, questions.next().answer());
        }
        Verdict verdict = Verdict.of(answer);
        return new Outcome(verdict, verdict == Verdict.ELIGIBLE ? scheme.amount(claim) : null);
    }

    /** The first day from which, with nothing else changing, the answer is yes; empty if there is none. */
    public Optional<LocalDate> eligibleFrom(Scheme scheme, Facts facts, LocalDate on, AreaCode area) {
        return Optional.ofNullable(eligibleFrom(scheme, new Claim(facts, on, area)));
    }

    /** The first day of the days without interruption on which the answer has not been yes; empty if it is yes, or never was. */
    public Optional<LocalDate> lostOn(Scheme scheme, Facts facts, LocalDate on, AreaCode area) {
        Claim claim = new Claim(facts, on, area);
        if (Entitlement.yes(scheme, claim)) {
            return Optional.empty();
        }
        LocalDate lost = on;
        for (LocalDate day : fromStart(scheme, claim).headSet(on, true).descendingSet()) {
            if (Entitlement.yes(scheme, claim.at(day))) {
                return Optional.of(lost);
            }
            lost = day;
        }
        return Optional.empty();
    }

    /** The law of the whole nation holds for somebody whose registration nobody knows. */
    private static AreaCode registeredIn(Facts facts, LocalDate on) {
        LocalDate day = new Claim(facts, on, AreaCode.NATION).stateDay();
        List<Facts.Hukou> spells = Optional.ofNullable(facts.applicantPerson().hukou()).orElse(List.of());
        return spells.stream().filter(spell -> spell.covers(day) == Answer.YES && spell.area() != null).map(Facts.Hukou::area).findFirst()
                .orElse(AreaCode.NATION);
    }

    /** If it is a yes, the first day of the days without interruption on which it is one; else the first later day on which it is. */
    private static LocalDate eligibleFrom(Scheme scheme, Claim claim) {
        TreeSet<LocalDate> days = fromStart(scheme, claim);
        if (!Entitlement.yes(scheme, claim)) {
            return days.tailSet(claim.on(), false).stream().filter(day -> Entitlement.yes(scheme, claim.at(day))).findFirst().orElse(null);
        }
        LocalDate from = claim.on();
        for (LocalDate day : days.headSet(claim.on(), true).descendingSet()) {
            if (!Entitlement.yes(scheme, claim.at(day))) {
                break;
            }
            from = day;
        }
        return from;
    }

    /** The days on which the answer may change, from the first day of the scheme on; none where there is no such scheme. */
    private static TreeSet<LocalDate> fromStart(Scheme scheme, Claim claim) {
        Optional<LocalDate> start = scheme.start(claim.area());
        if (start.isEmpty()) {
            return new TreeSet<>();
        }
        TreeSet<LocalDate> days = Entitlement.days(scheme, claim);
        days.add(start.get());
        return new TreeSet<>(days.tailSet(start.get(), true));
    }
}
