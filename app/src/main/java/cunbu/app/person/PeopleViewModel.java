package cunbu.app.person;

import cunbu.app.fx.Jobs;
import cunbu.core.place.Area;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list of people: those found for what was typed, else those of the chosen village. */
public final class PeopleViewModel {

    final StringProperty text = new SimpleStringProperty("");
    final ObjectProperty<Area> village = new SimpleObjectProperty<>();
    final ObservableList<PersonRow> rows = FXCollections.observableArrayList();
    final BooleanProperty asked = new SimpleBooleanProperty();

    private final PersonDesk desk;
    private final Jobs.Latest questions;

    public PeopleViewModel(PersonDesk desk, Jobs jobs) {
        this.desk = desk;
        this.questions = jobs.latest();
        text.addListener((at, before, now) -> refresh());
        village.addListener((at, before, now) -> refresh());
    }

    List<Area> villages() {
        return desk.villages();
    }

    /** Asks again, as after a change. */
    public void refresh() {
        String typed = text.get().strip();
        Area place = village.get();
        asked.set(!typed.isEmpty() || place != null);
        questions.run(() -> answer(typed, place), rows::setAll);
    }

    private List<PersonRow> answer(String typed, Area place) {
        if (typed.isEmpty()) {
            return place == null ? List.of() : desk.in(place.code());
        }
        return desk.named(typed).stream().filter(row -> place == null || place.code().equals(row.person().village())).toList();
    }
}
