package cunbu.core.award;

import cunbu.core.law.InForce;
import cunbu.core.law.LawBook;
import cunbu.core.law.Unit;
import cunbu.core.person.Stage;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Finding;
import cunbu.core.rule.Phrase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What an only child of a rural family receives once on admission to upper secondary school, junior college or a bachelor's course. */
public final class AdmissionGrant extends CertifiedFamilyScheme {

    public static final String CODE = "admission-grant";
    private static final Stage[] STAGES = {Stage.UPPER_SECONDARY, Stage.JUNIOR_COLLEGE, Stage.BACHELOR};

    public AdmissionGrant(LawBook book) {
        super(book, CODE);
    }

    @Override
    public Applicants applicants() {
        return Applicants.CERTIFIED_CHILDREN;
    }

    @Override
    Stream<Supplier<Finding>> further(Case asked, Papers papers) {
        return Stream.of(() -> admitted(asked, new Pupil(asked, papers)));
    }

    /** In the year asked about, and by that day. */
    private static Finding admitted(Case asked, Pupil pupil) {
        InForce<List<String>> stages = asked.own("stages", Unit.CODES);
        boolean unknown = pupil.child().isEmpty() || pupil.child().get().schooling() == null;
        Answer answer = Answer.all(pupil.named(), unknown ? Answer.UNKNOWN
                : Answer.any(pupil.at(STAGES).stream().map(each -> begun(asked, each)).toList()));
        Phrase evidence = pupil.at(STAGES).stream().filter(each -> each.stage() != null && begun(asked, each) == Answer.YES).findFirst()
                .map(each -> Phrase.of("admitted." + each.stage().code(), each.from()))
                .orElse(unknown ? Phrase.of("school.unknown") : Phrase.of("admitted.none", asked.on().getYear()));
        return asked.finding("admitted", stages, answer, evidence, pupil.missing());
    }

    private static Answer begun(Case asked, Facts.Schooling each) {
        boolean out = each.from() != null && (each.from().isAfter(asked.on()) || each.from().getYear() != asked.on().getYear());
        return out ? Answer.NO : each.from() == null || each.stage() == null ? Answer.UNKNOWN : Answer.YES;
    }

    /** For each stage begun in the year. */
    @Override
    public Amount amount(Claim claim) {
        Case asked = asCase(claim);
        Tiers tiers = new Tiers(asked);
        new Pupil(asked, new Papers(asked)).at(STAGES).stream().filter(each -> begun(asked, each) == Answer.YES).forEach(each ->
                tiers.add(YearMonth.from(each.from()), asked.own(each.stage().code() + "-amount", Unit.CNY, each.from()).value().setScale(2), "payers"));
        return tiers.amount(null);
    }

    @Override
    Collection<LocalDate> ownDays(Case asked) {
        return yearsOf(asked);
    }

    @Override
    public List<Otherwise> otherwise(String question, Claim claim) {
        return question.equals("admitted") ? Scholarship.atSchool(asCase(claim), STAGES) : super.otherwise(question, claim);
    }
}
