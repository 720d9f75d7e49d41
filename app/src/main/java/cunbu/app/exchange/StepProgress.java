package cunbu.app.exchange;

import cunbu.app.fx.RunningJob;
import cunbu.app.fx.Texts;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** How far one step is, and that Esc stops it; invisible while it does not run. */
public final class StepProgress extends HBox {

    private final ProgressBar share = new ProgressBar();
    private final Label esc = new Label();
    private ExchangeViewModel model;
    private ExchangeViewModel.Step step;
    private final ChangeListener<RunningJob> onJob = (at, before, job) -> show(job);

    public StepProgress() {
        getStyleClass().add("line");
        esc.getStyleClass().add("quiet");
        getChildren().addAll(share, esc);
    }

    void watch(ExchangeViewModel exchange, ExchangeViewModel.Step of, Texts texts) {
        model = exchange;
        step = of;
        esc.setText(texts.get("exchange.step.esc"));
        model.running().addListener(new WeakChangeListener<>(onJob));
        show(model.running().get());
    }

    private void show(RunningJob job) {
        boolean mine = job != null && model.step.get() == step;
        setVisible(mine);
        share.progressProperty().unbind();
        if (mine) {
            share.progressProperty().bind(job.share());
        }
    }
}
