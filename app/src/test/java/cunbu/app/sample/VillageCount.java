package cunbu.app.sample;

import cunbu.core.activity.MonthlyReturn;
import cunbu.core.award.AwardCase;
import cunbu.core.birth.Birth;
import cunbu.core.certificate.Certificate;
import cunbu.core.history.RecordId;
import cunbu.core.household.Household;
import cunbu.core.migrant.Direction;
import cunbu.core.migrant.Migrant;
import cunbu.core.person.HukouKind;
import cunbu.core.person.Marital;
import cunbu.core.person.Marriage;
import cunbu.core.person.Move;
import cunbu.core.person.Parentage;
import cunbu.core.person.Person;
import cunbu.core.person.Presence;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Counts one village from its records alone, by the words of the report, without the plan that made them. */
final class VillageCount {

    final Map<RecordId, Record> byId = new HashMap<>();
    final List<Person> persons = new ArrayList<>();
    private final Map<Class<?>, List<Record>> byType = new HashMap<>();
    private final Map<RecordId, Move> moves = new HashMap<>();
    private final Map<RecordId, Integer> livingChildren = new HashMap<>();
    private final Set<RecordId> married = new HashSet<>();
    private final Map<RecordId, Integer> livingSons = new HashMap<>();

    VillageCount(List<Entry> entries) {
        for (Entry entry : entries) {
            byId.put(entry.id(), entry.value());
            byType.computeIfAbsent(entry.value().getClass(), any -> new ArrayList<>()).add(entry.value());
        }
        persons.addAll(all(Person.class));
        all(Move.class).forEach(move -> moves.put(move.person(), move));
        all(Marriage.class).stream().filter(marriage -> marriage.fromOn().isBefore(LocalDate.of(2009, 10, 1)))
                .forEach(marriage -> married.add(marriage.wife()));
        for (Parentage link : all(Parentage.class)) {
            Person child = person(link.child());
            if (child.diedOn() == null) {
                livingChildren.merge(link.parent(), 1, Integer::sum);
                livingSons.merge(link.parent(), child.sex() == Sex.MALE ? 1 : 0, Integer::sum);
            }
        }
    }

    <R extends Record> List<R> all(Class<R> type) {
        return byType.getOrDefault(type, List.of()).stream().map(type::cast).toList();
    }

    Person person(RecordId id) {
        return (Person) byId.get(id);
    }

    int livingChildren(Person parent) {
        return livingChildren.getOrDefault(parent.id(), 0);
    }

    int livingSons(Person parent) {
        return livingSons.getOrDefault(parent.id(), 0);
    }

    Map<String, Long> figures() {
        Map<String, Long> figures = new TreeMap<>();
        for (int year : new int[] {2008, 2009}) {
            Period period = Period.statisticalYear(year);
            figures.put("opening-population." + year, population(period.from()));
            figures.put("closing-population." + year, population(period.until()));
            births(figures, period, "." + year);
            figures.put("deaths." + year, count(persons, person -> within(period, person.diedOn())));
            figures.put("moved-in." + year, count(all(Move.class), move -> period.contains(move.movedOn()) && here(move.toArea())));
            figures.put("moved-out." + year, count(all(Move.class), move -> period.contains(move.movedOn()) && here(move.fromArea())));
            forms(figures, period, "." + year);
        }
        women(figures);
        migrants(figures);
        figures.put("award-cases", (long) rewarded().size());
        figures.putAll(new BenefitCount(this, LocalDate.of(2009, 12, 31)).figures());
        figures.put("households", (long) all(Household.class).size());
        return figures;
    }

    long population(LocalDate startOf) {
        return count(persons, person -> person.bornOn().isBefore(startOf)
                && (person.diedOn() == null || !person.diedOn().isBefore(startOf)) && registered(person, startOf));
    }

    private boolean registered(Person person, LocalDate startOf) {
        Move move = moves.get(person.id());
        if (move != null && !move.movedOn().isBefore(startOf)) {
            return here(move.fromArea());
        }
        return person.presence() == Presence.REGISTERED;
    }

    private static boolean here(AreaCode area) {
        return area.text().startsWith("530824");
    }

    private void births(Map<String, Long> figures, Period period, String year) {
        List<Birth> births = all(Birth.class).stream().filter(birth -> period.contains(birth.bornOn())).toList();
        figures.put("births" + year, (long) births.size());
        figures.put("births-male" + year, count(births, birth -> birth.sex() == Sex.MALE));
        figures.put("births-female" + year, count(births, birth -> birth.sex() == Sex.FEMALE));
        figures.put("births-first" + year, count(births, birth -> birth.birthOrder() == 1));
        figures.put("births-second" + year, count(births, birth -> birth.birthOrder() == 2));
        figures.put("births-higher" + year, count(births, birth -> birth.birthOrder() > 2));
        figures.put("births-policy-compliant" + year, count(births, Birth::policyCompliant));
        figures.put("births-late-reported" + year, count(all(Birth.class), birth -> birth.lateReport() && period.contains(birth.reportedOn())));
    }

    private void women(Map<String, Long> figures) {
        List<Person> women = persons.stream().filter(this::countedWoman).filter(this::everMarried).toList();
        Set<RecordId> one = new HashSet<>();
        women.stream().filter(woman -> livingChildren(woman) == 1).forEach(woman -> one.add(woman.id()));
        figures.put("married-women-15-49", (long) women.size());
        figures.put("married-women-one-child", (long) one.size());
        figures.put("mothers-of-two-daughters", count(women, woman -> livingChildren(woman) == 2 && livingSons(woman) == 0));
        Period year = Period.statisticalYear(2009);
        figures.put("only-child-certificates-held", count(all(Certificate.class), paper -> one.contains(paper.mother())
                && paper.issuedOn().isBefore(year.until()) && (paper.cancelledOn() == null || !paper.cancelledOn().isBefore(year.until()))));
        figures.put("only-child-certificates-issued", count(all(Certificate.class), paper -> year.contains(paper.issuedOn())));
        figures.put("only-child-certificates-issued-rural", count(all(Certificate.class), paper -> year.contains(paper.issuedOn()) && paper.rural()));
    }

    /** Those with a case of the rural reward who are still registered here as agricultural. */
    Set<RecordId> rewarded() {
        return all(AwardCase.class).stream().filter(each -> each.scheme().equals("rural-reward")).map(AwardCase::person)
                .filter(id -> person(id).presence() == Presence.REGISTERED && person(id).hukou() == HukouKind.AGRICULTURAL)
                .collect(Collectors.toSet());
    }

    private boolean everMarried(Person woman) {
        return woman.marital() != Marital.UNMARRIED && married.contains(woman.id());
    }

    private boolean countedWoman(Person person) {
        long age = ChronoUnit.YEARS.between(person.bornOn(), LocalDate.of(2009, 9, 30));
        return person.sex() == Sex.FEMALE && person.presence() == Presence.REGISTERED && person.diedOn() == null && age >= 15 && age <= 49;
    }

    private void migrants(Map<String, Long> figures) {
        for (Direction direction : Direction.values()) {
            List<Migrant> now = all(Migrant.class).stream().filter(stay -> stay.direction() == direction && stay.toOn() == null).toList();
            List<Migrant> women = now.stream().filter(stay -> eighteenToFortyNine(person(stay.person()))).toList();
            figures.put(direction.code() + "-migrants", (long) now.size());
            figures.put(direction.code() + "-migrant-women", (long) women.size());
            figures.put(direction.code() + "-migrants-certified", count(women, stay -> stay.certificateNumber() != null));
        }
    }

    private static boolean eighteenToFortyNine(Person person) {
        long age = ChronoUnit.YEARS.between(person.bornOn(), LocalDate.of(2009, 9, 30));
        return person.sex() == Sex.FEMALE && age >= 18 && age <= 49;
    }

    private void forms(Map<String, Long> figures, Period period, String year) {
        List<MonthlyReturn> forms = all(MonthlyReturn.class).stream().filter(form -> period.contains(form.month().atDay(1))).toList();
        List<MonthlyReturn> last = forms.stream().filter(form -> form.month().equals(YearMonth.from(period.last()))).toList();
        figures.put("long-acting-contraception-users" + year,
                sum(last, form -> form.sterilisedMale() + form.sterilisedFemale() + form.iud() + form.implant()));
        figures.put("two-daughter-households" + year, sum(last, MonthlyReturn::twoDaughterHouseholds));
        figures.put("two-daughter-households-with-sterilisation" + year, sum(last, MonthlyReturn::twoDaughterHouseholdsWithSterilisation));
        figures.put("association-members" + year, sum(last, MonthlyReturn::associationMembers));
        figures.put("in-migrant-women-form" + year, sum(last, MonthlyReturn::inMigrantWomen));
        figures.put("in-migrant-certificates-checked-form" + year, sum(last, MonthlyReturn::inMigrantCertificatesChecked));
        figures.put("out-migrant-women-form" + year, sum(last, MonthlyReturn::outMigrantWomen));
        figures.put("out-migrant-certificates-held-form" + year, sum(last, MonthlyReturn::outMigrantCertificatesHeld));
        figures.put("publicity-households" + year, sum(last, MonthlyReturn::publicityHouseholds));
        figures.put("migrant-items-due" + year, sum(forms, MonthlyReturn::migrantItemsDue));
        figures.put("migrant-items-sent" + year, sum(forms, MonthlyReturn::migrantItemsSent));
        figures.put("migrant-requests-due" + year, sum(forms, MonthlyReturn::migrantRequestsDue));
        figures.put("migrant-requests-answered" + year, sum(forms, MonthlyReturn::migrantRequestsAnswered));
        figures.put("persons-surveyed" + year, sum(forms, MonthlyReturn::personsSurveyed));
        figures.put("persons-aware" + year, sum(forms, MonthlyReturn::personsAware));
        figures.put("births-on-forms" + year, sum(forms, MonthlyReturn::birthsReported));
        figures.put("deaths-on-forms" + year, sum(forms, MonthlyReturn::deathsReported));
    }

    private static boolean within(Period period, LocalDate day) {
        return day != null && period.contains(day);
    }

    private static <R> long count(List<R> list, Predicate<R> which) {
        return list.stream().filter(which).count();
    }

    private static long sum(List<MonthlyReturn> forms, Function<MonthlyReturn, Long> entry) {
        return forms.stream().mapToLong(entry::apply).sum();
    }
}
