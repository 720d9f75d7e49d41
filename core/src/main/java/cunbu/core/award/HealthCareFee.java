package cunbu.core.award;

import cunbu.core.law.InForce;
import cunbu.core.law.LawBook;
import cunbu.core.law.Unit;
import cunbu.core.person.HukouKind;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Finding;
import cunbu.core.rule.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The monthly fee for the health care of an only child (独生子女保健费): the couple's, from the month of the certificate to the month
 * before the child's birthday, which makes 168 months at most where that is the fourteenth.
 */
public final class HealthCareFee extends LawScheme {

    public static final String CODE = "health-care-fee";

    public HealthCareFee(LawBook book) {
        super(book, CODE);
    }

    @Override
    public Applicants applicants() {
        return Applicants.ONE_OF_HOLDERS;
    }

    @Override
    public Stream<Finding> questions(Claim claim) {
        Case asked = asCase(claim);
        Questions common = new Questions(asked);
        Papers papers = new Papers(asked);
        Stream<Supplier<Finding>> questions = Stream.of(common::schemeInForce, common::alive, common::livesInArea, () -> certificateHeld(asked, papers),
                papers::stillOnlyChild, () -> childYoungEnough(asked, papers), () -> notServedByAward(asked));
        return questions.map(Supplier::get);
    }

    /** Twins have no certificate; in some places their parents receive one share without. */
    private static Finding certificateHeld(Case asked, Papers papers) {
        InForce<Boolean> forTwins = asked.own("for-twins", Unit.YES_NO);
        Answer share = Answer.of(forTwins.value());
        return papers.held() == Answer.NO && !twins(asked).isEmpty()
                ? asked.finding("certificateHeld", forTwins, share, Phrase.of("certificate.twins." + Questions.word(share))) : papers.certificateHeld();
    }

    private static List<Kid> twins(Case asked) {
        List<Kid> own = asked.offspring().kids().stream().filter(kid -> kid.own() == Answer.YES).toList();
        boolean atOnce = own.size() > 1 && own.stream().map(Kid::since).distinct().count() == 1 && own.get(0).since() != null;
        return atOnce ? own : List.of();
    }

    private static Optional<Facts.Child> child(Case asked, Papers papers) {
        return papers.child().or(() -> twins(asked).stream().map(Kid::child).findFirst());
    }

    private static Finding childYoungEnough(Case asked, Papers papers) {
        InForce<Integer> age = asked.own("child-age", Unit.YEARS);
        Optional<LocalDate> born = child(asked, papers).map(Facts.Child::bornOn);
        Answer young = born.map(day -> Answer.of(!YearMonth.from(asked.on()).isAfter(lastMonth(asked, day)))).orElse(Answer.UNKNOWN);
        // Without a certificate there is no child whom it is for.
        Answer answer = Answer.all(papers.child().isEmpty() && born.isPresent() ? Answer.YES : papers.issued(), young);
        Phrase evidence = born.map(day -> Phrase.of("child.until", day, lastMonth(asked, day))).orElse(Phrase.of(papers.issued() == Answer.NO ? "child.none" : "born.unknown"));
        return asked.finding("childYoungEnough", age, answer, evidence, child(asked, papers).map(Facts.Child::id).or(papers::childId)
                .map(each -> Phrase.of("bornOn", each)).orElse(Phrase.of("child.certified")));
    }

    /** The last month paid for: the birthday's own month counts only where the text says so. */
    private static YearMonth lastMonth(Case asked, LocalDate born) {
        YearMonth birthday = YearMonth.from(born).plusYears(asked.own("child-age", Unit.YEARS).value());
        return asked.own("birthday-month-counts", Unit.YES_NO).value() ? birthday : birthday.minusMonths(1);
    }

    /** Where the award rules serve rural couples, the fee is for those of whom at least one is not rural. */
    private static Finding notServedByAward(Case asked) {
        InForce<Boolean> rule = asked.own("rural-couples", Unit.YES_NO);
        Answer rural = Answer.all(rural(asked, asked.applicant()), asked.family().allSpouses(each -> rural(asked, each)));
        Answer answer = rule.value() ? Answer.YES : rural.not();
        List<Phrase> missing = new ArrayList<>(asked.family().marriagesKnown() ? List.of() : List.of(Phrase.of("marriages")));
        Stream.concat(Stream.of(asked.applicant()), asked.family().spouses().stream().map(Spouse::person))
                .filter(each -> rural(asked, each) == Answer.UNKNOWN).forEach(each -> missing.add(Phrase.of("hukou.kind", each.id())));
        return asked.finding("notServedByAward", rule, answer, Phrase.of("served." + Questions.word(answer)), missing);
    }

    private static Answer rural(Case asked, Facts.Person person) {
        return asked.family().hukouIs(person, asked.own("hukou-kinds", Unit.CODES).value());
    }

    @Override
    public Amount amount(Claim claim) {
        Case asked = asCase(claim);
        Entitlement entitlement = new Entitlement(this, claim);
        Tiers tiers = new Tiers(asked);
        Answer unit = employed(asked);
        for (int month = 1; month <= 12; month++) {
            YearMonth each = YearMonth.of(claim.on().getYear(), month);
            if (entitlement.in(each).isPresent()) {
                BigDecimal monthly = asked.own("amount", Unit.CNY_PER_MONTH, each.atDay(1)).value().setScale(2);
                tiers.add(each, monthly, unit == Answer.NO ? "payers-without-unit" : "payers-with-unit");
                tiers.addTopUps(each, Unit.CNY_PER_MONTH);
            }
        }
        Amount amount = tiers.amount(null);
        return unit == Answer.UNKNOWN ? amount.withOpen(List.of(Phrase.of("employment"))) : amount;
    }

    /** Whether the unit of one of them pays: of both each half, of one the whole. */
    private static Answer employed(Case asked) {
        Answer spouse = !asked.family().marriagesKnown() ? Answer.UNKNOWN : Answer.any(asked.family().spouses().stream()
                .map(each -> Answer.all(each.current(), Answer.of(each.person().employedByUnit()))).toList());
        return Answer.any(Answer.of(asked.applicant().employedByUnit()), spouse);
    }

    @Override
    Collection<LocalDate> ownDays(Case asked) {
        int age = asked.own("child-age", Unit.YEARS).value();
        return Optional.ofNullable(asked.facts().children()).orElse(List.of()).stream().map(Facts.Child::bornOn).filter(day -> day != null)
                .map(born -> YearMonth.from(born).plusYears(age)).flatMap(birthday -> Stream.of(birthday.atDay(1), birthday.plusMonths(1).atDay(1))).toList();
    }

    @Override
    public List<Otherwise> otherwise(String question, Claim claim) {
        Case asked = asCase(claim);
        Alternatives other = new Alternatives(asked);
        return switch (question) {
            case "childYoungEnough" -> child(asked, new Papers(asked)).map(child -> List.of(Otherwise.facts(Phrase.of("child.younger", child.id()),
                    facts -> facts.withChild(child.id(), each -> each.withBornOn(asked.on().minusYears(1)))))).orElse(other.to("certificateHeld"));
            case "notServedByAward" -> List.of(other.applicant(Phrase.of("hukou.urban"),
                    person -> person.withHukou(other.spell(HukouKind.NON_AGRICULTURAL))));
            default -> other.to(question);
        };
    }
}
