package cunbu.app.closing;

import cunbu.app.store.Register;
import cunbu.core.award.AwardCase;
import cunbu.core.award.Scheme;
import cunbu.core.award.Schemes;
import cunbu.core.casework.Casefile;
import cunbu.core.history.RecordId;
import cunbu.core.payment.Months;
import cunbu.core.payment.Payment;
import cunbu.core.payment.PaymentList;
import cunbu.core.payment.PaymentResult;
import cunbu.core.person.Person;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Days;
import cunbu.core.time.Period;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds up the benefits of a period, scheme by scheme, from cases and payment lists. Nobody is named. */
final class Benefits {

    private final Register register;
    private final LocalDate today;

    Benefits(Register register, LocalDate today) {
        this.register = register;
        this.today = today;
    }

    /** Those of the persons whose village lies in the area; a scheme of which the register has neither case nor payment is left out. */
    List<Benefit> of(Period period, AreaCode area) {
        return new Schemes(register.lawBook()).all().stream().map(Scheme::code).map(scheme -> of(scheme, period, area))
                .filter(each -> each.confirmed() > 0 || each.paid() > 0 || each.returned() > 0).toList();
    }

    private Benefit of(String scheme, Period period, AreaCode area) {
        List<Casefile> files = register.casefiles().of(register.awardCases().ofScheme(scheme), today);
        List<Payment> payments = register.payments().of(register.paymentLists().of(scheme).stream().map(PaymentList::id).toList()).stream()
                .filter(payment -> fen(payment, period) > 0).toList();
        Set<RecordId> here = inside(area, Stream.concat(files.stream().map(Casefile::claim).map(AwardCase::person), payments.stream().map(Payment::person)));
        long confirmed = files.stream().filter(file -> confirmedBy(file, period)).map(file -> file.claim().person()).filter(here::contains).distinct().count();
        List<Payment> own = payments.stream().filter(payment -> here.contains(payment.person())).toList();
        List<Payment> kept = own.stream().filter(payment -> payment.result() != PaymentResult.RETURNED).toList();
        return new Benefit(scheme, confirmed, kept.stream().map(Payment::person).distinct().count(), kept.stream().mapToLong(payment -> fen(payment, period)).sum(),
                own.size() - kept.size());
    }

    private static boolean confirmedBy(Casefile file, Period period) {
        return file.confirmedOn() != null && file.confirmedOn().isBefore(period.until()) && !Days.before(file.exitOn(), period.until());
    }

    private static long fen(Payment payment, Period period) {
        return Months.amounts(payment).entrySet().stream().filter(month -> period.contains(month.getKey().atDay(1))).mapToLong(Map.Entry::getValue).sum();
    }

    private Set<RecordId> inside(AreaCode area, Stream<RecordId> persons) {
        Set<RecordId> asked = persons.filter(Objects::nonNull).collect(Collectors.toSet());
        return register.persons().find(asked).stream().filter(person -> person.village() != null && person.village().within(area)).map(Person::id)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
