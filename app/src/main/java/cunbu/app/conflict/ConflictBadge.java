package cunbu.app.conflict;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Texts;
import cunbu.core.history.RecordId;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/** Says on a record's own page that somebody must decide, with both values; nothing where there is no conflict. */
public final class ConflictBadge {

    private final ConflictDesk desk;
    private final Jobs jobs;
    private final Texts texts;
    private final RecordId record;
    private final Hyperlink line = new Hyperlink();

    private record Read(List<Dispute> disputes, ConflictWords words) {
    }

    /** @param open shows the conflicts of this record, and runs what it is given when the way leads back */
    public ConflictBadge(ConflictDesk desk, Jobs jobs, Texts texts, RecordId record, Consumer<Runnable> open) {
        this.desk = desk;
        this.jobs = jobs;
        this.texts = texts;
        this.record = record;
        line.setId("conflicts");
        line.setWrapText(true);
        line.getStyleClass().add("badge");
        line.setOnAction(pressed -> open.accept(this::refresh));
        hide(true);
    }

    /** Puts the line under the title of a page, and reads what it says. */
    public void under(VBox page) {
        page.getChildren().add(1, line);
        refresh();
    }

    private void refresh() {
        jobs.run(() -> new Read(desk.of(record), desk.words(texts)), this::shown);
    }

    private void shown(Read read) {
        hide(read.disputes().isEmpty());
        line.setText(texts.get("conflict.badge", read.disputes().size(), read.disputes().stream()
                .map(each -> texts.get("conflict.badgeField", read.words().field(each), read.words().sides(each)))
                .collect(Collectors.joining(texts.get("conflict.or")))));
    }

    private void hide(boolean hidden) {
        line.setVisible(!hidden);
        line.setManaged(!hidden);
    }
}
