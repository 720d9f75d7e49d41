package cunbu.app.exchange;

import cunbu.app.exchange.BundleHistory.Entry;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.sync.Disposition.Count;
import cunbu.sync.ImportReport;
import cunbu.sync.Issue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** What became of one bundle: counted by kind of record, and line by line what was not plainly taken in. */
public final class ReportView {

    private final Entry entry;
    private final String office;
    private final Texts texts;
    private final Arrived arrived;
    private final ZoneId zone;

    @FXML private Label title;
    @FXML private TextArea facts;
    @FXML private VBox inside;
    @FXML private TableView<Map.Entry<String, Map<Count, Long>>> kinds;
    @FXML private TableView<Issue> issues;

    /** @param office its name */
    public ReportView(Entry entry, String office, Texts texts, Problems problems, ZoneId zone) {
        this.entry = entry;
        this.office = office;
        this.texts = texts;
        this.arrived = new Arrived(texts, problems);
        this.zone = zone;
    }

    @FXML
    private void initialize() {
        title.setText(texts.get(entry.cameIn() ? "exchange.report.in" : "exchange.report.out", office, LocalDate.ofInstant(entry.at(), zone)));
        facts.setText(facts());
        inside.setVisible(entry.cameIn());
        if (entry.cameIn()) {
            kinds(entry.report());
            issues(entry.report());
        }
    }

    private String facts() {
        String identity = texts.get("exchange.report.bundle", entry.bundle() == null ? texts.get("exchange.unknown") : entry.bundle(), entry.first(), entry.last());
        if (!entry.cameIn()) {
            return texts.get("exchange.receipt." + entry.receipt()) + "\n" + identity;
        }
        return arrived.status(entry.report(), true) + "\n" + arrived.sentence(entry.report()) + "\n" + identity + "\n"
                + texts.get("exchange.report.digest", entry.report().fileSha256());
    }

    private void kinds(ImportReport report) {
        Tables.column(kinds, texts.get("exchange.report.kind"), 220, each -> kind(each.getKey()));
        for (Count column : Count.values()) {
            Tables.numbers(kinds, texts.get("exchange.report." + column.name()), 130, each -> each.getValue().getOrDefault(column, 0L));
        }
        Tables.empty(kinds, texts.get("exchange.report.noLines"));
        Tables.copyable(kinds);
        kinds.getItems().setAll(report.counts().entrySet());
    }

    /** A later version may know kinds that this one has no word for. */
    private String kind(String code) {
        return texts.has("code.kind." + code) ? texts.get("code.kind." + code) : code;
    }

    private void issues(ImportReport report) {
        Tables.numbers(issues, texts.get("exchange.report.line"), 90, Issue::position);
        Tables.column(issues, texts.get("exchange.report.record"), 400, Issue::record);
        Tables.column(issues, texts.get("exchange.report.field"), 160, Issue::field);
        Tables.column(issues, texts.get("exchange.report.what"), 400, each -> texts.get("exchange.issue." + each.code().name()));
        Tables.empty(issues, texts.get("exchange.report.noIssues"));
        Tables.copyable(issues);
        issues.getItems().setAll(report.issues());
    }
}
