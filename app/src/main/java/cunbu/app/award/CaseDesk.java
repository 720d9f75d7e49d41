package cunbu.app.award;

import cunbu.app.store.Register;
import cunbu.core.award.Applicants;
import cunbu.core.award.AwardCase;
import cunbu.core.award.Scheme;
import cunbu.core.award.Schemes;
import cunbu.core.award.Verdict;
import cunbu.core.casework.ApplicationRules;
import cunbu.core.casework.AwardStep;
import cunbu.core.casework.CaseRules;
import cunbu.core.casework.Casefile;
import cunbu.core.casework.Objection;
import cunbu.core.casework.ObjectionRules;
import cunbu.core.casework.StepKind;
import cunbu.core.history.RecordId;
import cunbu.core.place.Level;
import cunbu.core.rule.PlainText;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Leads cases from the application to their end. Works on the worker thread. */
public final class CaseDesk {

    /** At these the program decides anew, and the decision is kept. */
    private static final Set<StepKind> DECIDED = EnumSet.of(StepKind.REVIEW, StepKind.CONFIRMATION, StepKind.ANNUAL_REVIEW);

    private static final Set<Applicants> ONCE_A_COUPLE = EnumSet.of(Applicants.ONE_OF_ONE_CHILD_COUPLES, Applicants.ONE_OF_HOLDERS);

    /** What became of something that was to be written. @param id of what was written; null if it was refused */
    public record Taken(RecordId id, List<Refusal> refusals) {

        public boolean done() {
            return refusals.isEmpty();
        }
    }

    private final Register register;
    private final CaseList list;
    private final Rulings rulings;
    private final Clock clock;

    public CaseDesk(Register register, Clock clock) {
        this.register = register;
        this.list = new CaseList(register, clock);
        this.rulings = new Rulings(register);
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether this office confirms and refuses. */
    public boolean isCounty() {
        return register.office().level() == Level.COUNTY;
    }

    /** Writes an application with the decision of that day, unless something is refused. @return with the id of the case */
    public Taken apply(RecordId person, String scheme, LocalDate on) {
        return register.database().transaction(() -> {
            AwardCase claim = new AwardCase(register.awardCases().newId(), person, scheme, on, null, null);
            List<Casefile> others = together(person, scheme, on).stream().flatMap(each -> list.ofPerson(each).stream())
                    .filter(file -> scheme.equals(file.claim().scheme())).toList();
            Optional<Ruled> ruled = on == null ? Optional.empty() : rulings.rule(person, scheme, on);
            boolean known = new Schemes(register.lawBook()).named(scheme).isPresent();
            List<Refusal> refusals = new Refusals().and(mayWrite()).when(!known, "scheme", "case.schemeUnknown", scheme)
                    .and(ApplicationRules.refusals(claim, register.persons().find(person).orElse(null), others, today())).all();
            return written(claim.id(), refusals, () -> {
                register.awardCases().add(claim);
                ruled.ifPresent(each -> register.rulings().add(rulings.written(claim, each, today())));
            });
        });
    }

    /** The person, and the spouse where a couple gets a benefit once. */
    private Set<RecordId> together(RecordId person, String scheme, LocalDate on) {
        Set<RecordId> all = new LinkedHashSet<>(List.of(person));
        boolean once = new Schemes(register.lawBook()).named(scheme).map(Scheme::applicants).filter(ONCE_A_COUPLE::contains).isPresent();
        if (once && on != null) {
            all.addAll(register.facts().around(List.of(person)).spouses(person, on));
        }
        return all;
    }

    /** What the rules would say of a step; writes nothing. */
    public List<Refusal> check(StepDraft draft) {
        return judged(draft).refusals();
    }

    /** Takes a step, unless something is refused. @return with the id of the step */
    public Taken take(StepDraft draft) {
        return register.database().transaction(() -> {
            Judged judged = judged(draft);
            return written(judged.step == null ? null : judged.step.id(), judged.refusals, () -> judged.write(register, rulings, today()));
        });
    }

    /**
     * Hangs up a notice that names several cases: all of them, or none if a posting of one is refused.
     *
     * @return by case what is refused; empty if all were posted
     */
    public Map<RecordId, List<Refusal>> post(Collection<RecordId> claims, RecordId notice, LocalDate on, String by) {
        return register.database().transaction(() -> {
            List<Judged> all = claims.stream().distinct().map(claim -> judged(StepDraft.of(claim, StepKind.POSTING, on, null).by(by).withNotice(notice))).toList();
            Map<RecordId, List<Refusal>> refused = new LinkedHashMap<>();
            all.stream().filter(each -> !each.refusals.isEmpty()).forEach(each -> refused.put(each.claim, each.refusals));
            if (refused.isEmpty()) {
                all.forEach(each -> each.write(register, rulings, today()));
            }
            return refused;
        });
    }

    /** Writes down an objection to a case, and to the notice that names it if one hangs. @param by null for somebody who does not want to be named */
    public Taken object(RecordId claim, LocalDate on, String by, String subject) {
        return register.database().transaction(() -> {
            Optional<Casefile> file = list.file(claim);
            if (file.isEmpty()) {
                return notFound(claim);
            }
            RecordId notice = file.get().last(StepKind.POSTING).map(AwardStep::notice).orElse(null);
            Objection objection = new Objection(register.objections().newId(), claim, notice, on, PlainText.tidy(by), PlainText.tidy(subject), null, null, null);
            List<Refusal> refusals = new Refusals().and(mayWrite()).and(ObjectionRules.refusals(objection, file.get(), today())).all();
            return written(objection.id(), refusals, () -> register.objections().add(objection));
        });
    }

    /** Answers an objection: one that this office wrote down, or any if this is the county. @param upheld whether it was right */
    public Taken answer(RecordId objection, LocalDate on, String answer, Boolean upheld) {
        return register.database().transaction(() -> {
            Objection open = register.objections().find(objection).orElse(null);
            if (open == null) {
                return new Taken(null, List.of(Refusal.of("objection", "case.objectionNotFound", objection)));
            }
            Objection answered = new Objection(open.id(), open.awardCase(), open.notice(), open.raisedOn(), open.raisedBy(), open.subject(), on,
                    PlainText.tidy(answer), upheld);
            boolean ours = isCounty() || open.id().office().equals(register.office().text());
            List<Refusal> refusals = new Refusals().and(mayWrite()).when(!ours, "objection", "case.anotherOfficesObjection")
                    .and(ObjectionRules.answerRefusals(open, answered, today())).all();
            return written(open.id(), refusals, () -> register.objections().save(open, answered));
        });
    }

    private List<Refusal> mayWrite() {
        return new Refusals().when(!register.account().mayWrite(), "user", "case.supervisorWritesNothing").all();
    }

    private static Taken notFound(RecordId claim) {
        return new Taken(null, List.of(Refusal.of("awardCase", "case.notFound", claim)));
    }

    private static Taken written(RecordId id, List<Refusal> refusals, Runnable write) {
        if (refusals.isEmpty()) {
            write.run();
        }
        return new Taken(refusals.isEmpty() ? id : null, refusals);
    }

    /** A step with what the rules and the scheme say of it. @param step null if there is no such case @param ruled null if nothing was decided */
    private record Judged(RecordId claim, Casefile file, AwardStep step, Ruled ruled, List<Refusal> refusals) {

        void write(Register register, Rulings rulings, LocalDate today) {
            register.awardSteps().add(step);
            if (ruled != null) {
                register.rulings().add(rulings.written(file.claim(), ruled, today));
            }
        }
    }

    private Judged judged(StepDraft draft) {
        Optional<Casefile> found = list.file(draft.claim());
        if (found.isEmpty()) {
            return new Judged(draft.claim(), null, null, null, notFound(draft.claim()).refusals());
        }
        Casefile file = found.get();
        AwardStep step = step(draft, file);
        Ruled ruled = DECIDED.contains(draft.step()) && draft.on() != null && file.claim().person() != null
                ? rulings.rule(file.claim().person(), file.claim().scheme(), draft.on()).orElse(null) : null;
        Verdict verdict = ruled == null ? null : ruled.decision().verdict();
        return new Judged(draft.claim(), file, step, ruled, new Refusals().and(mayWrite()).and(CaseRules.refusals(file, step, verdict, today())).all());
    }

    private AwardStep step(StepDraft draft, Casefile file) {
        String by = PlainText.tidy(draft.by() == null ? register.account().name() : draft.by());
        RecordId reverses = draft.step() == StepKind.REVERSAL ? file.last().map(AwardStep::id).orElse(null) : null;
        return new AwardStep(register.awardSteps().newId(), draft.claim(), file.nextNumber(), draft.step(), draft.on(), by, draft.favourable(),
                PlainText.isBlank(draft.reason()) ? null : PlainText.tidy(draft.reason()), reverses, draft.notice(), draft.effectiveOn());
    }
}
