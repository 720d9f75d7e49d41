package cunbu.app.award;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Typed;
import cunbu.core.award.Scheme;
import cunbu.core.history.RecordId;
import cunbu.core.person.Person;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import cunbu.sync.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Who is entitled to what on a day, and why: the list of an area, and one person's decision. */
public final class EntitledViewModel {

    final ObjectProperty<Scheme> scheme = new SimpleObjectProperty<>();
    final StringProperty on = new SimpleStringProperty();
    final ObjectProperty<Area> area = new SimpleObjectProperty<>();
    final ObjectProperty<Which> which = new SimpleObjectProperty<>(Which.ALL);
    final ObservableList<EntitledRow> rows = FXCollections.observableArrayList();
    /** What was found; null before the first search. */
    final ObjectProperty<Entitled> found = new SimpleObjectProperty<>();
    /** The person whose decision is shown; null before one is chosen. */
    final ObjectProperty<Explained> explained = new SimpleObjectProperty<>();
    final BooleanProperty searching = new SimpleBooleanProperty();
    final StringProperty problem = new SimpleStringProperty("");
    final ObservableList<Refusal> refusals = FXCollections.observableArrayList();

    private final AwardDesk desk;
    private final Function<String, List<Person>> people;
    private final Jobs jobs;
    private final Jobs.Latest questions;
    private final Texts texts;
    private final Problems problems;
    private final List<Area> areas;
    private final Map<AreaCode, String> names;
    private int asked;
    private boolean quiet;

    /** @param people what the search finds for a text, the best first */
    public EntitledViewModel(AwardDesk desk, Function<String, List<Person>> people, Jobs jobs, Texts texts, Problems problems) {
        this.desk = desk;
        this.people = people;
        this.jobs = jobs;
        this.questions = jobs.latest();
        this.texts = texts;
        this.problems = problems;
        this.areas = desk.areas();
        this.names = areas.stream().collect(Collectors.toMap(Area::code, Area::name));
        scheme.set(desk.schemes().get(0));
        on.set(desk.today().toString());
        area.set(areas.get(0));
        which.addListener((at, before, now) -> narrow(before, now));
        area.addListener((at, before, now) -> find());
        scheme.addListener((at, before, now) -> find());
    }

    List<Scheme> schemes() {
        return desk.schemes();
    }

    List<Area> areas() {
        return areas;
    }

    List<Person> people(String text) {
        return people.apply(text);
    }

    /** A place in words. */
    public String nameOf(AreaCode code) {
        return code == null ? "" : names.getOrDefault(code, code.text());
    }

    /** Chooses what is shown next. @param people null for everybody of the scheme */
    public void show(Scheme chosen, Which people) {
        quiet = true;
        explained.set(null);
        found.set(null);
        rows.clear();
        on.set(desk.today().toString());
        scheme.set(schemes().stream().filter(each -> chosen != null && each.code().equals(chosen.code())).findFirst().orElse(scheme.get()));
        which.set(people == null ? Which.ALL : people);
        quiet = false;
    }

    /** Searches when the screen is first shown; later only if somebody asks. */
    void open() {
        if (found.get() == null && !searching.get()) {
            find();
        }
    }

    /** Searches the chosen area on the typed day; what was searched for before is given up. */
    public void find() {
        LocalDate day = day();
        if (day == null || quiet) {
            return;
        }
        int mine = ++asked;
        Scheme asking = scheme.get();
        AreaCode where = area.get().code();
        searching.set(true);
        problem.set("");
        cancelRunning();
        boolean soon = which.get() == Which.SOON;
        jobs.run(texts.get("benefits.searching"), progress -> soon ? new Entitled(desk.soon(asking, day, where, progress), Map.of())
                : desk.entitled(asking, day, where, progress),
                result -> found(mine, result), thrown -> failed(mine, thrown));
    }

    /** Shows one person's decision on the typed day, whether in the list or not. */
    void explain(RecordId person) {
        LocalDate day = day();
        if (day != null) {
            Scheme asking = scheme.get();
            questions.run(() -> desk.explain(asking, person, day), answer -> answer.ifPresent(explained::set));
        }
    }

    /** The day typed; null, and a reason at its field, if it is none. */
    private LocalDate day() {
        LocalDate day = Typed.day(on.get()).orElse(null);
        refusals.setAll(day == null ? List.of(Refusal.of("on", "benefits.notADay")) : List.of());
        return day;
    }

    private void found(int question, Entitled result) {
        if (question == asked) {
            searching.set(false);
            rows.setAll(result.rows().stream().filter(which.get()::shows).toList());
            found.set(result);
            if (explained.get() != null) {
                explain(explained.get().person().id());
            }
        }
    }

    private void failed(int question, Throwable thrown) {
        if (question != asked) {
            return;
        }
        searching.set(false);
        if (!(thrown instanceof Progress.Cancelled)) {
            Problems.Problem named = problems.of(thrown);
            problem.set(named.sentence() + " (" + named.code() + ")");
        }
    }

    /** Nobody waits for the search any more. */
    void leave() {
        if (searching.get()) {
            cancelRunning();
        }
    }

    private void cancelRunning() {
        if (jobs.running().get() != null && jobs.running().get().name().equals(texts.get("benefits.searching"))) {
            jobs.running().get().cancel();
        }
    }

    /** The list of those who will be entitled is another one; all others are parts of the same. */
    private void narrow(Which before, Which now) {
        if (before == Which.SOON || now == Which.SOON) {
            find();
        } else if (found.get() != null) {
            rows.setAll(found.get().rows().stream().filter(which.get()::shows).toList());
        }
    }
}
