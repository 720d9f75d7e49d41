package cunbu.core.payment;

import cunbu.core.award.AwardCase;
import cunbu.core.award.Payer;
import cunbu.core.award.Verdict;
import cunbu.core.rule.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes the lines of a list for one case: what is due and has not been paid, in runs of months that bring the same. */
public final class Lines {

    private final PaymentList list;
    private final YearMonth since;
    private final Claimant claimant;
    private final PaidMonths paid;

    private Lines(PaymentList list, YearMonth since, Claimant claimant) {
        this.list = list;
        this.since = since;
        this.claimant = claimant;
        this.paid = PaidMonths.of(claimant.claim(), claimant.payments());
    }

    /**
     * The lines of that case. Months before the list's own are taken in if an earlier list had them and they were not paid, or if
     * they were never on a list and do not lie before {@code since}. Empty if nothing is open.
     *
     * @param since not after the list's first month
     */
    public static List<PaymentDraft.Line> of(PaymentList list, YearMonth since, Claimant claimant) {
        Lines lines = new Lines(list, since, claimant);
        List<PaymentDraft.Line> all = new ArrayList<>(lines.runs());
        all.addAll(lines.undecided());
        return all;
    }

    /** The calendar years that must be decided, because some of their months may have to be paid. */
    public static SortedSet<Integer> years(PaymentList list, YearMonth since, AwardCase claim, LocalDate exitOn, Collection<Payment> payments) {
        PaidMonths paid = PaidMonths.of(claim, payments);
        Standing standing = new Standing(null, false, null, exitOn);
        YearMonth first = payments.stream().map(Payment::fromMonth).filter(month -> month != null && month.isBefore(since)).min(Comparator.naturalOrder()).orElse(since);
        return Months.between(first, list.toMonth()).stream().filter(month -> wanted(list, since, paid, month) && !standing.endsBefore(month))
                .map(YearMonth::getYear).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean wanted(PaymentList list, YearMonth since, PaidMonths paid, YearMonth month) {
        boolean asked = !month.isBefore(since) && !month.isAfter(list.toMonth());
        return !paid.has(month) && (asked || month.isBefore(list.fromMonth()) && paid.failed(month));
    }

    private List<PaymentDraft.Line> runs() {
        SortedMap<YearMonth, Sum> due = claimant.due();
        List<PaymentDraft.Line> lines = new ArrayList<>();
        List<YearMonth> run = new ArrayList<>();
        for (YearMonth month : due.keySet()) {
            if (!wanted(list, since, paid, month)) {
                continue;
            }
            if (!run.isEmpty() && !goesOn(run, month, due)) {
                lines.add(line(run, due));
                run.clear();
            }
            run.add(month);
        }
        if (!run.isEmpty()) {
            lines.add(line(run, due));
        }
        return lines;
    }

    /** Months whose amounts differ by the rounding of a cent belong together. */
    private boolean goesOn(List<YearMonth> run, YearMonth month, SortedMap<YearMonth, Sum> due) {
        YearMonth last = run.get(run.size() - 1);
        boolean same = Math.abs(due.get(run.get(0)).fen() - due.get(month).fen()) <= 1 && Objects.equals(claimant.kind(last.getYear()),
                claimant.kind(month.getYear()));
        return month.equals(last.plusMonths(1)) && same && !month.equals(list.fromMonth());
    }

    private PaymentDraft.Line line(List<YearMonth> run, SortedMap<YearMonth, Sum> due) {
        Sum sum = run.stream().map(due::get).reduce(Sum.NOTHING, Sum::plus);
        Payment payment = payment(run.get(0), run.get(run.size() - 1), claimant.kind(run.get(0).getYear()), sum);
        return new PaymentDraft.Line(payment, PaymentRules.refusals(payment,
                new PaymentFacts(list, claimant.claim(), claimant.standing(), claimant.payments(), claimant.closed())));
    }

    /** One line for each year of the list that has months to pay but no decision to pay by. */
    private List<PaymentDraft.Line> undecided() {
        List<PaymentDraft.Line> lines = new ArrayList<>();
        for (int year = list.fromMonth().getYear(); year <= list.toMonth().getYear(); year++) {
            Judged judged = claimant.judged(year);
            List<YearMonth> open = open(year);
            if (judged != null && judged.verdict() != Verdict.ELIGIBLE && !open.isEmpty()) {
                Payment nothing = payment(open.get(0), open.get(open.size() - 1), null, Sum.NOTHING);
                boolean lacks = judged.verdict() == Verdict.NEEDS_REVIEW;
                lines.add(new PaymentDraft.Line(nothing, List.of(lacks ? Refusal.of("awardCase", "payment.mustLook")
                        : Refusal.of("awardCase", "payment.notEntitled", judged.on()))));
            }
        }
        return lines;
    }

    private List<YearMonth> open(int year) {
        Standing standing = claimant.standing();
        return Months.between(list.fromMonth(), list.toMonth()).stream()
                .filter(month -> month.getYear() == year && !paid.has(month) && !standing.endsBefore(month)).toList();
    }

    private Payment payment(YearMonth from, YearMonth to, String kind, Sum sum) {
        Map<Payer, Long> shares = sum.payers();
        return new Payment(null, null, claimant.claim().id(), claimant.claim().person(), claimant.account(), kind, from, to, sum.fen(),
                shares.get(Payer.CENTRAL), shares.get(Payer.PROVINCE), shares.get(Payer.CITY), shares.get(Payer.COUNTY), shares.get(Payer.UNIT),
                null, null, null);
    }
}
