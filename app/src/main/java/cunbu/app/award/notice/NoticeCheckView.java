package cunbu.app.award.notice;

import cunbu.app.award.Checked;
import cunbu.app.fx.Fields;
import cunbu.app.fx.FileChoice;
import cunbu.app.fx.Key;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.sync.seal.NoticeSeal;
import java.nio.file.Path;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Checks a notice that somebody brings: on the left what was brought, on the right what can be said of it. */
public final class NoticeCheckView {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final NoticeCheckViewModel model;
    private final Texts texts;
    private final NoticeListView list;
    private final ChangeListener<Checked> onChecked = (at, before, now) -> show(now);
    private final ChangeListener<Path> onFile = (at, before, now) -> name(now);

    @FXML private VBox page;
    @FXML private Label fileName;
    @FXML private TextArea code;
    @FXML private Label problem;
    @FXML private Label outcome;
    @FXML private Label seal;
    @FXML private VBox card;

    public NoticeCheckView(NoticeCheckViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.list = new NoticeListView(texts, texts.get("noticeCheck.howTo"));
    }

    @FXML
    private void initialize() {
        Fields fields = new Fields(texts);
        fields.text("code", code, model.code);
        fields.show(model.refusals, FXCollections.observableArrayList());
        problem.textProperty().bind(model.problem);
        problem.managedProperty().bind(model.problem.isNotEmpty());
        card.getChildren().add(Views.load(list, texts));
        model.checked.addListener(new WeakChangeListener<>(onChecked));
        model.file.addListener(new WeakChangeListener<>(onFile));
        // A code has no lines: Enter checks it.
        code.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                model.check();
            }
        });
        Views.key(page, Key.CHOOSE_FILE, this::chooseFile);
        Views.key(page, Key.CODE_PICTURE, this::choosePicture);
        Views.key(page, Key.AGAIN, model::check);
        name(model.file.get());
        show(model.checked.get());
    }

    private void name(Path file) {
        fileName.setText(file == null ? texts.get("noticeCheck.noFile") : file.getFileName().toString());
    }

    private void show(Checked checked) {
        outcome.setText(checked == null ? "" : texts.of(checked.outcome()));
        outcome.pseudoClassStateChanged(REFUSED, checked != null && !checked.genuine());
        NoticeSeal found = checked == null ? null : checked.seal();
        seal.setText(found == null ? "" : texts.get("cli.notice.seal", checked.officeName(), found.office(), texts.get("award.scheme." + found.scheme()),
                found.postedOn(), found.postedOn().plusDays(found.days()), found.lines()));
        list.show(checked == null ? null : checked.list());
    }

    @FXML
    private void chooseFile() {
        choice().open("pdf", "xlsx", "csv", "json", "txt").ifPresent(model.file::set);
    }

    @FXML
    private void choosePicture() {
        choice().open("png", "jpg", "jpeg", "bmp", "gif").ifPresent(model::picture);
    }

    @FXML
    private void check() {
        model.check();
    }

    private FileChoice choice() {
        return new FileChoice(page.getScene().getWindow());
    }
}
