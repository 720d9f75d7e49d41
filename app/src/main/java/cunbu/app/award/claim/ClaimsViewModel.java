package cunbu.app.award.claim;

import cunbu.app.award.Explained;
import cunbu.app.award.Words;
import cunbu.app.fx.Jobs;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.core.award.Decision;
import cunbu.core.casework.Objection;
import cunbu.core.history.RecordId;
import cunbu.core.rule.Answer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One person's benefits: all schemes, the one chosen, and what can be done about it. */
public final class ClaimsViewModel {

    final ObservableList<ClaimRow> rows = FXCollections.observableArrayList();
    final ObjectProperty<ClaimRow> chosen = new SimpleObjectProperty<>();
    /** The decision on the scheme chosen. */
    final ObjectProperty<Explained> explained = new SimpleObjectProperty<>();
    /** What can be done about the scheme chosen, the next step first. */
    final ObservableList<Act> acts = FXCollections.observableArrayList();
    final StringProperty problem = new SimpleStringProperty("");

    private final ClaimDesk desk;
    private final Jobs jobs;
    private final Texts texts;
    private final Problems problems;
    private final Consumer<String> say;
    private final Consumer<String> done;
    private final RecordId person;
    private String scheme;

    /**
     * @param say    shows a sentence in the status line
     * @param done   closes a form that has been saved, and says so
     * @param scheme code of the scheme that is chosen at first; null for the first one that matters
     */
    public ClaimsViewModel(ClaimDesk desk, Jobs jobs, Texts texts, Problems problems, Consumer<String> say, Consumer<String> done,
                           RecordId person, String scheme) {
        this.desk = desk;
        this.jobs = jobs;
        this.texts = texts;
        this.problems = problems;
        this.say = say;
        this.done = done;
        this.person = person;
        this.scheme = scheme;
    }

    RecordId person() {
        return person;
    }

    ClaimDesk desk() {
        return desk;
    }

    /** Reads and decides anew; the same scheme stays chosen. */
    public void load() {
        jobs.run(() -> desk.rows(person, desk.today()), this::show);
    }

    void choose(ClaimRow row) {
        scheme = row.scheme().code();
        acts.setAll(desk.acts(row));
        explained.set(row.explained());
        chosen.set(row);
    }

    /** The form for what can be done. */
    ActViewModel form(Act act) {
        return new ActViewModel(desk, chosen.get(), act, proposal(act), jobs, texts, done);
    }

    /** The same, to answer that objection. */
    ActViewModel answer(Objection objection) {
        ActViewModel form = form(Act.ANSWER);
        form.objection.set(objection);
        return form;
    }

    /** What the reason will most likely be, in words: what is missing, or which questions are answered with no. */
    private String proposal(Act act) {
        Decision decision = explained.get().decision();
        Words words = new Words(texts, explained.get().names());
        return switch (act) {
            case RETURN -> decision.missing().stream().map(words::missing).collect(Collectors.joining("\n"));
            case EXIT -> decision.findings().stream().filter(each -> each.answer() == Answer.NO)
                    .map(each -> words.evidence(each.evidence())).collect(Collectors.joining("\n"));
            default -> "";
        };
    }

    /** Writes what is to be said to the villager. */
    void write(Path file) {
        problem.set("");
        Explained shown = explained.get();
        LocalDate today = desk.today();
        DecisionPaper paper = new DecisionPaper(texts, desk.office(), desk.place(shown.person().village()));
        jobs.run(() -> {
            paper.of(shown, today).write(file, (page, pages) -> texts.get("paper.page", page, pages));
            return file;
        }, written -> say.accept(texts.get("claim.written")), this::failed);
    }

    private void failed(Throwable thrown) {
        Problems.Problem named = problems.of(thrown);
        problem.set(named.sentence() + " (" + named.code() + ")");
    }

    private void show(List<ClaimRow> found) {
        rows.setAll(found);
        found.stream().filter(row -> row.scheme().code().equals(scheme)).findFirst()
                .or(() -> found.stream().filter(row -> row.goesOn() || row.isEligible()).findFirst())
                .or(() -> found.stream().findFirst()).ifPresent(this::choose);
    }
}
