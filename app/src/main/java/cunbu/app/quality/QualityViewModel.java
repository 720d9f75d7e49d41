package cunbu.app.quality;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.quality.Inspection;
import cunbu.core.quality.QualityFinding;
import cunbu.core.quality.Severity;
import cunbu.core.quality.Topic;
import cunbu.core.quality.VillageScore;
import cunbu.sync.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was found in the whole register, narrowed to an area, a village, a topic and how bad it is. */
public final class QualityViewModel {

    final ObjectProperty<Area> area = new SimpleObjectProperty<>();
    /** Null for findings of every topic. */
    final ObjectProperty<Topic> topic = new SimpleObjectProperty<>();
    /** Null for findings of every severity. */
    final ObjectProperty<Severity> severity = new SimpleObjectProperty<>();
    /** Null for the findings of all villages. */
    final ObjectProperty<VillageScore> village = new SimpleObjectProperty<>();
    final ObservableList<VillageScore> villages = FXCollections.observableArrayList();
    final ObservableList<QualityRow> rows = FXCollections.observableArrayList();
    /** What was found; null before the first look. */
    final ObjectProperty<Inspection> found = new SimpleObjectProperty<>();
    final BooleanProperty looking = new SimpleBooleanProperty();
    final StringProperty problem = new SimpleStringProperty("");

    private final QualityDesk desk;
    private final Jobs jobs;
    private final Jobs.Latest questions;
    private final Texts texts;
    private final Problems problems;
    private final Consumer<String> say;
    private final PlaceNames places;
    private final Rows words;
    private long changes = -1;
    private int asked;

    /** @param say shows a sentence in the status line */
    public QualityViewModel(QualityDesk desk, Jobs jobs, Texts texts, Problems problems, Consumer<String> say) {
        this.desk = desk;
        this.jobs = jobs;
        this.questions = jobs.latest();
        this.texts = texts;
        this.problems = problems;
        this.say = say;
        this.places = new PlaceNames(desk.areas());
        this.words = new Rows(desk, texts, places);
        area.set(areas().get(0));
        area.addListener((at, before, now) -> narrow());
        topic.addListener((at, before, now) -> narrow());
        severity.addListener((at, before, now) -> narrow());
        village.addListener((at, before, now) -> list());
    }

    /** The area of the office and its townships. */
    List<Area> areas() {
        return places.aboveVillages();
    }

    /** A place in a word, without what every village is called officially. */
    String nameOf(AreaCode code) {
        return places.of(code);
    }

    /** Looks when the screen is first shown, and when the register has changed since; what is known already is said in the language of now. */
    void open() {
        list();
        if (!looking.get()) {
            jobs.run(desk::changes, now -> {
                if (now != changes) {
                    look();
                }
            });
        }
    }

    /** Goes through the register; what an earlier look is still doing is given up. */
    void look() {
        int mine = ++asked;
        looking.set(true);
        problem.set("");
        cancelRunning();
        jobs.run(texts.get("quality.looking"), progress -> {
            long before = desk.changes();
            return Map.entry(before, desk.findings(desk.office(), progress));
        }, result -> found(mine, result), thrown -> failed(mine, thrown));
    }

    /** Nobody waits for the look any more. */
    void leave() {
        if (looking.get()) {
            cancelRunning();
        }
    }

    /** Opens what a finding is about where there is something to be opened. */
    void open(QualityRow row, Openers openers) {
        if (!WhereToLook.open(row.finding(), openers)) {
            say.accept(texts.get("quality.nothingToOpen"));
        }
    }

    /** Writes what is shown into a file, the kind of which is the ending of its name. */
    void save(Path file) {
        List<QualityRow> shown = List.copyOf(rows);
        QualityPaper paper = new QualityPaper(texts);
        String title = texts.get("quality.of", nameOf(village.get() == null ? area.get().code() : village.get().village()));
        jobs.run(() -> {
            paper.of(title, shown).write(file, (page, pages) -> texts.get("paper.page", page, pages));
            return file;
        }, written -> say.accept(texts.get("quality.saved", shown.size(), written.getFileName().toString())), thrown -> say.accept(sentence(thrown)));
    }

    private void found(int question, Map.Entry<Long, Inspection> result) {
        if (question == asked) {
            looking.set(false);
            changes = result.getKey();
            found.set(result.getValue());
            narrow();
        }
    }

    private void failed(int question, Throwable thrown) {
        if (question == asked) {
            looking.set(false);
            problem.set(thrown instanceof Progress.Cancelled ? "" : sentence(thrown));
        }
    }

    private String sentence(Throwable thrown) {
        Problems.Problem named = problems.of(thrown);
        return named.sentence() + " (" + named.code() + ")";
    }

    private void cancelRunning() {
        if (jobs.running().get() != null && jobs.running().get().name().equals(texts.get("quality.looking"))) {
            jobs.running().get().cancel();
        }
    }

    /** The villages of the area by what of the chosen topic and severity was found in them; the same village stays chosen. */
    private void narrow() {
        if (found.get() == null) {
            return;
        }
        AreaCode before = village.get() == null ? null : village.get().village();
        villages.setAll(desk.ranked(matching().filter(each -> each.area().within(area.get().code())).toList(), found.get()));
        VillageScore same = villages.stream().filter(each -> each.village().equals(before)).findFirst().orElse(null);
        if (Objects.equals(same, village.get())) {
            list();
        } else {
            village.set(same);
        }
    }

    private Stream<QualityFinding> matching() {
        return found.get().findings().stream().filter(each -> topic.get() == null || each.check().topic() == topic.get())
                .filter(each -> severity.get() == null || each.severity() == severity.get());
    }

    private void list() {
        if (found.get() == null) {
            return;
        }
        AreaCode of = village.get() == null ? null : village.get().village();
        AreaCode within = area.get().code();
        List<QualityFinding> shown = matching().filter(each -> of == null ? each.area().within(within) : each.area().equals(of)).toList();
        questions.run(() -> words.of(shown), rows::setAll);
    }
}
