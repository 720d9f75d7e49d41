package cunbu.app.award.claim;

import cunbu.app.award.AwardDesk;
import cunbu.app.award.CaseDesk;
import cunbu.app.award.CaseDesk.Taken;
import cunbu.app.award.CaseList;
import cunbu.app.award.Explained;
import cunbu.app.award.StepDraft;
import cunbu.app.store.Register;
import cunbu.core.award.Scheme;
import cunbu.core.casework.CaseRules;
import cunbu.core.casework.Casefile;
import cunbu.core.history.RecordId;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One person's claims: how they stand, what can be done now, and doing it. Works on the worker thread. */
public final class ClaimDesk {

    private final Register register;
    private final AwardDesk awards;
    private final CaseDesk cases;
    private final CaseList list;
    private final String office;
    private final Map<AreaCode, String> places;

    public ClaimDesk(Register register, Clock clock) {
        this.register = register;
        this.awards = new AwardDesk(register, clock);
        this.cases = new CaseDesk(register, clock);
        this.list = new CaseList(register, clock);
        this.office = register.self().officeName();
        this.places = register.areas().all().stream().collect(Collectors.toMap(Area::code, Area::name, (one, same) -> one));
    }

    LocalDate today() {
        return cases.today();
    }

    /** Who is signed in, as a step names him. */
    String user() {
        return register.account().name();
    }

    /** The office, as it names itself on paper. */
    String office() {
        return office;
    }

    String place(AreaCode code) {
        return code == null ? "" : places.getOrDefault(code, code.text());
    }

    /** All schemes as they stand for that person on a day; empty if the register has no such person. */
    List<ClaimRow> rows(RecordId person, LocalDate on) {
        Map<String, Scheme> schemes = awards.schemes().stream().collect(Collectors.toMap(Scheme::code, Function.identity()));
        List<Casefile> files = list.ofPerson(person);
        return awards.explainAll(person, on).stream().map(each -> row(schemes.get(each.decision().scheme()), each, files)).toList();
    }

    /** The case that goes on, else the latest. */
    private static ClaimRow row(Scheme scheme, Explained explained, List<Casefile> files) {
        Casefile file = files.stream().filter(each -> scheme.code().equals(each.claim().scheme()))
                .min(Comparator.comparing(each -> each.state().isOver())).orElse(null);
        return new ClaimRow(scheme, explained, file);
    }

    /** What can be done now, the next step first. */
    List<Act> acts(ClaimRow row) {
        return register.account().mayWrite() ? Arrays.stream(Act.values()).filter(act -> isPossible(act, row)).toList() : List.of();
    }

    private boolean isPossible(Act act, ClaimRow row) {
        return switch (act) {
            case APPLY -> !row.goesOn();
            case CONFIRM -> cases.isCounty() && follows(act, row);
            case REVIEW_YEARLY -> follows(act, row) && !row.file().reviewedIn(today().getYear());
            case OBJECT -> row.goesOn();
            case ANSWER -> row.unanswered().isPresent();
            default -> follows(act, row);
        };
    }

    private static boolean follows(Act act, ClaimRow row) {
        return row.file() != null && CaseRules.notNow(row.file(), act.step().orElseThrow()).isEmpty();
    }

    /** Does it, unless something is refused. */
    Taken take(ClaimRow row, Filled form) {
        RecordId claim = row.file() == null ? null : row.file().id();
        return switch (form.act()) {
            case APPLY -> cases.apply(row.explained().person().id(), row.scheme().code(), form.on());
            case OBJECT -> cases.object(claim, form.on(), form.by(), form.words());
            case ANSWER -> cases.answer(form.objection(), form.on(), form.words(), form.says());
            default -> cases.take(new StepDraft(claim, form.act().step().orElseThrow(), form.on(), form.by(), form.says(), form.words(), null,
                    form.effectiveOn()));
        };
    }
}
