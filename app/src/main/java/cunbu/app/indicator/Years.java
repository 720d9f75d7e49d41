package cunbu.app.indicator;

import cunbu.app.fx.Texts;
import cunbu.app.indicator.IndicatorReport.Counted;
import cunbu.core.time.Period;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The same days of the last years by the bases of the latest, so that they can be compared; counted one year after the other, the latest first.
 * A year that is here once is not counted again.
 */
final class Years {

    /** How many years are shown. */
    static final int MOST = 6;

    /** What is known, the latest year first; it grows while the others are counted. */
    final ObservableList<Counted> counted = FXCollections.observableArrayList();

    private final IndicatorReport report;
    private final Asking asking;
    private final Texts texts;
    private Counted latest;

    Years(IndicatorReport report, Asking asking, Texts texts) {
        this.report = report;
        this.asking = asking;
        this.texts = texts;
    }

    /** Counts what is missing of the years up to this one. */
    void upTo(Counted last) {
        if (last != latest) {
            latest = last;
            Counted before = new Counted(last.period().yearBefore(), last.bases(), last.before(), null, last.changes());
            counted.setAll(before.now() == null ? List.of(last) : List.of(last, before));
        }
        if (asking.asker().get() != this) {
            goOn();
        }
    }

    private void goOn() {
        if (counted.size() < MOST) {
            Period next = counted.get(counted.size() - 1).period().yearBefore();
            Counted mine = latest;
            asking.ask(this, texts.get("figures.countingYear", next.from(), next.last()), progress -> report.count(next, mine.bases(), false, progress), result -> {
                if (mine == latest) {
                    counted.add(result);
                    goOn();
                }
            });
        }
    }

    /** The years that are shown when all are counted, the earliest first. */
    List<Period> periods() {
        return Stream.iterate(latest.period(), Period::yearBefore).limit(MOST).sorted((one, other) -> one.from().compareTo(other.from())).toList();
    }
}
