package cunbu.core.award;

import cunbu.core.person.HukouKind;
import cunbu.core.person.MarriageEnd;
import cunbu.core.person.MarriageKind;
import cunbu.core.person.Origin;
import cunbu.core.person.Sex;
import cunbu.core.person.Stage;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Families as a seed makes them: mostly plain, sometimes odd, with nothing unknown. */
final class AnyFacts {

    private static final AreaCode FAR = new AreaCode("110101001001");
    private final SplittableRandom random;

    AnyFacts(long seed) {
        this.random = new SplittableRandom(seed);
    }

    Facts next() {
        List<Facts.Person> persons = List.of(person("h", Sex.MALE), person("w", Sex.FEMALE), person("x", Sex.FEMALE));
        List<Facts.Marriage> marriages = new ArrayList<>();
        if (oneIn(4)) {
            LocalDate divorced = day(1975, 2000);
            marriages.add(marriage("x", day(1966, 1974), divorced));
        }
        if (!oneIn(6)) {
            marriages.add(marriage("w", day(1968, 1995), oneIn(6) ? day(1996, 2012) : null));
        }
        List<Facts.Child> children = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            children.add(child("c" + i));
        }
        return new Facts("h", persons, marriages, children, List.of(), oneIn(5)
                ? List.of(new Facts.Confirmation(RuralReward.CODE, "h", day(2004, 2014))) : null, List.of());
    }

    /** Families of any age, with certificates, disabilities and schooling; sometimes a child applies. */
    Facts modern() {
        int parents = oneIn(2) ? 1970 : 1945;
        List<Facts.Person> persons = new ArrayList<>(List.of(grown("h", Sex.MALE, parents), grown("w", Sex.FEMALE, parents), grown("x", Sex.FEMALE, parents)));
        List<Facts.Marriage> marriages = new ArrayList<>();
        if (oneIn(5)) {
            marriages.add(marriage("x", day(parents + 20, parents + 22), day(parents + 23, parents + 26)));
        }
        if (!oneIn(5)) {
            marriages.add(marriage("w", day(parents + 22, parents + 30), oneIn(8) ? day(2004, 2015) : null));
        }
        List<Facts.Child> children = new ArrayList<>();
        for (int i = oneIn(2) ? 1 : random.nextInt(3); i > 0; i--) {
            children.add(young("c" + i, parents));
        }
        List<Facts.Certificate> certificates = new ArrayList<>();
        if (!children.isEmpty() && !oneIn(3)) {
            Facts.Child child = children.get(0);
            certificates.add(new Facts.Certificate("Y-1", child.bornOn().plusDays(random.nextInt(2000)), child.parents(), child.id(), !oneIn(4),
                    oneIn(10) ? day(2005, 2015) : null, null));
        }
        String applicant = oneIn(3) ? "w" : oneIn(3) && !children.isEmpty() ? "c1" : "h";
        if (applicant.equals("c1")) {
            Facts.Child child = children.get(children.size() - 1);
            persons.add(new Facts.Person("c1", child.sex(), child.bornOn(), child.diedOn(), hukou(child.bornOn()), false, false, List.of()));
        }
        return new Facts(applicant, persons, marriages, children, certificates, oneIn(8)
                ? List.of(new Facts.Confirmation("special-assistance", applicant, day(2004, 2014))) : null, oneIn(8)
                ? List.of(new Facts.Award("one-off-award", applicant, day(2004, 2012), null)) : List.of());
    }

    /** The same facts with one of them not known. */
    Facts forgetful(Facts facts) {
        List<Facts> all = Forgetting.one(facts);
        return all.get(below(all.size()));
    }

    private Facts.Person grown(String id, Sex sex, int from) {
        LocalDate born = day(from, from + 6);
        return new Facts.Person(id, sex, born, oneIn(12) ? day(2004, 2020) : null, hukou(born), oneIn(9), oneIn(4), List.of());
    }

    private List<Facts.Hukou> hukou(LocalDate born) {
        LocalDate changed = oneIn(8) ? day(2003, 2014) : null;
        List<Facts.Hukou> spells = new ArrayList<>();
        spells.add(new Facts.Hukou(oneIn(4) ? HukouKind.NON_AGRICULTURAL : HukouKind.AGRICULTURAL, oneIn(12) ? FAR : Told.VILLAGE, born, changed));
        if (changed != null) {
            spells.add(new Facts.Hukou(oneIn(2) ? HukouKind.NON_AGRICULTURAL : HukouKind.AGRICULTURAL, oneIn(4) ? FAR : Told.VILLAGE, changed, null));
        }
        return spells;
    }

    private Facts.Child young(String id, int parents) {
        LocalDate born = oneIn(30) ? day(2015, 2017) : day(parents + 22, parents + 34);
        LocalDate school = LocalDate.of(born.getYear() + 7, 9, 1);
        LocalDate graded = born.plusDays(random.nextInt(9000));
        boolean adopted = oneIn(10);
        return new Facts.Child(id, oneIn(2) ? Sex.MALE : Sex.FEMALE, born, oneIn(4) ? born.plusDays(random.nextInt(11000)) : null,
                oneIn(6) ? List.of("h") : oneIn(8) ? List.of("w") : List.of("h", "w"), adopted ? Origin.ADOPTED : Origin.OWN,
                adopted ? born.plusDays(random.nextInt(2000)) : null, adopted ? !oneIn(4) : null, !oneIn(12),
                oneIn(4) ? List.of(new Facts.Disability(1 + random.nextInt(4), graded, oneIn(6) ? graded.plusYears(5) : null)) : List.of(),
                List.of(new Facts.Schooling(Stage.PRIMARY, school, school.plusYears(6).minusMonths(2)),
                        new Facts.Schooling(Stage.JUNIOR, school.plusYears(6), school.plusYears(9).minusMonths(2)),
                        new Facts.Schooling(Stage.UPPER_SECONDARY, school.plusYears(9), school.plusYears(12).minusMonths(2)),
                        new Facts.Schooling(Stage.BACHELOR, school.plusYears(12), school.plusYears(16).minusMonths(2))));
    }

    private Facts.Person person(String id, Sex sex) {
        LocalDate born = day(1930, 1956);
        List<Facts.Hukou> hukou = new ArrayList<>();
        LocalDate changed = oneIn(5) ? day(1985, 2014) : null;
        hukou.add(new Facts.Hukou(oneIn(8) ? HukouKind.NON_AGRICULTURAL : HukouKind.AGRICULTURAL, oneIn(9) ? FAR : Told.VILLAGE, born, changed));
        if (changed != null) {
            hukou.add(new Facts.Hukou(oneIn(2) ? HukouKind.NON_AGRICULTURAL : HukouKind.RURAL_RESIDENT, oneIn(4) ? FAR : Told.VILLAGE, changed, null));
        }
        LocalDate jailed = day(2000, 2012);
        return new Facts.Person(id, sex, born, oneIn(7) ? day(1999, 2014) : null, hukou, oneIn(9), false,
                oneIn(7) ? List.of(new Facts.Sentence(jailed, oneIn(3) ? null : jailed.plusYears(2))) : List.of());
    }

    private Facts.Marriage marriage(String wife, LocalDate from, LocalDate to) {
        return new Facts.Marriage("h", wife, from, to, oneIn(6) ? MarriageKind.DE_FACTO : MarriageKind.REGISTERED,
                to == null ? null : oneIn(2) ? MarriageEnd.DIVORCE : MarriageEnd.DEATH);
    }

    private Facts.Child child(String id) {
        LocalDate born = oneIn(20) ? day(2003, 2012) : day(1960, 1992);
        boolean adopted = oneIn(7);
        return new Facts.Child(id, oneIn(3) ? Sex.MALE : Sex.FEMALE, born, oneIn(4) ? born.plusDays(random.nextInt(9000)) : null,
                switch (random.nextInt(8)) {
                    case 0 -> List.of("h");
                    case 1 -> List.of("w");
                    case 2 -> List.of("h", "x");
                    default -> List.of("h", "w");
                }, adopted ? Origin.ADOPTED : Origin.OWN, adopted ? born.plusDays(random.nextInt(2000)) : null, adopted ? !oneIn(4) : null,
                !oneIn(9), null, null);
    }

    LocalDate day(int firstYear, int lastYear) {
        return LocalDate.of(firstYear, 1, 1).plusDays(random.nextInt(365 * (lastYear - firstYear + 1)));
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
