package cunbu.app.award.notice;

import cunbu.app.award.Checked;
import cunbu.app.award.NoticeCheck;
import cunbu.app.fx.Jobs;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Typed;
import cunbu.app.paper.QrCode;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What somebody brings of a notice, a file or the text of its code, and what can be said of it. */
public final class NoticeCheckViewModel {

    final ObjectProperty<Path> file = new SimpleObjectProperty<>();
    final StringProperty code = new SimpleStringProperty("");
    /** What can be said; null before something was checked, and again when something else is brought. */
    final ObjectProperty<Checked> checked = new SimpleObjectProperty<>();
    final StringProperty problem = new SimpleStringProperty("");
    final ObservableList<Refusal> refusals = FXCollections.observableArrayList();

    private final NoticeCheck check;
    private final Jobs jobs;
    private final Problems problems;

    public NoticeCheckViewModel(NoticeCheck check, Jobs jobs, Problems problems) {
        this.check = check;
        this.jobs = jobs;
        this.problems = problems;
        file.addListener((at, before, now) -> checked.set(null));
        code.addListener((at, before, now) -> checked.set(null));
    }

    /** Reads the code from a picture into its field. */
    void picture(Path picture) {
        begin();
        jobs.run(() -> QrCode.read(picture), this::read, this::failed);
    }

    private void read(Optional<String> found) {
        refusals.setAll(new Refusals().when(found.isEmpty(), "code", "notice.noCodeOnPicture").all());
        found.ifPresent(code::set);
        if (found.isPresent()) {
            check();
        }
    }

    void check() {
        begin();
        Path brought = file.get();
        String typed = Typed.text(code.get());
        refusals.setAll(new Refusals().when(brought == null && typed == null, "code", "notice.nothingToCheck").all());
        if (refusals.isEmpty()) {
            jobs.run(() -> check.check(brought, typed), checked::set, this::failed);
        }
    }

    private void begin() {
        problem.set("");
        checked.set(null);
    }

    private void failed(Throwable thrown) {
        Problems.Problem named = problems.of(thrown);
        problem.set(named.sentence() + " (" + named.code() + ")");
    }
}
