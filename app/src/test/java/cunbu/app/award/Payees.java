package cunbu.app.award;

import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.award.AwardCase;
import cunbu.core.casework.AwardStep;
import cunbu.core.casework.StepKind;
import cunbu.core.history.RecordId;
import cunbu.core.person.Origin;
import cunbu.core.person.Parentage;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import java.time.LocalDate;

/** Invented old people with one son each, whose rural reward was confirmed: 720 yuan for 2009. */
final class Payees {

    private final Register register;

    Payees(Register register) {
        this.register = register;
    }

    /** Somebody born in 1945 with one son, whose case the register took over confirmed. @return the case */
    AwardCase confirmed(String name) {
        return register.database().transaction(() -> {
            Person person = person(name);
            return claim(person, LocalDate.of(2009, 2, 20));
        });
    }

    /** The same with a case that went its whole way in the register: appraised, reviewed, confirmed and posted. @return the case */
    AwardCase posted(String name, LocalDate postedOn) {
        return register.database().transaction(() -> {
            AwardCase claim = claim(person(name), null);
            step(claim, 1, StepKind.APPRAISAL, LocalDate.of(2009, 1, 20), true);
            step(claim, 2, StepKind.REVIEW, LocalDate.of(2009, 2, 10), true);
            step(claim, 3, StepKind.CONFIRMATION, LocalDate.of(2009, 3, 1), true);
            step(claim, 4, StepKind.POSTING, postedOn, null);
            return claim;
        });
    }

    AwardCase applied(String name) {
        return register.database().transaction(() -> claim(person(name), null));
    }

    void exit(AwardCase claim, int number, LocalDate effectiveOn) {
        register.database().transaction(() -> register.awardSteps().add(new AwardStep(register.awardSteps().newId(), claim.id(), number, StepKind.EXIT,
                Practice.CLOCK.instant().atZone(Practice.CLOCK.getZone()).toLocalDate(), "王丽", null, "moved-away", null, null, effectiveOn)));
    }

    /** The person says that a pension is drawn after all: nothing was ever due. */
    void drawsPension(RecordId id) {
        Person now = register.persons().find(id).orElseThrow();
        register.database().transaction(() -> register.persons().save(now, new Person(now.id(), now.household(), now.relation(), now.name(), now.identity(),
                now.identityGiven(), now.sex(), now.bornOn(), now.ethnic(), now.hukou(), now.village(), now.presence(), now.marital(), now.diedOn(), true,
                now.employedByUnit(), now.sentencesCheckedOn())));
    }

    void rename(RecordId id, String name) {
        Person now = register.persons().find(id).orElseThrow();
        register.database().transaction(() -> register.persons().save(now, new Person(now.id(), now.household(), now.relation(), name, now.identity(),
                now.identityGiven(), now.sex(), now.bornOn(), now.ethnic(), now.hukou(), now.village(), now.presence(), now.marital(), now.diedOn(),
                now.urbanPension(), now.employedByUnit(), now.sentencesCheckedOn())));
    }

    private Person person(String name) {
        Person plain = Practice.person(register.persons().newId(), null, name, Sex.MALE, LocalDate.of(1945, 3, 1));
        Person asked = new Person(plain.id(), null, plain.relation(), name, null, null, Sex.MALE, plain.bornOn(), plain.ethnic(), plain.hukou(), plain.village(),
                plain.presence(), plain.marital(), null, false, false, LocalDate.of(2009, 1, 5));
        register.persons().add(asked);
        Person son = Practice.person(register.persons().newId(), null, name + "子", Sex.MALE, LocalDate.of(1972, 1, 1));
        register.persons().add(son);
        register.parentages().add(new Parentage(register.parentages().newId(), son.id(), asked.id(), Origin.OWN, null, null, true));
        return asked;
    }

    private AwardCase claim(Person person, LocalDate confirmedOn) {
        AwardCase claim = new AwardCase(register.awardCases().newId(), person.id(), "rural-reward", LocalDate.of(2009, 1, 10), confirmedOn, null);
        register.awardCases().add(claim);
        return claim;
    }

    private void step(AwardCase claim, int number, StepKind kind, LocalDate on, Boolean favourable) {
        // Only the county confirms; its step has come by a bundle.
        String office = kind == StepKind.CONFIRMATION ? "530824000000" : register.office().text();
        RecordId id = new RecordId(office + register.awardSteps().newId().text().substring(office.length()));
        register.awardSteps().add(new AwardStep(id, claim.id(), number, kind, on, "王丽", favourable, null, null, null, null));
    }
}
