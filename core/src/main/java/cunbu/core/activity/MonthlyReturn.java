package cunbu.core.activity;

import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One village's totals of one month, typed from its paper form. Persons do not stand behind them. Users of a method, households,
 * members and women away or here are stocks at the end of the month; everything else happened in the month. Null: not given.
 *
 * @param reportedOn the day on which the village handed the form in; null: unknown
 */
public record MonthlyReturn(RecordId id, AreaCode village, YearMonth month, LocalDate reportedOn,
                            Long sterilisedMale, Long sterilisedFemale, Long iud, Long implant, Long oralOrInjected, Long condom,
                            Long spermicide, Long otherMethod,
                            Long twoDaughterHouseholds, Long twoDaughterHouseholdsWithSterilisation,
                            Long migrantItemsDue, Long migrantItemsSent, Long migrantRequestsDue, Long migrantRequestsAnswered,
                            Long inMigrantWomen, Long inMigrantCertificatesChecked, Long outMigrantWomen, Long outMigrantCertificatesHeld,
                            Long publicityHouseholds, Long personsSurveyed, Long personsAware, Long personsSatisfied,
                            Long associationMembers, Long birthsReported, Long deathsReported)
        implements Recorded {
}
