package cunbu.core.award;

import cunbu.core.law.InForce;
import cunbu.core.law.LawBook;
import cunbu.core.law.Unit;
import cunbu.core.person.Stage;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Finding;
import cunbu.core.rule.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Points that are added to an only child's marks at the next entrance examination. Of several bonuses that a pupil may have only the
 * highest counts; nothing is added up. It is no money, so there is no amount.
 */
public final class EntranceBonus extends CertifiedFamilyScheme {

    public static final String CODE = "entrance-bonus";
    private static final Stage[] STAGES = {Stage.PRIMARY, Stage.JUNIOR, Stage.UPPER_SECONDARY};
    /** What stands in the law for the examination at the end of a stage. */
    private static final Map<Stage, String> POINTS = Map.of(Stage.PRIMARY, "junior-points", Stage.JUNIOR, "upper-secondary-points",
            Stage.UPPER_SECONDARY, "university-points");

    public EntranceBonus(LawBook book) {
        super(book, CODE);
    }

    @Override
    public Applicants applicants() {
        return Applicants.CERTIFIED_CHILDREN;
    }

    @Override
    Stream<Supplier<Finding>> further(Case asked, Papers papers) {
        Pupil pupil = new Pupil(asked, papers);
        return Stream.of(() -> sitsExamination(asked, pupil));
    }

    private static Finding sitsExamination(Case asked, Pupil pupil) {
        Optional<Stage> stage = pupil.stage(asked.on()).filter(List.of(STAGES)::contains);
        InForce<Integer> points = asked.own(POINTS.get(stage.orElse(Stage.UPPER_SECONDARY)), Unit.POINTS);
        Answer answer = Answer.all(pupil.attends(asked.on(), STAGES), Answer.of(stage.isEmpty() || points.value() > 0));
        Phrase evidence = stage.isPresent() ? Phrase.of("bonus." + stage.get().code(), points.value(),
                asked.own("first-class-points", Unit.POINTS).value()) : pupil.evidence();
        return asked.finding("sitsExamination", points, answer, evidence, pupil.missing());
    }

    @Override
    public Amount amount(Claim claim) {
        return null;
    }

    @Override
    public List<Otherwise> otherwise(String question, Claim claim) {
        return question.equals("sitsExamination") ? Scholarship.atSchool(asCase(claim), STAGES) : super.otherwise(question, claim);
    }
}
