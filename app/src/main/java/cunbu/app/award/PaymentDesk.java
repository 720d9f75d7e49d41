package cunbu.app.award;

import cunbu.app.fx.Texts;
import cunbu.app.store.AccessStore;
import cunbu.app.store.PaymentStore;
import cunbu.app.store.Look;
import cunbu.app.store.Register;
import cunbu.core.award.Scheme;
import cunbu.core.award.Schemes;
import cunbu.core.history.RecordId;
import cunbu.core.payment.BankAccount;
import cunbu.core.payment.BankReturn;
import cunbu.core.payment.Lines;
import cunbu.core.payment.Payment;
import cunbu.core.payment.PaymentDraft;
import cunbu.core.payment.PaymentList;
import cunbu.core.payment.PaymentResult;
import cunbu.core.payment.PaymentRules;
import cunbu.core.person.Person;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.PlainText;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import cunbu.sync.Progress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes payment lists, keeps them, sends them to the bank and takes in what the bank reports. Works on the worker thread. */
public final class PaymentDesk {

    private static final int LONGEST_REASON = 200;
    private static final Comparator<PaymentRow> ORDER = Comparator
            .comparing((PaymentRow row) -> row.village() == null ? "" : row.village().text()).thenComparing(PaymentRow::name)
            .thenComparing(row -> row.payment().awardCase(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(row -> row.payment().fromMonth(), Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Register register;
    private final Clock clock;

    public PaymentDesk(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Why no such list can be made. */
    public List<Refusal> refusals(PaymentAsk ask) {
        boolean here = register.areas().all().stream().anyMatch(each -> each.code().equals(ask.area())) && ask.area().within(register.office());
        boolean known = schemes().named(ask.scheme()).isPresent();
        boolean since = ask.since() != null && ask.from() != null && ask.since().isAfter(ask.from());
        PaymentList wide = ask.since() == null || since ? list(ask) : new PaymentList(null, ask.scheme(), ask.area(), ask.since(), ask.to(), today(), null);
        List<Refusal> ofPeriod = PaymentRules.refusals(list(ask), closed(ask), today());
        return new Refusals()
                .when(!known, "scheme", "payment.noSuchScheme", ask.scheme())
                .when(!here, "area", "award.areaNotHere", ask.area(), register.office())
                .and(ofPeriod)
                .when(since, "since", "payment.sinceAfterFrom")
                .and(ofPeriod.isEmpty() ? PaymentRules.refusals(wide, List.of(), today()) : List.of())
                .all();
    }

    /**
     * The list as it would be stored: everybody of the area whose case is confirmed and who has something to get, also those who
     * cannot be paid, with the reason. Writes nothing.
     *
     * @throws IllegalArgumentException if {@link #refusals} says no
     */
    public PaymentSheet draft(PaymentAsk ask, Progress progress) {
        if (!refusals(ask).isEmpty()) {
            throw new IllegalArgumentException("no such list can be made");
        }
        long changes = register.history().size();
        Scheme scheme = schemes().named(ask.scheme()).orElseThrow();
        PaymentList list = list(ask);
        List<PaymentRow> rows = claimants().of(scheme, list, ask.since(), progress).stream()
                .flatMap(found -> Lines.of(list, ask.since(), found.claimant()).stream()
                        .map(line -> new PaymentRow(line.payment(), found.person(), found.account(), line.refusals())))
                .sorted(ORDER).toList();
        return new PaymentSheet(list, rows, changes);
    }

    /**
     * Stores a list as it was shown, all of it or nothing: what can be paid, and what only lacks an account. Refused if the
     * register has changed since it was shown, or if there is nothing to pay.
     */
    public StoredList store(PaymentSheet shown) {
        return register.database().transaction(() -> {
            List<PaymentDraft.Line> lines = shown.rows().stream().map(row -> new PaymentDraft.Line(row.payment(), row.refusals()))
                    .filter(PaymentDraft.Line::stored).toList();
            List<Refusal> refusals = new Refusals().and(mayWrite())
                    .when(shown.list().id() != null, "paymentList", "payment.storedBefore")
                    .when(shown.changes() != register.history().size(), "paymentList", "payment.changedSince")
                    .when(lines.isEmpty(), "paymentList", "payment.nothingToPay").all();
            if (!refusals.isEmpty()) {
                return new StoredList(null, refusals);
            }
            PaymentList made = shown.list();
            PaymentList list = new PaymentList(register.paymentLists().newId(), made.scheme(), made.area(), made.fromMonth(), made.toMonth(), today(), null);
            register.paymentLists().add(list);
            lines.forEach(line -> register.payments().add(on(list, line.payment())));
            return new StoredList(list, List.of());
        });
    }

    /** All stored lists, the newest period first. */
    public List<ListedPayments> lists() {
        Map<RecordId, PaymentStore.Tally> tallies = register.payments().tallies();
        return register.paymentLists().all().stream()
                .filter(PaymentDesk::isWhole).sorted(Comparator.comparing(PaymentList::toMonth).thenComparing(PaymentList::madeOn).reversed().thenComparing(PaymentList::id))
                .map(list -> new ListedPayments(list, tallies.getOrDefault(list.id(), PaymentStore.Tally.EMPTY))).toList();
    }

    /** The stored lists of an area that pay for a month of a period, as {@link #sheet} reads them, the earliest first. @param scheme empty for all */
    public List<PaymentSheet> sheets(AreaCode area, YearMonth from, YearMonth to, Optional<String> scheme) {
        return register.paymentLists().all().stream().filter(list -> isWhole(list) && list.area().within(area) && scheme.map(list.scheme()::equals).orElse(true))
                .filter(list -> !list.fromMonth().isAfter(to) && !list.toMonth().isBefore(from))
                .sorted(Comparator.comparing(PaymentList::scheme).thenComparing(PaymentList::fromMonth).thenComparing(PaymentList::madeOn)
                        .thenComparing(PaymentList::id))
                .map(list -> sheet(list.id()).orElseThrow()).toList();
    }

    /** A stored list; empty if the register has none of that id. A closed one always reads as it did when it was closed. */
    public Optional<PaymentSheet> sheet(RecordId id) {
        return register.paymentLists().find(id).filter(PaymentDesk::isWhole).map(list -> {
            List<Payment> payments = register.payments().of(id);
            List<RecordId> persons = payments.stream().map(Payment::person).filter(Objects::nonNull).toList();
            Map<RecordId, Person> who = register.past().persons(persons, list.closedOn() == null ? Long.MAX_VALUE : register.past().lastChange(id));
            Map<RecordId, BankAccount> accounts = accounts(payments);
            return new PaymentSheet(list, payments.stream().map(payment -> new PaymentRow(payment, who.get(payment.person()),
                    payment.account() == null ? null : accounts.get(payment.account()), reasons(payment))).sorted(ORDER).toList(), register.history().size());
        });
    }

    /**
     * Closes a list: from then on nothing on it changes.
     *
     * @param withoutResults close it though the bank has not reported on all of it
     * @return why not; empty if it was closed
     */
    public List<Refusal> close(RecordId id, boolean withoutResults) {
        return register.database().transaction(() -> {
            PaymentList list = sheet(id).orElseThrow().list();
            long open = register.payments().of(id).stream().filter(PaymentDesk::isUnreported).count();
            List<Refusal> refusals = new Refusals().and(mayChange(list)).and(PaymentRules.closing(list, withoutResults ? 0 : open, today())).all();
            if (refusals.isEmpty()) {
                register.paymentLists().save(list, new PaymentList(list.id(), list.scheme(), list.area(), list.fromMonth(), list.toMonth(),
                        list.madeOn(), today()));
            }
            return refusals;
        });
    }

    /**
     * Cancels a list that was stored by mistake: its payments come back with the reason, so that another list can pay their months.
     *
     * @param notSent the bank has not got the file though one was written
     * @return why not; empty if it was cancelled
     */
    public List<Refusal> cancel(RecordId id, String reason, boolean notSent) {
        return register.database().transaction(() -> {
            PaymentList list = sheet(id).orElseThrow().list();
            List<Payment> payments = register.payments().of(id);
            long reported = payments.stream().filter(payment -> payment.result() != null).count();
            boolean sent = !notSent && register.accesses().isRecorded(Look.BANK_FILE, id);
            List<Refusal> refusals = new Refusals().and(mayChange(list)).and(PaymentRules.cancelling(list, reported, sent, PlainText.tidy(reason))).all();
            if (refusals.isEmpty()) {
                payments.stream().filter(PaymentDesk::isUnreported)
                        .forEach(payment -> register.payments().save(payment, with(payment, PaymentResult.RETURNED, today(), PlainText.tidy(reason))));
            }
            return refusals;
        });
    }

    /**
     * Writes the file by which the bank pays what it has not reported on yet, and records who made it: it is the one place where
     * whole account numbers leave the program.
     *
     * @param file    a workbook if its name ends in {@code .xlsx}, else text
     * @param charset of the text, such as GB18030
     * @return why not; empty if it was written
     */
    public List<Refusal> bankFile(RecordId id, Path file, Charset charset, Texts texts) throws IOException {
        PaymentSheet sheet = sheet(id).orElseThrow();
        List<PaymentRow> rows = sheet.rows().stream().filter(row -> isUnreported(row.payment()) && row.account() != null && row.account().number() != null).toList();
        List<Refusal> refusals = new Refusals().and(mayChange(sheet.list())).and(PaymentRules.changing(sheet.list()))
                .when(rows.isEmpty(), "paymentList", "payment.nothingToSend").all();
        if (refusals.isEmpty()) {
            register.accesses().add(new AccessStore.Access(clock.instant().truncatedTo(ChronoUnit.MILLIS), register.account().id(), Look.BANK_FILE, id,
                    null, null));
            new BankFile(texts).write(file, rows, sheet.list().scheme(), charset);
        }
        return refusals;
    }

    /**
     * Compares what the bank sent back with a list, without writing anything.
     *
     * @throws cunbu.app.sheet.SheetUnreadable if the file is no sheet
     * @throws ReturnRefused                   if its columns are not those of such a file
     */
    public Reconciled compare(RecordId id, Path file) {
        PaymentList list = register.paymentLists().find(id).orElseThrow();
        List<Refusal> refusals = PaymentRules.changing(list);
        if (!refusals.isEmpty()) {
            return new Reconciled(List.of(), refusals);
        }
        List<Payment> sent = register.payments().of(id).stream().filter(payment -> payment.account() != null).toList();
        Map<RecordId, BankAccount> accounts = accounts(sent);
        return new Reconciled(BankReturn.compare(sent.stream().map(payment -> new BankReturn.Sent(payment, BankReturn.reference(payment),
                Optional.ofNullable(accounts.get(payment.account())).map(BankAccount::number).orElse(null))).toList(), ReturnSheet.read(file)), List.of());
    }

    /**
     * Compares, and writes the result of every row that fits in every point, all together; whatever does not fit is only told.
     *
     * @param on the day of the results where the file names none that can be
     */
    public Reconciled reconcile(RecordId id, Path file, LocalDate on) {
        return register.database().transaction(() -> {
            PaymentList list = register.paymentLists().find(id).orElseThrow();
            if (!mayChange(list).isEmpty()) {
                return new Reconciled(List.of(), mayChange(list));
            }
            Reconciled found = compare(id, file);
            LocalDate madeOn = list.madeOn();
            found.lines().stream().filter(line -> line.match().counts()).forEach(line -> {
                LocalDate day = line.row().on();
                boolean possible = day != null && !day.isBefore(madeOn) && !day.isAfter(today());
                register.payments().save(line.sent().payment(), with(line.sent().payment(), line.row().result(), possible ? day : on, reason(line.row())));
            });
            return found;
        });
    }

    /** What was paid in that area and, by what is known today, was not due. It is shown, and never set off. */
    public List<OverpaidRow> overpaid(AreaCode area, Progress progress) {
        return new Overpaid(register, schemes(), claimants()).in(area, progress);
    }

    /** Only the office that made a list changes it; others see it. */
    private List<Refusal> mayChange(PaymentList list) {
        boolean ours = list.id().office().equals(register.office().text());
        return new Refusals().and(mayWrite()).when(!ours, "paymentList", "payment.anotherOfficesList").all();
    }

    private List<Refusal> mayWrite() {
        return new Refusals().when(!register.account().mayWrite(), "user", "payment.supervisorWritesNothing").all();
    }

    private Schemes schemes() {
        return new Schemes(register.lawBook());
    }

    private Claimants claimants() {
        return new Claimants(register, today());
    }

    private PaymentList list(PaymentAsk ask) {
        return new PaymentList(null, ask.scheme(), ask.area(), ask.from(), ask.to(), today(), null);
    }

    private List<PaymentList> closed(PaymentAsk ask) {
        return register.paymentLists().of(ask.scheme()).stream().filter(each -> each.closedOn() != null && isWhole(each) && ask.area().within(each.area())).toList();
    }

    private Map<RecordId, BankAccount> accounts(List<Payment> payments) {
        List<RecordId> ids = payments.stream().map(Payment::account).filter(Objects::nonNull).toList();
        return register.bankAccounts().find(ids).stream().collect(Collectors.toMap(BankAccount::id, Function.identity()));
    }

    /** What another office has sent may still lack something. */
    private static boolean isWhole(PaymentList list) {
        return list.scheme() != null && list.area() != null && list.fromMonth() != null && list.toMonth() != null && list.madeOn() != null;
    }

    private static boolean isUnreported(Payment payment) {
        return payment.account() != null && payment.result() == null;
    }

    /** Why a stored line is not paid. */
    private static List<Refusal> reasons(Payment payment) {
        return new Refusals().when(payment.account() == null, "account", "payment.noAccount")
                .when(payment.result() == PaymentResult.RETURNED, "result", "payment.returned").all();
    }

    private Payment on(PaymentList list, Payment drafted) {
        return new Payment(register.payments().newId(), list.id(), drafted.awardCase(), drafted.person(), drafted.account(), drafted.kind(), drafted.fromMonth(),
                drafted.toMonth(), drafted.amountFen(), drafted.centralFen(), drafted.provinceFen(), drafted.cityFen(), drafted.countyFen(),
                drafted.unitFen(), null, null, null);
    }

    private static Payment with(Payment sent, PaymentResult result, LocalDate on, String reason) {
        return new Payment(sent.id(), sent.paymentList(), sent.awardCase(), sent.person(), sent.account(), sent.kind(), sent.fromMonth(), sent.toMonth(),
                sent.amountFen(), sent.centralFen(), sent.provinceFen(), sent.cityFen(), sent.countyFen(), sent.unitFen(), result, on, reason);
    }

    private static String reason(BankReturn.Row row) {
        return row.result() == PaymentResult.PAID || row.reason() == null ? null : tidy(row.reason());
    }

    /** As a text of the register must be: no line ends, not longer than a line. */
    private static String tidy(String reason) {
        String line = PlainText.tidy(reason.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " "));
        return line.codePointCount(0, line.length()) <= LONGEST_REASON ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_REASON));
    }
}
