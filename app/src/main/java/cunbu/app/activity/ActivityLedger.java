package cunbu.app.activity;

import cunbu.app.store.AccountStore;
import cunbu.app.store.Register;
import cunbu.core.activity.Activity;
import cunbu.core.activity.ActivityRules;
import cunbu.core.activity.AreaSums;
import cunbu.core.activity.Sums;
import cunbu.core.history.Change;
import cunbu.core.history.RecordId;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.core.rule.Refusal;
import cunbu.core.time.Period;
import cunbu.sync.wire.ChangeLine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The activity ledger of a register: lines, sums, and writing a line. Works on the worker thread. */
public final class ActivityLedger {

    private static final Comparator<Activity> NEWEST_FIRST = Comparator.comparing(Activity::heldOn).reversed()
            .thenComparing(each -> each.area().text()).thenComparing(each -> each.id().text());

    /** What the rules say of a line; if nothing is refused and it was to be written, it has been. */
    public record Answered(List<Refusal> refusals, List<Refusal> warnings) {
    }

    private final Register register;
    private final Clock clock;

    public ActivityLedger(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public AreaCode office() {
        return register.office();
    }

    /** The places that a line can be of: those of the office, itself first. */
    public List<Area> places() {
        return register.areas().all().stream().filter(area -> area.code().within(register.office())).toList();
    }

    /** Why an area cannot be shown: the register keeps nothing of it. */
    public List<Refusal> refusals(AreaCode area) {
        boolean known = places().stream().anyMatch(each -> each.code().equals(area));
        return known ? List.of() : List.of(Refusal.of("area", "activity.areaNotHere", area, register.office()));
    }

    /** The lines of a period, of that area and those inside it, the newest first; those struck out too. */
    public List<Activity> lines(Period period, AreaCode area) {
        return register.activities().between(period, area).stream().sorted(NEWEST_FIRST).toList();
    }

    /** The sums of one area, those inside it included. */
    public AreaSums sums(Period period, AreaCode area) {
        return new AreaSums(area, Sums.of(register.activities().counting(period, area), area, period));
    }

    /** The sums of each township or village inside that area, read once for all of them. */
    public List<AreaSums> parts(Period period, AreaCode area, Level by) {
        List<Activity> all = register.activities().counting(period, area);
        return places().stream().filter(each -> each.level() == by).map(Area::code).filter(code -> code.within(area) && !code.equals(area))
                .map(code -> new AreaSums(code, Sums.of(all, code, period))).toList();
    }

    public Optional<Activity> find(RecordId id) {
        return register.activities().find(id);
    }

    /** Whether whoever is signed in may write lines. */
    boolean mayWrite() {
        return register.account().mayWrite();
    }

    /** What was written into a line, the newest first. */
    List<LineChange> history(RecordId line) {
        Map<String, String> users = register.accounts().all().stream().collect(Collectors.toMap(AccountStore.Account::id, AccountStore.Account::name));
        Map<String, Object> last = new HashMap<>();
        List<LineChange> changes = new ArrayList<>();
        for (byte[] each : register.history().lines(line)) {
            Change change = ChangeLine.read(each);
            String who = change.by().equals(register.office().text()) ? users.getOrDefault(change.user(), change.user()) : change.by();
            change.set().forEach((field, write) -> {
                Object before = last.put(field, write.value());
                if (!field.startsWith("_")) {
                    changes.add(new LineChange(change.stamp().wall(), who, field, before, write.value()));
                }
            });
        }
        Collections.reverse(changes);
        return changes;
    }

    RecordId newId() {
        return register.activities().newId();
    }

    /** What the rules would say; writes nothing. */
    Answered check(Activity line) {
        List<Activity> alike = line.area() == null || line.kind() == null || line.item() == null ? List.of()
                : register.activities().alike(line.area(), line.kind(), line.item());
        return new Answered(ActivityRules.refusals(line, register.office(), today()), ActivityRules.warnings(line, alike, today()));
    }

    /** Adds a line, or writes what is different from the one of that id, unless something is refused. */
    Answered write(Activity line) {
        return register.database().transaction(() -> {
            Answered answered = check(line);
            if (answered.refusals().isEmpty()) {
                register.activities().find(line.id())
                        .ifPresentOrElse(before -> register.activities().save(before, line), () -> register.activities().add(line));
            }
            return answered;
        });
    }
}
