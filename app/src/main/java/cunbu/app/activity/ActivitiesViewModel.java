package cunbu.app.activity;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Typed;
import cunbu.core.activity.ActivityKind;
import cunbu.core.activity.ItemSum;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import cunbu.core.time.Period;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The lines of an area, a kind and a period, and what they come to. */
public final class ActivitiesViewModel {

    private static final int YEARS = 30;

    final ObjectProperty<Area> area = new SimpleObjectProperty<>();
    /** Null: every kind. */
    final ObjectProperty<ActivityKind> kind = new SimpleObjectProperty<>();
    final ObjectProperty<Integer> year = new SimpleObjectProperty<>();
    final StringProperty from = new SimpleStringProperty("");
    final StringProperty to = new SimpleStringProperty("");
    final ObservableList<LedgerRow> rows = FXCollections.observableArrayList();
    final ObservableList<ItemSum> sums = FXCollections.observableArrayList();
    final ObservableList<Refusal> refusals = FXCollections.observableArrayList();

    private final ActivityLedger ledger;
    private final Jobs jobs;
    private final Jobs.Latest questions;
    private final Texts texts;
    private final Consumer<String> say;
    private final List<Area> areas;

    /** @param say shows a sentence in the status line */
    public ActivitiesViewModel(ActivityLedger ledger, Jobs jobs, Texts texts, Consumer<String> say) {
        this.ledger = ledger;
        this.jobs = jobs;
        this.questions = jobs.latest();
        this.texts = texts;
        this.say = say;
        this.areas = ledger.places();
        area.set(areas.get(0));
        year.addListener((at, before, now) -> take(now));
        year.set(current());
        for (Observable each : List.of(area, kind, from, to)) {
            each.addListener(changed -> refresh());
        }
    }

    ActivityLedger ledger() {
        return ledger;
    }

    List<Area> areas() {
        return areas;
    }

    List<Integer> years() {
        return IntStream.range(0, YEARS).mapToObj(back -> current() - back).toList();
    }

    /** Asks again, as after a line was written. */
    public void refresh() {
        refusals.setAll(unreadable());
        if (!refusals.isEmpty()) {
            return;
        }
        Period period = period();
        AreaCode asked = area.get().code();
        ActivityKind only = kind.get();
        questions.run(() -> read(period, asked, only), this::show);
    }

    /** Writes what is shown; the ending of the file's name says as what. */
    void export(Path file) {
        LedgerPaper paper = new LedgerPaper(texts);
        List<LedgerRow> shown = List.copyOf(rows);
        List<ItemSum> summed = List.copyOf(sums);
        String name = area.get().name();
        Period period = period();
        jobs.run(() -> paper.write(file, name, period, summed, shown), written -> say.accept(texts.get("activities.exported", file.getFileName())));
    }

    private record Content(List<LedgerRow> rows, List<ItemSum> sums) {
    }

    private Content read(Period period, AreaCode asked, ActivityKind only) {
        Map<AreaCode, String> names = areas.stream().collect(Collectors.toMap(Area::code, Area::name));
        return new Content(ledger.lines(period, asked).stream().filter(line -> only == null || line.kind() == only)
                .map(line -> new LedgerRow(line, names.getOrDefault(line.area(), line.area().text()))).toList(),
                ledger.sums(period, asked).sums().stream().filter(sum -> only == null || sum.kind() == only).toList());
    }

    private void show(Content content) {
        rows.setAll(content.rows());
        sums.setAll(content.sums());
    }

    private void take(Integer statisticalYear) {
        if (statisticalYear != null) {
            Period period = Period.statisticalYear(statisticalYear);
            from.set(period.from().toString());
            to.set(period.last().toString());
        }
    }

    private List<Refusal> unreadable() {
        List<Refusal> found = new ArrayList<>();
        LocalDate first = Typed.day(from.get()).orElse(null);
        LocalDate last = Typed.day(to.get()).orElse(null);
        if (first == null) {
            found.add(Refusal.of("from", "typed.day"));
        }
        if (last == null) {
            found.add(Refusal.of("to", "typed.day"));
        }
        if (first != null && last != null && last.isBefore(first)) {
            found.add(Refusal.of("to", "indicator.periodBackwards"));
        }
        return found;
    }

    private Period period() {
        return Period.inclusive(Typed.day(from.get()).orElseThrow(), Typed.day(to.get()).orElseThrow());
    }

    private int current() {
        LocalDate today = ledger.today();
        return today.getMonthValue() >= 10 ? today.getYear() + 1 : today.getYear();
    }
}
