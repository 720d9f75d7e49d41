package cunbu.app.law;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.LawWords;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Typed;
import cunbu.core.law.LawBook;
import cunbu.core.law.LawPage;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import java.nio.file.Path;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The law book as it is read: the parameters that are looked for, and one of them with all its values. */
public final class LawViewModel {

    /** Every topic. */
    static final String ALL = "";

    final StringProperty filter = new SimpleStringProperty("");
    final ObjectProperty<String> topic = new SimpleObjectProperty<>(ALL);
    final StringProperty on = new SimpleStringProperty();
    final ObjectProperty<Area> area = new SimpleObjectProperty<>();
    /** Whether only those are listed that the county has yet to confirm. */
    final BooleanProperty onlyOpen = new SimpleBooleanProperty();
    /** Whether the texts of areas are shown too that hold nowhere in this office's area. */
    final BooleanProperty everywhere = new SimpleBooleanProperty();
    final ObservableList<String> topics = FXCollections.observableArrayList(ALL);
    final ObservableList<LawRow> rows = FXCollections.observableArrayList();
    /** The parameter that is read; null before one is chosen. */
    final ObjectProperty<LawPage> page = new SimpleObjectProperty<>();
    final ObservableList<LawLine> lines = FXCollections.observableArrayList();
    /** The book that is shown; null until it is read. */
    final ObjectProperty<LawBook> book = new SimpleObjectProperty<>();
    final ObservableList<Refusal> refusals = FXCollections.observableArrayList();
    final LawEntryViewModel entry;

    private final LawDesk desk;
    private final Jobs jobs;
    private final Texts texts;
    private final Consumer<String> say;
    private final List<Area> areas;

    /** @param say shows a sentence in the status line */
    public LawViewModel(LawDesk desk, Jobs jobs, Texts texts, Consumer<String> say) {
        this.desk = desk;
        this.jobs = jobs;
        this.texts = texts;
        this.say = say;
        this.areas = desk.areas();
        this.entry = new LawEntryViewModel(desk, jobs, this::words, this::entered);
        on.set(desk.today().toString());
        area.set(areas.get(0));
        for (ObservableValue<?> each : List.of(filter, topic, on, area, onlyOpen)) {
            each.addListener((at, before, now) -> list());
        }
        everywhere.addListener((at, before, now) -> read());
        page.addListener((at, before, now) -> {
            entry.page(now);
            read();
        });
    }

    List<Area> areas() {
        return areas;
    }

    boolean mayEnter() {
        return desk.mayEnter();
    }

    LawWords words() {
        return new LawWords(texts, areas.stream().collect(Collectors.toMap(Area::code, Area::name)));
    }

    /** Whether something has been typed into the form and would be lost. */
    public boolean isUnsaved() {
        return entry.isUnsaved();
    }

    /** Reads the book. */
    void load() {
        jobs.run(desk::book, this::show);
    }

    /** Writes what the list shows, every value of it, as the ending of the file's name asks. */
    void export(Path file) {
        List<LawPage> pages = rows.stream().map(LawRow::page).toList();
        LawPaper paper = new LawPaper(texts, words(), everywhere.get() ? null : desk.office());
        jobs.run(() -> paper.write(file, pages), written -> say.accept(texts.get("law.exported", file.getFileName())));
    }

    private void entered(LawDraft draft) {
        say.accept(texts.get("law.entered", words().parameter(draft.parameter()), draft.fromOn().toString()));
        load();
    }

    private void show(LawBook read) {
        book.set(read);
        List<String> found = read.pages().stream().map(LawPage::topic).distinct().sorted(byName(words()::topic)).toList();
        List<String> all = new ArrayList<>(List.of(ALL));
        all.addAll(found);
        if (!topics.equals(all)) {
            topics.setAll(all);
        }
        list();
        if (page.get() != null) {
            page.set(read.page(page.get().parameter()).orElse(null));
        }
    }

    private void list() {
        LocalDate day = day();
        if (day == null || book.get() == null) {
            return;
        }
        LawWords words = words();
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        AreaCode where = area.get().code();
        rows.setAll(book.get().pages().stream()
                .filter(each -> topic.get() == null || topic.get().equals(ALL) || each.topic().equals(topic.get()))
                .filter(each -> Stream.of(words.topic(each.topic()), words.parameter(each.parameter()), each.parameter(), sources(each))
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted)))
                .sorted(Comparator.comparing(LawPage::topic, byName(words::topic)).thenComparing(LawPage::parameter))
                .map(each -> new LawRow(each, each.holding(where, day).orElse(null)))
                .filter(row -> !onlyOpen.get() || row.open()).toList());
        read();
    }

    private static String sources(LawPage page) {
        return page.lines().stream().map(line -> line.citation().document()).distinct().collect(Collectors.joining(" "));
    }

    private void read() {
        LocalDate day = Typed.day(on.get()).orElse(null);
        LawPage shown = page.get();
        if (shown == null || day == null) {
            lines.clear();
            return;
        }
        Optional<LawPage.Line> holding = shown.holding(area.get().code(), day);
        lines.setAll(shown.lines().stream().filter(line -> everywhere.get() || concerns(line.citation().area()))
                .map(line -> new LawLine(line, holding.filter(line::equals).isPresent())).toList());
    }

    private boolean concerns(AreaCode place) {
        return desk.office().within(place) || place.within(desk.office());
    }

    /** The day typed; null, and a reason at its field, if it is none. */
    private LocalDate day() {
        LocalDate day = Typed.day(on.get()).orElse(null);
        refusals.setAll(day == null ? List.of(Refusal.of("on", "typed.day")) : List.of());
        return day;
    }

    private Comparator<String> byName(UnaryOperator<String> name) {
        return Comparator.comparing(name, Collator.getInstance(texts.language().locale()));
    }
}
