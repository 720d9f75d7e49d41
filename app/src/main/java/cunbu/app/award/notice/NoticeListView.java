package cunbu.app.award.notice;

import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.core.notice.NoticeLine;
import cunbu.core.notice.NoticeList;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;

/** A notice as everybody may read it: its head and its lines, with names masked. */
public final class NoticeListView {

    private final Texts texts;
    private final String empty;

    @FXML private Label title;
    @FXML private Label head;
    @FXML private Label where;
    @FXML private TableView<NoticeLine> lines;

    /** @param empty what is said where there is no list, already a text */
    NoticeListView(Texts texts, String empty) {
        this.texts = texts;
        this.empty = empty;
    }

    @FXML
    private void initialize() {
        Stream.of(title, head, where).forEach(each -> each.managedProperty().bind(each.textProperty().isNotEmpty()));
        ObservableList<NoticeLine> all = lines.getItems();
        Tables.numbers(lines, texts.get("notice.column.number"), 50, line -> all.indexOf(line) + 1).setSortable(false);
        Tables.column(lines, texts.get("notice.column.name"), 130, line -> line.name().text());
        Tables.column(lines, texts.get("notice.column.village"), 230, line -> line.village().text());
        Tables.column(lines, texts.get("notice.column.verdict"), 100, line -> texts.of(line.verdict()));
        Tables.copyable(lines);
        Tables.empty(lines, empty);
    }

    /** @param list null for none */
    void show(NoticeList list) {
        title.setText(list == null ? "" : texts.get("notice.title", texts.get("award.scheme." + list.scheme())));
        head.setText(list == null ? "" : texts.get("notices.head", list.officeName().text(), list.areaName().text(), list.postedOn().toString(),
                list.lastDay().toString()));
        where.setText(list == null ? "" : texts.get("notices.whereTo", list.whereToObject().toString()));
        lines.getItems().setAll(list == null ? List.of() : list.lines());
    }
}
