package cunbu.app.award;

import cunbu.app.json.DecisionJson;
import cunbu.app.json.FactsJson;
import cunbu.app.store.Register;
import cunbu.core.award.AwardCase;
import cunbu.core.award.Decider;
import cunbu.core.award.Facts;
import cunbu.core.award.FamilyRecords;
import cunbu.core.award.Schemes;
import cunbu.core.casework.Ruling;
import cunbu.core.history.RecordId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Decides on a claim by the facts and the law of the moment, and writes the decision down so that it can be made again. */
final class Rulings {

    private final Register register;

    Rulings(Register register) {
        this.register = register;
    }

    /** The decision on a claim; empty if the register has no such person or the program no such scheme. */
    Optional<Ruled> rule(RecordId person, String scheme, LocalDate on) {
        FamilyRecords records = register.facts().around(List.of(person));
        if (records.person(person) == null) {
            return Optional.empty();
        }
        return new Schemes(register.lawBook()).named(scheme).map(asked -> {
            Facts facts = records.facts(person, scheme);
            return new Ruled(facts, new Decider().decide(asked, facts, on, AwardDesk.claimedIn(facts, on, register.office())));
        });
    }

    /** The decision as a record, not yet added. */
    Ruling written(AwardCase claim, Ruled ruled, LocalDate today) {
        return new Ruling(register.rulings().newId(), claim.id(), claim.person(), claim.scheme(), ruled.decision().on(), today, ruled.decision().area(),
                ruled.decision().verdict(), ruled.decision().lawVersion(), FactsJson.write(ruled.facts()), DecisionJson.wordless().line(ruled.decision()));
    }
}
