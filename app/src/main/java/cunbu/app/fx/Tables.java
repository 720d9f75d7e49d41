package cunbu.app.fx;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/** The manners of every list in the program: it sorts, copies with Ctrl+C, opens with Enter, and says what to do when empty. */
public final class Tables {


    private Tables() {
    }

    /** A column of words or dates; {@code title} is the heading, already a text. */
    public static <S, T> TableColumn<S, T> column(TableView<S> table, String title, double width, Function<S, T> value) {
        TableColumn<S, T> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(unused -> new TextCell<>());
        column.setPrefWidth(width);
        table.getColumns().add(column);
        return column;
    }

    /** A column of numbers: right-aligned, heading too. */
    public static <S, T> TableColumn<S, T> numbers(TableView<S> table, String title, double width, Function<S, T> value) {
        TableColumn<S, T> column = column(table, title, width, value);
        column.getStyleClass().add("number");
        return column;
    }

    /** Ctrl+C copies the selected rows as they are shown, tab-separated, for a spreadsheet. */
    public static <S> void copyable(TableView<S> table) {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.addEventHandler(javafx.scene.input.KeyEvent.KEY_PRESSED, key -> {
            if (Key.COPY.matches(key)) {
                Clipboard.getSystemClipboard().setContent(java.util.Map.of(DataFormat.PLAIN_TEXT, selected(table)));
                key.consume();
            }
        });
    }

    /** Enter and double click open the row; a list that gets the cursor has a row chosen. */
    public static <S> void opens(TableView<S> table, Consumer<S> open) {
        table.focusedProperty().addListener((at, before, focused) -> {
            if (focused && table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().selectFirst();
            }
        });
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && table.getSelectionModel().getSelectedItem() != null) {
                key.consume();
                open.accept(table.getSelectionModel().getSelectedItem());
            }
        });
        table.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && table.getSelectionModel().getSelectedItem() != null) {
                open.accept(table.getSelectionModel().getSelectedItem());
            }
        });
    }

    /** What an empty list says: what to do next. */
    public static void empty(TableView<?> table, ObservableValue<String> sentence) {
        Label label = new Label();
        label.textProperty().bind(sentence);
        label.setWrapText(true);
        label.getStyleClass().add("empty");
        table.setPlaceholder(label);
    }

    /** What an empty list says, where that never changes. */
    public static void empty(TableView<?> table, String sentence) {
        StringProperty fixed = new javafx.beans.property.SimpleStringProperty(sentence);
        empty(table, fixed);
    }

    private static <S> String selected(TableView<S> table) {
        String head = table.getVisibleLeafColumns().stream().map(TableColumn::getText).collect(Collectors.joining("\t"));
        Stream<String> rows = table.getSelectionModel().getSelectedItems().stream().map(row -> table.getVisibleLeafColumns().stream()
                .map(column -> Objects.toString(column.getCellObservableValue(row).getValue(), "")).collect(Collectors.joining("\t")));
        return Stream.concat(Stream.of(head), rows).collect(Collectors.joining("\n"));
    }

    private static final class TextCell<S, T> extends TableCell<S, T> {

        TextCell() {
            RareNames.watch(this);
        }

        @Override
        protected void updateItem(T value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? null : value.toString());
        }
    }
}
