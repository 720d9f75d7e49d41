package cunbu.app.award;

import cunbu.app.store.Register;
import cunbu.core.award.AwardCase;
import cunbu.core.award.FamilyRecords;
import cunbu.core.award.Scheme;
import cunbu.core.award.Schemes;
import cunbu.core.award.Verdict;
import cunbu.core.payment.Claimant;
import cunbu.core.payment.Judged;
import cunbu.core.payment.Overpayment;
import cunbu.core.payment.Portions;
import cunbu.core.payment.Sum;
import cunbu.core.place.AreaCode;
import cunbu.sync.Progress;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Finds what was paid and, by what is known today, was not due. */
final class Overpaid {

    private final Register register;
    private final Schemes schemes;
    private final Claimants claimants;

    Overpaid(Register register, Schemes schemes, Claimants claimants) {
        this.register = register;
        this.schemes = schemes;
        this.claimants = claimants;
    }

    /** Of everybody whom the area holds, by village and name. */
    List<OverpaidRow> in(AreaCode area, Progress progress) {
        List<AwardCase> cases = register.awardCases().find(register.payments().casesPaid());
        List<OverpaidRow> rows = new ArrayList<>();
        Claimants.portions(cases, progress, some -> {
            List<Claimants.Known> known = claimants.known(some, area);
            FamilyRecords records = register.facts().around(known.stream().map(each -> each.person().id()).toList());
            known.forEach(each -> schemes.named(each.claim().scheme()).flatMap(scheme -> Overpayment.of(each.claim(),
                            each.standing(true, null), each.payments(), new Due(scheme, records, each)::of))
                    .ifPresent(found -> rows.add(new OverpaidRow(found, each.person()))));
        });
        rows.sort(Comparator.comparing((OverpaidRow row) -> row.person().village().text()).thenComparing(row -> String.valueOf(row.person().name()))
                .thenComparing(row -> row.overpayment().claim().id()));
        return rows;
    }

    /** What is due to one case for a month: by the decision on the year, and where that says no, by one on the month. */
    private final class Due {

        private final Scheme scheme;
        private final FamilyRecords records;
        private final Claimants.Known known;
        private final Map<LocalDate, Judged> judged = new HashMap<>();
        private final Map<Judged, SortedMap<YearMonth, Sum>> portions = new IdentityHashMap<>();

        Due(Scheme scheme, FamilyRecords records, Claimants.Known known) {
            this.scheme = scheme;
            this.records = records;
            this.known = known;
        }

        /** In fen; null if a fact is missing. */
        Long of(YearMonth month) {
            Judged year = on(Claimant.decidedOn(month.getYear(), YearMonth.of(month.getYear(), 12), known.file().exitOn()));
            Judged then = year.verdict() == Verdict.NOT_ELIGIBLE ? on(month.atDay(1)) : year;
            if (then.verdict() == Verdict.ELIGIBLE && then.amount() != null) {
                return portions.computeIfAbsent(then, any -> Portions.of(any.amount())).getOrDefault(month, Sum.NOTHING).fen();
            }
            return then.verdict() == Verdict.NEEDS_REVIEW ? null : Long.valueOf(0);
        }

        /** What was paid once in an earlier year is not due again. */
        private Judged on(LocalDate day) {
            return judged.computeIfAbsent(day, any -> claimants.judged(scheme, records, known, day).orElse(new Judged(day, Verdict.NOT_ELIGIBLE, null)));
        }
    }
}
