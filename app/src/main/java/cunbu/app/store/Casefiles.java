package cunbu.app.store;

import cunbu.core.award.AwardCase;
import cunbu.core.casework.AwardStep;
import cunbu.core.casework.Casefile;
import cunbu.core.casework.Objection;
import cunbu.core.casework.StepKind;
import cunbu.core.history.RecordId;
import cunbu.core.law.LawBook;
import cunbu.core.law.Unit;
import cunbu.core.notice.Notice;
import cunbu.core.person.Person;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads cases with their steps and objections, many with few questions. */
public final class Casefiles {

    private final Register register;

    Casefiles(Register register) {
        this.register = register;
    }

    /** The file of that case; empty if there is none. */
    public Optional<Casefile> find(RecordId claim, LocalDate today) {
        return register.awardCases().find(claim).map(found -> of(List.of(found), today).get(0));
    }

    /** The files of these cases, in their order. */
    public List<Casefile> of(Collection<AwardCase> claims, LocalDate today) {
        List<RecordId> ids = claims.stream().map(AwardCase::id).toList();
        List<AwardStep> allSteps = register.awardSteps().of(ids);
        Map<RecordId, List<AwardStep>> steps = allSteps.stream().collect(Collectors.groupingBy(AwardStep::awardCase));
        Map<RecordId, List<Objection>> objections = register.objections().of(ids).stream().collect(Collectors.groupingBy(Objection::awardCase));
        Hanging hanging = hanging(claims, allSteps);
        return claims.stream().map(claim -> {
            List<AwardStep> own = steps.getOrDefault(claim.id(), List.of());
            return Casefile.of(claim, own, objections.getOrDefault(claim.id(), List.of()), posted -> hanging.days(claim, own, posted), today);
        }).toList();
    }

    private Hanging hanging(Collection<AwardCase> claims, List<AwardStep> steps) {
        List<RecordId> notices = steps.stream().map(AwardStep::notice).filter(Objects::nonNull).toList();
        Set<RecordId> posted = steps.stream().filter(step -> step.step() == StepKind.POSTING).map(AwardStep::awardCase).collect(Collectors.toSet());
        List<RecordId> persons = claims.stream().filter(claim -> posted.contains(claim.id())).map(AwardCase::person).filter(Objects::nonNull).toList();
        return new Hanging(register.lawBook(), register.office(), byId(register.persons().find(persons), Person::id),
                byId(register.notices().find(notices), Notice::id));
    }

    private static <T> Map<RecordId, T> byId(List<T> all, Function<T, RecordId> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    /** For how many days notices hang: as the law wants where the person lives, longer if the notice itself says so. */
    private record Hanging(LawBook book, AreaCode office, Map<RecordId, Person> persons, Map<RecordId, Notice> notices) {

        int days(AwardCase claim, List<AwardStep> steps, LocalDate posted) {
            AreaCode village = Optional.ofNullable(claim.person()).map(persons::get).map(Person::village).orElse(office);
            int lawful = book.near(village, "award-case/notice-days", Unit.DAYS).onOrFirst(posted).value();
            Stream<Integer> said = steps.stream().filter(step -> posted.equals(step.takenOn()) && step.notice() != null).map(step -> notices.get(step.notice()))
                    .filter(Objects::nonNull).map(Notice::days).filter(Objects::nonNull);
            return said.reduce(lawful, Math::max);
        }
    }
}
