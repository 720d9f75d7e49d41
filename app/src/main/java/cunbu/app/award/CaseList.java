package cunbu.app.award;

import cunbu.app.store.Register;
import cunbu.core.award.AwardCase;
import cunbu.core.casework.CaseState;
import cunbu.core.casework.Casefile;
import cunbu.core.casework.Ruling;
import cunbu.core.history.RecordId;
import cunbu.core.payment.Payment;
import cunbu.core.person.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Shows how cases stand: one, those of a person, or all that wait for something. Works on the worker thread. */
public final class CaseList {

    private static final Comparator<LocalDate> DAYS = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<CaseRow> BY_VILLAGE = Comparator
            .comparing((CaseRow row) -> row.person() == null ? null : row.person().village(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(row -> row.person() == null ? null : row.person().name(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(row -> row.file().id());

    private final Register register;
    private final Clock clock;

    public CaseList(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** How the case stands today; empty if there is none of that id. */
    public Optional<Casefile> file(RecordId claim) {
        return register.casefiles().find(claim, today());
    }

    /** The person's cases of all schemes, the latest application first. */
    public List<Casefile> ofPerson(RecordId person) {
        return register.casefiles().of(register.awardCases().of(person), today()).stream()
                .sorted(Comparator.comparing((Casefile file) -> file.claim().appliedOn(), DAYS).thenComparing(Casefile::id).reversed()).toList();
    }

    /**
     * The cases that stand so, by village and name.
     *
     * @param scheme null for all schemes
     * @param states empty for all states
     */
    public List<CaseRow> list(String scheme, Set<CaseState> states) {
        return rows(scheme, file -> states.isEmpty() || states.contains(file.state()));
    }

    /** The confirmed cases whose yearly review has not been held this year, by village and name. @param scheme null for all schemes */
    public List<CaseRow> reviewsDue(String scheme) {
        return rows(scheme, file -> file.reviewDue(today()));
    }

    private List<CaseRow> rows(String scheme, Predicate<Casefile> wanted) {
        List<AwardCase> claims = scheme == null ? register.awardCases().all() : register.awardCases().ofScheme(scheme);
        return rows(register.casefiles().of(claims, today()).stream().filter(wanted).toList());
    }

    /** The cases that wait for that, by village and name. @param scheme null for all schemes */
    public List<CaseRow> waiting(String scheme, Wait wait) {
        List<AwardCase> claims = scheme == null ? register.awardCases().all() : register.awardCases().ofScheme(scheme);
        return rows(waiting(register.casefiles().of(claims, today()), wait));
    }

    /** How many cases wait for what, by scheme. */
    public Map<String, Map<Wait, Integer>> waiting() {
        List<Casefile> files = register.casefiles().of(register.awardCases().all(), today());
        Map<String, Map<Wait, Integer>> counts = new TreeMap<>();
        Wait.ofCases().forEach(wait -> waiting(files, wait).forEach(file -> counts
                .computeIfAbsent(String.valueOf(file.claim().scheme()), scheme -> new EnumMap<>(Wait.class)).merge(wait, 1, Integer::sum)));
        return counts;
    }

    private List<Casefile> waiting(List<Casefile> files, Wait wait) {
        List<Casefile> found = files.stream().filter(file -> wait.holds(file, today())).toList();
        return wait == Wait.ENDED ? unpaid(found) : found;
    }

    private List<Casefile> unpaid(List<Casefile> files) {
        Set<RecordId> paid = register.payments().ofCases(files.stream().map(Casefile::id).toList()).stream().map(Payment::awardCase)
                .collect(Collectors.toSet());
        return files.stream().filter(file -> !paid.contains(file.id())).toList();
    }

    private List<CaseRow> rows(List<Casefile> files) {
        Map<RecordId, Person> persons = register.persons().find(files.stream().map(file -> file.claim().person()).filter(Objects::nonNull).toList()).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        return files.stream().map(file -> new CaseRow(file, persons.get(file.claim().person()))).sorted(BY_VILLAGE).toList();
    }

    /** How many cases stand how, by scheme. */
    public Map<String, Map<CaseState, Integer>> standing() {
        Map<String, Map<CaseState, Integer>> counts = new TreeMap<>();
        register.casefiles().of(register.awardCases().all(), today()).forEach(file -> counts
                .computeIfAbsent(String.valueOf(file.claim().scheme()), scheme -> new EnumMap<>(CaseState.class)).merge(file.state(), 1, Integer::sum));
        return counts;
    }

    /** The decisions that were kept with a case, in the order in which they were made. */
    public List<Ruling> rulings(RecordId claim) {
        return register.rulings().of(claim).stream()
                .sorted(Comparator.comparing(Ruling::ruledOn, DAYS).thenComparing(Ruling::askedOn, DAYS).thenComparing(Ruling::id)).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
