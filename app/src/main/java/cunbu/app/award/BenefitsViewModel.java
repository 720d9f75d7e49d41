package cunbu.app.award;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.core.person.Person;
import cunbu.sync.Progress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What waits in the benefits: cases counted anew whenever the screen is shown, people once, scheme by scheme, and again when asked. */
public final class BenefitsViewModel {

    final ObservableList<WaitRow> rows = FXCollections.observableArrayList();
    final BooleanProperty counting = new SimpleBooleanProperty();
    /** Whether the register has changed since the people were counted. */
    final BooleanProperty outOfDate = new SimpleBooleanProperty();
    final StringProperty problem = new SimpleStringProperty("");

    private final WaitDesk desk;
    private final Function<String, List<Person>> find;
    private final Jobs jobs;
    private final Texts texts;
    private final Problems problems;
    private boolean here;
    private boolean givenUp;
    private long countedAt = -1;

    /** @param find what the search finds for a text, the best first */
    public BenefitsViewModel(WaitDesk desk, Function<String, List<Person>> find, Jobs jobs, Texts texts, Problems problems) {
        this.desk = desk;
        this.find = find;
        this.jobs = jobs;
        this.texts = texts;
        this.problems = problems;
        desk.schemes().forEach(scheme -> rows.add(WaitRow.uncounted(scheme)));
        rows.add(WaitRow.uncounted(null));
    }

    List<Person> people(String text) {
        return find.apply(text);
    }

    /** Counts the cases, and the people of those schemes that have not been counted yet. */
    public void open() {
        here = true;
        jobs.run(desk::cases, this::counted);
        if (uncounted().isPresent()) {
            countPeople();
        } else {
            jobs.run(desk::changes, now -> outOfDate.set(now != countedAt));
        }
    }

    /** Counts everything anew. */
    void again() {
        schemeRows().forEach(row -> row.count(Wait.SOON).set(null));
        countedAt = -1;
        outOfDate.set(false);
        open();
    }

    /** Nobody waits for the count any more: it is given up, what has been counted is kept. */
    void leave() {
        here = false;
        if (counting.get() && jobs.running().get() != null && jobs.running().get().name().equals(texts.get("benefits.counting"))) {
            givenUp = true;
            jobs.running().get().cancel();
        }
    }

    private Optional<WaitRow> uncounted() {
        return schemeRows().stream().filter(row -> row.count(Wait.SOON).get() == null).findFirst();
    }

    private void countPeople() {
        Optional<WaitRow> next = uncounted();
        if (counting.get() || next.isEmpty()) {
            return;
        }
        WaitRow row = next.get();
        counting.set(true);
        problem.set("");
        jobs.run(texts.get("benefits.counting"), progress -> {
            long changes = desk.changes();
            return Map.entry(changes, desk.people(row.scheme(), progress));
        }, found -> counted(row, found), this::failed);
    }

    private void counted(WaitRow row, Map.Entry<Long, Map<Wait, Integer>> found) {
        found.getValue().forEach((wait, count) -> row.count(wait).set(count));
        countedAt = countedAt < 0 ? found.getKey() : countedAt;
        counting.set(false);
        sum();
        if (here) {
            countPeople();
        }
    }

    private void failed(Throwable thrown) {
        counting.set(false);
        if (!(thrown instanceof Progress.Cancelled)) {
            Problems.Problem named = problems.of(thrown);
            problem.set(named.sentence() + " (" + named.code() + ")");
        } else if (!givenUp) {
            problem.set(texts.get("benefits.countStopped"));
        } else if (here) {
            countPeople();
        }
        givenUp = false;
    }

    private void counted(Map<String, Map<Wait, Integer>> found) {
        schemeRows().forEach(row -> Wait.ofCases().forEach(wait -> row.count(wait)
                .set(found.getOrDefault(row.scheme().code(), Map.of()).getOrDefault(wait, 0))));
        sum();
    }

    private List<WaitRow> schemeRows() {
        return rows.subList(0, rows.size() - 1);
    }

    /** Of what every scheme has been counted for. */
    private void sum() {
        for (Wait wait : Wait.values()) {
            List<Integer> parts = schemeRows().stream().map(row -> row.count(wait).get()).filter(Objects::nonNull).toList();
            boolean all = parts.size() == rows.size() - 1;
            rows.get(rows.size() - 1).count(wait).set(all ? parts.stream().mapToInt(Integer::intValue).sum() : null);
        }
    }
}
