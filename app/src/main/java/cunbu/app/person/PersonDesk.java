package cunbu.app.person;

import cunbu.app.store.AccessStore;
import cunbu.app.store.Look;
import cunbu.app.store.Register;
import cunbu.core.history.RecordId;
import cunbu.core.household.Household;
import cunbu.core.person.Marriage;
import cunbu.core.person.Origin;
import cunbu.core.person.Parentage;
import cunbu.core.person.Person;
import cunbu.core.person.PersonRules;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.core.rule.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks people up and writes corrections. Works on the worker thread. */
public final class PersonDesk {

    /** So many rows of a village are listed at most; no village has as many. */
    public static final int MOST = 30_000;

    /** What the rules say of a person; if nothing is refused, it has been written. */
    public record Answered(List<Refusal> refusals, List<Refusal> warnings) {
    }

    private final Register register;
    private final Function<String, List<Person>> find;
    private final Clock clock;
    private final Map<AreaCode, String> places;

    /** @param find what the search box finds for a text, the best first */
    public PersonDesk(Register register, Function<String, List<Person>> find, Clock clock) {
        this.register = register;
        this.find = find;
        this.clock = clock;
        this.places = register.areas().all().stream().collect(Collectors.toMap(Area::code, Area::name));
    }

    /** Whether whoever is signed in may correct anything. */
    public boolean mayWrite() {
        return register.account().mayWrite();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public List<Area> villages() {
        return register.areas().all().stream().filter(area -> area.level() == Level.VILLAGE).toList();
    }

    /** The name of a place, or its code where the register does not know it; empty for null. */
    public String place(AreaCode code) {
        return code == null ? "" : places.getOrDefault(code, code.text());
    }

    public List<PersonRow> named(String text) {
        return rows(find.apply(text));
    }

    /** The people of a village by household, those without one at the end; the first {@value #MOST}. */
    public List<PersonRow> in(AreaCode village) {
        List<Person> people;
        try (Stream<Person> all = register.persons().in(village)) {
            people = all.limit(MOST).toList();
        }
        Comparator<PersonRow> withoutLast = Comparator.comparing(row -> row.household().isEmpty());
        Comparator<PersonRow> byHousehold = withoutLast.thenComparing(PersonRow::household);
        return rows(people).stream().sorted(byHousehold.thenComparing(row -> Objects.toString(row.person().relation(), "99"))).toList();
    }

    /** Everything that the register holds around one person. */
    public PersonSheet sheet(RecordId id) {
        Person person = register.persons().find(id).orElseThrow();
        Household household = person.household() == null ? null : register.households().find(person.household()).orElse(null);
        return new PersonSheet(person, household, kin(person), register.moves().of(id), register.hukouChanges().of(id),
                new FieldHistory(register).of(id).stream().map(this::withHouseholdNumbers).toList());
    }

    /** What the rules would say; writes nothing. */
    public Answered check(Person after) {
        List<Person> same = after.identity() == null ? List.of() : register.persons().withIdentity(after.identity());
        return new Answered(PersonRules.refusals(after, today()), PersonRules.warnings(after, same, today()));
    }

    /** Writes what was corrected, unless it is refused. */
    public Answered save(Person before, Person after) {
        return register.database().transaction(() -> {
            Answered answered = check(after);
            if (answered.refusals().isEmpty()) {
                register.persons().save(before, after);
            }
            return answered;
        });
    }

    /** Takes note that the user asked for the whole identity number. */
    public void askedForIdentity(RecordId person) {
        register.accesses().add(new AccessStore.Access(clock.instant().truncatedTo(ChronoUnit.MILLIS), register.account().id(), Look.IDENTITY, person,
                null, null));
    }

    /** A household is called by its number, not by its id. */
    private FieldHistory.Step withHouseholdNumbers(FieldHistory.Step step) {
        if (!step.field().equals("household")) {
            return step;
        }
        return new FieldHistory.Step(step.when(), step.who(), step.field(), householdNumber(step.from()), householdNumber(step.to()));
    }

    private Object householdNumber(Object id) {
        return id == null ? null : register.households().find(new RecordId((String) id)).map(Household::number).orElse(null);
    }

    private List<PersonRow> rows(List<Person> people) {
        Set<RecordId> ids = people.stream().map(Person::household).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<RecordId, String> numbers = register.households().find(ids).stream()
                .collect(Collectors.toMap(Household::id, each -> Objects.toString(each.number(), "")));
        return people.stream().map(each -> new PersonRow(each, place(each.village()), numbers.getOrDefault(each.household(), ""))).toList();
    }

    private List<Kin> kin(Person person) {
        Map<RecordId, String> ties = new LinkedHashMap<>();
        for (Marriage marriage : register.marriages().of(person.id())) {
            RecordId spouse = person.id().equals(marriage.husband()) ? marriage.wife() : marriage.husband();
            tie(ties, spouse, marriage.toOn() == null ? "spouse" : "formerSpouse");
        }
        register.parentages().ofChild(person.id()).forEach(each -> tie(ties, each.parent(), isAdopted(each) ? "parentAdopted" : "parent"));
        register.parentages().ofParent(person.id()).forEach(each -> tie(ties, each.child(), isAdopted(each) ? "childAdopted" : "child"));
        if (person.household() != null) {
            register.persons().inHousehold(person.household()).forEach(each -> ties.putIfAbsent(each.id(), "household"));
        }
        ties.remove(person.id());
        return named(ties);
    }

    private List<Kin> named(Map<RecordId, String> ties) {
        Map<RecordId, Person> people = people(ties.keySet());
        List<Kin> kin = new ArrayList<>();
        ties.forEach((id, tie) -> {
            if (people.containsKey(id)) {
                kin.add(new Kin(tie, people.get(id)));
            }
        });
        return kin;
    }

    private Map<RecordId, Person> people(Collection<RecordId> ids) {
        return register.persons().find(ids).stream().collect(Collectors.toMap(Person::id, each -> each));
    }

    private static void tie(Map<RecordId, String> ties, RecordId other, String tie) {
        if (other != null) {
            ties.putIfAbsent(other, tie);
        }
    }

    private static boolean isAdopted(Parentage parentage) {
        return parentage.origin() == Origin.ADOPTED;
    }
}
