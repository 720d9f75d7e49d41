package cunbu.core.casework;

import cunbu.core.award.AwardCase;
import cunbu.core.history.RecordId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The papers of one case, laid down one after the other, for tests. */
final class Papers {

    static final String TOWNSHIP = "530824101000";
    static final String COUNTY = "530824000000";
    static final LocalDate APPLIED = LocalDate.of(2009, 3, 2);
    static final RecordId CASE = id(TOWNSHIP, 0);
    static final RecordId NOTICE = id(COUNTY, 1);
    static final int DAYS = 7;

    final AwardCase claim;
    final List<AwardStep> steps = new ArrayList<>();
    final List<Objection> objections = new ArrayList<>();
    private int ids = 10;

    Papers() {
        this(new AwardCase(CASE, id(TOWNSHIP, 2), "rural-reward", APPLIED, null, null));
    }

    Papers(AwardCase claim) {
        this.claim = claim;
    }

    static RecordId id(String office, int number) {
        return new RecordId(office + "-" + "abcdefghijklmnopqrstuv" + (char) ('a' + number / 625 % 25) + (char) ('a' + number / 25 % 25)
                + (char) ('a' + number % 25) + "z");
    }

    RecordId newId(String office) {
        return id(office, ids++);
    }

    /** Lays down a step of the day, and gives it. */
    AwardStep step(String office, StepKind kind, LocalDate on, Boolean favourable) {
        return lay(new AwardStep(newId(office), claim.id(), steps.size() + 1, kind, on, "乡卫计办", favourable, reason(kind, favourable), null,
                kind == StepKind.POSTING ? NOTICE : null, kind == StepKind.EXIT ? on : null));
    }

    AwardStep step(StepKind kind, LocalDate on) {
        boolean outcome = kind == StepKind.APPRAISAL || kind == StepKind.REVIEW || kind == StepKind.CONFIRMATION || kind == StepKind.ANNUAL_REVIEW;
        return step(kind == StepKind.CONFIRMATION ? COUNTY : TOWNSHIP, kind, on, outcome ? true : null);
    }

    AwardStep reversal(String office, AwardStep of, LocalDate on) {
        return lay(new AwardStep(newId(office), claim.id(), steps.size() + 1, StepKind.REVERSAL, on, "乡卫计办", null, "记错", of.id(), null, null));
    }

    Objection objection(RecordId notice, LocalDate raised) {
        Objection objection = new Objection(newId(TOWNSHIP), claim.id(), notice, raised, null, "有两个子女", null, null, null);
        objections.add(objection);
        return objection;
    }

    void answer(Objection objection, LocalDate on, boolean upheld) {
        objections.remove(objection);
        objections.add(new Objection(objection.id(), objection.awardCase(), objection.notice(), objection.raisedOn(), null, objection.subject(), on,
                "已核实", upheld));
    }

    /** Up to and with the county's confirmation, one step a month from April on. */
    Papers confirmed() {
        step(StepKind.APPRAISAL, APPLIED.plusMonths(1));
        step(StepKind.REVIEW, APPLIED.plusMonths(2));
        step(StepKind.CONFIRMATION, APPLIED.plusMonths(3));
        return this;
    }

    /** Confirmed, and the notice hung up four months after the application. */
    Papers posted() {
        confirmed();
        step(StepKind.POSTING, APPLIED.plusMonths(4));
        return this;
    }

    Casefile file(LocalDate today) {
        return Casefile.of(claim, steps, objections, day -> DAYS, today);
    }

    private AwardStep lay(AwardStep step) {
        steps.add(step);
        return step;
    }

    private static String reason(StepKind kind, Boolean favourable) {
        boolean needed = Boolean.FALSE.equals(favourable) || kind == StepKind.RETURN || kind == StepKind.EXIT;
        return needed ? "缺户口簿" : null;
    }
}
