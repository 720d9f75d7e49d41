package cunbu.app.exchange;

import cunbu.app.fx.Texts;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

/** How an office comes to be trusted: a file on the stick, digits on paper. */
final class EnrolmentView {

    private final ExchangeViewModel model;
    private final EnrolmentViewModel enrolment;
    private final Texts texts;

    @FXML private Label slipTitle;
    @FXML private Label digits;
    @FXML private Button request;
    @FXML private Label how;
    @FXML private ComboBox<Path> file;
    @FXML private TextArea typed;
    @FXML private Button compare;

    EnrolmentView(ExchangeViewModel model, Texts texts) {
        this.model = model;
        this.enrolment = model.enrolment;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        request.setVisible(!enrolment.county);
        request.setManaged(!enrolment.county);
        request.disableProperty().bind(model.folder.isEmpty().or(model.working));
        how.setText(texts.get(enrolment.county ? "exchange.howCounty" : "exchange.howTownship"));
        digits.textProperty().bind(Bindings.createStringBinding(() -> inTwoLines(enrolment.digits.get()), enrolment.digits));
        for (Label each : List.of(slipTitle, digits)) {
            each.visibleProperty().bind(enrolment.digits.isNotEmpty());
            each.managedProperty().bind(each.visibleProperty());
        }
        file.setItems(enrolment.files);
        file.setConverter(fileNames());
        file.valueProperty().bindBidirectional(enrolment.file);
        typed.textProperty().bindBidirectional(enrolment.typed);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveDigits);
        compare.setText(texts.get(enrolment.county ? "exchange.enrol" : "exchange.accept"));
        compare.disableProperty().bind(model.working.or(enrolment.file.isNull()).or(enrolment.typed.isEmpty()));
    }

    /** Two lines of digits are one answer: Enter gives it, Tab goes on. */
    private void leaveDigits(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ENTER) {
            pressed.consume();
            compare.fire();
        } else if (pressed.getCode() == KeyCode.TAB && !pressed.isShiftDown()) {
            pressed.consume();
            compare.requestFocus();
        }
    }

    /** Four groups in a line, as on the slip. */
    private static String inTwoLines(String digits) {
        return digits.length() < 24 ? digits : digits.substring(0, 23) + "\n" + digits.substring(24);
    }

    private static StringConverter<Path> fileNames() {
        return new StringConverter<>() {
            @Override
            public String toString(Path path) {
                return path == null ? "" : path.getFileName().toString();
            }

            @Override
            public Path fromString(String text) {
                return null;
            }
        };
    }

    @FXML
    private void request() {
        enrolment.request();
    }

    @FXML
    private void compare() {
        enrolment.compare();
    }
}
