package cunbu.app.intake;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** One column of the sheet on the screen, with what the clerk takes it to mean; null passes it over. */
final class ColumnChoice {

    final String header;
    final ObjectProperty<SheetField> field;

    ColumnChoice(Mapping.Column column) {
        this.header = column.header();
        this.field = new SimpleObjectProperty<>(column.field());
    }
}
