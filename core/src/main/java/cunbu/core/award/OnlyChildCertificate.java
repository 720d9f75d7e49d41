package cunbu.core.award;

import cunbu.core.law.InForce;
import cunbu.core.law.LawBook;
import cunbu.core.law.Unit;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Finding;
import cunbu.core.rule.Phrase;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Whether a couple, or a parent alone, may be issued the certificate of honour for parents of an only child (独生子女父母光荣证). */
public final class OnlyChildCertificate extends LawScheme {

    public static final String CODE = "only-child-certificate";

    public OnlyChildCertificate(LawBook book) {
        super(book, CODE);
    }

    @Override
    public Applicants applicants() {
        return Applicants.ONE_OF_ONE_CHILD_COUPLES;
    }

    @Override
    public LocalDate childBornSince(AreaCode area, LocalDate on) {
        return on.minusYears(book().near(area, CODE + "/child-age", Unit.YEARS).onOrFirst(on).value());
    }

    @Override
    public Stream<Finding> questions(Claim claim) {
        Case asked = asCase(claim);
        Questions common = new Questions(asked);
        Stream<Supplier<Finding>> questions = Stream.of(common::schemeInForce, common::alive, common::livesInArea, () -> oneChild(asked),
                () -> othersDiedYoung(asked), () -> notTwins(asked), () -> bornInOneChildPeriod(asked), () -> childYoungEnough(asked),
                () -> noBreach(asked), common::adoptionsRegistered);
        return questions.map(Supplier::get);
    }

    /** One living child of the couple's, those of a former marriage counted. Where each brought one, it matters which of them is raised. */
    private static Finding oneChild(Case asked) {
        InForce<Integer> most = asked.own("most-children", Unit.PERSONS);
        Optional<InForce<Boolean>> eachBroughtOne = asked.ownIfAny("remarried-each-one-child", Unit.YES_NO).filter(InForce::value);
        Living living = living(asked);
        if (eachBroughtOne.isPresent() && eachBroughtOne(living)) {
            return asked.finding("oneChild", eachBroughtOne.get(), Answer.UNKNOWN, living.evidence(), Phrase.of("child.raised"));
        }
        Answer atLeast = !living.sure().isEmpty() ? Answer.YES : living.maybe().isEmpty() ? Answer.NO : Answer.UNKNOWN;
        return asked.aboutChildren("oneChild", most, Answer.all(atLeast, living.within(most.value(), false)), living.evidence(), living.open());
    }

    private static boolean eachBroughtOne(Living living) {
        return living.maybe().isEmpty() && living.sure().size() == 2
                && living.sure().stream().filter(kid -> kid.own() == Answer.YES && kid.ofSpouse() == Answer.NO).count() == 1
                && living.sure().stream().filter(kid -> kid.own() == Answer.NO && kid.ofSpouse() == Answer.YES).count() == 1;
    }

    /** A second child may have been there if it died as a child; the age differs from province to province. */
    private static Finding othersDiedYoung(Case asked) {
        InForce<Integer> age = asked.own("died-before-age", Unit.YEARS);
        List<Kid> dead = asked.offspring().kids().stream().filter(kid -> kid.counts() != Answer.NO && died(kid, asked.family().day())).toList();
        Answer young = Answer.all(dead.stream().map(kid -> Answer.any(kid.counts().not(), kid.child().bornOn() == null ? Answer.UNKNOWN
                : Answer.of(kid.child().diedOn().isBefore(Birthdays.reached(kid.child().bornOn(), age.value()))))).toList());
        long sure = dead.stream().filter(kid -> kid.counts() == Answer.YES).count();
        Answer few = dead.size() <= 1 ? Answer.YES : sure > 1 ? Answer.NO : Answer.UNKNOWN;
        return asked.aboutChildren("othersDiedYoung", age, Answer.all(young, few), Phrase.of("children.died", dead.size(), age.value()), Phrase.of("children.dates"));
    }

    private static boolean died(Kid kid, LocalDate day) {
        return kid.child().diedOn() != null && !kid.child().diedOn().isAfter(day);
    }

    private static Finding notTwins(Case asked) {
        InForce<Boolean> allowed = asked.own("multiple-birth", Unit.YES_NO);
        List<Kid> all = possible(asked);
        Answer twins = Answer.any(all.stream().flatMap(one -> all.stream().filter(other -> other != one)
                .map(other -> Answer.all(surely(asked, one), surely(asked, other), sameDay(one.child().bornOn(), other.child().bornOn())))).toList());
        return asked.aboutChildren("notTwins", allowed, allowed.value() ? Answer.YES : twins.not(), Phrase.of("children.living", all.size(),
                all.stream().filter(kid -> kid.child().sex() == Sex.FEMALE).count(), all.stream().filter(kid -> kid.child().sex() == Sex.MALE).count()),
                Phrase.of("children.dates"));
    }

    private static Answer sameDay(LocalDate one, LocalDate other) {
        return one == null || other == null ? Answer.UNKNOWN : Answer.of(one.equals(other));
    }

    /** The living children, those too of whom it is not sure. */
    private static List<Kid> possible(Case asked) {
        return Stream.concat(living(asked).sure().stream(), living(asked).maybe().stream()).toList();
    }

    private static Answer surely(Case asked, Kid kid) {
        return living(asked).sure().contains(kid) ? Answer.YES : Answer.UNKNOWN;
    }

    private static Finding bornInOneChildPeriod(Case asked) {
        InForce<LocalDate> until = asked.own("child-born-by", Unit.DATE);
        return aboutTheChild(asked, "bornInOneChildPeriod", until, born -> Answer.of(!born.isAfter(until.value())), until.value());
    }

    private static Finding childYoungEnough(Case asked) {
        InForce<Integer> age = asked.own("child-age", Unit.YEARS);
        return aboutTheChild(asked, "childYoungEnough", age, born -> Answer.of(asked.on().isBefore(Birthdays.reached(born, age.value()))), age.value());
    }

    private static Finding aboutTheChild(Case asked, String question, InForce<?> rule, Function<LocalDate, Answer> holds, Object limit) {
        List<Kid> all = possible(asked);
        Answer there = Answer.any(all.stream().map(kid -> surely(asked, kid)).toList());
        Answer each = Answer.all(all.stream().map(kid -> Answer.any(surely(asked, kid).not(),
                kid.child().bornOn() == null ? Answer.UNKNOWN : holds.apply(kid.child().bornOn()))).toList());
        Phrase evidence = all.size() == 1 && all.get(0).child().bornOn() != null ? Phrase.of(question, all.get(0).child().bornOn(), limit)
                : Phrase.of("children.ever", asked.offspring().kids().size());
        return asked.aboutChildren(question, rule, Answer.all(there, each), evidence, Phrase.of("children.dates"));
    }

    private static Finding noBreach(Case asked) {
        InForce<Boolean> rule = asked.own("unlawful-child-excludes", Unit.YES_NO);
        return new Questions(asked).noBreach(rule, kid -> rule.value() ? Answer.of(kid.child().lawful()) : Answer.YES,
                kept -> Phrase.of("breach.number." + Questions.word(kept)));
    }

    private static Living living(Case asked) {
        return asked.offspring().living(true);
    }

    /** It is a paper. */
    @Override
    public Amount amount(Claim claim) {
        return null;
    }

    @Override
    Collection<LocalDate> ownDays(Case asked) {
        int age = asked.own("child-age", Unit.YEARS).value();
        return Optional.ofNullable(asked.facts().children()).orElse(List.of()).stream().map(Facts.Child::bornOn).filter(day -> day != null)
                .map(born -> Birthdays.reached(born, age)).toList();
    }

    @Override
    public List<Otherwise> otherwise(String question, Claim claim) {
        Case asked = asCase(claim);
        Alternatives other = new Alternatives(asked);
        return switch (question) {
            case "oneChild" -> possible(asked).isEmpty() ? other.hadChild("children.one", youngEnough(asked), null) : other.fewerLivingChildren();
            case "othersDiedYoung", "notTwins" -> other.fewerLivingChildren();
            case "childYoungEnough" -> younger(asked, kid -> Phrase.of("child.younger", kid.id()));
            case "bornInOneChildPeriod" -> younger(asked, kid -> Phrase.of("child.bornBefore", kid.id(),
                    asked.own("child-born-by", Unit.DATE).value().plusDays(1)));
            default -> other.to(question);
        };
    }

    private static List<Otherwise> younger(Case asked, Function<Kid, Phrase> change) {
        LocalDate day = youngEnough(asked);
        return asked.facts().children() == null ? List.of() : possible(asked).stream().map(kid -> Otherwise.facts(
                change.apply(kid), facts -> facts.withChild(kid.id(), each -> each.withBornOn(day)))).toList();
    }

    private static LocalDate youngEnough(Case asked) {
        LocalDate limit = asked.own("child-born-by", Unit.DATE).value();
        return asked.on().minusYears(1).isBefore(limit) ? asked.on().minusYears(1) : limit;
    }
}
