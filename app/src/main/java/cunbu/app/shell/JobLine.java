package cunbu.app.shell;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.RunningJob;
import cunbu.app.fx.Texts;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** The job at work: its name, how far it is, and a button to cancel it; invisible while nothing long runs. */
public final class JobLine extends HBox {

    private final Label name = new Label();
    private final ProgressBar share = new ProgressBar();
    private final Button cancel = new Button();
    private final ChangeListener<RunningJob> onJob = (at, before, job) -> show(job);

    public JobLine() {
        getStyleClass().add("job-line");
        share.setId("jobShare");
        cancel.setId("jobCancel");
        cancel.getStyleClass().add("small");
        getChildren().addAll(name, share, cancel);
    }

    void watch(Jobs jobs, Texts texts) {
        cancel.setText(texts.get("shell.cancel"));
        cancel.setOnAction(event -> jobs.running().get().cancel());
        // A window that was built anew must not be kept alive by the jobs.
        jobs.running().addListener(new WeakChangeListener<>(onJob));
        show(jobs.running().get());
    }

    private void show(RunningJob job) {
        setVisible(job != null);
        share.progressProperty().unbind();
        if (job != null) {
            name.setText(job.name());
            share.progressProperty().bind(job.share());
        }
    }
}
