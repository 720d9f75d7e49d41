package cunbu.app.exchange;

import cunbu.app.exchange.Offices.Known;
import cunbu.app.exchange.Offices.Slip;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * How two offices come to trust each other: files on the stick, digits on paper. A township writes its request and later types the county's
 * digits; a county types the township's digits and writes its welcome.
 */
final class EnrolmentViewModel {

    /** The files on the stick that wait for digits: requests at the county, the welcome at a township. */
    final ObservableList<Path> files = FXCollections.observableArrayList();
    final ObjectProperty<Path> file = new SimpleObjectProperty<>();
    /** What was typed from the other office's slip. */
    final StringProperty typed = new SimpleStringProperty("");
    /** The digits for this office's own slip; empty before there are any. */
    final StringProperty digits = new SimpleStringProperty("");
    final boolean county;

    private final Offices offices;
    private final AreaCode office;
    private final ExchangeViewModel screen;

    EnrolmentViewModel(Offices offices, AreaCode office, ExchangeViewModel screen) {
        this.offices = offices;
        this.office = office;
        this.county = office.level() == Level.COUNTY;
        this.screen = screen;
    }

    /** Looks for files on the stick that wait for digits. */
    void look() {
        Path stick = screen.plug.stick();
        screen.run("exchange.looking", progress -> county ? EnrolmentFiles.requests(stick)
                : EnrolmentFiles.welcome(stick, office.text()).stream().toList(), found -> {
            files.setAll(found);
            file.set(found.isEmpty() ? null : found.get(0));
        });
    }

    /** A township writes its request. */
    void request() {
        Path stick = screen.plug.stick();
        screen.run("exchange.writing", progress -> offices.key(stick), slip -> slipWritten(slip, "exchange.requestWritten"));
    }

    /** The typed digits are compared: a county enrols the office and writes its welcome, a township accepts its county. */
    void compare() {
        Path found = file.get();
        Path stick = screen.plug.stick();
        String said = typed.get();
        if (county) {
            screen.run("exchange.comparing", progress -> {
                Path root = EnrolmentFiles.root(stick, office.text()).orElse(null);
                Known known = offices.enrol(found, said, root);
                return offices.welcome(new AreaCode(known.office()), stick, root);
            }, slip -> slipWritten(slip, "exchange.welcomeWritten"));
        } else {
            screen.run("exchange.comparing", progress -> offices.accept(found, said), known -> {
                trusted();
                screen.done.set(screen.said("exchange.accepted", known.name()));
            });
        }
    }

    private void slipWritten(Slip slip, String sentence) {
        digits.set(slip.digits());
        if (county) {
            trusted();
        }
        screen.done.set(screen.said(sentence, slip.file().getFileName()));
    }

    private void trusted() {
        typed.set("");
        screen.refresh();
    }
}
