package cunbu.app.exchange;

import cunbu.app.fx.Key;
import cunbu.app.fx.SentenceCell;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** The board: a line for each office, the one that needs somebody first at the top, with what it needs in words. */
public final class BoardView {

    private static final double OF_NAME = 140;
    private static final double OF_DAY = 108;
    private static final double OF_NUMBER = 118;
    private static final double OF_MISSING = 130;
    private static final int NUMBERS = 5;

    private final BoardViewModel model;
    private final Texts texts;

    @FXML private VBox page;
    @FXML private TableView<Board.Row> offices;
    @FXML private Label unknown;

    public BoardView(BoardViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Tables.column(offices, texts.get("exchange.office"), OF_NAME, row -> row.standing().name());
        TableColumn<Board.Row, String> worry = Tables.column(offices, texts.get("board.worry"), 240, row -> texts.of(row.worry()));
        worry.setCellFactory(column -> new SentenceCell<>());
        worry.prefWidthProperty().bind(Bindings.max(200,
                offices.widthProperty().subtract(OF_NAME + OF_DAY + OF_MISSING + NUMBERS * OF_NUMBER + 18)));
        Tables.column(offices, texts.get("board.lastTaken"), OF_DAY, Board.Row::lastTaken);
        Tables.numbers(offices, texts.get("board.days"), OF_NUMBER, Board.Row::daysSince);
        Tables.column(offices, texts.get("board.missing"), OF_MISSING, BoardView::missing);
        Tables.numbers(offices, texts.get("board.waiting"), OF_NUMBER, Board.Row::waiting);
        Tables.numbers(offices, texts.get("board.conflicts"), OF_NUMBER, Board.Row::conflicts);
        Tables.numbers(offices, texts.get("exchange.unconfirmed"), OF_NUMBER, row -> row.standing().unconfirmed());
        Tables.numbers(offices, texts.get("board.quarantined"), OF_NUMBER, Board.Row::quarantined);
        Tables.copyable(offices);
        Tables.empty(offices, texts.get("exchange.noOffices"));
        offices.setItems(model.rows);
        unknown.textProperty().bind(Bindings.createStringBinding(() -> texts.get("board.unknown", model.unknown.get()), model.unknown));
        unknown.visibleProperty().bind(model.unknown.greaterThan(0));
        unknown.managedProperty().bind(unknown.visibleProperty());
        Views.key(page, Key.AGAIN, model::refresh);
        model.refresh();
    }

    private static String missing(Board.Row row) {
        return row.missing().stream().map(each -> each.from() == each.to() ? String.valueOf(each.from()) : each.from() + "–" + each.to())
                .collect(Collectors.joining(", "));
    }
}
