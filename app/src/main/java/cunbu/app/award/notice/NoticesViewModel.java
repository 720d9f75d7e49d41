package cunbu.app.award.notice;

import cunbu.app.award.AwardDesk;
import cunbu.app.award.NoticeAsk;
import cunbu.app.award.NoticeDesk;
import cunbu.app.award.NoticePaper;
import cunbu.app.fx.Jobs;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Typed;
import cunbu.app.paper.Paper;
import cunbu.core.award.Scheme;
import cunbu.core.notice.Notice;
import cunbu.core.notice.NoticeList;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The public notices: one being prepared, and those that hang or hung. */
public final class NoticesViewModel {

    final ObjectProperty<Scheme> scheme = new SimpleObjectProperty<>();
    final ObjectProperty<Area> area = new SimpleObjectProperty<>();
    final StringProperty postedOn = new SimpleStringProperty();
    final StringProperty where = new SimpleStringProperty("");
    final StringProperty phone = new SimpleStringProperty("");
    final ObservableList<Notice> notices = FXCollections.observableArrayList();
    /** The list that is shown; null before one is. */
    final ObjectProperty<NoticeList> shown = new SimpleObjectProperty<>();
    /** The signed code of the list that is shown; null while it is a draft, empty if it came without. Always set before the list. */
    final StringProperty code = new SimpleStringProperty();
    final StringProperty problem = new SimpleStringProperty("");
    final ObservableList<Refusal> refusals = FXCollections.observableArrayList();

    private final NoticeDesk desk;
    private final AwardDesk awards;
    private final Jobs jobs;
    private final Texts texts;
    private final Problems problems;
    private final Consumer<String> say;
    private final Map<AreaCode, String> names;
    private NoticeAsk drafted;

    /** What came of asking for a notice. */
    private record Answer(NoticeList list, Notice notice, List<Refusal> refusals) {
    }

    /** @param say shows a sentence in the status line */
    public NoticesViewModel(NoticeDesk desk, AwardDesk awards, Jobs jobs, Texts texts, Problems problems, Consumer<String> say) {
        this.desk = desk;
        this.awards = awards;
        this.jobs = jobs;
        this.texts = texts;
        this.problems = problems;
        this.say = say;
        this.names = areas().stream().collect(Collectors.toMap(Area::code, Area::name));
        scheme.set(schemes().get(0));
        area.set(areas().get(0));
        postedOn.set(awards.today().toString());
        Stream.<ObservableValue<?>>of(scheme, area, postedOn, where, phone).forEach(each -> each.addListener((at, before, now) -> drafted = null));
    }

    List<Scheme> schemes() {
        return awards.schemes();
    }

    List<Area> areas() {
        return awards.areas();
    }

    String place(AreaCode code) {
        return code == null ? "" : names.getOrDefault(code, code.text());
    }

    /** Whether objections to a notice may still be raised. */
    boolean runs(Notice notice) {
        return notice.postedOn() != null && notice.days() != null && !awards.today().isAfter(notice.postedOn().plusDays(notice.days()));
    }

    /** Reads what was hung up. */
    void load() {
        jobs.run(desk::all, notices::setAll, this::failed);
    }

    /** Shows the list as it would hang, and writes nothing. */
    void draft() {
        Optional<NoticeAsk> asked = ask();
        asked.ifPresent(ask -> jobs.run(() -> {
            List<Refusal> said = desk.refusals(ask);
            return new Answer(said.isEmpty() ? desk.draft(ask) : null, null, said);
        }, answer -> {
            refusals.setAll(answer.refusals());
            show(answer.list(), null);
            drafted = answer.list() == null ? null : ask;
        }, this::failed));
    }

    /** Whether the draft that is shown is what would be hung up now. */
    boolean isDrafted() {
        return drafted != null && shown.get() != null && code.get() == null;
    }

    /** Hangs up what is shown. */
    void post() {
        NoticeAsk ask = drafted;
        if (!isDrafted()) {
            return;
        }
        NoticeList seen = shown.get();
        jobs.run(() -> {
            List<Refusal> said = desk.refusals(ask);
            boolean other = said.isEmpty() && !desk.draft(ask).equals(seen);
            List<Refusal> all = other ? List.of(Refusal.of("notice", "notice.changedSince")) : said;
            return new Answer(null, all.isEmpty() ? desk.post(ask) : null, all);
        }, answer -> {
            refusals.setAll(answer.refusals());
            if (answer.notice() != null) {
                drafted = null;
                say.accept(texts.get("notices.posted", seen.lines().size(), seen.lastDay().toString()));
                show(answer.notice());
                load();
            }
        }, this::failed);
    }

    /** Shows a notice as it hung. */
    void show(Notice notice) {
        Optional<NoticeList> list = NoticeDesk.list(notice);
        problem.set(list.isPresent() ? "" : texts.get("cli.notice.laterVersion"));
        show(list.orElse(null), Objects.toString(notice.signature(), ""));
        drafted = null;
    }

    /** The list that is shown, as it is printed. */
    Paper paper() {
        NoticePaper paper = new NoticePaper(texts);
        return code.get() == null ? paper.draft(shown.get()) : paper.of(shown.get(), code.get().isEmpty() ? null : code.get());
    }

    /** Writes the list that is shown as the ending of the file's name asks. */
    void export(Path file) {
        Paper paper = paper();
        NoticePaper words = new NoticePaper(texts);
        jobs.run(() -> {
            paper.write(file, words::page);
            return file;
        }, written -> say.accept(texts.get("payments.exported", file.getFileName())), this::failed);
    }

    private void show(NoticeList list, String signature) {
        shown.set(null);
        code.set(signature);
        shown.set(list);
    }

    /** Empty, with a reason at its field, if the day is none. */
    private Optional<NoticeAsk> ask() {
        problem.set("");
        Optional<LocalDate> day = Typed.day(postedOn.get());
        refusals.setAll(day.isEmpty() ? List.of(Refusal.of("postedOn", "typed.day")) : List.of());
        return day.map(on -> new NoticeAsk(scheme.get().code(), area.get().code(), on, Typed.text(where.get()), Typed.text(phone.get())));
    }

    private void failed(Throwable thrown) {
        Problems.Problem named = problems.of(thrown);
        problem.set(named.sentence() + " (" + named.code() + ")");
    }
}
