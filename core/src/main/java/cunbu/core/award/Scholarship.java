package cunbu.core.award;

import cunbu.core.law.InForce;
import cunbu.core.law.LawBook;
import cunbu.core.law.Unit;
import cunbu.core.person.Stage;
import cunbu.core.rule.Finding;
import cunbu.core.rule.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The yearly scholarship of an only child of a rural family in primary or junior secondary school (全程教育奖学金), paid by semester. */
public final class Scholarship extends CertifiedFamilyScheme {

    public static final String CODE = "scholarship";
    /** A semester counts for whoever is at school in the middle of it. */
    private static final List<Month> SEMESTERS = List.of(Month.APRIL, Month.OCTOBER);
    private static final Stage[] STAGES = {Stage.PRIMARY, Stage.JUNIOR};

    public Scholarship(LawBook book) {
        super(book, CODE);
    }

    @Override
    public Applicants applicants() {
        return Applicants.CERTIFIED_CHILDREN;
    }

    @Override
    Stream<Supplier<Finding>> further(Case asked, Papers papers) {
        Pupil pupil = new Pupil(asked, papers);
        InForce<List<String>> stages = asked.own("stages", Unit.CODES);
        return Stream.of(() -> asked.finding("attendsSchool", stages, pupil.attends(asked.on(), STAGES), pupil.evidence(), pupil.missing()));
    }

    @Override
    public Amount amount(Claim claim) {
        Case asked = asCase(claim);
        Tiers tiers = new Tiers(asked);
        Pupil pupil = new Pupil(asked, new Papers(asked));
        for (Month month : SEMESTERS) {
            YearMonth semester = YearMonth.of(claim.on().getYear(), month);
            pupil.stage(semester.atDay(1)).filter(List.of(STAGES)::contains).ifPresent(stage -> {
                BigDecimal yearly = asked.own(stage.code() + "-amount", Unit.CNY_PER_YEAR, semester.atDay(1)).value();
                tiers.add(semester, Cents.evenly(yearly, SEMESTERS.size()).get(SEMESTERS.indexOf(month)), "payers");
            });
        }
        return tiers.amount(null);
    }

    @Override
    Collection<LocalDate> ownDays(Case asked) {
        return yearsOf(asked);
    }

    @Override
    public List<Otherwise> otherwise(String question, Claim claim) {
        return question.equals("attendsSchool") ? atSchool(asCase(claim), Stage.PRIMARY, Stage.JUNIOR) : super.otherwise(question, claim);
    }

    /** To wait for a spell that is still to come, or to be at school now. */
    static List<Otherwise> atSchool(Case asked, Stage... stages) {
        Pupil pupil = new Pupil(asked, new Papers(asked));
        List<Otherwise> ways = new ArrayList<>();
        pupil.at(stages).stream().map(Facts.Schooling::from).filter(day -> day != null && day.isAfter(asked.on())).sorted()
                .forEach(day -> ways.addAll(new Alternatives(asked).later(day)));
        pupil.child().ifPresent(child -> Stream.of(stages).forEach(stage -> ways.add(Otherwise.facts(
                Phrase.of("school." + stage.code(), child.id()), facts -> facts.withChild(child.id(),
                        each -> each.withSchooling(List.of(new Facts.Schooling(stage, asked.on(), null))))))));
        return ways;
    }
}
