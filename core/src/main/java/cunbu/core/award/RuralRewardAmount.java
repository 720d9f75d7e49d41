package cunbu.core.award;

import cunbu.core.law.Unit;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Phrase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What the rural reward comes to: the national minimum, and what a province adds for an only daughter. */
final class RuralRewardAmount {

    private RuralRewardAmount() {
    }

    /** For the calendar year of the day asked about; a fact that could raise it is named. */
    static Amount of(Case asked) {
        YearMonth last = lastMonth(asked);
        Amount base = forYear(asked, last, "base-amount", "base-payers");
        Amount daughter = forYear(asked, last, "only-daughter-top-up", "top-up-payers");
        Amount noChild = forYear(asked, last, "no-child-top-up", "top-up-payers");
        Living living = asked.offspring().living(true);
        if (noChild.total().signum() > 0 && living.sure().isEmpty() && living.maybe().isEmpty()) {
            return base.plus(noChild);
        }
        if (daughter.total().signum() == 0) {
            return base;
        }
        return switch (onlyDaughter(asked, living)) {
            case YES -> base.plus(daughter);
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
        Answer notAdopted = asked.own("top-up-for-adopted-daughter", Unit.YES_NO).value() ? Answer.YES : child.adopted().not();
        List<String> rural = asked.own("hukou-kinds", Unit.CODES).value();
        Answer spouseRural = Answer.any(asked.family().spouses().stream()
                .map(spouse -> asked.family().hukouIs(spouse.person(), rural)).toList());
        return Answer.all(Living.female(child), notAdopted, Answer.any(child.own(), spouseRural));
    }

    /** The year of death is paid in full, or up to the month of death, as the area has it. */
    private static YearMonth lastMonth(Case asked) {
        YearMonth december = YearMonth.of(asked.on().getYear(), 12);
        LocalDate died = asked.applicant().diedOn();
        boolean inFull = died == null || died.getYear() > asked.on().getYear() || asked.own("year-of-death-paid", Unit.YES_NO).value();
        return inFull ? december : YearMonth.from(died);
    }

    /** Each month a twelfth of the yearly amount in force on its first day. */
    private static Amount forYear(Case asked, YearMonth last, String parameter, String payers) {
        Tiers tiers = new Tiers(asked);
        for (int month = 1; month <= last.getMonthValue(); month++) {
            YearMonth each = YearMonth.of(asked.on().getYear(), month);
            int index = month - 1;
            asked.ownIfAny(parameter, Unit.CNY_PER_YEAR, each.atDay(1)).ifPresent(yearly ->
                    tiers.add(each, Cents.evenly(yearly.value(), 12).get(index), payers));
            if (parameter.equals("base-amount")) {
                tiers.addTopUps(each, Unit.CNY_PER_YEAR);
            }
        }
        return tiers.amount(null);
    }
}
