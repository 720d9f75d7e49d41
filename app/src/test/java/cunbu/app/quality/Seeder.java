package cunbu.app.quality;

import cunbu.app.store.Register;
import cunbu.core.activity.MonthlyReturn;
import cunbu.core.birth.Birth;
import cunbu.core.certificate.Certificate;
import cunbu.core.history.Fields;
import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import cunbu.core.household.Household;
import cunbu.core.migrant.Direction;
import cunbu.core.migrant.Migrant;
import cunbu.core.person.HukouKind;
import cunbu.core.person.IdentityNumber;
import cunbu.core.person.Marital;
import cunbu.core.person.Marriage;
import cunbu.core.person.MarriageKind;
import cunbu.core.person.Move;
import cunbu.core.person.Origin;
import cunbu.core.person.Parentage;
import cunbu.core.person.Person;
import cunbu.core.person.Presence;
import cunbu.core.person.Relation;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.core.quality.Check;
import cunbu.core.time.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the mistakes of a tired clerk in a practice register, each of its own person, and knows where it made them. What else must
 * follow from a mistake is told with it.
 */
final class Seeder {

    /** Before the practice county began to keep births. */
    private static final LocalDate EARLY = LocalDate.of(2007, 9, 30);
    private static final LocalDate TODAY = LocalDate.of(2009, 10, 12);
    private static final RecordId NOBODY = new RecordId("530824101000-" + "7".repeat(26));

    /** What is expected to be found, and where: the record, or the area where there is none. */
    record Seeded(Check check, String where) {
    }

    private final Register register;
    private final Random random;
    private final List<Person> people = new ArrayList<>();
    private final Map<RecordId, Person> byId = new HashMap<>();
    private final Map<RecordId, List<Marriage>> marriages;
    private final Map<RecordId, List<Parentage>> children;
    private final Set<RecordId> parented;
    private final Map<RecordId, List<Move>> moves;
    private final Map<RecordId, List<Migrant>> stays;
    private final List<Birth> births;
    private final List<Certificate> certificates;
    private final List<MonthlyReturn> returns;
    private final Set<Object> used = new HashSet<>();
    private final List<Seeded> seeded = new ArrayList<>();
    private final List<AreaCode> villages;
    private final Map<AreaCode, Map<Integer, Integer>> balances = new HashMap<>();

    Seeder(Register register, long seed) {
        this.register = register;
        this.random = new Random(seed);
        villages = register.areas().all().stream().map(area -> area.code()).filter(code -> code.level() == Level.VILLAGE)
                .filter(code -> code.within(register.office())).toList();
        villages.forEach(village -> {
            try (Stream<Person> all = register.persons().in(village)) {
                all.forEach(people::add);
            }
        });
        Collections.shuffle(people, random);
        people.forEach(person -> byId.put(person.id(), person));
        marriages = new HashMap<>();
        register.marriages().of(byId.keySet()).forEach(each -> Stream.of(each.husband(), each.wife()).filter(byId::containsKey)
                .forEach(spouse -> marriages.computeIfAbsent(spouse, id -> new ArrayList<>()).add(each)));
        children = register.parentages().ofParents(byId.keySet()).stream().collect(Collectors.groupingBy(Parentage::parent));
        parented = register.parentages().ofChildren(byId.keySet()).stream().map(Parentage::child).collect(Collectors.toSet());
        moves = register.moves().of(byId.keySet()).stream().collect(Collectors.groupingBy(Move::person));
        stays = register.migrants().of(byId.keySet()).stream().collect(Collectors.groupingBy(Migrant::person));
        births = shuffled(register.births().between(new Period(EARLY.plusDays(1), TODAY), register.office()));
        certificates = shuffled(register.certificates().of(byId.keySet()).stream().distinct().toList());
        returns = shuffled(register.monthlyReturns().in(villages));
    }

    /** Makes every mistake so many times. @return where each has to be found, those that follow from others included */
    List<Seeded> plant(int times) {
        for (int i = 0; i < times; i++) {
            register.database().transactionOfForeignRecords(() -> {
                numbers();
                lives();
                families();
                marriages();
                births();
                certificates();
                homes();
                moves();
                stays();
                totals();
                return null;
            });
        }
        balances.forEach((village, years) -> {
            if (years.values().stream().anyMatch(persons -> persons != 0)) {
                seeded.add(new Seeded(Check.BALANCE, village.text()));
            }
        });
        return seeded;
    }

    /** What only shows in many: people who round their ages, and births of boys entered for girls. */
    List<Seeded> plantShares() {
        register.database().transaction(() -> {
            for (int i = 0; i < people.size() / 4; i++) {
                Person neighbour = resident();
                add(person(neighbour, Sex.MALE, TODAY.minusYears(20 + 10 * random.nextInt(5)).minusDays(random.nextInt(300)), "97"));
                used.remove(neighbour.id());
            }
            births.stream().filter(birth -> birth.sex() == Sex.FEMALE).limit(births.size() / 5).forEach(birth -> change(birth, "sex", Sex.MALE.code()));
        });
        String township = villages.get(0).township().text();
        Stream.of(Check.AGES_ROUNDED, Check.AGES_PREFER_DIGITS, Check.SEX_RATIO).forEach(check -> seeded.add(new Seeded(check, township)));
        return seeded;
    }

    private void numbers() {
        at(Check.IDENTITY_PLACEHOLDER, numbered(), person -> random.nextBoolean() ? "0".repeat(18) : "000000" + person.identity().substring(6));
        at(Check.IDENTITY_FIFTEEN_DIGITS, numbered(), person -> person.identity().substring(0, 6) + person.identity().substring(8, 17));
        at(Check.IDENTITY_SHAPE, numbered(), person -> person.identity().substring(1));
        at(Check.IDENTITY_NO_SUCH_DAY, numbered(), person -> checked(person.identity().substring(0, 10) + "0231" + person.identity().substring(14, 17)));
        at(Check.IDENTITY_CHECK_DIGIT, numbered(), person -> wrongDigit(person.identity()));
        at(Check.IDENTITY_SEX, numbered(), person -> checked(person.identity().substring(0, 14) + (900 + 2 * random.nextInt(49)
                + (person.sex() == Sex.MALE ? 0 : 1))));
        at(Check.IDENTITY_BIRTH_DATE, numbered(), person -> IdentityNumber.of("530824", person.bornOn().minusDays(40), 901 + (person.sex() == Sex.MALE ? 0 : 1)
                + 2 * random.nextInt(40)).text());
        Person one = numbered();
        Person copy = add(copy(with(one, "relation", "97")));
        seeded(Check.IDENTITY_DUPLICATE, one.id());
        seeded(Check.IDENTITY_DUPLICATE, copy.id());
    }

    private void lives() {
        seeded(Check.BIRTH_DATE_MISSING, changed(loner(), "born_on", null));
        seeded(Check.BORN_IN_FUTURE, add(person(resident(), Sex.MALE, TODAY.plusDays(30), "97")).id());
        seeded(Check.DIED_IN_FUTURE, changed(loner(), "died_on", TODAY.plusYears(1).toString()));
        seeded(Check.DIED_BEFORE_BIRTH, add(with(person(resident(), Sex.MALE, LocalDate.of(1950, 5, 5), "97"), "died_on", "1949-12-31")).id());
        seeded(Check.VERY_OLD, add(person(resident(), Sex.FEMALE, TODAY.minusYears(113), "97")).id());
    }

    private void families() {
        Person mother = one(person -> person.sex() == Sex.FEMALE && resident(person) && person.bornOn().getYear() > 1950 && firstChild(person).isPresent());
        seeded(Check.MOTHERS_AGE, child(mother, mother.bornOn().plusYears(13).plusDays(100)));
        Person father = one(person -> person.sex() == Sex.MALE && resident(person) && firstChild(person).isPresent());
        seeded(Check.PARENT_YOUNGER, child(father, father.bornOn().minusYears(2)));
        Person young = one(person -> person.sex() == Sex.MALE && resident(person) && person.bornOn().getYear() < 1985);
        seeded(Check.PARENT_HARDLY_OLDER, child(young, young.bornOn().plusYears(11)));
        Person dead = one(person -> person.diedOn() != null && person.diedOn().getYear() < 2004 && person.sex() == Sex.MALE && person.bornOn().getYear() < 1970);
        Person neighbour = resident();
        Person late = add(person(neighbour, Sex.FEMALE, dead.diedOn().plusDays(500), "97"));
        seeded(Check.BORN_AFTER_PARENTS_DEATH, link(late, dead.id()));
        Person busy = one(person -> person.sex() == Sex.FEMALE && resident(person) && lastChild(person).filter(last -> last.bornOn().getYear() < 2006).isPresent());
        Person second = add(person(busy, Sex.MALE, lastChild(busy).orElseThrow().bornOn().plusDays(60 + random.nextInt(150)), "97"));
        link(second, busy.id());
        seeded(Check.BIRTHS_TOO_CLOSE, second.id());
        Person adult = one(person -> resident(person) && person.bornOn().getYear() < 1980 && !parented.contains(person.id()));
        seeded(Check.PERSON_NOT_FOUND, link(adult, NOBODY));
    }

    private void marriages() {
        Person bride = add(with(person(resident(), Sex.FEMALE, LocalDate.of(1975, 5, 5), "97"), "marital", Marital.FIRST_MARRIAGE.code()));
        seeded(Check.MARRIAGE_BEFORE_BIRTH, wedding(bride, "1975-05-04", null));
        Marriage early = couple();
        seeded(Check.MARRIED_AS_CHILD, changed(early, "from_on", byId.get(early.wife()).bornOn().plusYears(14).toString()));
        Person dead = add(with(person(resident(), Sex.FEMALE, LocalDate.of(1935, 5, 5), "97"), "died_on", "1990-01-01"));
        seeded(Check.MARRIAGE_AFTER_DEATH, wedding(dead, "1990-01-02", null));
        seeded(Check.MARRIAGE_IN_FUTURE, changed(couple(), "from_on", TODAY.plusDays(3).toString()));
        Person divorced = add(with(person(resident(), Sex.FEMALE, LocalDate.of(1965, 5, 5), "97"), "marital", Marital.DIVORCED.code()));
        seeded(Check.MARRIAGE_ENDS_BEFORE_START, wedding(divorced, "1990-01-02", "1990-01-01"));
        Marriage first = couple();
        add(new Marriage(register.marriages().newId(), first.husband(), null, first.fromOn().plusYears(2), MarriageKind.REGISTERED, null, null));
        seeded(Check.MARRIED_TWICE, first.husband());
        Marriage forgotten = couple();
        seeded(Check.MARRIED_BUT_SAID_SINGLE, changed(byId.get(forgotten.wife()), "marital", Marital.UNMARRIED.code()));
        seeded(Check.SPOUSE_WITHOUT_MARRIAGE, add(person(resident(), Sex.FEMALE, LocalDate.of(1968, 8, 8), "12")).id());
        seeded(Check.CHILD_WITHOUT_PARENTS, add(person(resident(), Sex.MALE, LocalDate.of(1999, 8, 8), "29")).id());
    }

    private void births() {
        Person mother = one(person -> person.sex() == Sex.FEMALE && resident(person));
        RecordId empty = register.births().newId();
        add(new Birth(empty, null, mother.id(), null, LocalDate.of(2001, 3, 3), Sex.MALE, 1, true, true, TODAY, mother.village()));
        seeded(Check.BIRTH_WITHOUT_CHILD, empty);
        Person orphan = add(person(mother, Sex.MALE, LocalDate.of(2002, 3, 3), "97"));
        RecordId loose = register.births().newId();
        add(new Birth(loose, orphan.id(), mother.id(), null, orphan.bornOn(), Sex.MALE, 1, true, true, TODAY, mother.village()));
        seeded(Check.BIRTH_WITHOUT_PARENTAGE, loose);
        seeded(Check.BIRTH_OF_OTHER_MOTHER, changed(birth(), "mother", one(person -> person.sex() == Sex.FEMALE && resident(person)).id().text()));
        Birth shifted = birth();
        LocalDate other = shifted.bornOn().getDayOfMonth() == 1 ? shifted.bornOn().plusDays(1) : shifted.bornOn().minusDays(1);
        seeded(Check.BIRTH_ON_OTHER_DAY, changed(shifted, "born_on", other.toString()));
        Person unborn = add(person(mother, Sex.FEMALE, LocalDate.of(2009, 3, 3), "97"));
        seeded(Check.CHILD_WITHOUT_BIRTH, unborn.id());
        unbalanced(mother.village(), unborn.bornOn(), 1);
    }

    private void certificates() {
        seeded(Check.CERTIFICATE_WITHOUT_CHILD, changed(certificate(), "child", null));
        Certificate early = certificate();
        seeded(Check.CERTIFICATE_AGAINST_CHILD, changed(early, "issued_on", byId.get(early.child()).bornOn().minusDays(1).toString()));
        Certificate others = certificate();
        Person stranger = one(person -> resident(person) && parented.contains(person.id()) && person.bornOn().isBefore(others.issuedOn().minusDays(1)));
        seeded(Check.CERTIFICATE_OF_OTHERS_CHILD, changed(others, "child", stranger.id().text()));
        Person dead = one(person -> person.diedOn() != null && children.getOrDefault(person.id(), List.of()).stream()
                .anyMatch(link -> byId.containsKey(link.child()) && byId.get(link.child()).diedOn() == null));
        RecordId child = children.get(dead.id()).stream().map(Parentage::child).filter(id -> byId.containsKey(id) && byId.get(id).diedOn() == null)
                .findFirst().orElseThrow();
        RecordId id = register.certificates().newId();
        boolean mother = dead.sex() == Sex.FEMALE;
        add(new Certificate(id, "景证0000-" + seeded.size(), byId.get(child).bornOn().plusDays(50), mother ? dead.id() : null, mother ? null : dead.id(), child,
                false, true, dead.village(), null, null));
        seeded(Check.CERTIFICATE_HOLDERS_DEAD, id);
    }

    private void homes() {
        seeded(Check.VILLAGE_MISSING, changed(loner(), "village", null));
        seeded(Check.HOUSEHOLD_MISSING, changed(loner(), "household", null));
        seeded(Check.HOUSEHOLD_NOT_FOUND, changed(loner(), "household", NOBODY.text()));
        Person head = one(person -> resident(person) && Relation.isHead(person.relation()));
        changed(head, "relation", "97");
        seeded(Check.HOUSEHOLD_WITHOUT_HEAD, head.household());
        Person second = one(person -> resident(person) && "38".equals(person.relation()));
        changed(second, "relation", Relation.HEAD);
        seeded(Check.HOUSEHOLD_WITH_MANY_HEADS, second.household());
        Household empty = new Household(register.households().newId(), villages.get(0), "9" + seeded.size(), null);
        add(empty);
        seeded(Check.HOUSEHOLD_EMPTY, empty.id());
        Person moved = loner();
        seeded(Check.MEMBER_ELSEWHERE, changed(moved, "village", villages.stream().filter(each -> !each.equals(moved.village())).findFirst().orElseThrow().text()));
    }

    private void moves() {
        Person came = one(person -> resident(person) && onlyMove(person).filter(move -> move.movedOn().isBefore(EARLY)).isPresent());
        seeded(Check.MOVE_OUTSIDE_LIFE, changed(onlyMove(came).orElseThrow(), "moved_on", came.bornOn().minusDays(1).toString()));
        Person stays = loner();
        Move away = new Move(register.moves().newId(), stays.id(), LocalDate.of(2001, 1, 1), stays.village(), new AreaCode("530822000000"), null);
        add(away);
        seeded(Check.MOVE_AGAINST_VILLAGE, away.id());
        Person roams = one(person -> resident(person) && onlyMove(person).filter(move -> move.movedOn().isBefore(EARLY)
                && move.movedOn().isAfter(person.bornOn().plusYears(2)) && move.fromArea() != null).isPresent());
        Move last = onlyMove(roams).orElseThrow();
        add(new Move(register.moves().newId(), roams.id(), last.movedOn().minusYears(1), new AreaCode("530822000000"), new AreaCode("110105000000"), null));
        seeded(Check.MOVES_DO_NOT_MEET, last.id());
        seeded(Check.LEFT_WITHOUT_MOVE, add(with(with(person(resident(), Sex.MALE, LocalDate.of(1980, 8, 8), null), "presence", Presence.LEFT.code()),
                "household", null)).id());
    }

    private void stays() {
        Migrant over = stay(stay -> stay.toOn() != null);
        seeded(Check.STAY_OUTSIDE_LIFE, changed(over, "from_on", byId.get(over.person()).bornOn().minusDays(1).toString()));
        Person stranger = with(with(person(resident(), Sex.MALE, LocalDate.of(1970, 8, 8), null), "presence", Presence.ELSEWHERE.code()), "household", null);
        Person dead = add(with(stranger, "died_on", "2005-05-05"));
        seeded(Check.MIGRANT_DIED, stay(dead, Direction.IN, "2004-04-04"));
        seeded(Check.MIGRANT_REGISTERED_HERE, stay(one(person -> resident(person) && person.sex() == Sex.MALE && !stays.containsKey(person.id())
                && person.bornOn().getYear() < 1990), Direction.IN, "2005-04-04"));
        seeded(Check.MIGRANT_NOT_REGISTERED_HERE, stay(add(copy(stranger)), Direction.OUT, "2005-04-04"));
        Migrant twice = stay(stay -> stay.direction() == Direction.OUT && stay.toOn() == null && byId.get(stay.person()).sex() == Sex.MALE);
        stay(byId.get(twice.person()), Direction.OUT, twice.fromOn().plusDays(1).toString());
        seeded(Check.MIGRANT_TWICE, twice.person());
    }

    private void totals() {
        Birth elsewhere = birth();
        AreaCode other = villages.stream().filter(each -> !each.equals(elsewhere.village())).skip(random.nextInt(villages.size() - 1)).findFirst().orElseThrow();
        YearMonth month = YearMonth.from(elsewhere.bornOn());
        if (used.add(elsewhere.village() + "births" + month) && used.add(other + "births" + month) && !elsewhere.bornOn().isAfter(LocalDate.of(2009, 9, 30))) {
            changed(elsewhere, "village", other.text());
            unbalanced(elsewhere.village(), elsewhere.bornOn(), 1);
            unbalanced(other, elsewhere.bornOn(), -1);
            seeded(Check.BIRTHS_NOT_REGISTERED, form(elsewhere.village(), month).id());
            seeded(Check.BIRTHS_NOT_REPORTED, form(other, month).id());
        }
        MonthlyReturn lost = form("births", "deaths");
        changed(lost, "village", "530822101201");
        seeded.add(new Seeded(Check.RETURN_MISSING, lost.village().text()));
        MonthlyReturn more = form("births");
        seeded(Check.BIRTHS_NOT_REGISTERED, changed(more, "births_reported", more.birthsReported() + 2));
        MonthlyReturn dead = form("deaths");
        seeded(Check.DEATHS_NOT_REGISTERED, changed(dead, "deaths_reported", dead.deathsReported() + 2));
        returns.stream().filter(each -> each.deathsReported() > 0 && free(each, "deaths")).findFirst()
                .ifPresent(each -> seeded(Check.DEATHS_NOT_REPORTED, changed(each, "deaths_reported", 0L)));
        returns.stream().filter(each -> each.month().equals(YearMonth.of(2009, 9)) && used.add(each.village() + "members")).findFirst()
                .ifPresent(each -> seeded(Check.RETURN_EXCEEDS, changed(register.monthlyReturns().find(each.id()).orElseThrow(), "association_members", 99_999L)));
    }

    /** Mistakes of one village and year may make up for each other. */
    private void unbalanced(AreaCode village, LocalDate day, int persons) {
        balances.computeIfAbsent(village, code -> new HashMap<>()).merge(day.plusMonths(3).getYear(), persons, Integer::sum);
    }

    private void at(Check check, Person person, Function<Person, String> number) {
        seeded(check, changed(person, "identity", number.apply(person)));
    }

    private Person numbered() {
        return one(person -> resident(person) && person.identity() != null && person.bornOn().getYear() < 2005);
    }

    /** Somebody whose record can change without anything else in it becoming wrong. */
    private Person loner() {
        return one(person -> resident(person) && !Relation.isHead(person.relation()) && !moves.containsKey(person.id()) && !stays.containsKey(person.id())
                && person.bornOn().isBefore(LocalDate.of(2005, 1, 1)) && !person.relation().startsWith("2") && !person.relation().startsWith("3"));
    }

    private Person resident() {
        return one(person -> resident(person) && person.household() != null);
    }

    private static boolean resident(Person person) {
        return person.presence() == Presence.REGISTERED && person.diedOn() == null;
    }

    private Person one(Predicate<Person> which) {
        Person found = people.stream().filter(person -> !used.contains(person.id()) && which.test(person)).findFirst().orElseThrow();
        used.add(found.id());
        return found;
    }

    private Marriage couple() {
        Person wife = one(person -> person.sex() == Sex.FEMALE && resident(person) && only(person.id()).filter(marriage -> marriage.toOn() == null
                && byId.containsKey(marriage.husband()) && resident(byId.get(marriage.husband())) && !used.contains(marriage.husband())
                && only(marriage.husband()).isPresent() && byId.get(marriage.husband()).bornOn().isBefore(person.bornOn().minusYears(2))).isPresent());
        Marriage marriage = only(wife.id()).orElseThrow();
        used.add(marriage.husband());
        return marriage;
    }

    private Optional<Marriage> only(RecordId spouse) {
        List<Marriage> all = marriages.getOrDefault(spouse, List.of());
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private Optional<Move> onlyMove(Person person) {
        List<Move> all = moves.getOrDefault(person.id(), List.of());
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private Migrant stay(Predicate<Migrant> which) {
        Person migrant = one(person -> stays.getOrDefault(person.id(), List.of()).size() == 1 && which.test(stays.get(person.id()).get(0)));
        return stays.get(migrant.id()).get(0);
    }

    private Birth birth() {
        return births.stream().filter(birth -> used.add(birth.id())).findFirst().orElseThrow();
    }

    private Certificate certificate() {
        return certificates.stream().filter(each -> each.cancelledOn() == null && byId.containsKey(each.child()) && used.add(each.id())).findFirst().orElseThrow();
    }

    private MonthlyReturn form(String... about) {
        return returns.stream().filter(each -> each.month().isAfter(YearMonth.of(2008, 1)) && each.month().isBefore(YearMonth.of(2009, 8)) && free(each, about))
                .findFirst().orElseThrow();
    }

    private MonthlyReturn form(AreaCode village, YearMonth month) {
        return returns.stream().filter(each -> each.village().equals(village) && each.month().equals(month)).findFirst().orElseThrow();
    }

    private boolean free(MonthlyReturn each, String... about) {
        List<String> keys = Stream.of(about).map(what -> each.village() + what + each.month()).toList();
        return keys.stream().noneMatch(used::contains) && used.addAll(keys);
    }

    private Optional<Person> firstChild(Person parent) {
        return children.getOrDefault(parent.id(), List.of()).stream().map(link -> byId.get(link.child())).filter(Objects::nonNull).findFirst();
    }

    private Optional<Person> lastChild(Person parent) {
        return children.getOrDefault(parent.id(), List.of()).stream().map(link -> byId.get(link.child())).filter(Objects::nonNull)
                .max(Comparator.comparing(Person::bornOn));
    }

    private Person person(Person neighbour, Sex sex, LocalDate bornOn, String relation) {
        return new Person(register.persons().newId(), neighbour.household(), relation, "岩补登", null, null, sex, bornOn, "18", HukouKind.AGRICULTURAL,
                neighbour.village(), Presence.REGISTERED, Marital.NOT_STATED, null, null, null, null);
    }

    private RecordId child(Person parent, LocalDate bornOn) {
        return link(add(person(parent, Sex.MALE, bornOn, "97")), parent.id());
    }

    private RecordId link(Person child, RecordId parent) {
        RecordId id = register.parentages().newId();
        add(new Parentage(id, child.id(), parent, Origin.OWN, null, null, null));
        return id;
    }

    private RecordId wedding(Person wife, String fromOn, String toOn) {
        RecordId id = register.marriages().newId();
        add(new Marriage(id, null, wife.id(), LocalDate.parse(fromOn), MarriageKind.REGISTERED, toOn == null ? null : LocalDate.parse(toOn), null));
        return id;
    }

    private RecordId stay(Person person, Direction direction, String fromOn) {
        RecordId id = register.migrants().newId();
        add(new Migrant(id, person.id(), direction, null, person.village(), LocalDate.parse(fromOn), null, null, null));
        return id;
    }

    private <R extends Record & Recorded> R add(R record) {
        register.journal().add(record);
        return record;
    }

    private <R extends Record & Recorded> RecordId changed(R record, String field, Object value) {
        change(record, field, value);
        return record.id();
    }

    private <R extends Record & Recorded> void change(R record, String field, Object value) {
        Map<String, Object> fields = new HashMap<>(Fields.of(record));
        fields.put(field, value);
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) record.getClass();
        register.journal().save(record, Fields.read(type, record.id(), fields));
    }

    private static Person with(Person person, String field, String value) {
        Map<String, Object> fields = new HashMap<>(Fields.of(person));
        fields.put(field, value);
        return Fields.read(Person.class, person.id(), fields);
    }

    /** The same person, entered once more. */
    private Person copy(Person person) {
        return Fields.read(Person.class, register.persons().newId(), Fields.of(person));
    }

    private static String checked(String body) {
        return body + IdentityNumber.check(body);
    }

    private String wrongDigit(String number) {
        int place = 14 + random.nextInt(3);
        char digit = (char) ('0' + (number.charAt(place) - '0' + 1 + random.nextInt(9)) % 10);
        return number.substring(0, place) + digit + number.substring(place + 1);
    }

    private void seeded(Check check, RecordId where) {
        seeded.add(new Seeded(check, where.text()));
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> mixed = new ArrayList<>(list);
        Collections.shuffle(mixed, random);
        return mixed;
    }
}
