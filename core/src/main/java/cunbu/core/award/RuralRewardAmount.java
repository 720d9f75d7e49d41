package cunbu.core.award;

import cunbu.core.law.Dated;
import cunbu.core.law.InForce;
import cunbu.core.law.LawBook;
import cunbu.core.law.Shares;
import cunbu.core.law.Unit;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the rural reward comes to: the national minimum, and what a province adds for an only daughter. */
final class RuralRewardAmount {

    private static final String TOP_UP = "rural-reward/only-daughter-top-up";

    private final LawBook book;

    RuralRewardAmount(LawBook book) {
        this.book = book;
    }

    /** For the calendar year of the day asked about; a fact that could raise it is named. */
    Amount of(Case asked, Offspring offspring) {
        YearMonth last = lastMonth(asked);
        Amount base = forYear(asked.claim(), last, "rural-reward/base-amount", "rural-reward/base-payers");
        Amount topUp = forYear(asked.claim(), last, TOP_UP, "rural-reward/top-up-payers");
        if (topUp.total().signum() == 0) {
            return base;
        }
        Living living = offspring.living(true);
        return switch (onlyDaughter(asked, living)) {
            case YES -> base.plus(topUp);
            case NO -> base;
            case UNKNOWN -> base.withOpen(living.open().isEmpty() ? List.of(Phrase.of("spouse.hukou")) : living.open());
        };
    }

    /** Whoever claims through the spouse gets what the spouse gets: nothing on top if the spouse is not rural. */
    private static Answer onlyDaughter(Case asked, Living living) {
        if (living.sure().size() > 1) {
            return Answer.NO;
        }
        if (living.sure().isEmpty() || !living.maybe().isEmpty()) {
            return living.maybe().isEmpty() ? Answer.NO : Answer.UNKNOWN;
        }
        Kid child = living.sure().get(0);
        Answer notAdopted = asked.law("rural-reward/top-up-for-adopted-daughter", Unit.YES_NO).value() ? Answer.YES : child.adopted().not();
        List<String> rural = asked.law("rural-reward/hukou-kinds", Unit.CODES).value();
        Answer spouseRural = Answer.any(asked.family().spouses().stream()
                .map(spouse -> asked.family().hukouIs(spouse.person(), rural)).toList());
        return Answer.all(Living.female(child), notAdopted, Answer.any(child.own(), spouseRural));
    }

    /** The year of death is paid in full, or up to the month of death, as the area has it. */
    private static YearMonth lastMonth(Case asked) {
        YearMonth december = YearMonth.of(asked.on().getYear(), 12);
        LocalDate died = asked.applicant().diedOn();
        boolean inFull = died == null || died.getYear() > asked.on().getYear() || asked.law("rural-reward/year-of-death-paid", Unit.YES_NO).value();
        return inFull ? december : YearMonth.from(died);
    }

    /** Each month a twelfth of the yearly amount in force on its first day. */
    private Amount forYear(Claim claim, YearMonth last, String parameter, String payers) {
        int year = claim.on().getYear();
        Optional<Dated<BigDecimal>> values = book.find(claim.area(), parameter, Unit.CNY_PER_YEAR);
        SortedMap<YearMonth, BigDecimal> months = new TreeMap<>();
        for (int month = 1; month <= last.getMonthValue(); month++) {
            YearMonth each = YearMonth.of(year, month);
            BigDecimal yearly = values.flatMap(value -> value.on(each.atDay(1))).map(InForce::value).orElse(BigDecimal.ZERO);
            months.put(each, Cents.evenly(yearly, 12).get(month - 1));
        }
        BigDecimal total = months.values().stream().reduce(Cents.of(0), BigDecimal::add);
        Shares shares = book.near(claim.area(), payers, Unit.SHARES).onOrFirst(claim.on()).value();
        return new Amount(year, total, null, months, Cents.byShares(total, shares), List.of());
    }
}
