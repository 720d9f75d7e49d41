package cunbu.core.award;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.law.LawBook;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuralRewardPropertiesTest {

    private static final RuralReward SCHEME = new RuralReward(LawBook.shipped());
    private static final List<AreaCode> PLACES = List.of(Told.VILLAGE, new AreaCode("430123001201"), new AreaCode("330123001201"),
            new AreaCode("610115001201"), AreaCode.NATION);

    /** Tries many claims; a failure names the seed of its own. */
    private static void forMany(long seed, int times, BiConsumer<Claim, String> property) {
        for (long own = seed * times; own < (seed + 1) * times; own++) {
            AnyFacts any = new AnyFacts(own);
            Facts facts = any.next();
            AreaCode area = any.oneIn(2) ? Told.VILLAGE : PLACES.get(any.below(PLACES.size()));
            property.accept(new Claim(facts, any.day(2003, 2016), area), "seed " + own);
        }
    }

    private static Map<String, Answer> answers(Claim claim) {
        return SCHEME.findings(claim).stream().collect(Collectors.toMap(Finding::question, Finding::answer));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theOrderOfChildrenMarriagesAndPersonsDoesNotMatter(long seed) {
        forMany(seed, 1000, (claim, name) -> {
            Facts facts = claim.facts();
            Facts shuffled = new Facts(facts.applicant(), shuffled(facts.persons()), shuffled(facts.marriages()), shuffled(facts.children()),
                    facts.certificates(), facts.confirmations(), facts.awards());
            Decision one = new Decider().decide(SCHEME, facts, claim.on(), claim.area());
            Decision other = new Decider().decide(SCHEME, shuffled, claim.on(), claim.area());

            assertThat(answers(claim.with(shuffled))).as(name).isEqualTo(answers(claim));
            assertThat(other.amount()).as(name).isEqualTo(one.amount());
            assertThat(other.eligibleFrom()).as(name).isEqualTo(one.eligibleFrom());
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7, 8})
    void aFactThatIsForgottenNeverDecides(long seed) {
        forMany(seed, 250, (claim, name) -> {
            Map<String, Answer> known = answers(claim);
            for (Facts forgotten : Forgetting.one(claim.facts())) {
                answers(claim.with(forgotten)).forEach((question, answer) ->
                        assertThat(answer).as("%s %s %s", name, question, forgotten).isIn(allowed(question, claim, known)));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10})
    void twoForgottenFactsNeverDecideEither(long seed) {
        forMany(seed, 10, (claim, name) -> {
            Map<String, Answer> known = answers(claim);
            for (Facts forgotten : Forgetting.one(claim.facts())) {
                for (Facts twice : Forgetting.one(forgotten)) {
                    answers(claim.with(twice)).forEach((question, answer) ->
                            assertThat(answer).as("%s %s %s", name, question, twice).isIn(allowed(question, claim, known)));
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {15, 16})
    void onTheFirstDayItIsAYesAndTheDayBeforeItIsNot(long seed) {
        forMany(seed, 400, (claim, name) -> {
            LocalDate from = new Decider().decide(SCHEME, claim.facts(), claim.on(), claim.area()).eligibleFrom();
            if (from != null) {
                assertThat(Verdict.of(SCHEME.findings(claim.at(from)))).as(name).isEqualTo(Verdict.ELIGIBLE);
                assertThat(Verdict.of(SCHEME.findings(claim.at(from.minusDays(1))))).as(name).isNotEqualTo(Verdict.ELIGIBLE);
                assertThat(from).as(name).isAfterOrEqualTo(SCHEME.start(claim.area()).orElseThrow());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {18, 19})
    void monthsAndPayersMakeTheWhole(long seed) {
        forMany(seed, 400, (claim, name) -> {
            Amount amount = SCHEME.amount(claim);

            assertThat(amount.months().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)).as(name).isEqualByComparingTo(amount.total());
            assertThat(amount.payers().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)).as(name).isEqualByComparingTo(amount.total());
        });
    }

    /** The answer that all facts give, or none; a rule that is not confirmed in the area asks for no facts about the spouse. */
    private static Set<Answer> allowed(String question, Claim claim, Map<String, Answer> known) {
        boolean confirmed = claim.area().text().startsWith("43");
        return question.equals("noUrbanPension") && !confirmed && !claim.facts().applicantPerson().urbanPension()
                ? EnumSet.of(known.get(question), Answer.UNKNOWN, Answer.YES) : EnumSet.of(known.get(question), Answer.UNKNOWN);
    }

    private static <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, new Random(list.hashCode()));
        return copy;
    }
}
