package cunbu.app.award.claim;

import cunbu.app.fx.Key;
import cunbu.app.fx.SentenceCell;
import cunbu.app.fx.Tables;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.core.casework.AwardStep;
import cunbu.core.casework.CaseState;
import cunbu.core.casework.Casefile;
import cunbu.core.casework.Objection;
import cunbu.core.casework.StepKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;

/** The case of one person and scheme: how it stands, its steps, the objections, and what can be done now. */
public final class CaseView {

    private static final PseudoClass TAKEN_BACK = PseudoClass.getPseudoClass("taken-back");
    private static final double BAR_WIDTH = 18;
    private static final int MOST_KEYS = 9;

    private final ClaimsViewModel model;
    private final Texts texts;
    private final Consumer<ActViewModel> open;
    private final ChangeListener<ClaimRow> onChosen = (at, before, row) -> show(row);

    @FXML private Label standing;
    @FXML private HBox acts;
    @FXML private TableView<AwardStep> steps;
    @FXML private TableView<Objection> objections;

    /** @param open opens a form on top */
    CaseView(ClaimsViewModel model, Texts texts, Consumer<ActViewModel> open) {
        this.model = model;
        this.texts = texts;
        this.open = open;
    }

    @FXML
    private void initialize() {
        stepColumns();
        objectionColumns();
        Tables.copyable(steps);
        Tables.copyable(objections);
        Tables.empty(steps, texts.get("claim.noSteps"));
        Tables.empty(objections, texts.get("claim.noObjections"));
        Tables.opens(objections, each -> {
            if (each.answeredOn() == null) {
                open.accept(model.answer(each));
            }
        });
        model.chosen.addListener(new WeakChangeListener<>(onChosen));
        show(model.chosen.get());
    }

    /** Alt with the number that stands on a button presses it, wherever the cursor is. */
    void keysOn(Node page) {
        for (int number = 1; number <= MOST_KEYS; number++) {
            int index = number - 1;
            Views.key(page, Key.ACT, number, () -> {
                if (index < model.acts.size()) {
                    open(model.acts.get(index));
                }
            });
        }
    }

    /** Puts the cursor on the next step. */
    void takeFocus() {
        acts.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void open(Act act) {
        open.accept(model.form(act));
    }

    private void stepColumns() {
        Tables.numbers(steps, texts.get("claim.number"), 40, AwardStep::number);
        Tables.column(steps, texts.get("claim.takenOn"), 96, AwardStep::takenOn);
        Tables.column(steps, texts.get("claim.step"), 110, this::step);
        Tables.column(steps, texts.get("claim.takenBy"), 90, AwardStep::takenBy);
        Tables.column(steps, texts.get("claim.outcome"), 84, this::outcome);
        TableColumn<AwardStep, String> reason = Tables.column(steps, texts.get("claim.reason"), 150, this::reason);
        reason.setCellFactory(unused -> new SentenceCell<>());
        reason.prefWidthProperty().bind(steps.widthProperty().subtract(40 + 96 + 110 + 90 + 84 + 80 + BAR_WIDTH));
        Tables.column(steps, texts.get("claim.force"), 80, this::force);
        steps.getColumns().forEach(column -> column.setSortable(false));
        steps.setRowFactory(table -> new StepRow());
    }

    private void objectionColumns() {
        Tables.column(objections, texts.get("claim.raisedOn"), 96, Objection::raisedOn);
        TableColumn<Objection, String> subject = Tables.column(objections, texts.get("claim.subject"), 150, this::subject);
        subject.setCellFactory(unused -> new SentenceCell<>());
        subject.prefWidthProperty().bind(objections.widthProperty().subtract(96 + BAR_WIDTH));
    }

    private String step(AwardStep step) {
        return texts.of(step.step());
    }

    private String outcome(AwardStep step) {
        if (step.favourable() == null) {
            return "";
        }
        return texts.get(step.step() == StepKind.ANNUAL_REVIEW ? "claim.unchanged." + step.favourable() : "claim.agreed." + step.favourable());
    }

    private String reason(AwardStep step) {
        String from = step.effectiveOn() == null ? null : texts.get("claim.endsOn", step.effectiveOn());
        return String.join(" · ", Stream.of(from, step.reason()).filter(Objects::nonNull).toList());
    }

    private String force(AwardStep step) {
        Casefile file = model.chosen.get().file();
        if (step.step() == StepKind.REVERSAL && !file.unfit().contains(step) || file.steps().contains(step)) {
            return "";
        }
        return texts.get(file.unfit().contains(step) ? "claim.unfit" : "claim.takenBack");
    }

    private String subject(Objection each) {
        String by = each.raisedBy() == null ? texts.get("claim.nameless") : each.raisedBy();
        String answer = each.answeredOn() == null ? texts.get("claim.unanswered")
                : texts.get("claim.answered", each.answeredOn(), texts.get("claim.upheld." + each.upheld()), each.answer());
        return by + "：" + each.subject() + "\n" + answer;
    }

    private void show(ClaimRow row) {
        if (row == null) {
            return;
        }
        standing.setText(standing(row.file()));
        steps.getItems().setAll(row.file() == null ? List.of() : row.file().all());
        steps.scrollTo(Math.max(0, steps.getItems().size() - 1));
        objections.getItems().setAll(row.file() == null ? List.of() : row.file().objections());
        List<Button> buttons = new ArrayList<>();
        for (Act act : model.acts) {
            Button button = new Button((buttons.size() + 1) + " " + texts.of(act));
            button.setId("act-" + act.code());
            button.setMnemonicParsing(false);
            button.setOnAction(event -> open(act));
            if (buttons.isEmpty() && act.leadsOn() && (row.goesOn() || row.isEligible())) {
                button.getStyleClass().add("accent");
            }
            buttons.add(button);
        }
        boolean wasThere = acts.getChildren().stream().anyMatch(Node::isFocused);
        acts.getChildren().setAll(buttons);
        if (wasThere) {
            takeFocus();
        }
    }

    /** How the case stands, since when, and until when its notice hangs. */
    private String standing(Casefile file) {
        if (file == null) {
            return texts.get("claim.notApplied");
        }
        String applied = file.claim().appliedOn() == null ? null : texts.get("claim.appliedOn", file.claim().appliedOn());
        String since = file.since() == null ? texts.of(file.state()) : texts.get("claim.since", texts.of(file.state()), file.since());
        String hangs = file.state() == CaseState.POSTED ? texts.get("claim.hangsUntil", file.hangsUntil()) : null;
        String confirmed = file.confirmedOn() == null ? null : texts.get("claim.confirmedOn", file.confirmedOn());
        String ends = file.exitOn() == null ? null : texts.get("claim.endsOn", file.exitOn());
        return String.join(" · ", Stream.of(since, applied, confirmed, hangs, ends).filter(Objects::nonNull).toList());
    }

    /** A step that was taken back, or that never fitted, is seen at a glance. */
    private final class StepRow extends TableRow<AwardStep> {

        @Override
        protected void updateItem(AwardStep step, boolean empty) {
            super.updateItem(step, empty);
            pseudoClassStateChanged(TAKEN_BACK, !empty && step != null && !force(step).isEmpty());
        }
    }
}
