package cunbu.app.law;

import cunbu.app.store.LawValueStore;
import cunbu.app.store.Register;
import cunbu.core.law.LawBook;
import cunbu.core.law.LawPage;
import cunbu.core.law.LawRules;
import cunbu.core.law.LawValue;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.core.rule.PlainText;
import cunbu.core.rule.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The law book of a register: shows it, and enters what the county sets. Works on the worker thread. */
public final class LawDesk {

    /** What the rules say of a value; if nothing is refused, it has been written. */
    public record Answered(List<Refusal> refusals, List<Refusal> warnings) {
    }

    private final Register register;
    private final Clock clock;

    public LawDesk(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    public LawBook book() {
        return register.lawBook();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public AreaCode office() {
        return register.office();
    }

    /** The office and its townships, as far as they have a law of their own. */
    public List<Area> areas() {
        return register.areas().all().stream().filter(area -> area.code().within(register.office()) && area.level() != Level.VILLAGE).toList();
    }

    /** Whether whoever is signed in may enter values here. */
    public boolean mayEnter() {
        return register.office().level() == Level.COUNTY && register.account().mayWrite();
    }

    /** What the rules would say; writes nothing. */
    public Answered check(LawDraft draft) {
        return judge(draft, value(draft), book());
    }

    /** Writes a value, unless something is refused. */
    public Answered enter(LawDraft draft) {
        return register.database().transaction(() -> {
            LawBook book = book();
            LawValue value = value(draft);
            Answered answered = judge(draft, value, book);
            if (answered.refusals().isEmpty()) {
                write(draft, value, book);
            }
            return answered;
        });
    }

    /** A correction on the day of entry changes the record; a later one is a new record, so that the book of the days between can be put together again. */
    private void write(LawDraft draft, LawValue value, LawBook book) {
        LawValueStore values = register.lawValues();
        Optional<LawValue> ofToday = book.entered().stream().filter(other -> draft.correction() && other.area().equals(value.area())
                && other.parameter().equals(value.parameter()) && other.fromOn().equals(value.fromOn()) && other.enteredOn().equals(value.enteredOn())).findFirst();
        if (ofToday.isPresent()) {
            LawValue old = ofToday.get();
            values.save(old, new LawValue(old.id(), value.area(), value.parameter(), value.unit(), value.fromOn(), value.value(), value.source(),
                    value.confirmed(), value.enteredOn()));
        } else {
            values.add(value);
        }
    }

    private Answered judge(LawDraft draft, LawValue value, LawBook book) {
        List<Refusal> refusals = new ArrayList<>();
        if (!register.account().mayWrite()) {
            refusals.add(Refusal.of("user", "law.notASupervisor"));
        }
        refusals.addAll(draft.correction() ? LawRules.refusalsOfCorrection(value, book) : LawRules.refusals(value, book));
        return new Answered(refusals, LawRules.warnings(value, book));
    }

    private LawValue value(LawDraft draft) {
        String unit = Optional.ofNullable(draft.parameter()).flatMap(book()::page).map(LawPage::unit).orElse(null);
        return new LawValue(register.lawValues().newId(), draft.area(), draft.parameter(), unit, draft.fromOn(), draft.value(),
                PlainText.tidy(draft.source()), draft.confirmed(), today());
    }
}
