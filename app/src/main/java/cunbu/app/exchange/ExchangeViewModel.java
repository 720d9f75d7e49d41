package cunbu.app.exchange;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Problems;
import cunbu.app.fx.RunningJob;
import cunbu.app.fx.Texts;
import cunbu.core.place.AreaCode;
import cunbu.sync.BundleWriter;
import cunbu.sync.Disposition;
import cunbu.sync.ImportReport;
import cunbu.sync.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A stick between two offices: what lies on it, what goes onto it. Nothing is taken in before its plan was shown. */
public final class ExchangeViewModel {

    /** What is being done with the stick. */
    enum Step { NONE, LOOK, TAKE, WRITE }

    final PlugViewModel plug;
    final StringProperty folder;
    final ObservableList<Exchange.Standing> offices = FXCollections.observableArrayList();
    final ObservableList<ImportReport> bundles = FXCollections.observableArrayList();
    /** The other office that is written to. */
    final ObjectProperty<Exchange.Standing> chosen = new SimpleObjectProperty<>();
    /** Whether the stick has been looked at, and whether what was on it has been taken in. */
    final BooleanProperty looked = new SimpleBooleanProperty();
    final BooleanProperty taken = new SimpleBooleanProperty();
    final BooleanProperty working = new SimpleBooleanProperty();
    final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.NONE);
    /** What must not be overlooked, a sentence a line; empty if all is well. */
    final StringProperty alarm = new SimpleStringProperty("");
    final StringProperty problem = new SimpleStringProperty("");
    /** How the last step ended, and what to do next. */
    final StringProperty done = new SimpleStringProperty("");
    final StringProperty next = new SimpleStringProperty("");
    final EnrolmentViewModel enrolment;

    private final Exchange exchange;
    private final Jobs jobs;
    private final Texts texts;
    private final Problems problems;
    private int underWay;

    /** @param office whose register this is: a county enrols others, a township asks to be enrolled */
    public ExchangeViewModel(Exchange exchange, Offices offices, AreaCode office, PlugViewModel plug, Jobs jobs, Texts texts, Problems problems) {
        this.exchange = exchange;
        this.jobs = jobs;
        this.texts = texts;
        this.problems = problems;
        this.plug = plug;
        this.folder = plug.folder;
        this.enrolment = new EnrolmentViewModel(offices, office, this);
        folder.addListener((at, before, now) -> forget());
        plug.onPlugged(this::look);
    }

    /** Asks anew what each side holds of the other. */
    void refresh() {
        jobs.run(exchange::standing, this::shown);
        jobs.run(exchange::alarms, alarms -> alarm.set(alarms.stream().map(this::sentence).collect(Collectors.joining("\n"))));
    }

    private void shown(List<Exchange.Standing> now) {
        String before = chosen.get() == null ? null : chosen.get().office();
        offices.setAll(now);
        chosen.set(now.stream().filter(each -> each.office().equals(before)).findFirst().orElse(now.isEmpty() ? null : now.get(0)));
    }

    private String sentence(Alarms.Alarm each) {
        String about = each.kind() == Alarms.Kind.FORK && enrolment.county ? "FORK_AT_COUNTY" : each.kind().name();
        return texts.get("exchange.alarm." + about, name(each.office()), each.at().toString().substring(0, 10));
    }

    /** Says what lies on the stick, and what taking it in would do. */
    void look() {
        if (working.get() || folder.get().isBlank()) {
            return;
        }
        forget();
        enrolment.look();
        if (!offices.isEmpty()) {
            plan(planned -> done.set(texts.get(planned.isEmpty() ? "exchange.nothingHere" : "exchange.planned", planned.size())));
        }
    }

    private void plan(Consumer<List<ImportReport>> shown) {
        Path stick = plug.stick();
        run(Step.LOOK, "exchange.looking", progress -> exchange.plan(stick, progress), planned -> {
            bundles.setAll(planned);
            looked.set(true);
            plug.remember();
            shown.accept(planned);
        });
    }

    /** Takes in what was planned. */
    void take() {
        if (working.get() || bundles.isEmpty() || taken.get()) {
            return;
        }
        Path stick = plug.stick();
        run(Step.TAKE, "exchange.taking", progress -> exchange.take(stick, progress), reports -> {
            bundles.setAll(reports);
            taken.set(true);
            long whole = reports.stream().filter(report -> report.code() == null).count();
            done.set(texts.get("exchange.taken", whole, reports.size() - whole));
            next.set(afterTaking(reports, whole));
            answer(reports);
            refresh();
        });
    }

    private String afterTaking(List<ImportReport> reports, long whole) {
        long conflicts = reports.stream().mapToLong(report -> report.count(Disposition.Count.CONFLICT)).sum();
        if (whole == 0) {
            return texts.get("exchange.next.refused");
        }
        return conflicts == 0 ? texts.get("exchange.next.answer") : texts.get("exchange.next.conflicts", conflicts);
    }

    /** Whose bundle was taken in is who gets the answer. */
    private void answer(List<ImportReport> reports) {
        reports.stream().filter(report -> report.code() == null)
                .flatMap(report -> offices.stream().filter(each -> each.office().equals(report.from()))).findFirst().ifPresent(chosen::set);
    }

    /** Writes everything that the chosen office has not confirmed. */
    void write() {
        Exchange.Standing to = chosen.get();
        if (working.get() || to == null || folder.get().isBlank()) {
            return;
        }
        Path stick = plug.stick();
        run(Step.WRITE, "exchange.writing", progress -> exchange.write(new AreaCode(to.office()), stick, progress), written -> {
            done.set(said("exchange.written", lines(written), to.name(), names(written)));
            next.set(said("exchange.next.carry", to.name()));
            plug.remember();
            refresh();
        });
    }

    /** The name of an office that this one exchanges with; of another one its code. */
    public String name(String office) {
        return offices.stream().filter(each -> each.office().equals(office)).map(Exchange.Standing::name).findFirst().orElse(office);
    }

    private static long lines(List<BundleWriter.Written> written) {
        return written.stream().mapToLong(each -> each.to() - each.from() + 1).sum();
    }

    private static String names(List<BundleWriter.Written> written) {
        return written.stream().map(each -> each.file().getFileName().toString()).collect(Collectors.joining(", "));
    }

    String said(String sentence, Object... arguments) {
        return texts.get(sentence, arguments);
    }

    private void forget() {
        bundles.clear();
        looked.set(false);
        taken.set(false);
        silence();
    }

    private void silence() {
        problem.set("");
        done.set("");
        next.set("");
    }

    /** The job at work, or null. */
    ReadOnlyObjectProperty<RunningJob> running() {
        return jobs.running();
    }

    /** Stops the step that is under way; nothing of the bundle at work stays. */
    void cancel() {
        if (jobs.running().get() != null) {
            jobs.running().get().cancel();
        }
    }

    <T> void run(String name, Jobs.LongWork<T> work, Consumer<T> shown) {
        run(Step.NONE, name, work, shown);
    }

    private <T> void run(Step now, String name, Jobs.LongWork<T> work, Consumer<T> shown) {
        under(1);
        step.set(now);
        silence();
        jobs.run(texts.get(name), work, result -> {
            under(-1);
            shown.accept(result);
        }, thrown -> failed(now, thrown));
    }

    private void under(int more) {
        underWay += more;
        working.set(underWay > 0);
        if (underWay == 0) {
            step.set(Step.NONE);
        }
    }

    private void failed(Step stopped, Throwable thrown) {
        under(-1);
        String said = sentence(stopped, thrown);
        problem.set(said);
        refresh();
        if (stopped == Step.TAKE) {
            // What was whole before it stopped has been taken in.
            plan(planned -> problem.set(said));
        }
    }

    private String sentence(Step stopped, Throwable thrown) {
        if (thrown instanceof Progress.Cancelled) {
            return texts.get(stopped == Step.TAKE ? "exchange.cancelledTaking" : "exchange.cancelled");
        }
        Problems.Problem found = problems.of(thrown);
        return found.sentence() + " (" + found.code() + ")";
    }
}
