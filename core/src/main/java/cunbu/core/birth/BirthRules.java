package cunbu.core.birth;

import static cunbu.core.time.Days.after;
import static cunbu.core.time.Days.age;
import static cunbu.core.time.Days.apart;
import static cunbu.core.time.Days.before;

import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import cunbu.core.place.Level;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What must hold before a birth is written. Births of one mother at most {@value #SAME_DELIVERY} days apart are one delivery
 * (twins are two births whose orders run on); between two deliveries less than {@value #NOT_POSSIBLE} days cannot be.
 */
public final class BirthRules {

    private static final int SAME_DELIVERY = 3;
    private static final int NOT_POSSIBLE = 120;
    private static final int HARDLY_POSSIBLE = 182;
    private static final int YOUNGEST_EVER = 5;
    private static final int OLDEST_EVER = 75;
    private static final int USUALLY_FROM = 12;
    private static final int USUALLY_TO = 55;
    private static final int DAYS_AFTER_FATHER = 300;
    private static final int HIGHEST_ORDER = 20;

    private BirthRules() {
    }

    public static List<Refusal> refusals(Birth birth, BirthFacts around, LocalDate today) {
        return new Refusals()
                .and(missing(birth, around))
                .when(after(birth.bornOn(), today), "bornOn", "birth.bornInFuture")
                .when(birth.birthOrder() != null && (birth.birthOrder() < 1 || birth.birthOrder() > HIGHEST_ORDER), "birthOrder",
                        "birth.orderImpossible", HIGHEST_ORDER)
                .when(after(birth.reportedOn(), today), "reportedOn", "birth.reportedInFuture")
                .when(before(birth.reportedOn(), birth.bornOn()), "reportedOn", "birth.reportedBeforeBirth")
                .when(birth.village() != null && birth.village().level() != Level.VILLAGE, "village", "birth.notAVillage")
                .and(child(birth, around))
                .and(parents(birth, around))
                .when(others(birth, around).anyMatch(other -> tooClose(birth, other)), "bornOn", "birth.tooSoonAfterAnother")
                .all();
    }

    public static List<Refusal> warnings(Birth birth, BirthFacts around, LocalDate today) {
        return new Refusals()
                .when(birth.father() == null, "father", "birth.fatherMissing")
                .when(motherOutside(birth, around, USUALLY_FROM, USUALLY_TO), "mother", "birth.motherOfUnusualAge", USUALLY_FROM, USUALLY_TO)
                .when(others(birth, around).anyMatch(other -> closely(birth, other)), "bornOn", "birth.soonAfterAnother")
                .when(others(birth, around).anyMatch(other -> sameDelivery(birth, other)), "bornOn", "birth.multipleDelivery")
                .when(others(birth, around).anyMatch(other -> Objects.equals(birth.birthOrder(), other.birthOrder())), "birthOrder",
                        "birth.orderTaken")
                .when(others(birth, around).anyMatch(other -> againstOrder(birth, other)), "birthOrder", "birth.orderAgainstDates")
                .when(fatherLongDead(birth, around.father()), "father", "birth.fatherLongDead")
                .all();
    }

    private static List<Refusal> missing(Birth birth, BirthFacts around) {
        return new Refusals()
                .when(birth.child() == null, "child", "birth.childMissing")
                .when(birth.mother() == null, "mother", "birth.motherMissing")
                .when(birth.child() != null && around.child() == null, "child", "birth.childNotFound")
                .when(birth.mother() != null && around.mother() == null, "mother", "birth.motherNotFound")
                .when(birth.father() != null && around.father() == null, "father", "birth.fatherNotFound")
                .when(birth.bornOn() == null, "bornOn", "birth.bornOnMissing")
                .when(birth.sex() == null, "sex", "birth.sexMissing")
                .when(birth.birthOrder() == null, "birthOrder", "birth.orderMissing")
                .when(birth.reportedOn() == null, "reportedOn", "birth.reportedOnMissing")
                .when(birth.village() == null, "village", "birth.villageMissing")
                .all();
    }

    private static List<Refusal> child(Birth birth, BirthFacts around) {
        Person child = around.child();
        if (child == null) {
            return List.of();
        }
        return new Refusals()
                .when(child.id().equals(birth.mother()) || child.id().equals(birth.father()), "child", "birth.childIsParent")
                .when(differ(birth.bornOn(), child.bornOn()), "bornOn", "birth.bornOnDiffersFromChild")
                .when(differ(birth.sex(), child.sex()), "sex", "birth.sexDiffersFromChild")
                .when(around.others().stream().anyMatch(other -> !other.id().equals(birth.id()) && child.id().equals(other.child())), "child",
                        "birth.alreadyRecorded")
                .all();
    }

    private static List<Refusal> parents(Birth birth, BirthFacts around) {
        Person mother = around.mother();
        Person father = around.father();
        return new Refusals()
                .when(birth.mother() != null && birth.mother().equals(birth.father()), "father", "birth.oneParentTwice")
                .when(mother != null && mother.sex() == Sex.MALE, "mother", "birth.motherNotFemale")
                .when(father != null && father.sex() == Sex.FEMALE, "father", "birth.fatherNotMale")
                .when(motherOutside(birth, around, YOUNGEST_EVER, OLDEST_EVER), "mother", "birth.motherOfImpossibleAge")
                .when(mother != null && before(mother.diedOn(), birth.bornOn()), "mother", "birth.motherDead")
                .when(father != null && !after(birth.bornOn(), father.bornOn()) && known(father.bornOn(), birth.bornOn()), "father", "birth.fatherNotBorn")
                .all();
    }

    private static boolean motherOutside(Birth birth, BirthFacts around, int from, int to) {
        if (around.mother() == null || around.mother().bornOn() == null || birth.bornOn() == null) {
            return false;
        }
        int age = age(around.mother().bornOn(), birth.bornOn());
        return age < from || age > to;
    }

    private static Stream<Birth> others(Birth birth, BirthFacts around) {
        boolean known = birth.bornOn() != null;
        return around.others().stream().filter(other -> known && other.bornOn() != null && !other.id().equals(birth.id()));
    }

    private static boolean sameDelivery(Birth birth, Birth other) {
        return apart(birth.bornOn(), other.bornOn()) <= SAME_DELIVERY;
    }

    private static boolean tooClose(Birth birth, Birth other) {
        return !sameDelivery(birth, other) && apart(birth.bornOn(), other.bornOn()) < NOT_POSSIBLE;
    }

    private static boolean closely(Birth birth, Birth other) {
        long days = apart(birth.bornOn(), other.bornOn());
        return days >= NOT_POSSIBLE && days < HARDLY_POSSIBLE;
    }

    private static boolean againstOrder(Birth birth, Birth other) {
        if (birth.birthOrder() == null || other.birthOrder() == null || birth.bornOn().equals(other.bornOn())) {
            return false;
        }
        return birth.birthOrder() < other.birthOrder() && birth.bornOn().isAfter(other.bornOn())
                || birth.birthOrder() > other.birthOrder() && birth.bornOn().isBefore(other.bornOn());
    }

    private static boolean fatherLongDead(Birth birth, Person father) {
        return father != null && father.diedOn() != null && birth.bornOn() != null && birth.bornOn().isAfter(father.diedOn().plusDays(DAYS_AFTER_FATHER));
    }

    private static boolean known(LocalDate one, LocalDate other) {
        return one != null && other != null;
    }

    private static boolean differ(Object one, Object other) {
        return one != null && other != null && !one.equals(other);
    }
}
