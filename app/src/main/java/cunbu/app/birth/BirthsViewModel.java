package cunbu.app.birth;

import cunbu.app.fx.Jobs;
import cunbu.core.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The births of one statistical year. */
public final class BirthsViewModel {

    private static final int YEARS = 30;

    final ObjectProperty<Integer> year = new SimpleObjectProperty<>();
    final ObservableList<BirthRow> rows = FXCollections.observableArrayList();

    private final BirthRegister births;
    private final Jobs.Latest questions;

    public BirthsViewModel(BirthRegister births, Jobs jobs) {
        this.births = births;
        this.questions = jobs.latest();
        year.set(current());
        year.addListener((at, before, now) -> refresh());
    }

    List<Integer> years() {
        return IntStream.range(0, YEARS).mapToObj(back -> current() - back).toList();
    }

    /** Asks again, as after a birth was registered. */
    public void refresh() {
        Period period = Period.statisticalYear(year.get());
        questions.run(() -> births.between(period), rows::setAll);
    }

    private int current() {
        LocalDate today = births.today();
        return today.getMonthValue() >= 10 ? today.getYear() + 1 : today.getYear();
    }
}
