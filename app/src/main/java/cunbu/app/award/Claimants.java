package cunbu.app.award;

import cunbu.app.store.Register;
import cunbu.core.award.AwardCase;
import cunbu.core.award.Claim;
import cunbu.core.award.Facts;
import cunbu.core.award.FamilyRecords;
import cunbu.core.award.Scheme;
import cunbu.core.award.Verdict;
import cunbu.core.casework.Casefile;
import cunbu.core.history.RecordId;
import cunbu.core.payment.BankAccount;
import cunbu.core.payment.Claimant;
import cunbu.core.payment.Judged;
import cunbu.core.payment.Lines;
import cunbu.core.payment.PaidMonths;
import cunbu.core.payment.Payment;
import cunbu.core.payment.PaymentList;
import cunbu.core.payment.Standing;
import cunbu.core.person.Person;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Finding;
import cunbu.sync.Progress;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the confirmed cases of a scheme with all that payments follow from, many at a time. */
final class Claimants {

    private static final int PORTION = 2_000;
    /** The question that says no after what is paid once has been paid. */
    private static final String PAID_ONCE = "notYetPaid";

    private final Register register;
    private final LocalDate today;
    private final AreaCode office;

    Claimants(Register register, LocalDate today) {
        this.register = register;
        this.today = today;
        this.office = register.office();
    }

    /** @param account null if there is none */
    record Found(Person person, BankAccount account, Claimant claimant) {
    }

    /** One case with its file and its payments. */
    record Known(AwardCase claim, Person person, Casefile file, List<Payment> payments) {

        Standing standing(boolean noticeEnded, LocalDate entitledFrom) {
            return new Standing(file.confirmedOn(), noticeEnded, entitledFrom, file.exitOn());
        }
    }

    /** Everybody of the list's area whose case is confirmed, decided for each year that has months to pay. */
    List<Found> of(Scheme scheme, PaymentList list, YearMonth since, Progress progress) {
        List<PaymentList> closed = register.paymentLists().of(scheme.code()).stream().filter(each -> each.closedOn() != null && each.area() != null).toList();
        List<AwardCase> cases = register.awardCases().ofScheme(scheme.code());
        List<Found> found = new ArrayList<>();
        portions(cases, progress, some -> {
            List<Known> confirmed = known(some, list.area()).stream().filter(each -> each.file().confirmedOn() != null).toList();
            found.addAll(decided(scheme, list, since, confirmed, closed));
        });
        return found;
    }

    /** These cases with their files and payments, of those whose persons the area holds. */
    List<Known> known(Collection<AwardCase> cases, AreaCode area) {
        Map<RecordId, Person> persons = register.persons().find(cases.stream().map(AwardCase::person).filter(Objects::nonNull).toList()).stream()
                .filter(person -> person.village() != null && person.village().within(area)).collect(Collectors.toMap(Person::id, Function.identity()));
        List<AwardCase> here = cases.stream().filter(claim -> persons.containsKey(claim.person())).toList();
        Map<RecordId, List<Payment>> payments = by(register.payments().ofCases(here.stream().map(AwardCase::id).toList()), Payment::awardCase);
        return register.casefiles().of(here, today).stream().map(file -> new Known(file.claim(), persons.get(file.claim().person()), file,
                payments.getOrDefault(file.id(), List.of()))).toList();
    }

    /** The account that was entered last. */
    Map<RecordId, BankAccount> accounts(Collection<RecordId> persons) {
        return register.bankAccounts().inOrder(persons).stream().collect(Collectors.toMap(BankAccount::person, Function.identity(), (one, later) -> later));
    }

    /** What the case would get for the year of that day; empty for what is paid once and has been. */
    Optional<Judged> judged(Scheme scheme, FamilyRecords records, Known known, LocalDate on) {
        Facts facts = records.facts(known.person().id(), scheme.code());
        List<Facts.Award> awards = new ArrayList<>(Optional.ofNullable(facts.awards()).orElse(List.of()));
        // What is on its way to the bank counts as drawn, or what is paid once would be paid again before the bank has reported.
        known.payments().stream().filter(payment -> PaidMonths.stands(payment) && payment.fromMonth() != null && payment.toMonth() != null).forEach(payment -> awards.add(new Facts.Award(scheme.code(), known.person().id().text(),
                payment.fromMonth().atDay(1), payment.toMonth().plusMonths(1).atDay(1))));
        Claim claim = new Claim(facts.withAwards(awards), on, AwardDesk.claimedIn(facts, on, office));
        List<Finding> findings = scheme.findings(claim);
        List<String> no = findings.stream().filter(finding -> finding.answer() == Answer.NO).map(Finding::question).toList();
        Verdict verdict = Verdict.of(findings);
        return no.equals(List.of(PAID_ONCE)) ? Optional.empty() : Optional.of(new Judged(on, verdict, verdict == Verdict.ELIGIBLE ? scheme.amount(claim) : null));
    }

    private List<Found> decided(Scheme scheme, PaymentList list, YearMonth since, List<Known> confirmed, List<PaymentList> closed) {
        Map<RecordId, SortedSet<Integer>> years = new HashMap<>();
        confirmed.forEach(known -> years.put(known.claim().id(), Lines.years(list, since, known.claim(), known.file().exitOn(), known.payments())));
        List<Known> open = confirmed.stream().filter(known -> !years.get(known.claim().id()).isEmpty()).toList();
        List<RecordId> persons = open.stream().map(known -> known.person().id()).toList();
        FamilyRecords records = register.facts().around(persons);
        Map<RecordId, BankAccount> accounts = accounts(persons);
        return open.stream().map(known -> {
            List<Judged> judged = years.get(known.claim().id()).stream()
                    .map(year -> judged(scheme, records, known, Claimant.decidedOn(year, list.toMonth(), known.file().exitOn())))
                    .flatMap(Optional::stream).toList();
            BankAccount account = accounts.get(known.person().id());
            Standing standing = known.standing(known.file().noticeEnded(today), Claimant.entitledFrom(judged));
            return new Found(known.person(), account, new Claimant(known.claim(), standing, judged, account == null ? null : account.id(),
                    known.payments(), closed.stream().filter(each -> known.person().village().within(each.area())).toList()));
        }).toList();
    }

    /** Does the work for so many at a time. */
    static <T> void portions(List<T> all, Progress progress, Consumer<List<T>> work) {
        for (int from = 0; from < all.size(); from += PORTION) {
            progress.at(from, all.size());
            work.accept(all.subList(from, Math.min(from + PORTION, all.size())));
        }
        progress.at(all.size(), all.size());
    }

    static <T> Map<RecordId, List<T>> by(Collection<T> all, Function<T, RecordId> key) {
        return all.stream().collect(Collectors.groupingBy(key));
    }
}
