package cunbu.app.store;

import static cunbu.app.store.schema.Tables.PERSON;
import static cunbu.app.store.schema.Tables.PERSON_NAME;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;

import cunbu.core.history.Change;
import cunbu.core.history.RecordId;
import cunbu.core.person.Person;
import cunbu.core.place.AreaCode;
import cunbu.core.place.AreaTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;

/** Finds persons by whatever somebody types: a name or a part of it, pinyin, initials, an identity number or a part of it, a village. */
public final class PersonSearch {

    /** So many are looked at and sorted; who has more in common with the question than with a name should go on typing. */
    private static final int CANDIDATES = 400;

    private final Database database;
    private final AreaStore areas;
    private final PersonStore persons;

    PersonSearch(Database database, AreaStore areas, PersonStore persons) {
        this.database = database;
        this.areas = areas;
        this.persons = persons;
    }

    /**
     * Somebody who was found.
     *
     * @param name     null if the register has none; likewise the rest
     * @param identity whole: whoever shows it hides its middle
     */
    public record Found(RecordId person, String name, LocalDate bornOn, AreaCode village, String identity) {
    }

    private record Candidate(Found found, int distance, byte[] place) {

        static final Comparator<Candidate> ORDER = Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::place, Arrays::compareUnsigned)
                .thenComparing(each -> each.found().bornOn(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(each -> each.found().person());
    }

    /**
     * The best answers, best first: those called exactly so, then those whose names begin so, each in the order of a dictionary.
     *
     * @param limit at most so many
     */
    public List<Found> find(String text, int limit) {
        Question question = Question.read(text, AreaTree.of(areas.all()));
        if (question.isEmpty()) {
            return List.of();
        }
        Map<RecordId, Candidate> candidates = new LinkedHashMap<>();
        for (Condition condition : conditions(question)) {
            if (candidates.isEmpty() || question.digits().isEmpty() && candidates.size() < CANDIDATES) {
                fetch(condition, question).forEach(each -> candidates.putIfAbsent(each.found().person(), each));
            }
        }
        return candidates.values().stream().sorted(Candidate.ORDER).limit(limit).map(Candidate::found).toList();
    }

    /** The same as whole persons. */
    public List<Person> persons(String text, int limit) {
        List<RecordId> ids = find(text, limit).stream().map(Found::person).toList();
        return persons.find(ids).stream().sorted(Comparator.comparingInt(person -> ids.indexOf(person.id()))).toList();
    }

    /** Reads once what every question reads, so that the first answer comes as quickly as the others. */
    public void warmUp() {
        find("zz", 1);
        find("0000", 1);
    }

    /** First the narrow reading: whole words, and numbers from their beginning; then the wide one. */
    private static List<Condition> conditions(Question question) {
        List<Condition> all = new ArrayList<>();
        for (int width = 0; width < 2; width++) {
            Condition condition = PERSON.LIFE.eq(Change.ALIVE);
            if (question.hasName()) {
                condition = condition.and(named(question, width == 0));
            }
            for (String digits : question.digits()) {
                condition = condition.and(width == 0 ? begins(digits) : contains(digits, question));
            }
            all.add(condition.and(lives(question.places())));
        }
        return all;
    }

    private static Condition named(Question question, boolean whole) {
        return condition("person.serial in (select rowid from person_fts where person_fts match ?)", question.match(whole));
    }

    private static Condition begins(String digits) {
        Condition given = PERSON.IDENTITY.between(digits, digits + ':');
        return Question.upgraded(digits).map(upgraded -> given.or(PERSON.IDENTITY.between(upgraded, upgraded + ':'))).orElse(given);
    }

    /** Reads the index of the numbers alone. Where nothing else narrows the question, the pieces nearest to the end are taken. */
    private static Condition contains(String digits, Question question) {
        int most = question.hasName() || !question.places().isEmpty() || question.digits().size() > 1 ? Integer.MAX_VALUE : CANDIDATES;
        return condition("person.serial in (select serial from person where instr(identity, ?) > 0 order by instr(identity, ?) desc limit ?)", digits,
                digits, most);
    }

    private static Condition lives(List<AreaCode> places) {
        return places.isEmpty() ? noCondition() : or(places.stream()
                .map(place -> PERSON.VILLAGE.between(place.significant(), place.significant() + ':')).toList());
    }

    private List<Candidate> fetch(Condition condition, Question question) {
        return database.dsl().select(PERSON.ID, PERSON.NAME, PERSON.BORN_ON, PERSON.VILLAGE, PERSON.IDENTITY, PERSON_NAME.PINYIN, PERSON_NAME.PLACE)
                .from(PERSON).leftJoin(PERSON_NAME).on(PERSON_NAME.SERIAL.eq(PERSON.SERIAL)).where(condition).limit(CANDIDATES)
                .fetch(row -> candidate(new Found(new RecordId(row.value1()), row.value2(), row.value3(), village(row.value4()), row.value5()),
                        row.value6(), row.value7(), question))
                .stream().filter(each -> question.holds(each.found().name())).toList();
    }

    private static Candidate candidate(Found found, String pinyin, byte[] place, Question question) {
        boolean named = found.name() != null && pinyin != null;
        int distance = named && question.hasName() ? question.distance(found.name(), pinyin) : question.distance(found.identity());
        return new Candidate(found, distance, place == null ? new byte[0] : place);
    }

    private static AreaCode village(String code) {
        return code == null ? null : new AreaCode(code);
    }
}
