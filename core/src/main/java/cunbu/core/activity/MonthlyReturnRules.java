package cunbu.core.activity;

import cunbu.core.history.Fields;
import cunbu.core.place.Level;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What must hold before a village's monthly return is written. */
public final class MonthlyReturnRules {

    private MonthlyReturnRules() {
    }

    /**
     * Refused: a month that has not begun, a second return for the month, a form handed in before its month began or after today,
     * a negative total, a part greater than its whole. A total that is not given is compared with nothing.
     *
     * @param sameMonth the return of that village and month, if there is one; it may be this one
     */
    public static List<Refusal> refusals(MonthlyReturn monthly, Optional<MonthlyReturn> sameMonth, LocalDate today) {
        return new Refusals()
                .when(monthly.village() == null, "village", "monthly.villageMissing")
                .when(monthly.village() != null && monthly.village().level() != Level.VILLAGE, "village", "monthly.notAVillage")
                .when(monthly.month() == null, "month", "monthly.monthMissing")
                .when(monthly.month() != null && monthly.month().isAfter(YearMonth.from(today)), "month", "monthly.inFuture")
                .when(sameMonth.filter(other -> !other.id().equals(monthly.id())).isPresent(), "month", "monthly.alreadyRecorded")
                .when(monthly.reportedOn() != null && monthly.reportedOn().isAfter(today), "reportedOn", "monthly.reportedInFuture")
                .when(monthly.reportedOn() != null && monthly.month() != null && monthly.reportedOn().isBefore(monthly.month().atDay(1)), "reportedOn",
                        "monthly.reportedBeforeItsMonth")
                .and(negatives(monthly))
                .and(parts(monthly))
                .all();
    }

    /** Looked at again: a month that is not over, and a return in which no total is given. */
    public static List<Refusal> warnings(MonthlyReturn monthly, LocalDate today) {
        boolean empty = Fields.of(monthly).values().stream().noneMatch(Long.class::isInstance);
        return new Refusals()
                .when(YearMonth.from(today).equals(monthly.month()) && today.isBefore(monthly.month().atEndOfMonth()), "month", "monthly.notOver")
                .when(empty, "village", "monthly.nothingGiven")
                .all();
    }

    private static List<Refusal> negatives(MonthlyReturn monthly) {
        Map<String, Object> fields = Fields.of(monthly);
        return Arrays.stream(MonthlyReturn.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(component -> fields.get(Fields.fieldName(component)) instanceof Long total && total < 0)
                .map(component -> Refusal.of(component, "monthly.negative"))
                .toList();
    }

    private static List<Refusal> parts(MonthlyReturn monthly) {
        return new Refusals()
                .when(more(monthly.twoDaughterHouseholdsWithSterilisation(), monthly.twoDaughterHouseholds()), "twoDaughterHouseholdsWithSterilisation",
                        "monthly.moreSterilisedThanHouseholds")
                .when(more(monthly.migrantItemsSent(), monthly.migrantItemsDue()), "migrantItemsSent", "monthly.moreSentThanDue")
                .when(more(monthly.migrantRequestsAnswered(), monthly.migrantRequestsDue()), "migrantRequestsAnswered", "monthly.moreAnsweredThanDue")
                .when(more(monthly.inMigrantCertificatesChecked(), monthly.inMigrantWomen()), "inMigrantCertificatesChecked",
                        "monthly.moreCheckedThanWomen")
                .when(more(monthly.outMigrantCertificatesHeld(), monthly.outMigrantWomen()), "outMigrantCertificatesHeld", "monthly.moreHeldThanWomen")
                .when(more(monthly.personsAware(), monthly.personsSurveyed()), "personsAware", "monthly.moreAwareThanAsked")
                .when(more(monthly.personsSatisfied(), monthly.personsSurveyed()), "personsSatisfied", "monthly.moreSatisfiedThanAsked")
                .all();
    }

    private static boolean more(Long part, Long whole) {
        return part != null && whole != null && part > whole;
    }
}
