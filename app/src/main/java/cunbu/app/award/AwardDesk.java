package cunbu.app.award;

import cunbu.app.store.Register;
import cunbu.core.award.AwardCase;
import cunbu.core.award.Claim;
import cunbu.core.award.Decider;
import cunbu.core.award.Decision;
import cunbu.core.award.Facts;
import cunbu.core.award.FamilyRecords;
import cunbu.core.award.Need;
import cunbu.core.award.Outcome;
import cunbu.core.award.Scheme;
import cunbu.core.award.Schemes;
import cunbu.core.award.UsedLaw;
import cunbu.core.award.Verdict;
import cunbu.core.history.RecordId;
import cunbu.core.person.Person;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Finding;
import cunbu.core.rule.Phrase;
import cunbu.core.rule.Refusal;
import cunbu.sync.Progress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides for people of the register: one of them with every reason, or all of an area. Works on the worker thread. */
public final class AwardDesk {

    private final Register register;
    private final Clock clock;
    private final AreaCode office;
    private final Decider decider = new Decider();

    public AwardDesk(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
        this.office = register.office();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public List<Scheme> schemes() {
        return schemesNow().all();
    }

    private Schemes schemesNow() {
        return new Schemes(register.lawBook());
    }

    /** The scheme by the law of the moment: a screen may have been handed it before the county entered a value. */
    private Scheme now(Scheme scheme) {
        return schemesNow().named(scheme.code()).orElseThrow();
    }

    /** The area that is asked about where nobody names one: that of the office. */
    public AreaCode office() {
        return office;
    }

    /** The places that can be asked about, the office's own first. */
    public List<Area> areas() {
        return register.areas().all().stream().filter(area -> area.code().within(office)).toList();
    }

    /** Why an area cannot be asked about: the register keeps nobody's records there. */
    public List<Refusal> refusals(AreaCode area) {
        return areas().stream().anyMatch(each -> each.code().equals(area)) ? List.of()
                : List.of(Refusal.of("area", "award.areaNotHere", area, office));
    }

    /** Goes through everybody of an area who could be entitled or has claimed. */
    public Entitled entitled(Scheme chosen, LocalDate on, AreaCode area, Progress progress) {
        Scheme scheme = now(chosen);
        Roll roll = new Roll(scheme);
        register.facts().candidates(scheme, area, scheme.bornBy(area, on), on, progress, (person, records) -> {
            Facts facts = records.facts(person.id(), scheme.code());
            AwardCase claim = records.claim(person.id(), scheme.code());
            AreaCode where = claimedIn(facts, on);
            Outcome outcome = decider.outcome(scheme, facts, on, where);
            boolean listed = claim != null || outcome.verdict() != Verdict.NOT_ELIGIBLE;
            roll.count(listed ? new EntitledRow(person, outcome, since(scheme, facts, on, where, outcome), claim, noes(scheme, facts, on, where, outcome)) : null,
                    records.spouses(person.id(), on));
        });
        return roll.entitled();
    }

    private LocalDate since(Scheme scheme, Facts facts, LocalDate on, AreaCode where, Outcome outcome) {
        return switch (outcome.verdict()) {
            case ELIGIBLE -> decider.eligibleFrom(scheme, facts, on, where).orElse(null);
            case NOT_ELIGIBLE -> decider.lostOn(scheme, facts, on, where).orElse(null);
            case NEEDS_REVIEW -> null;
        };
    }

    private static List<String> noes(Scheme scheme, Facts facts, LocalDate on, AreaCode where, Outcome outcome) {
        return outcome.verdict() != Verdict.NOT_ELIGIBLE ? List.of()
                : scheme.questions(new Claim(facts, on, where)).filter(finding -> finding.answer() == Answer.NO).map(Finding::question).toList();
    }

    /** Whoever of an area is not entitled on a day and will be within a year, nothing else changing: who turns 60, or whose wife 49. */
    public List<EntitledRow> soon(Scheme chosen, LocalDate on, AreaCode area, Progress progress) {
        Scheme scheme = now(chosen);
        LocalDate later = on.plusYears(1);
        Roll roll = new Roll(scheme);
        register.facts().candidates(scheme, area, scheme.bornBy(area, later), later, progress, (person, records) -> {
            Facts facts = records.facts(person.id(), scheme.code());
            AreaCode where = claimedIn(facts, on);
            Outcome then = decider.outcome(scheme, facts, later, where);
            boolean begins = then.verdict() == Verdict.ELIGIBLE && decider.outcome(scheme, facts, on, where).verdict() != Verdict.ELIGIBLE;
            roll.count(begins ? new EntitledRow(person, then,
                    decider.eligibleFrom(scheme, facts, on, where).orElse(null), records.claim(person.id(), scheme.code()), List.of()) : null,
                    records.spouses(person.id(), on));
        });
        return roll.entitled().rows();
    }

    /** One person's decision; empty if the register has no such person. */
    public Optional<Explained> explain(Scheme chosen, RecordId id, LocalDate on) {
        FamilyRecords records = register.facts().around(List.of(id));
        return Optional.ofNullable(records.person(id)).map(person -> explained(now(chosen), records, person, on));
    }

    /** One person's decisions on all schemes; empty if the register has no such person. */
    public List<Explained> explainAll(RecordId id, LocalDate on) {
        FamilyRecords records = register.facts().around(List.of(id));
        Person person = records.person(id);
        return person == null ? List.of() : schemes().stream().map(scheme -> explained(scheme, records, person, on)).toList();
    }

    private Explained explained(Scheme scheme, FamilyRecords records, Person person, LocalDate on) {
        Facts facts = records.facts(person.id(), scheme.code());
        AreaCode where = claimedIn(facts, on);
        Decision decision = decider.decide(scheme, facts, on, where);
        LocalDate lostOn = decision.verdict() == Verdict.NOT_ELIGIBLE ? decider.lostOn(scheme, facts, on, where).orElse(null) : null;
        return new Explained(person, decision, lostOn, UsedLaw.of(register.lawBook(), decision, facts), records.claim(person.id(), scheme.code()), names(decision));
    }

    /** Grows with every change of the register: if it has, what was found is out of date. */
    public long changes() {
        return register.measures().changes();
    }

    /** The place of registration that day, as the nearest law is wanted; the whole office for somebody registered elsewhere. */
    private AreaCode claimedIn(Facts facts, LocalDate on) {
        return claimedIn(facts, on, office);
    }

    static AreaCode claimedIn(Facts facts, LocalDate on, AreaCode office) {
        List<Facts.Hukou> spells = Optional.ofNullable(facts.applicantPerson().hukou()).orElse(List.of());
        return spells.stream().filter(spell -> spell.covers(on) == Answer.YES).map(Facts.Hukou::area)
                .filter(area -> area != null && area.within(office)).findFirst().orElse(office);
    }

    private Map<String, String> names(Decision decision) {
        Stream<Phrase> said = Stream.of(decision.missing().stream(), decision.findings().stream().map(Finding::evidence),
                decision.ways().stream().flatMap(List::stream).map(Need::change)).flatMap(phrases -> phrases);
        Map<String, String> names = new HashMap<>(register.facts().names(said.flatMap(phrase -> phrase.arguments().stream())
                .flatMap(argument -> Stream.of(argument.split(", ")))));
        register.areas().all().forEach(area -> names.put(area.code().text(), area.name()));
        return names;
    }
}
