package cunbu.core.award;

import cunbu.core.law.InForce;
import cunbu.core.law.LawBook;
import cunbu.core.law.Unit;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Finding;
import cunbu.core.rule.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What rural parents of an only child receive once (农村独生子女家庭一次性奖励). It is the household's: one of the couple claims it. */
public final class OneOffAward extends CertifiedFamilyScheme {

    public static final String CODE = "one-off-award";

    public OneOffAward(LawBook book) {
        super(book, CODE);
    }

    @Override
    public Applicants applicants() {
        return Applicants.ONE_OF_HOLDERS;
    }

    @Override
    Stream<Supplier<Finding>> further(Case asked, Papers papers) {
        return Stream.of(() -> notYetPaid(asked, papers));
    }

    /** To neither of the couple in a year before; in the year of the payment it stays what is due for that year. */
    private Finding notYetPaid(Case asked, Papers papers) {
        InForce<Boolean> once = asked.own("once", Unit.YES_NO);
        List<Facts.Award> all = Optional.ofNullable(asked.facts().awards()).orElse(List.of()).stream()
                .filter(each -> CODE.equals(each.scheme()) && concerns(asked, papers, each.person())).toList();
        Answer before = Answer.any(all.stream().map(each -> paidOn(each) == null ? Answer.UNKNOWN
                : Answer.of(paidOn(each).getYear() < asked.on().getYear())).toList());
        Answer none = once.value() ? before.not() : Answer.YES;
        Phrase evidence = all.stream().map(OneOffAward::paidOn).filter(day -> day != null && !day.isAfter(asked.on())).min(LocalDate::compareTo)
                .map(day -> Phrase.of("award.paid", day)).orElse(Phrase.of("award.none"));
        return asked.finding("notYetPaid", once, none, evidence, Phrase.of("award.day"));
    }

    /** What is paid once is paid on the last day for which anything was. */
    private static LocalDate paidOn(Facts.Award award) {
        return award.to() == null ? award.from() : award.to().minusDays(1);
    }

    private static boolean concerns(Case asked, Papers papers, String person) {
        return asked.applicant().id().equals(person) || papers.heldBy(person) == Answer.YES;
    }

    /** In whole, or half where only one of the couple is rural or there is only one parent. */
    @Override
    public Amount amount(Claim claim) {
        Case asked = asCase(claim);
        Tiers tiers = new Tiers(asked);
        Answer whole = spouseRural(asked);
        InForce<BigDecimal> sum = asked.own(whole == Answer.YES ? "amount" : "half-amount", Unit.CNY);
        tiers.add(new Entitlement(this, claim).firstMonth(), sum.value().setScale(2), "payers");
        Amount amount = tiers.amount(null);
        return whole == Answer.UNKNOWN ? amount.withOpen(List.of(Phrase.of(asked.family().marriagesKnown() ? "spouse.hukou" : "marriages"))) : amount;
    }

    private static Answer spouseRural(Case asked) {
        if (!asked.family().marriagesKnown()) {
            return Answer.UNKNOWN;
        }
        List<String> kinds = asked.own("hukou-kinds", Unit.CODES).value();
        return Answer.any(asked.family().spouses().stream().map(spouse -> Answer.all(spouse.current(),
                asked.family().hukouIs(spouse.person(), kinds))).toList());
    }

    @Override
    Collection<LocalDate> ownDays(Case asked) {
        return yearsOf(asked);
    }

    @Override
    public List<Otherwise> otherwise(String question, Claim claim) {
        return question.equals("notYetPaid") ? List.of(Otherwise.facts(Phrase.of("award.notPaid"), facts -> facts.withAwards(List.of())))
                : super.otherwise(question, claim);
    }
}
