package cunbu.app.award.notice;

import cunbu.app.fx.Fields;
import cunbu.app.fx.FileChoice;
import cunbu.app.fx.Key;
import cunbu.app.fx.Question;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.core.award.Scheme;
import cunbu.core.notice.Notice;
import cunbu.core.notice.NoticeList;
import cunbu.core.place.Area;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The public notices: those hung up on the left, the one that is prepared or chosen on the right as the village will read it. */
public final class NoticesView {

    private final NoticesViewModel model;
    private final Texts texts;
    private final Runnable openCheck;
    private final NoticeListView list;
    private final ChangeListener<NoticeList> onShown = (at, before, now) -> show();

    @FXML private VBox page;
    @FXML private Label state;
    @FXML private ComboBox<Scheme> scheme;
    @FXML private ComboBox<Area> area;
    @FXML private TextField postedOn;
    @FXML private TextField where;
    @FXML private TextField phone;
    @FXML private Label others;
    @FXML private TableView<Notice> notices;
    @FXML private VBox card;
    @FXML private Label about;
    @FXML private Button post;
    @FXML private Button export;

    /** @param openCheck opens the form that checks a notice */
    public NoticesView(NoticesViewModel model, Texts texts, Runnable openCheck) {
        this.model = model;
        this.texts = texts;
        this.openCheck = openCheck;
        this.list = new NoticeListView(texts, texts.get("notices.howTo"));
    }

    @FXML
    private void initialize() {
        choices();
        posted();
        card.getChildren().add(Views.load(list, texts));
        post.managedProperty().bind(post.visibleProperty());
        state.textProperty().bind(model.problem);
        model.shown.addListener(new WeakChangeListener<>(onShown));
        Views.key(page, Key.AGAIN, model::draft);
        Views.key(page, Key.SAVE, this::post);
        Views.key(page, Key.PRINT, this::export);
        Views.key(page, Key.CHECK_NOTICE, openCheck);
        show();
        model.load();
    }

    private void choices() {
        Fields fields = new Fields(texts);
        fields.choice("scheme", scheme, model.scheme, model.schemes(), each -> each == null ? "" : texts.get("award.scheme." + each.code()));
        fields.choice("area", area, model.area, model.areas(), each -> each == null ? "" : each.name());
        fields.text("postedOn", postedOn, model.postedOn);
        fields.text("place", where, model.where);
        fields.text("phone", phone, model.phone);
        fields.others(others);
        fields.show(model.refusals, FXCollections.observableArrayList());
        Stream.of(postedOn, where, phone).forEach(each -> each.setOnAction(entered -> model.draft()));
    }

    private void posted() {
        Tables.column(notices, texts.get("notice.scheme"), 106, each -> texts.get("award.scheme." + each.scheme()));
        Tables.column(notices, texts.get("notice.area"), 124, each -> model.place(each.area()));
        Tables.column(notices, texts.get("notice.postedOn"), 90, each -> Objects.toString(each.postedOn(), ""));
        Tables.column(notices, texts.get("notices.until"), 90, this::lastDay);
        Tables.copyable(notices);
        Tables.opens(notices, model::show);
        Tables.empty(notices, texts.get("notices.none"));
        notices.setItems(model.notices);
    }

    private String lastDay(Notice notice) {
        return notice.postedOn() == null || notice.days() == null ? "" : notice.postedOn().plusDays(notice.days()).toString();
    }

    private void show() {
        NoticeList shown = model.shown.get();
        list.show(shown);
        boolean draft = shown != null && model.code.get() == null;
        post.setVisible(draft);
        export.setDisable(shown == null);
        about.setText(shown == null ? "" : texts.get(draft ? "notice.draft" : "notices.signed"));
    }

    @FXML
    private void draft() {
        model.draft();
    }

    @FXML
    private void post() {
        if (model.isDrafted()) {
            NoticeList shown = model.shown.get();
            new Question(texts, page.getScene().getWindow()).ask(texts.get("notices.postQuestion", shown.lines().size(), shown.lastDay().toString()),
                    texts.get("notices.postNow"), model::post);
        } else {
            model.draft();
        }
    }

    @FXML
    private void export() {
        NoticeList shown = model.shown.get();
        if (shown != null) {
            new FileChoice(page.getScene().getWindow()).save(texts.get("notices.fileName") + "-" + shown.area() + "-" + shown.postedOn(), "pdf", "xlsx", "csv")
                    .ifPresent(model::export);
        }
    }

    @FXML
    private void check() {
        openCheck.run();
    }
}
