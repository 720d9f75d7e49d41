package cunbu.app.award;

import cunbu.core.casework.CaseState;
import cunbu.core.casework.Casefile;
import cunbu.core.history.Coded;
import cunbu.core.place.Level;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** What waits in the benefits for somebody to act: cases by their next step, and people whom a case should be opened or ended for. */
public enum Wait implements Coded {
    APPLIED("applied", CaseState.APPLIED),
    APPRAISED("appraised", CaseState.APPRAISED),
    REVIEWED("reviewed", CaseState.REVIEWED),
    CONFIRMED("confirmed", CaseState.CONFIRMED),
    POSTED("posted", CaseState.POSTED),
    /** The days of the notice are over, and nothing has been paid yet. */
    ENDED("ended", (file, today) -> file.state() == CaseState.PAYABLE && file.hangsUntil() != null),
    RETURNED("returned", CaseState.RETURNED),
    OBJECTIONS("objections", (file, today) -> !file.open().isEmpty()),
    REVIEW_DUE("review-due", Casefile::reviewDue),
    NOT_APPLIED("not-applied", Which.NOT_APPLIED),
    NO_LONGER("no-longer", Which.NO_LONGER),
    SOON("soon", Which.SOON);

    private final String code;
    private final BiPredicate<Casefile, LocalDate> waits;
    private final Which which;

    Wait(String code, CaseState state) {
        this(code, (file, today) -> file.state() == state);
    }

    Wait(String code, BiPredicate<Casefile, LocalDate> waits) {
        this.code = code;
        this.waits = waits;
        this.which = null;
    }

    Wait(String code, Which which) {
        this.code = code;
        this.waits = (file, today) -> false;
        this.which = which;
    }

    @Override
    public String code() {
        return code;
    }

    /** Which people of the list of the entitled it means; empty if it means cases. */
    public Optional<Which> people() {
        return Optional.ofNullable(which);
    }

    /** What cases wait for. */
    public static List<Wait> ofCases() {
        return Arrays.stream(values()).filter(each -> each.which == null).toList();
    }

    /** Whether an office of that level acts on it: villages act through their township. */
    boolean isFor(Level level) {
        return switch (this) {
            case APPLIED, APPRAISED, RETURNED -> level != Level.COUNTY;
            case REVIEWED -> level == Level.COUNTY;
            case POSTED -> false;
            default -> true;
        };
    }

    boolean holds(Casefile file, LocalDate today) {
        return waits.test(file, today);
    }
}
