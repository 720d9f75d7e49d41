package cunbu.app.fx;

import cunbu.core.history.Coded;
import cunbu.core.rule.Refusal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/**
 * The fields of one form: binds each control to the view model's property and shows under it what was refused there. In FXML
 * each control stands in a {@code VBox} of style class {@code field}, below its label.
 */
public final class Fields {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");

    private final Texts texts;
    private final Map<String, Control> controls = new LinkedHashMap<>();
    private final Map<Control, Label> messages = new LinkedHashMap<>();
    private Label others;

    public Fields(Texts texts) {
        this.texts = texts;
    }

    /** A field for text; {@code name} is the field of the record, as in {@link Refusal#field()}. */
    public void text(String name, TextInputControl control, StringProperty value) {
        control.textProperty().bindBidirectional(value);
        RareNames.watch(control);
        at(name, control);
    }

    /** A field with a choice among cases of a fixed set, shown in words. */
    public <T extends Coded> void choice(String name, ComboBox<T> control, ObjectProperty<T> value, List<T> cases) {
        choice(name, control, value, cases, texts::of);
    }

    /** A field with a choice among codes of a standard, shown in words. */
    public void codes(String name, ComboBox<String> control, ObjectProperty<String> value, String set, List<String> codes) {
        choice(name, control, value, codes, code -> texts.code(set, code));
    }

    /** Yes, no, or nothing while nobody has asked. */
    public void yesNo(String name, ComboBox<Boolean> control, ObjectProperty<Boolean> value) {
        choice(name, control, value, Arrays.asList(null, true, false), texts::of);
    }

    /** A field with a choice among things that have a name. */
    public <T> void choice(String name, ComboBox<T> control, ObjectProperty<T> value, List<T> cases, Function<T, String> word) {
        control.getItems().setAll(cases);
        control.setConverter(new StringConverter<>() {
            @Override
            public String toString(T each) {
                return word.apply(each);
            }

            @Override
            public T fromString(String text) {
                return null;
            }
        });
        control.valueProperty().bindBidirectional(value);
        control.addEventHandler(KeyEvent.KEY_TYPED, key -> {
            // Alt+1 means a place on the screen, not a case that starts with a one.
            if (!key.isAltDown() && !key.isShortcutDown()) {
                choose(control, key.getCharacter(), word);
            }
        });
        at(name, control);
    }

    /** A letter or digit typed into a closed choice goes to the next case that starts with it, by its code or by its word. */
    private static <T> void choose(ComboBox<T> control, String typed, Function<T, String> word) {
        List<T> cases = control.getItems();
        int from = cases.indexOf(control.getValue());
        for (int i = 1; i <= cases.size() && !typed.isBlank(); i++) {
            T next = cases.get((from + i) % cases.size());
            if (next != null && (code(next).startsWith(typed) || word.apply(next).startsWith(typed))) {
                control.setValue(next);
                return;
            }
        }
    }

    private static String code(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "1" : "0";
        }
        return value instanceof Coded coded ? coded.code() : value.toString();
    }

    /** Any other control; the form binds it itself. */
    public void at(String name, Control control) {
        controls.put(name, control);
        Label message = new Label();
        message.getStyleClass().add("message");
        message.setWrapText(true);
        message.visibleProperty().bind(message.textProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        VBox field = fieldOf(control);
        field.getChildren().add(message);
        messages.put(control, message);
    }

    /** Lets the fields be read and copied, but not changed. */
    public void readOnly() {
        controls.values().forEach(control -> {
            if (control instanceof TextInputControl text) {
                text.setEditable(false);
                // An example of what to type would be taken for what is known.
                text.setPromptText("");
            } else {
                control.setMouseTransparent(true);
                control.setFocusTraversable(false);
            }
        });
    }

    /** Where the reasons appear that belong to no field of this form. */
    public void others(Label label) {
        others = label;
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }

    /** Shows these reasons from now on, refusals before warnings, and puts the cursor into the first field refused. */
    public void show(ObservableList<Refusal> refusals, ObservableList<Refusal> warnings) {
        ListChangeListener<Refusal> changed = change -> refresh(refusals, warnings);
        refusals.addListener(changed);
        warnings.addListener(changed);
        refresh(refusals, warnings);
    }

    private void refresh(List<Refusal> refusals, List<Refusal> warnings) {
        controls.forEach((name, control) -> mark(control, of(name, refusals), of(name, warnings)));
        if (others != null) {
            List<Refusal> reasons = refusals.isEmpty() ? warnings : refusals;
            others.pseudoClassStateChanged(REFUSED, !refusals.isEmpty());
            others.setText(sentences(reasons.stream().filter(each -> !controls.containsKey(each.field())).toList()));
        }
        controls.entrySet().stream().filter(each -> !of(each.getKey(), refusals).isEmpty()).findFirst()
                .ifPresent(each -> each.getValue().requestFocus());
    }

    private void mark(Control control, List<Refusal> refusals, List<Refusal> warnings) {
        control.pseudoClassStateChanged(REFUSED, !refusals.isEmpty());
        control.pseudoClassStateChanged(WARNED, refusals.isEmpty() && !warnings.isEmpty());
        Label message = messages.get(control);
        message.pseudoClassStateChanged(REFUSED, !refusals.isEmpty());
        message.setText(sentences(refusals.isEmpty() ? warnings : refusals));
        control.setAccessibleHelp(message.getText());
    }

    private String sentences(List<Refusal> reasons) {
        return reasons.stream().map(texts::of).distinct().collect(Collectors.joining("\n"));
    }

    private static List<Refusal> of(String field, List<Refusal> reasons) {
        return reasons.stream().filter(each -> each.field().equals(field)).toList();
    }

    private static VBox fieldOf(Node control) {
        for (Node each = control.getParent(); each != null; each = each.getParent()) {
            if (each instanceof VBox box && box.getStyleClass().contains("field")) {
                return box;
            }
        }
        throw new IllegalStateException("a control of a form stands in a VBox of style class 'field'");
    }
}
