package cunbu.app.store;

import static cunbu.app.store.schema.Tables.PAYMENT;
import static cunbu.app.store.schema.Tables.PERSON;

import cunbu.core.history.Change;
import cunbu.core.history.RecordId;
import cunbu.core.indicator.Measure;
import cunbu.core.law.LawBook;
import cunbu.core.law.Unit;
import cunbu.core.payment.PaidMonths;
import cunbu.core.payment.Payment;
import cunbu.core.payment.PaymentList;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Payments due and made on time: one for each case and calendar year that has months on a list. It belongs to the period that holds the
 * day by which the year is to be paid. A village that no list of such a year covers stays unknown.
 */
final class PaymentCounts {

    private final Database database;
    private final PaymentListStore lists;
    private final LawBook book;

    PaymentCounts(Database database, PaymentListStore lists, LawBook book) {
        this.database = database;
        this.lists = lists;
        this.book = book;
    }

    void payments(Period period, VillageCounts counts) {
        Map<AreaCode, Map<Integer, LocalDate>> due = due(period, counts);
        if (due.isEmpty()) {
            return;
        }
        counts.counted(due.keySet(), Measure.PAYMENTS_DUE, Measure.PAYMENTS_MADE_ON_TIME);
        Map<RecordId, AreaCode> villages = new HashMap<>();
        List<Payment> payments = database.dsl().select(PAYMENT.fields()).select(PERSON.VILLAGE).from(PAYMENT).join(PERSON).on(PERSON.ID.eq(PAYMENT.PERSON))
                .where(PAYMENT.LIFE.eq(Change.ALIVE), PERSON.VILLAGE.isNotNull(), PAYMENT.AWARD_CASE.isNotNull()).fetch(row -> {
                    Payment payment = RecordTable.of(Payment.class).read(row.into(PAYMENT));
                    villages.put(payment.awardCase(), new AreaCode(row.get(PERSON.VILLAGE)));
                    return payment;
                });
        payments.stream().collect(Collectors.groupingBy(Payment::awardCase)).forEach((claim, own) ->
                due.getOrDefault(villages.get(claim), Map.of()).forEach((year, by) -> PaidMonths.onTime(own, year, by).ifPresent(onTime -> {
                    counts.add(villages.get(claim).text(), Measure.PAYMENTS_DUE, 1);
                    counts.add(villages.get(claim).text(), Measure.PAYMENTS_MADE_ON_TIME, onTime ? 1 : 0);
                })));
    }

    /** By village that a list covers: the years whose day lies in the period, with that day. */
    private Map<AreaCode, Map<Integer, LocalDate>> due(Period period, VillageCounts counts) {
        Map<AreaCode, Map<Integer, LocalDate>> due = new HashMap<>();
        for (PaymentList list : lists.all().stream().filter(each -> each.area() != null && each.fromMonth() != null && each.toMonth() != null).toList()) {
            counts.codes().stream().filter(village -> village.within(list.area())).forEach(village ->
                    IntStream.rangeClosed(list.fromMonth().getYear(), list.toMonth().getYear()).forEach(year -> day(village, year).filter(period::contains)
                            .ifPresent(day -> due.computeIfAbsent(village, any -> new HashMap<>()).put(year, day))));
        }
        return due;
    }

    private Optional<LocalDate> day(AreaCode village, int year) {
        return book.near(village, "payment/paid-by", Unit.MONTH_DAY).on(LocalDate.of(year, 1, 1)).map(by -> by.value().atYear(year));
    }
}
