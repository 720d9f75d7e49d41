package cunbu.core.person;

import static cunbu.core.time.Days.after;
import static cunbu.core.time.Days.before;

import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import java.time.LocalDate;
import java.util.List;

/** What must hold before a sentence is written. Its end may lie in the future. */
public final class SentenceRules {

    private SentenceRules() {
    }

    /** @param person null if not in the register */
    public static List<Refusal> refusals(Sentence sentence, Person person, LocalDate today) {
        return new Refusals()
                .when(person == null, "person", "sentence.personNotFound")
                .when(sentence.fromOn() == null, "fromOn", "sentence.fromOnMissing")
                .when(after(sentence.fromOn(), today), "fromOn", "sentence.inFuture")
                .when(person != null && before(sentence.fromOn(), person.bornOn()), "fromOn", "sentence.beforeBirth")
                .when(sentence.toOn() != null && !after(sentence.toOn(), sentence.fromOn()) && sentence.fromOn() != null, "toOn", "sentence.endsBeforeStart")
                .all();
    }
}
