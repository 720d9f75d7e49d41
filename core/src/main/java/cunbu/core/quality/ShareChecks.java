package cunbu.core.quality;

import cunbu.core.indicator.Interval;
import cunbu.core.indicator.Rate;
import cunbu.core.indicator.Spread;
import cunbu.core.indicator.Unit;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What only shows in many records together: rounded ages, and a share of boys that chance does not explain. */
public final class ShareChecks {

    /** Up to here the Demographic Yearbook calls ages highly accurate; from 125 on, rough. */
    private static final double ACCURATE = 105;
    private static final double ROUGH = 125;
    private static final double WHIPPLE_OF_ALL = 500;
    private static final double MYERS = 10;
    private static final double MYERS_ROUGH = 20;
    /** With so many, chance alone makes Myers' index some 3. */
    private static final long ENOUGH = 2_000;
    private static final double FEWEST_BOYS = 103;
    private static final double MOST_BOYS = 107;

    private ShareChecks() {
    }

    /** @param on the day of those ages */
    public static List<QualityFinding> ages(AreaCode area, LocalDate on, AgeCounts ages) {
        double low = Spread.WILSON.of(Rate.of(ages.whippleRounded(), ages.whippleBase()), Unit.PERCENT)
                .map(interval -> interval.low() * WHIPPLE_OF_ALL / Unit.PERCENT.scale()).orElse(0.0);
        double myers = ages.myers();
        boolean enough = ages.myersBase() >= ENOUGH;
        return new Findings(Subject.of(area, Period.inclusive(on, on)))
                .when(low > ROUGH ? Severity.WARNING : Severity.HINT, low > ACCURATE, Check.AGES_ROUNDED, shown(ages.whipple()), ages.whippleBase())
                .when(myers > MYERS_ROUGH ? Severity.WARNING : Severity.HINT, enough && myers > MYERS, Check.AGES_PREFER_DIGITS, shown(myers), ages.myersBase())
                .all();
    }

    /** Found only where the whole 95 % interval lies outside of 103 to 107 boys to 100 girls. */
    public static List<QualityFinding> sexRatio(AreaCode area, Period period, long boys, long girls) {
        Rate rate = Rate.of(boys, girls);
        Optional<Interval> interval = Spread.WILSON_ODDS.of(rate, Unit.PER_HUNDRED_GIRLS);
        boolean outside = interval.filter(each -> each.high() < FEWEST_BOYS || each.low() > MOST_BOYS).isPresent();
        Findings findings = new Findings(Subject.of(area, period));
        return outside ? findings.when(true, Check.SEX_RATIO, rate.in(Unit.PER_HUNDRED_GIRLS).orElseThrow(), interval.get().lowShown(),
                interval.get().highShown(), boys, girls).all() : List.of();
    }

    private static BigDecimal shown(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    }
}
