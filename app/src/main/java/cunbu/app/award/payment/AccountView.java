package cunbu.app.award.payment;

import cunbu.app.fx.Fields;
import cunbu.app.fx.Key;
import cunbu.app.fx.RareNames;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The form for a bank account. */
public final class AccountView {

    private final AccountViewModel model;
    private final Texts texts;

    @FXML private VBox page;
    @FXML private Label who;
    @FXML private Label current;
    @FXML private Label others;
    @FXML private TextField bank;
    @FXML private TextField number;
    @FXML private TextField holder;

    public AccountView(AccountViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        RareNames.watch(who);
        who.setText(model.person().name() + "  " + Objects.toString(model.person().bornOn(), ""));
        current.textProperty().bind(Bindings.createStringBinding(() -> model.current.get().isEmpty() ? texts.get("account.none")
                : texts.get("account.current", model.current.get()), model.current));
        Fields fields = new Fields(texts);
        fields.text("bank", bank, model.bank);
        fields.text("number", number, model.number);
        fields.text("holder", holder, model.holder);
        fields.others(others);
        fields.show(model.refusals, model.warnings);
        Stream.of(bank, number, holder).forEach(each -> each.setOnAction(entered -> model.save()));
        Views.key(page, Key.SAVE, model::save);
        model.load();
    }

    @FXML
    private void save() {
        model.save();
    }
}
