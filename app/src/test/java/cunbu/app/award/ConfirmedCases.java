package cunbu.app.award;

import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.award.AwardCase;
import cunbu.core.casework.AwardStep;
import cunbu.core.casework.StepKind;
import cunbu.core.history.RecordId;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import java.time.LocalDate;

/** Puts invented persons into a register whose cases the county has confirmed, so that they wait for the public notice. */
public final class ConfirmedCases {

    public static final String SCHEME = "rural-reward";
    /** The day of the confirmation. */
    public static final LocalDate CONFIRMED_ON = LocalDate.of(2009, 10, 20);

    private final Register register;
    private int made;

    public ConfirmedCases(Register register) {
        this.register = register;
    }

    /** A person of that name whose case waits for its notice. @return the case */
    public RecordId waiting(String name) {
        return waiting(name, CONFIRMED_ON);
    }

    public RecordId waiting(String name, LocalDate confirmedOn) {
        return register.database().transaction(() -> {
            Person person = Practice.person(register.persons().newId(), null, name, Sex.MALE, LocalDate.of(1947, 3, 1));
            register.persons().add(person);
            AwardCase claim = new AwardCase(register.awardCases().newId(), person.id(), SCHEME, LocalDate.of(2009, 9, 1), null, null);
            register.awardCases().add(claim);
            step(claim, 1, StepKind.APPRAISAL, LocalDate.of(2009, 9, 10));
            step(claim, 2, StepKind.REVIEW, LocalDate.of(2009, 9, 20));
            step(claim, 3, StepKind.CONFIRMATION, confirmedOn);
            return claim.id();
        });
    }

    /** What the county decides comes with the county's id. */
    private void step(AwardCase claim, int number, StepKind kind, LocalDate on) {
        RecordId own = register.awardSteps().newId();
        RecordId id = kind == StepKind.CONFIRMATION ? new RecordId("530824000000-" + own.text().substring(13)) : own;
        register.awardSteps().add(new AwardStep(id, claim.id(), number, kind, on, "invented " + ++made, true, null, null, null, null));
    }
}
