package cunbu.app.store;

import static cunbu.app.store.schema.Tables.PAYMENT;
import static cunbu.app.store.schema.Tables.PERSON;

import cunbu.core.history.Change;
import cunbu.core.history.Kind;
import cunbu.core.history.RecordId;
import cunbu.core.indicator.LeftOut;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Opened.Item;
import cunbu.core.indicator.Split;
import cunbu.core.law.LawBook;
import cunbu.core.law.Unit;
import cunbu.core.payment.PaidMonths;
import cunbu.core.payment.Payment;
import cunbu.core.payment.PaymentList;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Payments due and made on time: one for each case and calendar year that has months on a list. It belongs to the period that holds the
 * day by which the year is to be paid. A village that no list of such a year covers stays unknown.
 */
final class PaymentCounts {

    static final Set<Measure> MEASURES = EnumSet.of(Measure.PAYMENTS_DUE, Measure.PAYMENTS_MADE_ON_TIME);

    /** The days by which a year is to be paid are the law's. */
    static final Set<Kind> READS = EnumSet.of(Kind.PAYMENT, Kind.PAYMENT_LIST, Kind.PERSON, Kind.LAW_VALUE);

    private final Database database;
    private final PaymentListStore lists;
    private final Supplier<LawBook> book;

    PaymentCounts(Database database, PaymentListStore lists, Supplier<LawBook> book) {
        this.database = database;
        this.lists = lists;
        this.book = book;
    }

    void payments(Period period, VillageCounts counts) {
        Map<AreaCode, Map<Integer, LocalDate>> due = due(period, counts.codes());
        if (due.isEmpty()) {
            return;
        }
        counts.counted(due.keySet(), Measure.PAYMENTS_DUE, Measure.PAYMENTS_MADE_ON_TIME);
        claims(counts.codes()).forEach(claim -> claim.onTime(due).forEach(onTime -> {
            counts.add(claim.village.text(), Measure.PAYMENTS_DUE, 1);
            counts.add(claim.village.text(), Measure.PAYMENTS_MADE_ON_TIME, onTime ? 1 : 0);
        }));
    }

    /** The cases of an area that have payments: those that count, once for each year that is due, and those that do not. */
    Split split(Measure measure, Period period, AreaCode area, Collection<AreaCode> villages) {
        Map<AreaCode, Map<Integer, LocalDate>> due = due(period, villages);
        List<Item> counted = new ArrayList<>();
        List<Item> leftOut = new ArrayList<>();
        claims(villages).filter(claim -> claim.village.within(area)).forEach(claim -> {
            List<Boolean> years = claim.onTime(due);
            long shares = years.stream().filter(onTime -> onTime || measure == Measure.PAYMENTS_DUE).count();
            if (shares > 0) {
                counted.add(claim.item(shares, null));
            } else {
                leftOut.add(claim.item(1, years.isEmpty() ? LeftOut.NOT_DUE : LeftOut.NOT_PAID_ON_TIME));
            }
        });
        return new Split(counted, leftOut);
    }

    /** A case with all of its payments. */
    private record Claim(RecordId id, AreaCode village, List<Payment> payments) {

        /** For each year that is due: whether it was paid in time. */
        List<Boolean> onTime(Map<AreaCode, Map<Integer, LocalDate>> due) {
            return due.getOrDefault(village, Map.of()).entrySet().stream()
                    .map(year -> PaidMonths.onTime(payments, year.getKey(), year.getValue())).flatMap(Optional::stream).toList();
        }

        Item item(long share, LeftOut reason) {
            return new Item(id, payments.get(0).person(), village, BigDecimal.valueOf(share), reason, null);
        }
    }

    private Stream<Claim> claims(Collection<AreaCode> villages) {
        Map<RecordId, AreaCode> places = new HashMap<>();
        List<Payment> payments = database.dsl().select(PAYMENT.fields()).select(PERSON.VILLAGE).from(PAYMENT).join(PERSON).on(PERSON.ID.eq(PAYMENT.PERSON))
                .where(PAYMENT.LIFE.eq(Change.ALIVE), PERSON.VILLAGE.isNotNull(), PAYMENT.AWARD_CASE.isNotNull()).fetch(row -> {
                    Payment payment = RecordTable.of(Payment.class).read(row.into(PAYMENT));
                    places.put(payment.awardCase(), new AreaCode(row.get(PERSON.VILLAGE)));
                    return payment;
                });
        return payments.stream().collect(Collectors.groupingBy(Payment::awardCase)).entrySet().stream()
                .map(claim -> new Claim(claim.getKey(), places.get(claim.getKey()), claim.getValue())).filter(claim -> villages.contains(claim.village));
    }

    /** By village that a list covers: the years whose day lies in the period, with that day. */
    private Map<AreaCode, Map<Integer, LocalDate>> due(Period period, Collection<AreaCode> villages) {
        Map<AreaCode, Map<Integer, LocalDate>> due = new HashMap<>();
        LawBook now = book.get();
        for (PaymentList list : lists.all().stream().filter(each -> each.area() != null && each.fromMonth() != null && each.toMonth() != null).toList()) {
            villages.stream().filter(village -> village.within(list.area())).forEach(village ->
                    IntStream.rangeClosed(list.fromMonth().getYear(), list.toMonth().getYear()).forEach(year -> day(now, village, year).filter(period::contains)
                            .ifPresent(day -> due.computeIfAbsent(village, any -> new HashMap<>()).put(year, day))));
        }
        return due;
    }

    private static Optional<LocalDate> day(LawBook book, AreaCode village, int year) {
        return book.near(village, "payment/paid-by", Unit.MONTH_DAY).on(LocalDate.of(year, 1, 1)).map(by -> by.value().atYear(year));
    }
}
