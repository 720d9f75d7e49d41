package cunbu.app.shell;

import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.sync.Progress;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A gate without a register behind it: it knows one passphrase and writes down what it was asked. */
final class PaperGate implements Gate {

    final List<String> asked = new ArrayList<>();
    private final List<Path> known;

    PaperGate(Path... known) {
        this.known = List.of(known);
    }

    @Override
    public List<Path> known() {
        return known;
    }

    @Override
    public Path home() {
        return Path.of("registers");
    }

    @Override
    public List<Area> practiceAreas() {
        return List.of(new Area(new AreaCode("530824000000"), "景谷县"), new Area(new AreaCode("530824101000"), "永平镇"));
    }

    @Override
    public String practicePassphrase() {
        return "practice";
    }

    @Override
    public Desk open(Path register, String user, char[] passphrase) throws Exception {
        if (!new String(passphrase).equals("correct horse")) {
            throw new AccessDeniedException(register.toString());
        }
        asked.add("open " + register.getFileName() + " as " + user);
        return desk();
    }

    @Override
    public Desk create(Path register, AreaCode office, String name, char[] passphrase) {
        asked.add("create " + register.getFileName() + " for " + name);
        return desk();
    }

    @Override
    public Desk practice(AreaCode area, Progress progress) {
        progress.at(1, 2);
        asked.add("practise " + area);
        return desk();
    }

    Desk desk() {
        return new Desk("永平镇人口和计划生育办公室", "admin", List.of(place("today", "mdi2w-white-balance-sunny"), place("people", "mdi2a-account-group"),
                place("births", "mdi2b-baby-carriage"), place("figures", "mdi2c-chart-line")),
                text -> List.of(new Hit("张伟", "1970-01-01 永平村", () -> asked.add("found " + text))), () -> asked.add("close"));
    }

    private static Place place(String key, String icon) {
        return new Place(key, icon, () -> {
            TextField first = new TextField();
            first.setId("in-" + key);
            first.getStyleClass().add("first");
            VBox page = new VBox(new Label(key), first);
            page.setId("page-" + key);
            page.getStyleClass().add("page");
            return page;
        });
    }
}
