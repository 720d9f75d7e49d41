package cunbu.core.award;

import cunbu.core.place.AreaCode;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** Decides claims: asks a scheme all its questions, and tries other days and other facts to say from when and what if. */
public final class Decider {

    /** More changes than this are not worth telling; a scheme asks fewer questions. */
    private static final int MOST_CHANGES = 40;

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
        return new Decision(scheme.code(), facts.applicant(), on, claim.area(), verdict, findings, amount, eligibleFrom(scheme, claim),
                wouldNeed(scheme, claim), scheme.lawVersion(claim.area()));
    }

    /** Whether the claim fails, found without asking further than the first no: for going through many people. */
    public boolean fails(Scheme scheme, Facts facts, LocalDate on, AreaCode area) {
        return scheme.questions(new Claim(facts, on, area)).anyMatch(finding -> finding.answer() == Answer.NO);
    }

    /** The law of the whole nation holds for somebody whose registration nobody knows. */
    private static AreaCode registeredIn(Facts facts, LocalDate on) {
        LocalDate day = new Claim(facts, on, AreaCode.NATION).stateDay();
        List<Facts.Hukou> spells = Optional.ofNullable(facts.applicantPerson().hukou()).orElse(List.of());
        return spells.stream().filter(spell -> spell.covers(day) == Answer.YES && spell.area() != null).map(Facts.Hukou::area).findFirst()
                .orElse(AreaCode.NATION);
    }

    private static boolean eligible(Scheme scheme, Claim claim) {
        return scheme.questions(claim).allMatch(finding -> finding.answer() == Answer.YES);
    }

    /** If it is a yes, the first day of the days without interruption on which it is one; else the first later day on which it is. */
    private static LocalDate eligibleFrom(Scheme scheme, Claim claim) {
        TreeSet<LocalDate> days = new TreeSet<>(scheme.turningDays(claim));
        days.addAll(Dates.in(claim.facts()));
        LocalDate start = scheme.start(claim.area());
        days.removeIf(day -> day.isBefore(start));
        days.add(start);
        if (!eligible(scheme, claim)) {
            return days.tailSet(claim.on(), false).stream().filter(day -> eligible(scheme, claim.at(day))).findFirst().orElse(null);
        }
        LocalDate from = claim.on();
        for (LocalDate day : days.headSet(claim.on(), true).descendingSet()) {
            if (!eligible(scheme, claim.at(day))) {
                break;
            }
            from = day;
        }
        return from;
    }

    private record Step(String question, Scheme.Otherwise otherwise) {
    }

    /** Changes that together give a yes; empty if there is nothing to change or no way. */
    private static List<Need> wouldNeed(Scheme scheme, Claim claim) {
        List<Step> steps = new ArrayList<>();
        Claim now = claim;
        while (steps.size() < MOST_CHANGES) {
            Optional<Step> next = firstOpen(scheme, now).flatMap(step(scheme, now));
            if (next.isEmpty()) {
                break;
            }
            steps.add(next.get());
            now = next.get().otherwise().claim();
        }
        return !eligible(scheme, now) ? List.of()
                : steps.stream().map(step -> new Need(step.question(), step.otherwise().change())).distinct().toList();
    }

    private static Optional<String> firstOpen(Scheme scheme, Claim claim) {
        return scheme.findings(claim).stream().filter(finding -> finding.answer() != Answer.YES)
                .min(Comparator.comparing(Finding::answer)).map(Finding::question);
    }

    private static Function<String, Optional<Step>> step(Scheme scheme, Claim claim) {
        return question -> scheme.otherwise(question, claim).map(otherwise -> new Step(question, otherwise));
    }
}
