package cunbu.core.award;

import cunbu.core.law.InForce;
import cunbu.core.law.LawBook;
import cunbu.core.law.Unit;
import cunbu.core.person.HukouKind;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Finding;
import cunbu.core.rule.Phrase;
import cunbu.core.time.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The reward for rural parents who kept to one child or two daughters (农村部分计划生育家庭奖励扶助), from the year in which they
 * turn 60. Each spouse claims alone.
 */
public final class RuralReward extends LawScheme {

    public static final String CODE = "rural-reward";

    public RuralReward(LawBook book) {
        super(book, CODE);
    }

    @Override
    public Applicants applicants() {
        return Applicants.OLD_ENOUGH;
    }

    @Override
    public LocalDate bornBy(AreaCode area, LocalDate on) {
        return lastDay(on.getYear() - book().near(area, CODE + "/age", Unit.YEARS).onOrFirst(on).value());
    }

    @Override
    public Amount amount(Claim claim) {
        return RuralRewardAmount.of(asCase(claim));
    }

    @Override
    Collection<LocalDate> ownDays(Case asked) {
        List<LocalDate> days = new ArrayList<>();
        Optional.ofNullable(sixtiethYear(asked)).ifPresent(days::add);
        Questions.confirmedOn(asked).stream().filter(Objects::nonNull).map(day -> firstDay(day.getYear())).forEach(days::add);
        return days;
    }

    @Override
    public Stream<Finding> questions(Claim claim) {
        Case asked = asCase(claim);
        Questions common = new Questions(asked);
        Stream<Supplier<Finding>> questions = Stream.of(common::schemeInForce, common::alive, common::livesInArea, common::agriculturalHukou,
                () -> spouseHukou(asked), common::bornLateEnough, () -> oldEnough(asked), common::everHadChild, () -> noBreach(asked),
                () -> oneChildOrTwoDaughters(asked), () -> neverTooManyAlive(asked), common::adoptionsRegistered,
                () -> noAdoptionBesideBirth(asked), () -> oneAdoptionAtATime(asked), () -> marriedWhenAdopting(asked), () -> noLaterChild(asked),
                () -> noUrbanPension(asked), common::notServingSentence, () -> spouseSupports(asked), () -> notSpeciallyAssisted(asked),
                () -> confirmed(asked));
        return questions.map(Supplier::get);
    }

    @Override
    public List<Otherwise> otherwise(String question, Claim claim) {
        Case asked = asCase(claim);
        Alternatives other = new Alternatives(asked);
        return switch (question) {
            case "spouseHukou" -> List.of(other.spouses(Phrase.of("hukou.ruralSpouse"), person -> person.withHukou(other.spell(HukouKind.AGRICULTURAL))));
            case "oldEnough" -> sixtiethYear(asked) == null ? other.bornOn(bornEarlyEnough(asked)) : other.later(sixtiethYear(asked));
            case "oneChildOrTwoDaughters", "neverTooManyAlive", "noAdoptionBesideBirth", "oneAdoptionAtATime" -> other.fewerChildren();
            case "marriedWhenAdopting" -> other.marriedWhenAdopting();
            case "noLaterChild" -> Stream.concat(other.fewerChildren().stream(), bornBefore(asked).stream()).toList();
            case "confirmed" -> other.confirmed(day -> firstDay(day.getYear()));
            case "noUrbanPension" -> List.of(other.applicant(Phrase.of("pension.none"), person -> person.withUrbanPension(false)),
                    other.spouses(Phrase.of("pension.noneSpouse"), person -> person.withUrbanPension(false)));
            case "spouseSupports" -> List.of(other.spouses(Phrase.of("sentence.noneSpouse"), person -> person.withSentences(List.of())));
            case "notSpeciallyAssisted" -> List.of(Otherwise.facts(Phrase.of("award.notSpecial"), facts -> facts.withAwards(List.of())));
            default -> other.to(question);
        };
    }

    /** Where no child may have come since a day: the one there is, the day before. */
    private static List<Otherwise> bornBefore(Case asked) {
        Optional<LocalDate> since = asked.ownIfAny("no-child-since", Unit.DATE).map(InForce::value);
        return since.stream().flatMap(day -> asked.offspring().kids().stream().filter(kid -> kid.child().bornOn() != null && !kid.child().bornOn().isBefore(day))
                .map(kid -> Otherwise.facts(Phrase.of("child.bornBefore", kid.id(), day),
                        facts -> facts.withChild(kid.id(), child -> child.withBornOn(day.minusDays(1)))))).toList();
    }

    private LocalDate bornEarlyEnough(Case asked) {
        LocalDate last = LocalDate.of(asked.on().getYear() - asked.own("age", Unit.YEARS).value(), 1, 1);
        LocalDate first = asked.own("born-since", Unit.DATE).value();
        return last.isBefore(first) ? first : last;
    }

    /** The national text asks that both are rural; where the rural half of a household may claim, the spouse does not matter. */
    private Finding spouseHukou(Case asked) {
        InForce<Boolean> half = asked.own("half-household", Unit.YES_NO);
        if (half.value()) {
            return asked.finding("spouseHukou", half, Answer.YES, Phrase.of("spouse.halfHousehold"));
        }
        List<Spouse> spouses = asked.family().spouses();
        Answer rural = asked.family().allSpouses(spouse -> rural(asked, spouse));
        if (!spouses.isEmpty() && spouses.get(0).deFacto() != null) {
            return asked.finding("spouseHukou", spouses.get(0).deFacto(), rural, Phrase.of("spouse.deFacto." + Questions.word(rural)), Phrase.of("spouse.hukou"));
        }
        Phrase evidence = !asked.family().marriagesKnown() ? Phrase.of("marriages.unknown")
                : spouses.isEmpty() ? Phrase.of("spouse.none") : asked.family().hukouPhrase(spouses.get(0).person());
        return asked.finding("spouseHukou", half, rural, evidence, Phrase.of(asked.family().marriagesKnown() ? "spouse.hukou" : "marriages"));
    }

    /** The age must be reached, in life, by 31 December of the year asked about. */
    private Finding oldEnough(Case asked) {
        InForce<Integer> age = asked.own("age", Unit.YEARS);
        LocalDate born = asked.applicant().bornOn();
        if (born == null) {
            return asked.finding("oldEnough", age, Answer.UNKNOWN, Phrase.of("born.unknown"), Phrase.of("bornOn", asked.applicant().id()));
        }
        LocalDate yearEnd = lastDay(asked.on().getYear());
        LocalDate died = asked.applicant().diedOn();
        LocalDate until = died != null && died.isBefore(yearEnd) ? died : yearEnd;
        long years = ChronoUnit.YEARS.between(born, until);
        return asked.finding("oldEnough", age, Answer.of(years >= age.value()), Phrase.of("born.age", born, years, until));
    }

    private Finding noBreach(Case asked) {
        InForce<Period> window = asked.own("breach-window", Unit.PERIOD);
        return new Questions(asked).noBreach(window, kid -> Offspring.keptToRules(kid, window.value()),
                kept -> Phrase.of("breach." + Questions.word(kept), window.value().from(), window.value().last()));
    }

    private Finding oneChildOrTwoDaughters(Case asked) {
        InForce<Integer> most = asked.own("most-children", Unit.PERSONS);
        InForce<Boolean> daughters = asked.own("two-daughters", Unit.YES_NO);
        Living living = asked.offspring().living(asked.own("adopted-before-birth-counts", Unit.YES_NO).value());
        InForce<?> rule = living.sure().size() == 2 && living.sure().stream().noneMatch(kid -> Living.female(kid) == Answer.NO) ? daughters : most;
        return asked.aboutChildren("oneChildOrTwoDaughters", applied(asked, living, rule), living.within(most.value(), daughters.value()),
                living.evidence(), living.open());
    }

    /** Whose children count, where that had to be settled first; else how many there may be. */
    private static InForce<?> applied(Case asked, Living living, InForce<?> rule) {
        boolean leftOut = living.sure().size() < asked.offspring().living(true).sure().size();
        return asked.offspring().someOfSpouseOnly() ? asked.own("step-children", Unit.CODES)
                : leftOut ? asked.own("adopted-before-birth-counts", Unit.YES_NO) : rule;
    }

    private Finding neverTooManyAlive(Case asked) {
        InForce<Integer> most = asked.own("most-alive-at-once", Unit.PERSONS);
        return asked.aboutChildren("neverTooManyAlive", most, asked.offspring().neverMoreThan(most.value(), kid -> Answer.YES),
                Phrase.of("children.atOnce", asked.offspring().mostAtOnce()), Phrase.of("children.dates"));
    }

    private Finding noAdoptionBesideBirth(Case asked) {
        InForce<Boolean> allowed = asked.own("adoption-after-birth", Unit.YES_NO);
        Answer none = allowed.value() ? Answer.YES : asked.offspring().adoptedBesideOwn().not();
        return asked.aboutChildren("noAdoptionBesideBirth", allowed, none, asked.offspring().adoptions(), Phrase.of("children.dates"));
    }

    private Finding oneAdoptionAtATime(Case asked) {
        InForce<Integer> most = asked.own("most-adopted-at-once", Unit.PERSONS);
        return asked.aboutChildren("oneAdoptionAtATime", most, asked.offspring().neverMoreThan(most.value(), Kid::adopted), asked.offspring().adoptions(),
                Phrase.of("children.dates"));
    }

    private Finding marriedWhenAdopting(Case asked) {
        InForce<Boolean> single = asked.own("single-adopter", Unit.YES_NO);
        Answer married = Answer.all(asked.offspring().kids().stream().map(kid -> Answer.any(Answer.all(kid.own(), kid.adopted()).not(),
                asked.family().marriedOn(kid.child().adoptedOn()))).toList());
        Answer answer = single.value() ? Answer.YES : married;
        return asked.aboutChildren("marriedWhenAdopting", single, answer,
                answer == Answer.NO ? Phrase.of("adoption.single") : asked.offspring().adoptions(), Phrase.of("marriages"));
    }

    /** A birth or adoption after the entitlement began, beside an earlier child, ends it. */
    private Finding noLaterChild(Case asked) {
        InForce<Boolean> ends = asked.own("new-child-ends", Unit.YES_NO);
        LocalDate began = entitledFrom(asked);
        Answer later = began == null ? Answer.all(asked.offspring().anotherSince(asked.start().orElse(asked.on())), Answer.UNKNOWN)
                : asked.offspring().anotherSince(began);
        Optional<InForce<LocalDate>> noneSince = asked.ownIfAny("no-child-since", Unit.DATE);
        Answer came = noneSince.map(day -> asked.offspring().cameSince(day.value())).orElse(Answer.NO);
        InForce<?> rule = came == Answer.NO ? ends : noneSince.orElseThrow();
        Answer none = Answer.any(Answer.all(Answer.of(ends.value()), later), came).not();
        return asked.aboutChildren("noLaterChild", rule, none, Phrase.of("children.later." + Questions.word(none)), Phrase.of("children.dates"));
    }

    /** Whoever draws an urban employee's pension is excluded, and with him the spouse if he moved his registration back to the village. */
    private Finding noUrbanPension(Case asked) {
        InForce<Boolean> rule = asked.own("urban-pension-excludes", Unit.YES_NO);
        InForce<Boolean> spouseRule = asked.own("spouse-pension-excludes", Unit.YES_NO);
        Answer own = Answer.of(asked.applicant().urbanPension()).not();
        Answer spouse = spouseRule.value() ? spouseWithoutPension(asked, spouseRule.citation().confirmed()) : Answer.YES;
        boolean aboutSpouse = own == Answer.YES && spouse != Answer.YES || own == Answer.UNKNOWN && spouse == Answer.NO;
        Answer none = Answer.all(own, spouse);
        return asked.finding("noUrbanPension", aboutSpouse ? spouseRule : rule, none,
                Phrase.of((aboutSpouse ? "pension.spouse." : "pension.own.") + Questions.word(none)),
                aboutSpouse ? Phrase.of("pension.spouse") : Phrase.of("pension", asked.applicant().id()));
    }

    /** Other provinces' rule, where the county has yet to confirm it, excludes on a known fact and asks for none. */
    private Answer spouseWithoutPension(Case asked, boolean confirmed) {
        Answer without = asked.family().allSpouses(other -> Answer.any(rural(asked, other).not(), Answer.of(other.urbanPension()).not()));
        return without == Answer.UNKNOWN && !confirmed ? Answer.YES : without;
    }

    /** Whoever has no child of his own claims through the spouse, and is excluded while the spouse is. */
    private Finding spouseSupports(Case asked) {
        InForce<List<String>> rule = asked.own("step-children", Unit.CODES);
        Answer alone = Answer.any(asked.offspring().onlyThroughSpouse().not(), asked.offspring().everAny().not());
        Answer spouseFree = asked.family().allSpouses(asked.family()::notServing);
        return asked.aboutChildren("spouseSupports", rule, Answer.any(alone, spouseFree),
                Phrase.of(alone == Answer.YES ? "claim.own" : spouseFree == Answer.NO ? "claim.spouseServes" : "claim.throughSpouse"), Phrase.of("sentences.spouse"));
    }

    /** Of the two schemes for the old one is drawn, and special assistance is the higher. */
    private Finding notSpeciallyAssisted(Case asked) {
        InForce<Boolean> both = asked.own("beside-special-assistance", Unit.YES_NO);
        List<Facts.Award> drawn = Optional.ofNullable(asked.facts().awards()).orElse(List.of()).stream()
                .filter(each -> SpecialAssistance.CODE.equals(each.scheme()) && asked.applicant().id().equals(each.person())).toList();
        Answer draws = Answer.any(drawn.stream().map(each -> each.covers(asked.on())).toList());
        Answer answer = both.value() || draws != Answer.YES ? Answer.YES : Answer.NO;
        return asked.finding("notSpeciallyAssisted", both, answer, Phrase.of("award.special." + Questions.word(answer)));
    }

    private Finding confirmed(Case asked) {
        InForce<Boolean> rule = asked.own("paid-from-year-of-confirmation", Unit.YES_NO);
        return new Questions(asked).confirmed(rule, day -> rule.value() ? firstDay(day.getYear()) : LocalDate.MIN);
    }

    private Answer rural(Case asked, Facts.Person person) {
        return asked.family().hukouIs(person, asked.own("hukou-kinds", Unit.CODES).value());
    }

    /** 1 January of the year in which the applicant reaches the age; null if the birth date is not known. */
    private LocalDate sixtiethYear(Case asked) {
        LocalDate born = asked.applicant().bornOn();
        return born == null ? null : firstDay(born.getYear() + asked.own("age", Unit.YEARS).value());
    }

    /** The first day for which anything could be due; null if a date is missing. */
    private LocalDate entitledFrom(Case asked) {
        LocalDate reached = sixtiethYear(asked);
        List<LocalDate> days = Questions.confirmedOn(asked);
        if (reached == null || days.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        LocalDate begun = reached.isBefore(asked.start().orElse(asked.on())) ? asked.start().orElse(asked.on()) : reached;
        return days.stream().min(Comparator.naturalOrder()).map(day -> firstDay(day.getYear())).filter(begun::isBefore).orElse(begun);
    }

    private static LocalDate firstDay(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static LocalDate lastDay(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
