package cunbu.app.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cunbu.sync.Progress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobsTest {

    private final Jobs jobs = Jobs.inline();
    private final List<Object> seen = new ArrayList<>();

    @Test
    void theResultComesBack() {
        jobs.run(() -> 42, seen::add);
        assertThat(seen).containsExactly(42);
        assertThat(jobs.idle().get()).isTrue();
    }

    @Test
    void aNamedJobIsSeenWhileItRunsAndSaysHowFarItIs() {
        jobs.run("counting", progress -> {
            progress.at(1, 4);
            seen.add(jobs.running().get().name());
            return jobs.running().get().share().get();
        }, seen::add);
        assertThat(seen).containsExactly("counting", 0.25);
        assertThat(jobs.running().get()).isNull();
    }

    @Test
    void aJobOfUnknownLengthHasNoShare() {
        jobs.run("looking", progress -> {
            progress.at(5, 0);
            return jobs.running().get().share().get();
        }, seen::add);
        assertThat(seen).containsExactly(-1.0);
    }

    @Test
    void aCancelledJobStopsAtItsNextStepAndShowsNothing() {
        jobs.run("long", progress -> {
            jobs.running().get().cancel();
            progress.at(1, 2);
            return "done";
        }, seen::add, seen::add);
        assertThat(seen).singleElement().isInstanceOf(Progress.Cancelled.class);
    }

    @Test
    void whatWorkThrowsGoesToWhoeverListensForProblems() {
        jobs.onProblem(seen::add);
        IllegalStateException bug = new IllegalStateException();
        jobs.run(() -> {
            throw bug;
        }, seen::add);
        assertThat(seen).containsExactly(bug);
    }

    @Test
    void aMistakeThatNobodyListensForIsNotSwallowed() {
        assertThatThrownBy(() -> jobs.run(() -> {
            throw new IllegalStateException("seen");
        }, seen::add)).hasMessage("seen");
        assertThat(jobs.idle().get()).isTrue();
    }

    @Test
    void ofQuestionsAskedWhileTypingOnlyTheNewestIsAnswered() {
        Jobs.Latest latest = jobs.latest();
        latest.run(() -> {
            latest.run(() -> "new", seen::add);
            return "old";
        }, seen::add);
        assertThat(seen).containsExactly("new");
    }
}
