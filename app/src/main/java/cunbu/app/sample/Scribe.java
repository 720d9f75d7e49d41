package cunbu.app.sample;

import cunbu.core.award.AwardCase;
import cunbu.core.birth.Birth;
import cunbu.core.casework.AwardStep;
import cunbu.core.casework.StepKind;
import cunbu.core.certificate.Certificate;
import cunbu.core.history.Kind;
import cunbu.core.history.RecordId;
import cunbu.core.household.Household;
import cunbu.core.migrant.Direction;
import cunbu.core.migrant.Migrant;
import cunbu.core.person.Disability;
import cunbu.core.person.HukouChange;
import cunbu.core.person.HukouKind;
import cunbu.core.person.Marriage;
import cunbu.core.person.MarriageKind;
import cunbu.core.person.Move;
import cunbu.core.person.Origin;
import cunbu.core.person.Parentage;
import cunbu.core.person.Person;
import cunbu.core.person.Schooling;
import cunbu.core.person.Sentence;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes a village down: core records in the order in which a clerk would enter them, nothing before what it refers to. */
final class Scribe {

    private static final String CLERK = "经办人";

    private final Village village;
    private final AreaCode code;
    private final Ids ids;
    private final Dice dice;
    private final Consumer<Entry> desk;
    private int papers;

    Scribe(Village village, Ids ids, Consumer<Entry> desk) {
        this.village = village;
        this.ids = ids;
        this.desk = desk;
        code = village.plan.area().code();
        dice = village.dice;
    }

    void write() {
        for (Home home : village.homes) {
            home.id = enter(Kind.HOUSEHOLD, id -> new Household(id, code, home.number, home.address));
            home.members.forEach(this::person);
        }
        village.people.stream().filter(person -> person.home == null).forEach(this::person);
        village.people.forEach(this::events);
        village.couples().forEach(this::marriage);
        village.people.forEach(this::parents);
        village.people.forEach(this::disabilities);
        village.people.forEach(this::schooling);
        village.deliveries.forEach(this::birth);
        village.couples().stream().filter(family -> family.certificate != null).forEach(this::certificate);
        village.stays.forEach(this::stay);
        Forms forms = new Forms(village);
        for (int month = 0; month < Years.MONTHS; month++) {
            int at = month;
            enter(Kind.MONTHLY_RETURN, id -> forms.form(id, at));
        }
        village.people.forEach(this::applications);
        new Deeds(village).lines().forEach(line -> enter(Kind.ACTIVITY, line::apply));
    }

    private RecordId enter(Kind kind, Function<RecordId, Record> record) {
        RecordId id = ids.next();
        desk.accept(new Entry(kind, id, record.apply(id), ids.change(), ids.stamp()));
        return id;
    }

    private void person(Human person) {
        HukouKind hukou = person.urban ? HukouKind.NON_AGRICULTURAL : HukouKind.AGRICULTURAL;
        person.id = enter(Kind.PERSON, id -> new Person(id, person.home == null ? null : person.home.id, person.relation, person.name,
                person.identity, person.identityGiven, person.sex, person.born, person.ethnic, hukou, code, person.presence, person.marital,
                person.died, person.pension, person.employed, person.sentencesCheckedOn));
    }

    private void events(Human person) {
        if (person.becameUrbanOn != null) {
            enter(Kind.HUKOU_CHANGE, id -> new HukouChange(id, person.id, person.becameUrbanOn, HukouKind.AGRICULTURAL, HukouKind.NON_AGRICULTURAL));
        }
        if (person.movedOn != null) {
            enter(Kind.MOVE, id -> new Move(id, person.id, person.movedOn, person.movedFrom, person.movedTo, reason(person)));
        }
        if (person.sentencedOn != null) {
            enter(Kind.SENTENCE, id -> new Sentence(id, person.id, person.sentencedOn, person.sentencedOn.plusMonths(dice.between(6, 60))));
        }
    }

    private static String reason(Human person) {
        boolean wedding = person.couple != null && !person.isMale() && !person.movedOn.isBefore(person.couple.since)
                && person.movedOn.isBefore(person.couple.since.plusDays(100));
        return wedding ? "婚迁" : null;
    }

    private void marriage(Couple couple) {
        enter(Kind.MARRIAGE, id -> new Marriage(id, idOf(couple.husband), idOf(couple.wife), couple.since,
                couple.deFacto ? MarriageKind.DE_FACTO : MarriageKind.REGISTERED, couple.until, couple.ended));
    }

    private void parents(Human child) {
        for (Human parent : child.parents()) {
            boolean adopted = child.adoptedOn != null;
            enter(Kind.PARENTAGE, id -> new Parentage(id, child.id, parent.id, adopted ? Origin.ADOPTED : Origin.OWN, child.adoptedOn,
                    adopted ? true : null, child.lawful));
        }
    }

    private void disabilities(Human person) {
        for (Handicap each : person.disabilities) {
            enter(Kind.DISABILITY, id -> new Disability(id, person.id, each.form(), each.grade(), each.certificate(), each.from(), each.to()));
        }
    }

    private void schooling(Human person) {
        for (Attendance each : person.schooling) {
            enter(Kind.SCHOOLING, id -> new Schooling(id, person.id, each.stage(), each.school(), each.from(), each.to()));
        }
    }

    private void birth(Delivery delivery) {
        Human child = delivery.child();
        enter(Kind.BIRTH, id -> new Birth(id, child.id, idOf(child.mother), idOf(child.father), child.born, child.sex, delivery.order(),
                delivery.compliant(), delivery.late(), delivery.reportedOn(), code));
    }

    private void certificate(Couple family) {
        Couple.Paper paper = family.certificate;
        String number = "景证" + paper.issuedOn().getYear() + "-" + code.text().substring(6) + "-" + String.format("%04d", ++papers);
        enter(Kind.CERTIFICATE, id -> new Certificate(id, number, paper.issuedOn(), idOf(family.wife), idOf(family.husband), paper.child().id,
                paper.contract(), paper.rural(), code, paper.cancelledOn(), paper.cancelledOn() == null ? null : "再生育"));
    }

    private void stay(Stay stay) {
        boolean here = stay.direction() == Direction.IN;
        String number = stay.certified() ? (here ? stay.otherArea().text().substring(0, 6) : "530824") + stay.from().getYear()
                + String.format("%06d", dice.between(1, 999_999)) : null;
        LocalDate until = stay.certified() ? (stay.to() == null ? LocalDate.of(2010, 1, 1).plusDays(dice.between(0, 900)) : stay.to().plusDays(100)) : null;
        enter(Kind.MIGRANT, id -> new Migrant(id, stay.person().id, stay.direction(), stay.otherArea(), code, stay.from(), stay.to(), number, until));
    }

    private void applications(Human person) {
        for (Application each : person.applications) {
            RecordId claim = enter(Kind.AWARD_CASE,
                    id -> new AwardCase(id, person.id, each.scheme(), each.appliedOn(), each.confirmedOn(), each.paidUntilOn()));
            if (each.ended() != null) {
                enter(Kind.AWARD_STEP, id -> new AwardStep(id, claim, 1, StepKind.EXIT, each.paidUntilOn(), CLERK, null, each.ended(), null, null,
                        each.paidUntilOn().plusDays(1)));
            }
        }
    }

    private static RecordId idOf(Human person) {
        return person == null ? null : person.id;
    }
}
