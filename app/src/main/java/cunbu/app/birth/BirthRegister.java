package cunbu.app.birth;

import cunbu.app.store.Register;
import cunbu.core.birth.Birth;
import cunbu.core.birth.BirthFacts;
import cunbu.core.birth.BirthRules;
import cunbu.core.history.RecordId;
import cunbu.core.person.IdentityNumber;
import cunbu.core.person.IdentityReading;
import cunbu.core.person.Marital;
import cunbu.core.person.Marriage;
import cunbu.core.person.Origin;
import cunbu.core.person.Parentage;
import cunbu.core.person.ParentageRules;
import cunbu.core.person.Person;
import cunbu.core.person.PersonRules;
import cunbu.core.person.Presence;
import cunbu.core.person.Relation;
import cunbu.core.person.Sex;
import cunbu.core.rule.Refusal;
import cunbu.core.time.Period;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Registers births: child, birth and parents in one transaction. Works on the worker thread. */
public final class BirthRegister {

    private static final int MOST = 12;

    /** What the rules say of a birth; if nothing is refused, it has been written. */
    public record Answered(List<Refusal> refusals, List<Refusal> warnings) {
    }

    /**
     * What follows from who the mother is.
     *
     * @param father     her husband on that day; null if there was none
     * @param birthOrder one more than her highest so far
     * @param others     her births so far
     */
    public record Proposal(Person mother, Person father, int birthOrder, boolean lateReport, List<BirthRow> others) {
    }

    private record Written(Person child, Birth birth, List<Parentage> parents) {
    }

    private final Register register;
    private final Function<String, List<Person>> find;
    private final Clock clock;
    private final BirthList list;

    /** @param find what the search box finds for a text, the best first */
    public BirthRegister(Register register, Function<String, List<Person>> find, Clock clock) {
        this.register = register;
        this.find = find;
        this.clock = clock;
        this.list = new BirthList(register);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public List<Person> women(String text) {
        return living(text, Sex.FEMALE);
    }

    public List<Person> men(String text) {
        return living(text, Sex.MALE);
    }

    /** The births of a period in this office's area, the newest first. */
    public List<BirthRow> between(Period period) {
        return list.between(period, register.office());
    }

    /** The name of the village that keeps a person. */
    public String village(Person person) {
        return list.village(person.village());
    }

    /** @param bornOn null while it is not known */
    public Proposal propose(RecordId mother, LocalDate bornOn) {
        LocalDate day = bornOn == null ? today() : bornOn;
        Person woman = register.persons().find(mother).orElseThrow();
        List<Birth> others = register.births().ofMother(mother);
        int highest = others.stream().map(Birth::birthOrder).filter(Objects::nonNull).max(Integer::compare).orElse(others.size());
        return new Proposal(woman, husband(mother, day).orElse(null), highest + 1, isLate(day), list.rows(others));
    }

    /** What the rules would say; writes nothing. */
    public Answered check(BirthDraft draft) {
        return judge(draft, written(draft));
    }

    /** Writes child, birth and parents, unless something is refused. */
    public Answered register(BirthDraft draft) {
        return register.database().transaction(() -> {
            Written all = written(draft);
            Answered answered = judge(draft, all);
            if (answered.refusals().isEmpty()) {
                register.persons().add(all.child());
                register.births().add(all.birth());
                all.parents().forEach(register.parentages()::add);
            }
            return answered;
        });
    }

    /** Reported after its own statistical year has ended. */
    private boolean isLate(LocalDate bornOn) {
        int year = today().getMonthValue() >= 10 ? today().getYear() + 1 : today().getYear();
        return bornOn.isBefore(Period.statisticalYear(year).from());
    }

    private List<Person> living(String text, Sex sex) {
        return find.apply(text).stream().filter(each -> each.sex() == sex && each.presence() != Presence.LEFT).limit(MOST).toList();
    }

    private Optional<Person> husband(RecordId mother, LocalDate day) {
        return register.marriages().of(mother).stream()
                .filter(marriage -> mother.equals(marriage.wife()) && marriage.husband() != null && lasts(marriage, day))
                .findFirst().flatMap(marriage -> register.persons().find(marriage.husband()));
    }

    private static boolean lasts(Marriage marriage, LocalDate day) {
        return (marriage.fromOn() == null || !marriage.fromOn().isAfter(day)) && (marriage.toOn() == null || marriage.toOn().isAfter(day));
    }

    private Written written(BirthDraft draft) {
        Person mother = person(draft.mother());
        RecordId id = register.persons().newId();
        Birth birth = new Birth(register.births().newId(), id, draft.mother(), draft.father(), draft.bornOn(), draft.sex(), draft.birthOrder(),
                draft.policyCompliant(), draft.lateReport(), today(), mother == null ? null : mother.village());
        List<Parentage> parents = Stream.of(draft.mother(), draft.father()).filter(Objects::nonNull)
                .map(parent -> new Parentage(register.parentages().newId(), id, parent, Origin.OWN, null, null, null)).toList();
        return new Written(child(draft, id, mother), birth, parents);
    }

    /** A newborn is registered with the mother: her household, village, ethnic group and kind of registration. */
    private Person child(BirthDraft draft, RecordId id, Person mother) {
        Optional<IdentityReading> reading = Optional.ofNullable(draft.identity()).map(text -> IdentityReading.of(text, today()));
        String number = reading.flatMap(IdentityReading::number).map(IdentityNumber::text).orElse(null);
        if (mother == null) {
            return new Person(id, null, null, draft.name(), number, null, draft.sex(), draft.bornOn(), null, null, null, Presence.REGISTERED,
                    Marital.UNMARRIED, null, null, null, null);
        }
        return new Person(id, mother.household(), relation(mother, draft.sex()), draft.name(), number, null, draft.sex(), draft.bornOn(),
                mother.ethnic(), mother.hukou(), mother.village(), mother.presence(), Marital.UNMARRIED, null, null, null, null);
    }

    /** The child's relation to the head of the mother's household, where hers tells it. */
    private static String relation(Person mother, Sex sex) {
        boolean boy = sex == Sex.MALE;
        if (Relation.isHead(mother.relation()) || Relation.isSpouse(mother.relation())) {
            return boy ? "20" : "30";
        }
        if ("38".equals(mother.relation())) {
            return boy ? "41" : "42";
        }
        return Relation.isChild(mother.relation()) ? boy ? "43" : "44" : null;
    }

    private Answered judge(BirthDraft draft, Written all) {
        Person mother = person(draft.mother());
        Person father = person(draft.father());
        BirthFacts around = new BirthFacts(all.child(), mother, father, draft.mother() == null ? List.of() : register.births().ofMother(draft.mother()));
        List<Refusal> refusals = new ArrayList<>(BirthRules.refusals(all.birth(), around, today()));
        List<Refusal> warnings = new ArrayList<>(BirthRules.warnings(all.birth(), around, today()));
        if (draft.identity() != null) {
            refusals.addAll(IdentityReading.of(draft.identity(), today()).refusals());
        }
        refusals.addAll(childRefusals(all.child(), mother == null));
        parents(all, mother, father, refusals, warnings);
        if (mother == null) {
            // The village and the father follow from the mother.
            refusals.removeIf(each -> each.field().equals("village"));
            warnings.removeIf(each -> each.field().equals("father"));
        }
        return new Answered(onePerSentence(refusals), onePerSentence(warnings));
    }

    /** What the birth says already is not said twice of the child. */
    private List<Refusal> childRefusals(Person child, boolean motherMissing) {
        List<String> said = motherMissing ? List.of("bornOn", "sex", "village") : List.of("bornOn", "sex");
        return PersonRules.refusals(child, today()).stream().filter(each -> !said.contains(each.field())).toList();
    }

    private void parents(Written all, Person mother, Person father, List<Refusal> refusals, List<Refusal> warnings) {
        for (Parentage parentage : all.parents()) {
            Person parent = mother != null && parentage.parent().equals(mother.id()) ? mother : father;
            String field = parent == mother ? "mother" : "father";
            ParentageRules.refusals(parentage, all.child(), parent, List.of(), today()).forEach(each -> refusals.add(at(field, each)));
            if (parent != null) {
                ParentageRules.warnings(parentage, all.child(), parent, List.of()).forEach(each -> warnings.add(at(field, each)));
            }
        }
    }

    private static Refusal at(String field, Refusal refusal) {
        return new Refusal(field, refusal.reason(), refusal.arguments());
    }

    private static List<Refusal> onePerSentence(List<Refusal> all) {
        return all.stream().distinct().toList();
    }

    private Person person(RecordId id) {
        return id == null ? null : register.persons().find(id).orElse(null);
    }
}
