package cunbu.core.award;

import cunbu.core.law.InForce;
import cunbu.core.law.LawBook;
import cunbu.core.law.Unit;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Finding;
import cunbu.core.rule.Phrase;
import cunbu.core.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The reward for rural parents who kept to one child or two daughters (农村部分计划生育家庭奖励扶助), from the year in which they
 * turn 60. Each spouse claims alone.
 */
public final class RuralReward implements Scheme {

    public static final String CODE = "rural-reward";
    private static final Set<String> TOPICS = Set.of(CODE, "adoption", "marriage");

    private final LawBook book;
    private final RuralRewardAmount amount;

    public RuralReward(LawBook book) {
        this.book = book;
        this.amount = new RuralRewardAmount(book);
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public LocalDate start(AreaCode area) {
        return book.near(area, CODE + "/base-amount", Unit.CNY_PER_YEAR).days().first();
    }

    @Override
    public String lawVersion(AreaCode area) {
        return book.version(area, TOPICS);
    }

    @Override
    public LocalDate bornBy(AreaCode area, LocalDate on) {
        return lastDay(on.getYear() - book.near(area, CODE + "/age", Unit.YEARS).onOrFirst(on).value());
    }

    @Override
    public Amount amount(Claim claim) {
        Case asked = asCase(claim);
        return amount.of(asked, offspring(asked));
    }

    @Override
    public Collection<LocalDate> turningDays(Claim claim) {
        SortedSet<LocalDate> days = book.days(claim.area(), TOPICS);
        Case asked = asCase(claim);
        Optional.ofNullable(sixtiethYear(asked)).ifPresent(days::add);
        confirmedOn(asked).stream().filter(Objects::nonNull).map(day -> firstDay(day.getYear())).forEach(days::add);
        return days;
    }

    @Override
    public Optional<Otherwise> otherwise(String question, Claim claim) {
        Case asked = asCase(claim);
        return RuralRewardOtherwise.of(question, asked, offspring(asked), sixtiethYear(asked), start(claim.area()));
    }

    @Override
    public Stream<Finding> questions(Claim claim) {
        Case asked = asCase(claim);
        Offspring offspring = offspring(asked);
        Stream<Supplier<Finding>> questions = Stream.of(() -> schemeInForce(asked), () -> alive(asked), () -> livesInArea(asked),
                () -> agriculturalHukou(asked), () -> spouseHukou(asked), () -> bornLateEnough(asked), () -> oldEnough(asked),
                () -> everHadChild(asked, offspring), () -> noBreach(asked, offspring), () -> oneChildOrTwoDaughters(asked, offspring),
                () -> neverTooManyAlive(asked, offspring), () -> adoptionsRegistered(asked, offspring),
                () -> noAdoptionBesideBirth(asked, offspring), () -> oneAdoptionAtATime(asked, offspring),
                () -> marriedWhenAdopting(asked, offspring), () -> noLaterChild(asked, offspring), () -> noUrbanPension(asked),
                () -> notServingSentence(asked), () -> spouseSupports(asked, offspring), () -> confirmed(asked));
        return questions.map(Supplier::get);
    }

    private Finding schemeInForce(Case asked) {
        InForce<BigDecimal> base = asked.law(CODE + "/base-amount", Unit.CNY_PER_YEAR);
        boolean inForce = book.near(asked.claim().area(), CODE + "/base-amount", Unit.CNY_PER_YEAR).on(asked.on()).isPresent();
        return asked.finding("schemeInForce", base, Answer.of(inForce), Phrase.of("scheme." + word(Answer.of(inForce)), start(asked.claim().area())));
    }

    private Finding alive(Case asked) {
        InForce<Boolean> ends = asked.law(CODE + "/ends-with-death", Unit.YES_NO);
        LocalDate died = asked.applicant().diedOn();
        boolean alive = died == null || died.isAfter(asked.on());
        return asked.finding("alive", ends, Answer.of(alive), alive ? Phrase.of("alive") : Phrase.of("died", died));
    }

    private Finding livesInArea(Case asked) {
        InForce<Boolean> rule = asked.law(CODE + "/hukou-in-area", Unit.YES_NO);
        Optional<Facts.Hukou> hukou = asked.family().hukou(asked.applicant());
        if (hukou.isEmpty()) {
            return asked.finding("livesInArea", rule, Answer.NO, Phrase.of("hukou.none"));
        }
        AreaCode registered = hukou.get().area();
        AreaCode area = asked.claim().area();
        boolean tooWide = registered != null && !registered.within(area) && area.within(registered);
        Answer here = registered == null || tooWide ? Answer.UNKNOWN : Answer.of(registered.within(area));
        Phrase evidence = registered == null ? Phrase.of("hukou.area.unknown") : Phrase.of("hukou.area", registered);
        return asked.finding("livesInArea", rule, here, evidence, Phrase.of("hukou.area", asked.applicant().id()));
    }

    private Finding agriculturalHukou(Case asked) {
        InForce<List<String>> kinds = asked.law(CODE + "/hukou-kinds", Unit.CODES);
        return asked.finding("agriculturalHukou", kinds, asked.family().hukouIs(asked.applicant(), kinds.value()),
                asked.family().hukouPhrase(asked.applicant()), Phrase.of("hukou.kind", asked.applicant().id()));
    }

    /** The national text asks that both are rural; where the rural half of a household may claim, the spouse does not matter. */
    private Finding spouseHukou(Case asked) {
        InForce<Boolean> half = asked.law(CODE + "/half-household", Unit.YES_NO);
        if (half.value()) {
            return asked.finding("spouseHukou", half, Answer.YES, Phrase.of("spouse.halfHousehold"));
        }
        List<Spouse> spouses = asked.family().spouses();
        Phrase evidence = !asked.family().marriagesKnown() ? Phrase.of("marriages.unknown")
                : spouses.isEmpty() ? Phrase.of("spouse.none") : asked.family().hukouPhrase(spouses.get(0).person());
        return asked.finding("spouseHukou", half, asked.family().allSpouses(spouse -> rural(asked, spouse)), evidence,
                Phrase.of(asked.family().marriagesKnown() ? "spouse.hukou" : "marriages"));
    }

    private Finding bornLateEnough(Case asked) {
        InForce<LocalDate> since = asked.law(CODE + "/born-since", Unit.DATE);
        LocalDate born = asked.applicant().bornOn();
        Phrase evidence = born == null ? Phrase.of("born.unknown") : Phrase.of("born.since", born, since.value());
        return asked.finding("bornLateEnough", since, Answer.notAfter(since.value(), born), evidence, Phrase.of("bornOn", asked.applicant().id()));
    }

    /** The age must be reached, in life, by 31 December of the year asked about. */
    private Finding oldEnough(Case asked) {
        InForce<Integer> age = asked.law(CODE + "/age", Unit.YEARS);
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

    /** A couple that never had a child is not what the scheme rewards. */
    private Finding everHadChild(Case asked, Offspring offspring) {
        InForce<Boolean> rule = asked.law(CODE + "/ever-had-child", Unit.YES_NO);
        return asked.aboutChildren("everHadChild", rule, rule.value() ? offspring.everAny() : Answer.YES,
                Phrase.of("children.ever", offspring.kids().size()), Phrase.of("children.dates"));
    }

    /** Of the applicant and of the spouse. Whether a birth or adoption was in breach is the officer's finding; it is never computed. */
    private Finding noBreach(Case asked, Offspring offspring) {
        InForce<Period> window = asked.law(CODE + "/breach-window", Unit.PERIOD);
        Function<Kid, Answer> rule = kid -> Offspring.keptToRules(kid, window.value());
        boolean spouseKnown = asked.family().marriagesKnown();
        Answer kept = Answer.all(offspring.allOfCouple(rule), spouseKnown ? Answer.YES : Answer.UNKNOWN);
        Phrase evidence = kept == Answer.NO ? Phrase.of("breach.no", String.join(", ", offspring.idsOfCouple(rule, Answer.NO)))
                : Phrase.of("breach." + word(kept), window.value().from(), window.value().last());
        List<Phrase> missing = new ArrayList<>(phrases("child.lawful", offspring.idsOfCouple(rule, Answer.UNKNOWN)));
        if (!spouseKnown) {
            missing.add(Phrase.of("marriages"));
        }
        return asked.aboutChildren("noBreach", window, kept, evidence, missing);
    }

    private Finding oneChildOrTwoDaughters(Case asked, Offspring offspring) {
        InForce<Integer> most = asked.law(CODE + "/most-children", Unit.PERSONS);
        InForce<Boolean> daughters = asked.law(CODE + "/two-daughters", Unit.YES_NO);
        Living living = offspring.living(asked.law(CODE + "/adopted-before-birth-counts", Unit.YES_NO).value());
        InForce<?> rule = living.sure().size() == 2 ? daughters : most;
        return asked.aboutChildren("oneChildOrTwoDaughters", rule, living.within(most.value(), daughters.value()), living.evidence(),
                living.open());
    }

    private Finding neverTooManyAlive(Case asked, Offspring offspring) {
        InForce<Integer> most = asked.law(CODE + "/most-alive-at-once", Unit.PERSONS);
        return asked.aboutChildren("neverTooManyAlive", most, offspring.neverMoreThan(most.value(), kid -> Answer.YES),
                Phrase.of("children.atOnce", offspring.mostAtOnce()), Phrase.of("children.dates"));
    }

    /** An adoption under the adoption law is lawful only if it was registered. */
    private Finding adoptionsRegistered(Case asked, Offspring offspring) {
        InForce<LocalDate> since = asked.law("adoption/registered-since", Unit.DATE);
        Function<Kid, Answer> rule = kid -> Answer.any(kid.adopted().not(),
                Answer.notAfter(since.value(), kid.child().adoptedOn()).not(), Answer.of(kid.child().adoptionRegistered()));
        return asked.aboutChildren("adoptionsRegistered", since, offspring.allOfCouple(rule), offspring.adoptions(),
                phrases("child.adoption", offspring.idsOfCouple(rule, Answer.UNKNOWN)));
    }

    private Finding noAdoptionBesideBirth(Case asked, Offspring offspring) {
        InForce<Boolean> allowed = asked.law(CODE + "/adoption-after-birth", Unit.YES_NO);
        Answer none = allowed.value() ? Answer.YES : offspring.adoptedBesideOwn().not();
        return asked.aboutChildren("noAdoptionBesideBirth", allowed, none, offspring.adoptions(), Phrase.of("children.dates"));
    }

    private Finding oneAdoptionAtATime(Case asked, Offspring offspring) {
        InForce<Integer> most = asked.law(CODE + "/most-adopted-at-once", Unit.PERSONS);
        return asked.aboutChildren("oneAdoptionAtATime", most, offspring.neverMoreThan(most.value(), Kid::adopted), offspring.adoptions(),
                Phrase.of("children.dates"));
    }

    private Finding marriedWhenAdopting(Case asked, Offspring offspring) {
        InForce<Boolean> single = asked.law(CODE + "/single-adopter", Unit.YES_NO);
        Answer married = Answer.all(offspring.kids().stream().map(kid -> Answer.any(Answer.all(kid.own(), kid.adopted()).not(),
                asked.family().marriedOn(kid.child().adoptedOn()))).toList());
        return asked.aboutChildren("marriedWhenAdopting", single, single.value() ? Answer.YES : married, offspring.adoptions(),
                Phrase.of("marriages"));
    }

    /** A birth or adoption after the entitlement began, beside an earlier child, ends it. */
    private Finding noLaterChild(Case asked, Offspring offspring) {
        InForce<Boolean> ends = asked.law(CODE + "/new-child-ends", Unit.YES_NO);
        LocalDate began = entitledFrom(asked);
        Answer later = began == null ? Answer.all(offspring.anotherSince(start(asked.claim().area())), Answer.UNKNOWN)
                : offspring.anotherSince(began);
        Optional<InForce<LocalDate>> noneSince = asked.ifAny(CODE + "/no-child-since", Unit.DATE);
        Answer came = noneSince.map(day -> offspring.cameSince(day.value())).orElse(Answer.NO);
        InForce<?> rule = came == Answer.NO ? ends : noneSince.orElseThrow();
        Answer none = Answer.any(Answer.all(Answer.of(ends.value()), later), came).not();
        return asked.aboutChildren("noLaterChild", rule, none, Phrase.of("children.later." + word(none)), Phrase.of("children.dates"));
    }

    /** Whoever draws an urban employee's pension is excluded, and with him the spouse if he moved his registration back to the village. */
    private Finding noUrbanPension(Case asked) {
        InForce<Boolean> rule = asked.law(CODE + "/urban-pension-excludes", Unit.YES_NO);
        InForce<Boolean> spouseRule = asked.law(CODE + "/spouse-pension-excludes", Unit.YES_NO);
        Answer own = Answer.of(asked.applicant().urbanPension()).not();
        Answer spouse = spouseRule.value() ? spouseWithoutPension(asked, spouseRule.citation().confirmed()) : Answer.YES;
        boolean aboutSpouse = own == Answer.YES && spouse != Answer.YES || own == Answer.UNKNOWN && spouse == Answer.NO;
        Answer none = Answer.all(own, spouse);
        return asked.finding("noUrbanPension", aboutSpouse ? spouseRule : rule, none,
                Phrase.of((aboutSpouse ? "pension.spouse." : "pension.own.") + word(none)),
                aboutSpouse ? Phrase.of("pension.spouse") : Phrase.of("pension", asked.applicant().id()));
    }

    /** Other provinces' rule, where the county has yet to confirm it, excludes on a known fact and asks for none. */
    private Answer spouseWithoutPension(Case asked, boolean confirmed) {
        Answer without = asked.family().allSpouses(other -> Answer.any(rural(asked, other).not(), Answer.of(other.urbanPension()).not()));
        return without == Answer.UNKNOWN && !confirmed ? Answer.YES : without;
    }

    private Finding notServingSentence(Case asked) {
        InForce<Boolean> rule = asked.law(CODE + "/sentence-excludes", Unit.YES_NO);
        Answer free = rule.value() ? asked.family().notServing(asked.applicant()) : Answer.YES;
        return asked.finding("notServingSentence", rule, free, Phrase.of("sentence." + word(free)),
                Phrase.of("sentences", asked.applicant().id()));
    }

    /** Whoever has no child of his own claims through the spouse, and is excluded while the spouse is. */
    private Finding spouseSupports(Case asked, Offspring offspring) {
        InForce<List<String>> rule = asked.law(CODE + "/step-children", Unit.CODES);
        Answer alone = Answer.any(offspring.onlyThroughSpouse().not(), offspring.everAny().not());
        Answer spouseFree = asked.family().allSpouses(asked.family()::notServing);
        return asked.aboutChildren("spouseSupports", rule, Answer.any(alone, spouseFree),
                Phrase.of(alone == Answer.YES ? "claim.own" : "claim.throughSpouse"), Phrase.of("sentences.spouse"));
    }

    /** Whoever is confirmed later is paid from that year on; nothing for the years before. */
    private Finding confirmed(Case asked) {
        InForce<Boolean> rule = asked.law(CODE + "/paid-from-year-of-confirmation", Unit.YES_NO);
        if (asked.claim().facts().confirmations() == null) {
            return asked.finding("confirmed", rule, Answer.YES, Phrase.of("confirmation.assumed"));
        }
        List<LocalDate> days = confirmedOn(asked);
        Answer confirmed = Answer.any(days.stream().map(day -> day == null ? Answer.UNKNOWN
                : Answer.of(!rule.value() || day.getYear() <= asked.on().getYear())).toList());
        Phrase evidence = days.stream().filter(Objects::nonNull).min(Comparator.naturalOrder())
                .map(day -> Phrase.of("confirmation.on", day)).orElse(Phrase.of("confirmation.none"));
        return asked.finding("confirmed", rule, confirmed, evidence, Phrase.of("confirmation"));
    }

    private Case asCase(Claim claim) {
        return new Case(claim, book, start(claim.area()));
    }

    private Offspring offspring(Case asked) {
        boolean stepAlways = asked.law(CODE + "/step-children", Unit.CODES).value().contains("always");
        return new Offspring(asked.family().kids(stepAlways), asked.family().day());
    }

    private Answer rural(Case asked, Facts.Person person) {
        return asked.family().hukouIs(person, asked.law(CODE + "/hukou-kinds", Unit.CODES).value());
    }

    /** 1 January of the year in which the applicant reaches the age; null if the birth date is not known. */
    private LocalDate sixtiethYear(Case asked) {
        LocalDate born = asked.applicant().bornOn();
        return born == null ? null : firstDay(born.getYear() + asked.law(CODE + "/age", Unit.YEARS).value());
    }

    /** The first day for which anything could be due; null if a date is missing. */
    private LocalDate entitledFrom(Case asked) {
        LocalDate reached = sixtiethYear(asked);
        List<LocalDate> days = confirmedOn(asked);
        if (reached == null || days.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        LocalDate begun = reached.isBefore(start(asked.claim().area())) ? start(asked.claim().area()) : reached;
        return days.stream().min(Comparator.naturalOrder()).map(day -> firstDay(day.getYear())).filter(begun::isBefore).orElse(begun);
    }

    private static List<LocalDate> confirmedOn(Case asked) {
        List<Facts.Confirmation> all = asked.claim().facts().confirmations();
        return all == null ? List.of() : all.stream()
                .filter(each -> CODE.equals(each.scheme()) && asked.applicant().id().equals(each.person())).map(Facts.Confirmation::on).toList();
    }

    private static List<Phrase> phrases(String key, List<String> ids) {
        return ids.stream().map(id -> Phrase.of(key, id)).toList();
    }

    private static String word(Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }

    private static LocalDate firstDay(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static LocalDate lastDay(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
