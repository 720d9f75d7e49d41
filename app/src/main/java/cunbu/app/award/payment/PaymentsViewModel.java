package cunbu.app.award.payment;

import cunbu.app.award.AwardDesk;
import cunbu.app.award.ListedPayments;
import cunbu.app.award.OverpaidRow;
import cunbu.app.award.PaymentAsk;
import cunbu.app.award.PaymentDesk;
import cunbu.app.award.PaymentPaper;
import cunbu.app.award.PaymentSheet;
import cunbu.app.award.Reconciled;
import cunbu.app.fx.Jobs;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Typed;
import cunbu.core.award.Scheme;
import cunbu.core.history.RecordId;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.AreaTree;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import cunbu.sync.Progress;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The payment lists: one that is being made or was stored, what the bank said to it, and what was paid too much. */
public final class PaymentsViewModel {

    final ObjectProperty<Scheme> scheme = new SimpleObjectProperty<>();
    final ObjectProperty<Area> area = new SimpleObjectProperty<>();
    final StringProperty from = new SimpleStringProperty();
    final StringProperty to = new SimpleStringProperty();
    final ObservableList<ListedPayments> lists = FXCollections.observableArrayList();
    /** The list that is shown, stored or not; null before one is. */
    final ObjectProperty<PaymentSheet> sheet = new SimpleObjectProperty<>();
    /** What the bank's file came to; null before one is read. */
    final ObjectProperty<Reconciled> reconciled = new SimpleObjectProperty<>();
    /** Whether what the bank's file says has yet to be taken in. */
    final BooleanProperty comparing = new SimpleBooleanProperty();
    final ObservableList<OverpaidRow> overpaid = FXCollections.observableArrayList();
    final BooleanProperty working = new SimpleBooleanProperty();
    final StringProperty problem = new SimpleStringProperty("");
    final ObservableList<Refusal> refusals = FXCollections.observableArrayList();

    private final PaymentDesk desk;
    private final AwardDesk awards;
    private final AreaTree places;
    private final Jobs jobs;
    private final Texts texts;
    private final Problems problems;
    private final Consumer<String> say;
    private Path returned;

    /** What came of asking for a list. */
    private record Drafted(PaymentSheet sheet, List<Refusal> refusals) {
    }

    /** @param places of the whole register @param say shows a sentence in the status line */
    public PaymentsViewModel(PaymentDesk desk, AwardDesk awards, AreaTree places, Jobs jobs, Texts texts, Problems problems, Consumer<String> say) {
        this.desk = desk;
        this.awards = awards;
        this.places = places;
        this.jobs = jobs;
        this.texts = texts;
        this.problems = problems;
        this.say = say;
        scheme.set(schemes().get(0));
        area.set(areas().get(0));
        int year = desk.today().getYear();
        from.set(YearMonth.of(year, 1).toString());
        to.set(YearMonth.of(year, 12).toString());
        sheet.addListener((at, before, now) -> forgetReturn());
    }

    List<Scheme> schemes() {
        return awards.schemes();
    }

    List<Area> areas() {
        return awards.areas();
    }

    String place(AreaCode code) {
        return code == null ? "" : places.name(code);
    }

    /** Reads which lists are stored. */
    void load() {
        jobs.run(desk::lists, lists::setAll);
    }

    /** Makes the list that is asked for, without storing it. */
    void show() {
        Optional<YearMonth> first = Typed.month(from.get());
        Optional<YearMonth> last = Typed.month(to.get());
        refusals.setAll(new Refusals().when(first.isEmpty(), "from", "payment.noMonth").when(last.isEmpty(), "to", "payment.noMonth").all());
        if (!refusals.isEmpty() || working.get()) {
            return;
        }
        PaymentAsk ask = PaymentAsk.of(scheme.get().code(), area.get().code(), first.get(), last.get());
        working.set(true);
        problem.set("");
        jobs.run(texts.get("payments.making"), progress -> {
            List<Refusal> said = desk.refusals(ask);
            return new Drafted(said.isEmpty() ? desk.draft(ask, progress) : null, said);
        }, made -> {
            working.set(false);
            refusals.setAll(made.refusals());
            sheet.set(made.sheet());
        }, this::failed);
    }

    /** Shows a stored list. */
    void open(RecordId id) {
        refusals.clear();
        problem.set("");
        jobs.run(() -> desk.sheet(id), found -> found.ifPresent(sheet::set), this::failed);
    }

    /** Reads what is shown anew, as after an account was entered. */
    public void again() {
        if (sheet.get() != null && isStored()) {
            open(id());
        } else if (sheet.get() != null) {
            show();
        }
    }

    boolean isStored() {
        return sheet.get() != null && sheet.get().list().id() != null;
    }

    /** Stores the list as it is shown. */
    void store() {
        PaymentSheet shown = sheet.get();
        if (shown == null) {
            refusals.setAll(Refusal.of("paymentList", "payment.showFirst"));
            return;
        }
        jobs.run(() -> desk.store(shown), stored -> {
            refusals.setAll(stored.refusals());
            if (stored.refusals().isEmpty()) {
                say.accept(texts.get("payments.storedNow"));
                load();
                open(stored.list().id());
            }
        }, this::failed);
    }

    /** Closes the stored list that is shown, whether the bank has reported on all of it or not. */
    void close() {
        RecordId id = id();
        jobs.run(() -> desk.close(id, true), said -> done(said, texts.get("payments.closed")), this::failed);
    }

    /** How many payments of the list the bank has not reported on. */
    long unreported() {
        return sheet.get().payable().stream().filter(payment -> payment.result() == null).count();
    }

    void bankFile(Path file, Charset charset) {
        RecordId id = id();
        jobs.run(() -> desk.bankFile(id, file, charset, texts), said -> done(said, texts.get("payments.bankFileWritten", file.getFileName())), this::failed);
    }

    /** Compares what the bank sent back, and writes nothing. */
    void compare(Path file) {
        RecordId id = id();
        problem.set("");
        jobs.run(() -> desk.compare(id, file), found -> {
            compared(found);
            returned = file;
            comparing.set(found.refusals().isEmpty());
        }, this::failed);
    }

    /** Takes in the results that were compared. */
    void take() {
        if (!comparing.get()) {
            return;
        }
        RecordId id = id();
        Path file = returned;
        jobs.run(() -> desk.reconcile(id, file, desk.today()), found -> {
            load();
            jobs.run(() -> desk.sheet(id), read -> {
                read.ifPresent(sheet::set);
                compared(found);
                say.accept(found.refusals().isEmpty() ? texts.get("payments.taken") : "");
            }, this::failed);
        }, this::failed);
    }

    /** Looks for what was paid too much in the chosen place. */
    void findOverpaid() {
        AreaCode where = area.get().code();
        problem.set("");
        jobs.run(texts.get("payments.overpaidSearch"), progress -> desk.overpaid(where, progress), overpaid::setAll, this::failed);
    }

    /** Writes the list that is shown as the ending of the file's name asks. */
    void export(Path file) {
        PaymentSheet shown = sheet.get();
        PaymentPaper paper = new PaymentPaper(texts, places);
        jobs.run(() -> {
            paper.of(shown).write(file, paper::page);
            return file;
        }, written -> say.accept(texts.get("payments.exported", file.getFileName())), this::failed);
    }

    private RecordId id() {
        return sheet.get().list().id();
    }

    private void compared(Reconciled found) {
        refusals.setAll(found.refusals());
        reconciled.set(found);
    }

    private void done(List<Refusal> said, String sentence) {
        refusals.setAll(said);
        if (said.isEmpty()) {
            say.accept(sentence);
            load();
            jobs.run(() -> desk.sheet(id()), found -> found.ifPresent(sheet::set), this::failed);
        }
    }

    private void forgetReturn() {
        reconciled.set(null);
        comparing.set(false);
        returned = null;
    }

    private void failed(Throwable thrown) {
        working.set(false);
        if (!(thrown instanceof Progress.Cancelled)) {
            Problems.Problem named = problems.of(thrown);
            problem.set(named.sentence() + " (" + named.code() + ")");
        }
    }
}
