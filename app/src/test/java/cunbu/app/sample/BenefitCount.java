package cunbu.app.sample;

import cunbu.core.award.AwardCase;
import cunbu.core.certificate.Certificate;
import cunbu.core.history.RecordId;
import cunbu.core.person.Disability;
import cunbu.core.person.HukouKind;
import cunbu.core.person.Marriage;
import cunbu.core.person.Parentage;
import cunbu.core.person.Person;
import cunbu.core.person.Presence;
import cunbu.core.person.Schooling;
import cunbu.core.person.Sex;
import cunbu.core.person.Stage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts who is due which benefit in one village from its records alone, by the words of the report, without plan and engine. */
final class BenefitCount {

    private static final LocalDate SPRING = LocalDate.of(2009, 4, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2009, 10, 1);
    private static final Map<Stage, Long> YEARLY = Map.of(Stage.PRIMARY, 160L, Stage.JUNIOR, 260L);
    private static final Map<Stage, Long> ON_ADMISSION = Map.of(Stage.UPPER_SECONDARY, 1000L, Stage.JUNIOR_COLLEGE, 1200L, Stage.BACHELOR, 2000L);

    private final VillageCount told;
    private final LocalDate on;
    private final Map<RecordId, List<Parentage>> ofParent;
    private final Map<RecordId, List<Disability>> disabilities;
    private final Map<RecordId, List<Schooling>> schooling;
    private final Set<RecordId> awardedBefore;
    private final Map<RecordId, Person> husbands = new HashMap<>();
    private final Map<RecordId, Person> wives = new HashMap<>();
    private final Map<String, Long> figures = new TreeMap<>();

    BenefitCount(VillageCount told, LocalDate on) {
        this.told = told;
        this.on = on;
        ofParent = told.all(Parentage.class).stream().collect(Collectors.groupingBy(Parentage::parent));
        disabilities = told.all(Disability.class).stream().collect(Collectors.groupingBy(Disability::person));
        schooling = told.all(Schooling.class).stream().collect(Collectors.groupingBy(Schooling::person));
        awardedBefore = told.all(AwardCase.class).stream().filter(each -> each.scheme().equals("one-off-award"))
                .filter(each -> each.paidUntilOn().getYear() < on.getYear()).map(AwardCase::person).collect(Collectors.toSet());
        told.all(Marriage.class).stream().filter(each -> each.toOn() == null && each.husband() != null && each.wife() != null).forEach(each -> {
            husbands.put(each.wife(), told.person(each.husband()));
            wives.put(each.husband(), told.person(each.wife()));
        });
    }

    Map<String, Long> figures() {
        for (String name : List.of("special-assistance", "one-off-award.households", "one-off-award.yuan", "scholarship", "scholarship.yuan",
                "admission-grant", "admission-grant.yuan", "waiver.only-child-parents", "waiver.only-children", "waiver.two-daughter-parents")) {
            figures.put(name, 0L);
        }
        for (Person person : told.persons) {
            add("special-assistance", assisted(person) ? 1 : 0);
            add("waiver.two-daughter-parents", rural(person) && twoLawfulDaughters(person) ? 1 : 0);
        }
        told.all(Certificate.class).stream().filter(paper -> paper.cancelledOn() == null || paper.cancelledOn().isAfter(on)).forEach(this::certified);
        return figures;
    }

    private void certified(Certificate paper) {
        Person mother = told.person(paper.mother());
        Person father = told.person(paper.father());
        Person child = told.person(paper.child());
        add("waiver.only-child-parents", (rural(mother) ? 1 : 0) + (rural(father) ? 1 : 0));
        add("waiver.only-children", rural(child) && age(child) < 18 ? 1 : 0);
        if (!paper.contract()) {
            return;
        }
        Person asked = here(mother) ? mother : father;
        Person spouse = husbands.getOrDefault(asked.id(), wives.get(asked.id()));
        if (rural(asked) && !awardedBefore.contains(paper.mother()) && !awardedBefore.contains(paper.father())) {
            add("one-off-award.households", 1);
            add("one-off-award.yuan", spouse != null && rural(spouse) ? 1000 : 500);
        }
        if (rural(child)) {
            pupil(child);
        }
    }

    private void pupil(Person child) {
        long yuan = YEARLY.getOrDefault(stage(child, SPRING), 0L) / 2 + YEARLY.getOrDefault(stage(child, AUTUMN), 0L) / 2;
        add("scholarship", yuan > 0 ? 1 : 0);
        add("scholarship.yuan", yuan);
        long grant = schooling.getOrDefault(child.id(), List.of()).stream()
                .filter(each -> each.fromOn().getYear() == on.getYear() && !each.fromOn().isAfter(on))
                .mapToLong(each -> ON_ADMISSION.getOrDefault(each.stage(), 0L)).sum();
        add("admission-grant", grant > 0 ? 1 : 0);
        add("admission-grant.yuan", grant);
    }

    private Stage stage(Person child, LocalDate day) {
        return schooling.getOrDefault(child.id(), List.of()).stream()
                .filter(each -> !each.fromOn().isAfter(day) && (each.toOn() == null || each.toOn().isAfter(day)))
                .map(Schooling::stage).findFirst().orElse(Stage.BACHELOR);
    }

    private boolean assisted(Person person) {
        Person wife = person.sex() == Sex.MALE ? wives.get(person.id()) : person;
        List<Parentage> links = ofParent.getOrDefault(person.id(), List.of());
        List<Person> living = livingChildren(person);
        boolean lost = living.isEmpty() || living.size() == 1 && disabled(living.get(0));
        return here(person) && !person.bornOn().isBefore(LocalDate.of(1933, 1, 1)) && age(wife == null ? person : wife) >= 49
                && !links.isEmpty() && lost && links.stream().allMatch(Parentage::lawful)
                && links.stream().allMatch(link -> link.adoptedOn() == null || link.registered());
    }

    private boolean disabled(Person child) {
        return disabilities.getOrDefault(child.id(), List.of()).stream()
                .anyMatch(each -> each.grade() < 4 && !each.fromOn().isAfter(on) && (each.toOn() == null || each.toOn().isAfter(on)));
    }

    private boolean twoLawfulDaughters(Person person) {
        List<Person> living = livingChildren(person);
        Set<RecordId> ids = living.stream().map(Person::id).collect(Collectors.toSet());
        return living.size() == 2 && living.stream().allMatch(child -> child.sex() == Sex.FEMALE)
                && ofParent.get(person.id()).stream().filter(link -> ids.contains(link.child())).allMatch(link -> Boolean.TRUE.equals(link.lawful()));
    }

    private List<Person> livingChildren(Person person) {
        List<Person> living = new ArrayList<>();
        for (Parentage link : ofParent.getOrDefault(person.id(), List.of())) {
            Person child = told.person(link.child());
            boolean came = link.adoptedOn() == null || !link.adoptedOn().isAfter(on);
            if (came && child.diedOn() == null) {
                living.add(child);
            }
        }
        return living;
    }

    private boolean rural(Person person) {
        return here(person) && person.hukou() == HukouKind.AGRICULTURAL;
    }

    private static boolean here(Person person) {
        return person != null && person.diedOn() == null && person.presence() == Presence.REGISTERED;
    }

    private long age(Person person) {
        return ChronoUnit.YEARS.between(person.bornOn(), on);
    }

    private void add(String name, long number) {
        figures.merge(name, number, Long::sum);
    }
}
