package cunbu.app.indicator;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Texts;
import cunbu.core.indicator.LeftOut;
import cunbu.core.indicator.Opened;
import cunbu.core.indicator.Opening;
import cunbu.core.indicator.Side;
import cunbu.core.place.AreaCode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;

/** What stands behind a number: who is counted, who is below the line, who was left out and why; or the totals of the villages. */
public final class PeopleBehindViewModel {

    /**
     * One side of the number with its lines.
     *
     * @param reasons  how many were left out for which reason
     * @param inShares whether somebody counts as other than one
     */
    record Behind(Opened opened, List<Line> lines, Map<LeftOut, Integer> reasons, boolean inShares) {

        static Behind of(Opened opened, List<Line> lines) {
            return new Behind(opened, lines, opened.reasons(), lines.stream().anyMatch(line -> line.share() != null && line.share().compareTo(BigDecimal.ONE) != 0));
        }
    }

    final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.NUMERATOR);
    /** Only those left out for that reason; null for all. */
    final ObjectProperty<LeftOut> reason = new SimpleObjectProperty<>();
    final StringProperty filter = new SimpleStringProperty("");
    /** The sides that are known so far. */
    final ObservableMap<Side, Behind> known = FXCollections.observableHashMap();
    final BooleanBinding opening;
    final StringProperty problem;

    /** What the list is sorted by; null for the order in which it was opened. */
    final ObjectProperty<Comparator<Line>> order = new SimpleObjectProperty<>();
    final ObservableList<Line> lines = FXCollections.observableArrayList();

    private final NumberDesk desk;
    private final Asking asking;
    private final Texts texts;
    private final NumberAsked asked;
    private final Function<AreaCode, String> nameOf;
    private final Jobs.Latest arranging;

    /** @param asking of this screen alone @param nameOf what a place is called */
    public PeopleBehindViewModel(NumberDesk desk, Asking asking, Texts texts, NumberAsked asked, Function<AreaCode, String> nameOf) {
        this.desk = desk;
        this.asking = asking;
        this.texts = texts;
        this.asked = asked;
        this.nameOf = nameOf;
        this.opening = Bindings.createBooleanBinding(() -> asking.asker().get() == side.get(), asking.asker(), side);
        this.problem = asking.problem;
        this.arranging = asking.latest();
        side.addListener((at, before, chosen) -> turn());
        reason.addListener((at, before, chosen) -> arrange());
        filter.addListener((at, before, typed) -> arrange());
        order.addListener((at, before, chosen) -> arrange());
    }

    NumberAsked asked() {
        return asked;
    }

    String place() {
        return nameOf.apply(asked.area());
    }

    /** The sides that this number has. */
    List<Side> sides() {
        return asked.indicator().denominator(asked.bases()).isPresent() ? List.of(Side.values()) : List.of(Side.NUMERATOR, Side.LEFT_OUT);
    }

    /** Whether the villages' totals are all that can be opened. */
    public boolean totalsOnly() {
        return asked.indicator().opensInto() == Opening.TOTALS;
    }

    /** Opens the side that is chosen; the others are opened after it, so that their counts can be shown. */
    void open() {
        if (known.isEmpty()) {
            turn();
        }
    }

    /** Opens everything anew: after a stop, or when the register has changed. */
    void openAnew() {
        asking.stop();
        known.clear();
        turn();
    }

    /** Nobody looks at it any more: what is still being opened comes to an end. */
    public void leave() {
        asking.stop();
    }

    /** What is shown; empty while it is being opened. */
    Optional<Behind> shown() {
        return Optional.ofNullable(known.get(side.get()));
    }

    private void turn() {
        reason.set(null);
        arrange();
        if (shown().isEmpty()) {
            ask(side.get());
        } else {
            goOn();
        }
    }

    private void ask(Side wanted) {
        asking.ask(wanted, texts.get("behind.opening", texts.of(wanted)), progress -> {
            Opened opened = desk.open(asked.indicator(), wanted, asked.period(), asked.area(), asked.bases(), progress);
            return Behind.of(opened, desk.lines(opened.items(), nameOf));
        }, behind -> {
            known.put(wanted, behind);
            if (wanted == side.get()) {
                arrange();
            }
            goOn();
        });
    }

    private void goOn() {
        if (asking.asker().get() == null) {
            sides().stream().filter(each -> !known.containsKey(each)).findFirst().ifPresent(this::ask);
        }
    }

    /** Sifts and sorts off the screen: there may be everybody of a county. */
    private void arrange() {
        List<Line> all = shown().map(Behind::lines).orElse(List.of());
        String typed = filter.get();
        LeftOut wanted = reason.get();
        Comparator<Line> by = order.get();
        arranging.run(() -> {
            List<Line> sifted = all.stream().filter(line -> (wanted == null || line.reason() == wanted) && line.matches(typed)).toList();
            return by == null ? sifted : sifted.stream().sorted(by).toList();
        }, lines::setAll);
    }
}
