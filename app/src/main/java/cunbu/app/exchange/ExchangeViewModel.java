package cunbu.app.exchange;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.core.place.AreaCode;
import cunbu.sync.BundleWriter;
import cunbu.sync.ImportReport;
import cunbu.sync.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A stick between two offices: what lies on it, what goes onto it. Nothing is taken in before its plan was shown. */
public final class ExchangeViewModel {

    final StringProperty folder = new SimpleStringProperty("");
    final ObservableList<Exchange.Standing> offices = FXCollections.observableArrayList();
    final ObservableList<ImportReport> bundles = FXCollections.observableArrayList();
    /** The other office that is written to. */
    final ObjectProperty<Exchange.Standing> chosen = new SimpleObjectProperty<>();
    /** Whether the stick has been looked at, and whether what was on it has been taken in. */
    final BooleanProperty looked = new SimpleBooleanProperty();
    final BooleanProperty taken = new SimpleBooleanProperty();
    final BooleanProperty working = new SimpleBooleanProperty();
    final StringProperty problem = new SimpleStringProperty("");
    final StringProperty done = new SimpleStringProperty("");
    final EnrolmentViewModel enrolment;

    private final Exchange exchange;
    private final Jobs jobs;
    private final Texts texts;
    private final Problems problems;

    /** @param office whose register this is: a county enrols others, a township asks to be enrolled */
    public ExchangeViewModel(Exchange exchange, Offices offices, AreaCode office, Jobs jobs, Texts texts, Problems problems) {
        this.exchange = exchange;
        this.jobs = jobs;
        this.texts = texts;
        this.problems = problems;
        this.enrolment = new EnrolmentViewModel(offices, office, this);
        folder.addListener((at, before, now) -> forget());
    }

    /** Asks anew what each side holds of the other. */
    void refresh() {
        jobs.run(exchange::standing, this::shown);
    }

    private void shown(List<Exchange.Standing> now) {
        String before = chosen.get() == null ? null : chosen.get().office();
        offices.setAll(now);
        chosen.set(now.stream().filter(each -> each.office().equals(before)).findFirst().orElse(now.isEmpty() ? null : now.get(0)));
    }

    /** Says what lies on the stick, and what taking it in would do. */
    void look() {
        if (folder.get().isBlank()) {
            return;
        }
        forget();
        enrolment.look();
        if (!offices.isEmpty()) {
            Path stick = stick();
            run("exchange.looking", progress -> exchange.plan(stick, progress), planned -> {
                bundles.setAll(planned);
                looked.set(true);
                done.set(texts.get(planned.isEmpty() ? "exchange.nothingHere" : "exchange.planned", planned.size()));
            });
        }
    }

    /** Takes in what was planned. */
    void take() {
        if (working.get() || bundles.isEmpty() || taken.get()) {
            return;
        }
        Path stick = stick();
        run("exchange.taking", progress -> exchange.take(stick, progress), reports -> {
            bundles.setAll(reports);
            taken.set(true);
            long whole = reports.stream().filter(report -> report.code() == null).count();
            done.set(texts.get("exchange.taken", whole, reports.size() - whole));
            refresh();
        });
    }

    /** Writes everything that the chosen office has not confirmed. */
    void write() {
        Exchange.Standing to = chosen.get();
        if (working.get() || to == null || folder.get().isBlank()) {
            return;
        }
        Path stick = stick();
        run("exchange.writing", progress -> exchange.write(new AreaCode(to.office()), stick, progress), written -> {
            done.set(said("exchange.written", lines(written), to.name(), names(written)));
            refresh();
        });
    }

    /** The name of an office that this one exchanges with; of another one its code. */
    String name(String office) {
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
        problem.set("");
        done.set("");
    }

    /** A path that was dragged or copied may stand in quotes. */
    Path stick() {
        return Path.of(folder.get().strip().replaceAll("^\"|\"$", ""));
    }

    <T> void run(String name, Jobs.LongWork<T> work, Consumer<T> shown) {
        working.set(true);
        problem.set("");
        done.set("");
        jobs.run(texts.get(name), work, result -> {
            working.set(false);
            shown.accept(result);
        }, this::failed);
    }

    private void failed(Throwable thrown) {
        working.set(false);
        if (thrown instanceof Progress.Cancelled) {
            problem.set(texts.get("exchange.cancelled"));
        } else {
            Problems.Problem found = problems.of(thrown);
            problem.set(found.sentence() + " (" + found.code() + ")");
        }
    }
}
