package cunbu.app.quality;

import cunbu.core.history.Kind;
import cunbu.core.indicator.Indicator;
import cunbu.core.quality.Check;
import cunbu.core.quality.QualityFinding;
import cunbu.core.quality.Subject;
import cunbu.core.quality.Topic;
import java.time.YearMonth;
import java.util.Map;

/** Where a finding is looked into: at a person or household, in the returns of a village, or behind a number. */
final class WhereToLook {

    /** The numbers that hold the same records as these totals. */
    private static final Map<Check, Indicator> NUMBERS = Map.of(Check.BALANCE, Indicator.POPULATION_GROWTH_RATE,
            Check.AGES_ROUNDED, Indicator.WOMEN_15_49_SHARE, Check.AGES_PREFER_DIGITS, Indicator.WOMEN_15_49_SHARE,
            Check.SEX_RATIO, Indicator.SEX_RATIO_AT_BIRTH);

    private WhereToLook() {
    }

    /** @return false where there is nothing to open: a record that speaks of nobody in the register */
    static boolean open(QualityFinding finding, Openers openers) {
        Subject about = finding.about();
        if (about.person() != null) {
            openers.person(about.person());
        } else if (about.kind() == Kind.HOUSEHOLD) {
            openers.household(about.record());
        } else if (NUMBERS.containsKey(finding.check())) {
            openers.number(NUMBERS.get(finding.check()), about.period(), about.area());
        } else if (finding.check().topic() == Topic.RETURNS) {
            openers.returns(about.area(), YearMonth.from(about.period().from()));
        } else {
            return false;
        }
        return true;
    }
}
