package cunbu.core.award;

import cunbu.core.law.InForce;
import cunbu.core.law.LawBook;
import cunbu.core.law.Unit;
import cunbu.core.person.HukouKind;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Finding;
import cunbu.core.rule.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The assistance for parents whose only child has died or is disabled (计划生育家庭特别扶助), urban and rural alike, from the day
 * on which the wife is 49. Each spouse claims alone; the rate is by the month.
 */
public final class SpecialAssistance extends LawScheme {

    public static final String CODE = "special-assistance";
    static final String DEATH = "death";
    static final String DISABILITY = "disability";

    public SpecialAssistance(LawBook book) {
        super(book, CODE);
    }

    @Override
    public Applicants applicants() {
        return Applicants.BEREFT_PARENTS;
    }

    @Override
    public Stream<Finding> questions(Claim claim) {
        Case asked = asCase(claim);
        Questions common = new Questions(asked);
        Stream<Supplier<Finding>> questions = Stream.of(common::schemeInForce, common::alive, common::livesInArea, common::bornLateEnough,
                () -> oldEnough(asked), common::everHadChild, () -> onlyOneChild(asked), () -> childLostOrDisabled(asked), () -> noBreach(asked),
                common::adoptionsRegistered, () -> new Papers(asked).certificateHeld(), () -> confirmed(asked));
        return questions.map(Supplier::get);
    }

    @Override
    public List<Otherwise> otherwise(String question, Claim claim) {
        Case asked = asCase(claim);
        Alternatives other = new Alternatives(asked);
        return switch (question) {
            case "oldEnough" -> older(asked, other);
            case "everHadChild" -> lostChild(asked, other);
            case "onlyOneChild" -> other.fewerChildren();
            case "childLostOrDisabled" -> disabledChild(asked, other);
            default -> other.to(question);
        };
    }

    @Override
    Collection<LocalDate> ownDays(Case asked) {
        int age = asked.own("age", Unit.YEARS).value();
        List<LocalDate> days = new ArrayList<>();
        Stream.concat(Stream.of(asked.applicant()), Optional.ofNullable(asked.facts().persons()).orElse(List.of()).stream())
                .map(Facts.Person::bornOn).filter(Objects::nonNull).forEach(born -> days.add(Birthdays.reached(born, age)));
        return days;
    }

    /** Month by month: the rate on its first day, for what was so on the first of its days on which the answer is yes. */
    @Override
    public Amount amount(Claim claim) {
        Entitlement entitlement = new Entitlement(this, claim);
        Tiers tiers = new Tiers(asCase(claim));
        boolean kindMatters = false;
        for (int month = 1; month <= 12; month++) {
            YearMonth each = YearMonth.of(claim.on().getYear(), month);
            Optional<Case> then = entitlement.in(each).map(day -> asCase(claim.at(day)));
            if (then.isPresent()) {
                tiers.add(each, rate(then.get(), each).setScale(2), "payers");
                tiers.addTopUps(each, Unit.CNY_PER_MONTH);
                kindMatters |= ratesDiffer(then.get(), each) && urban(then.get()) == Answer.UNKNOWN;
            }
        }
        Amount amount = tiers.amount(kind(asCase(claim)));
        return kindMatters ? amount.withOpen(List.of(Phrase.of("hukou.kind", claim.facts().applicant()))) : amount;
    }

    /** Where town and country are paid differently and the kind is not known, the lower rate until it is. */
    private static BigDecimal rate(Case then, YearMonth month) {
        BigDecimal urban = value(then, "urban", month);
        BigDecimal rural = value(then, "rural", month);
        return switch (urban(then)) {
            case YES -> urban;
            case NO -> rural;
            case UNKNOWN -> urban.min(rural);
        };
    }

    private static boolean ratesDiffer(Case then, YearMonth month) {
        return value(then, "urban", month).compareTo(value(then, "rural", month)) != 0;
    }

    private static BigDecimal value(Case then, String where, YearMonth month) {
        return then.own(kind(then) + "-amount-" + where, Unit.CNY_PER_MONTH, month.atDay(1)).value();
    }

    private static Answer urban(Case then) {
        return then.family().hukouIs(then.applicant(), List.of(HukouKind.NON_AGRICULTURAL.code()));
    }

    private static String kind(Case asked) {
        return asked.offspring().living(true).sure().isEmpty() ? DEATH : DISABILITY;
    }

    /** Of a couple the wife must have the age, in some places both; a single person must have it. */
    private Finding oldEnough(Case asked) {
        InForce<Integer> age = asked.own("age", Unit.YEARS);
        InForce<List<String>> whose = asked.own("age-of", Unit.CODES);
        boolean both = whose.value().contains("both");
        Answer alone = old(asked, asked.applicant(), age.value());
        Answer spouse = asked.family().allSpouses(other -> old(asked, other, age.value()));
        boolean single = asked.family().marriagesKnown() && asked.family().spouses().isEmpty();
        Answer ofWife = single || asked.applicant().sex() == Sex.FEMALE ? alone
                : asked.applicant().sex() == Sex.MALE ? wifeOrAlone(asked, spouse, alone) : alone == spouse ? alone : Answer.UNKNOWN;
        Facts.Person shown = asked.family().spouses().isEmpty() || (both ? alone != Answer.YES : asked.applicant().sex() == Sex.FEMALE)
                ? asked.applicant() : asked.family().spouses().get(0).person();
        Phrase evidence = shown.bornOn() == null ? Phrase.of("born.unknown")
                : Phrase.of("born.age.of", shown.id(), shown.bornOn(), ChronoUnit.YEARS.between(shown.bornOn(), asked.on()), asked.on());
        return asked.finding("oldEnough", both ? whose : age, both ? Answer.all(alone, spouse) : ofWife, evidence, ageOpen(asked, shown, both));
    }

    private static List<Phrase> ageOpen(Case asked, Facts.Person shown, boolean both) {
        List<Phrase> missing = new ArrayList<>();
        Sex sex = asked.applicant().sex();
        if (shown.bornOn() == null) {
            missing.add(Phrase.of("bornOn", shown.id()));
        }
        if (sex == null && !both) {
            missing.add(Phrase.of("sex", asked.applicant().id()));
        }
        boolean open = !asked.family().marriagesKnown() || asked.family().spouses().stream().anyMatch(each -> each.current() != Answer.YES);
        if (open && (both || sex != Sex.FEMALE)) {
            missing.add(Phrase.of("marriages"));
        }
        return missing;
    }

    /** For a man it is the wife's age if he surely has one; whether he has may itself be open. */
    private static Answer wifeOrAlone(Case asked, Answer wife, Answer alone) {
        boolean surely = asked.family().spouses().stream().anyMatch(each -> each.current() == Answer.YES);
        return surely || wife == alone ? wife : Answer.UNKNOWN;
    }

    private static Answer old(Case asked, Facts.Person person, int age) {
        return person.bornOn() == null ? Answer.UNKNOWN : Answer.of(!Birthdays.reached(person.bornOn(), age).isAfter(asked.on()));
    }

    /** Never more than one alive at a time; or several, all lawful, of whom at most one is left. */
    private Finding onlyOneChild(Case asked) {
        InForce<Integer> most = asked.own("most-alive-at-once", Unit.PERSONS);
        InForce<Boolean> several = asked.own("several-lawful-children", Unit.YES_NO);
        Answer oneAtATime = asked.offspring().neverMoreThan(most.value(), kid -> Answer.YES);
        Answer left = asked.offspring().living(true).within(1, false);
        Function<Kid, Answer> rule = kid -> Answer.of(kid.child().lawful());
        Answer answer = Answer.any(oneAtATime, several.value() ? Answer.all(left, asked.offspring().allOfCouple(rule)) : Answer.NO);
        boolean datesOpen = oneAtATime == Answer.UNKNOWN || left == Answer.UNKNOWN;
        List<Phrase> missing = new ArrayList<>(datesOpen ? List.of(Phrase.of("children.dates")) : List.of());
        if (several.value() && left != Answer.NO) {
            missing.addAll(Questions.phrases("child.lawful", asked.offspring().idsOfCouple(rule, Answer.UNKNOWN)));
        }
        return asked.aboutChildren("onlyOneChild", asked.offspring().someOfSpouseOnly() ? asked.own("step-children", Unit.CODES)
                : oneAtATime == Answer.YES ? most : several, answer, Phrase.of("children.atOnce", asked.offspring().mostAtOnce()), missing);
    }

    /** None lives, which papers have to prove; or the one that does is disabled. */
    private Finding childLostOrDisabled(Case asked) {
        InForce<Integer> worst = asked.own("disability-grade", Unit.GRADE);
        InForce<List<String>> proof = asked.own("proof-of-death", Unit.CODES);
        Living living = asked.offspring().living(true);
        List<Kid> all = Stream.concat(living.sure().stream(), living.maybe().stream()).toList();
        Answer answer = Answer.all(all.stream().map(kid -> Answer.any(
                living.sure().contains(kid) ? Answer.NO : Answer.UNKNOWN, disabled(asked, kid, worst.value()))).toList());
        List<Phrase> missing = new ArrayList<>(living.maybe().stream().map(kid -> Phrase.of("child.dates", kid.id())).toList());
        all.stream().filter(kid -> disabled(asked, kid, worst.value()) == Answer.UNKNOWN)
                .forEach(kid -> missing.add(Phrase.of("child.disability", kid.id())));
        boolean certified = all.stream().anyMatch(kid -> kid.child().disability() == null || !kid.child().disability().isEmpty());
        Phrase evidence = all.isEmpty() ? Phrase.of("children.lost") : answer == Answer.YES ? Phrase.of("children.disabled", worst.value())
                : answer == Answer.NO ? Phrase.of("children.healthy", living.sure().size(), worst.value())
                : Phrase.of("children.living", living.sure().size(), count(living, Sex.FEMALE), count(living, Sex.MALE));
        return asked.aboutChildren("childLostOrDisabled", certified ? worst : proof, answer, evidence, missing);
    }

    private static long count(Living living, Sex sex) {
        return living.sure().stream().filter(kid -> kid.child().sex() == sex).count();
    }

    /** @param worst the highest number of a grade that counts; 1 is the most severe */
    private static Answer disabled(Case asked, Kid kid, int worst) {
        return kid.child().disability() == null ? Answer.UNKNOWN : Answer.any(kid.child().disability().stream().map(each -> Answer.all(
                each.covers(asked.family().day()), each.grade() == null ? Answer.UNKNOWN : Answer.of(each.grade() <= worst))).toList());
    }

    /** Only the number of children is asked about: not an early marriage, the spacing, or a missing permit. */
    private Finding noBreach(Case asked) {
        InForce<Boolean> rule = asked.own("unlawful-child-excludes", Unit.YES_NO);
        return new Questions(asked).noBreach(rule, kid -> rule.value() ? Answer.of(kid.child().lawful()) : Answer.YES,
                kept -> Phrase.of("breach.number." + Questions.word(kept)));
    }

    private Finding confirmed(Case asked) {
        return new Questions(asked).confirmed(asked.own("paid-from-confirmation", Unit.YES_NO), day -> day);
    }

    private List<Otherwise> older(Case asked, Alternatives other) {
        int age = asked.own("age", Unit.YEARS).value();
        List<Otherwise> ways = new ArrayList<>();
        Stream.concat(Stream.of(asked.applicant()), asked.family().spouses().stream().map(Spouse::person))
                .map(Facts.Person::bornOn).filter(Objects::nonNull).map(born -> Birthdays.reached(born, age)).sorted()
                .forEach(day -> ways.addAll(other.later(day)));
        if (oldEnough(asked).answer() == Answer.NO) {
            return ways;
        }
        LocalDate early = asked.on().minusYears(age);
        ways.add(Otherwise.facts(Phrase.of("born.wifeKnown"), facts -> {
            Facts now = Alternatives.known(facts);
            for (Spouse spouse : asked.family().spouses()) {
                now = now.with(spouse.person().withBornOn(early));
            }
            return now.with(now.applicantPerson().bornOn() == null ? now.applicantPerson().withBornOn(early) : now.applicantPerson());
        }));
        return ways;
    }

    private static List<Otherwise> lostChild(Case asked, Alternatives other) {
        LocalDate died = asked.family().day();
        return other.hadChild("children.oneLost", died.minusYears(20), died);
    }

    /** A disability certificate; or, for a child that has been missing for years, a court's declaration. */
    private List<Otherwise> disabledChild(Case asked, Alternatives other) {
        if (asked.facts().children() == null) {
            return lostChild(asked, other);
        }
        int worst = asked.own("disability-grade", Unit.GRADE).value();
        List<Kid> living = asked.offspring().living(true).sure();
        Stream<Otherwise> disabled = living.stream().map(kid -> Otherwise.facts(Phrase.of("child.disabled", kid.id(), worst), facts ->
                facts.withChild(kid.id(), child -> child.withDisability(List.of(new Facts.Disability(worst, asked.on(), null))))));
        Stream<Otherwise> declared = living.stream().map(kid -> Otherwise.facts(Phrase.of("child.declaredDead", kid.id()), facts ->
                facts.withChild(kid.id(), child -> child.withDiedOn(asked.family().day()))));
        return Stream.concat(disabled, declared).toList();
    }
}
