package cunbu.app.sample;

import cunbu.core.history.RecordId;
import cunbu.core.person.Marital;
import cunbu.core.person.Presence;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** An invented person while the village is being put together; a core record is made of it at the end. */
final class Human {

    Sex sex;
    LocalDate born;
    LocalDate died;
    Human mother;
    Human father;
    final List<Human> children = new ArrayList<>(3);
    Couple couple;
    Marital marital = Marital.UNMARRIED;
    Presence presence = Presence.REGISTERED;
    boolean urban;

    /** When the registration came or went, from or to where; null for somebody who was always here. */
    LocalDate movedOn;
    AreaCode movedFrom;
    AreaCode movedTo;

    Home home;
    String relation;
    String surname;
    String name;
    String ethnic;
    String identity;
    String identityGiven;

    /** As a child: what the officer found; and the day of a registered adoption, null for an own child. */
    Boolean lawful = true;
    LocalDate adoptedOn;

    Boolean pension;
    Boolean employed;
    LocalDate sentencesCheckedOn;
    LocalDate sentencedOn;
    /** When the registration became non-agricultural; null if it always was, or is not. */
    LocalDate becameUrbanOn;

    /** What the plan says of an only child; null for everybody else. */
    OnlyChild only;
    final List<Attendance> schooling = new ArrayList<>(0);
    final List<Handicap> disabilities = new ArrayList<>(0);

    boolean rewarded;
    boolean assisted;
    final List<Application> applications = new ArrayList<>(0);
    boolean away;
    RecordId id;

    Human(Sex sex, LocalDate born) {
        this.sex = sex;
        this.born = born;
    }

    static Human woman(LocalDate born) {
        return new Human(Sex.FEMALE, born);
    }

    static Human man(LocalDate born) {
        return new Human(Sex.MALE, born);
    }

    boolean isMale() {
        return sex == Sex.MALE;
    }

    /** Whether counted in the registered population at the end. */
    boolean counts() {
        return died == null && presence == Presence.REGISTERED;
    }

    /** Completed years at the end of September 2009. */
    int age() {
        return (int) ChronoUnit.YEARS.between(born, Years.CLOSING.minusDays(1));
    }

    Human spouse() {
        return couple == null ? null : isMale() ? couple.wife : couple.husband;
    }

    void bornTo(Human itsMother, Human itsFather) {
        mother = itsMother;
        father = itsFather;
        for (Human parent : parents()) {
            parent.children.add(this);
        }
    }

    List<Human> parents() {
        List<Human> parents = new ArrayList<>(2);
        if (mother != null) {
            parents.add(mother);
        }
        if (father != null) {
            parents.add(father);
        }
        return parents;
    }

    List<Human> livingChildren() {
        return children.stream().filter(child -> child.died == null).toList();
    }
}
