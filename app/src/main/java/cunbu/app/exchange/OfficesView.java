package cunbu.app.exchange;

import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;

/** The offices that this one exchanges with, what each holds, and beside it how another one comes to be trusted. */
public final class OfficesView {

    private static final double OF_OFFICE = 192;

    private final ExchangeViewModel model;
    private final Texts texts;
    /** Held here: the model outlives its views and knows them only weakly. */
    private final ChangeListener<Exchange.Standing> onChosen = (at, before, now) -> this.offices.getSelectionModel().select(now);

    @FXML private TableView<Exchange.Standing> offices;
    @FXML private HBox sides;

    public OfficesView(ExchangeViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Tables.column(offices, texts.get("exchange.office"), OF_OFFICE, Exchange.Standing::name);
        Tables.numbers(offices, texts.get("exchange.confirmed"), 130, Exchange.Standing::acknowledged);
        Tables.numbers(offices, texts.get("exchange.unconfirmed"), 130, Exchange.Standing::unconfirmed);
        Tables.column(offices, texts.get("exchange.since"), 110, Exchange.Standing::oldestUnconfirmed);
        Tables.numbers(offices, texts.get("exchange.received"), 130, Exchange.Standing::received);
        Tables.column(offices, texts.get("exchange.lastBundle"), 120, each -> day(each.lastBundle()));
        Tables.empty(offices, texts.get("exchange.noOffices"));
        offices.setItems(model.offices);
        offices.getSelectionModel().selectedItemProperty().addListener((at, before, now) -> {
            if (now != null) {
                model.chosen.set(now);
            }
        });
        model.chosen.addListener(new WeakChangeListener<>(onChosen));
        offices.getSelectionModel().select(model.chosen.get());
        sides.getChildren().add(Views.load(new EnrolmentView(model, texts), texts));
    }

    private static String day(String instant) {
        return instant == null ? "" : instant.substring(0, 10);
    }
}
