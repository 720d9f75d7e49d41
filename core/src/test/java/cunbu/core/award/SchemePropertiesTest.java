package cunbu.core.award;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.law.LawBook;
import cunbu.core.person.Origin;
import cunbu.core.person.Sex;
import cunbu.core.person.Stage;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of every scheme, for whatever families there are. */
class SchemePropertiesTest {

    private static final Schemes SCHEMES = new Schemes(LawBook.shipped());
    private static final Decider DECIDER = new Decider();
    private static final List<AreaCode> PLACES = List.of(Told.VILLAGE, Told.VILLAGE, Told.VILLAGE, new AreaCode("430123001201"),
            new AreaCode("110105001201"), new AreaCode("610115001201"), AreaCode.NATION);

    static Stream<Scheme> schemes() {
        return SCHEMES.all().stream();
    }

    private record Tried(Claim claim, AnyFacts any, String name) {
    }

    /** Tries many claims; a failure names the seed of its own. */
    private static void forMany(Scheme scheme, int times, Consumer<Tried> property) {
        for (long seed = 1; seed <= times; seed++) {
            AnyFacts any = new AnyFacts(seed * 31 + scheme.code().hashCode());
            Facts facts = any.modern();
            AreaCode area = PLACES.get(any.below(PLACES.size()));
            property.accept(new Tried(new Claim(facts, any.day(2002, 2024), area), any, scheme.code() + " seed " + seed));
        }
    }

    private static Map<String, Answer> answers(Scheme scheme, Claim claim) {
        return scheme.findings(claim).stream().collect(Collectors.toMap(Finding::question, Finding::answer));
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void someAreEntitledSomeAreNotAndSomeMustBeLookedAt(Scheme scheme) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        forMany(scheme, 1500, tried -> {
            Claim claim = tried.any().oneIn(3) ? tried.claim().with(tried.any().forgetful(tried.claim().facts())) : tried.claim();
            counts.merge(DECIDER.outcome(scheme, claim.facts(), claim.on(), claim.area()).verdict(), 1, Integer::sum);
        });

        assertThat(counts).as(scheme.code()).containsKeys(Verdict.values());
        assertThat(counts.get(Verdict.ELIGIBLE)).as(scheme.code()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void whatWouldBeNeededTurnsTheVerdictAndNothingOfItIsTooMuch(Scheme scheme) {
        int[] told = new int[1];
        forMany(scheme, 150, tried -> {
            Claim claim = tried.any().oneIn(3) ? tried.claim().with(tried.any().forgetful(tried.claim().facts())) : tried.claim();
            if (Verdict.of(scheme.findings(claim)) == Verdict.ELIGIBLE) {
                return;
            }
            LocalDate from = DECIDER.eligibleFrom(scheme, claim.facts(), claim.on(), claim.area()).orElse(null);
            for (List<Ways.Step> way : Ways.stepsOf(scheme, claim, from)) {
                told[0]++;
                assertThat(Verdict.of(scheme.findings(Ways.after(claim, way)))).as("%s %s", tried.name(), way).isEqualTo(Verdict.ELIGIBLE);
                for (Ways.Step step : way) {
                    List<Ways.Step> without = way.stream().filter(each -> each != step).toList();
                    assertThat(Verdict.of(scheme.findings(Ways.after(claim, without)))).as("%s without %s", tried.name(), step)
                            .isNotEqualTo(Verdict.ELIGIBLE);
                }
            }
        });
        assertThat(told[0]).as(scheme.code()).isGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void theOrderOfWhatIsToldDoesNotMatter(Scheme scheme) {
        forMany(scheme, 400, tried -> {
            Facts facts = tried.claim().facts();
            Facts shuffled = new Facts(facts.applicant(), shuffled(facts.persons()), shuffled(facts.marriages()), shuffled(facts.children()),
                    shuffled(facts.certificates()), facts.confirmations(), shuffled(facts.awards()));

            assertThat(answers(scheme, tried.claim().with(shuffled))).as(tried.name()).isEqualTo(answers(scheme, tried.claim()));
            assertThat(DECIDER.outcome(scheme, shuffled, tried.claim().on(), tried.claim().area())).as(tried.name())
                    .isEqualTo(DECIDER.outcome(scheme, facts, tried.claim().on(), tried.claim().area()));
        });
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void aForgottenFactLeavesItsQuestionOpenAndDecidesNothing(Scheme scheme) {
        forMany(scheme, 40, tried -> {
            Map<String, Answer> known = answers(scheme, tried.claim());
            for (Facts forgotten : Forgetting.one(tried.claim().facts())) {
                answers(scheme, tried.claim().with(forgotten)).forEach((question, answer) ->
                        assertThat(answer).as("%s %s", tried.name(), question).isIn(allowed(question, known.get(question))));
            }
        });
    }

    /** A text that is not confirmed here asks for no fact of its own; a child of unknown date is believed where the text says so. */
    private static Set<Answer> allowed(String question, Answer known) {
        boolean asksForNothing = question.equals("noUrbanPension") || question.equals("notSpeciallyAssisted");
        return asksForNothing ? EnumSet.allOf(Answer.class) : EnumSet.of(known, Answer.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void theFirstDayIsAYesAndTheDayBeforeIsNot(Scheme scheme) {
        forMany(scheme, 250, tried -> {
            LocalDate from = DECIDER.eligibleFrom(scheme, tried.claim().facts(), tried.claim().on(), tried.claim().area()).orElse(null);
            if (from != null) {
                assertThat(Verdict.of(scheme.findings(tried.claim().at(from)))).as(tried.name()).isEqualTo(Verdict.ELIGIBLE);
                assertThat(Verdict.of(scheme.findings(tried.claim().at(from.minusDays(1))))).as(tried.name()).isNotEqualTo(Verdict.ELIGIBLE);
            }
        });
    }

    /** Otherwise the days that are tried for the first day would leave out one. */
    @ParameterizedTest
    @MethodSource("schemes")
    void theAnswerChangesOnlyOnDaysThatAreTried(Scheme scheme) {
        forMany(scheme, 4, tried -> {
            Set<LocalDate> days = Entitlement.days(scheme, tried.claim());
            LocalDate start = tried.claim().on().minusYears(2);
            Verdict before = Verdict.of(scheme.findings(tried.claim().at(start)));
            for (LocalDate day = start.plusDays(1); day.isBefore(start.plusYears(4)); day = day.plusDays(1)) {
                Verdict now = Verdict.of(scheme.findings(tried.claim().at(day)));
                if (now != before) {
                    assertThat(days).as("%s on %s", tried.name(), day).contains(day);
                }
                before = now;
            }
        });
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void monthsAndPayersMakeTheWholeToTheCent(Scheme scheme) {
        forMany(scheme, 400, tried -> {
            Amount amount = DECIDER.outcome(scheme, tried.claim().facts(), tried.claim().on(), tried.claim().area()).amount();
            if (amount != null) {
                assertThat(amount.months().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)).as(tried.name()).isEqualByComparingTo(amount.total());
                assertThat(amount.payers().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)).as(tried.name()).isEqualByComparingTo(amount.total());
                assertThat(amount.total().scale()).as(tried.name()).isEqualTo(2);
                assertThat(amount.months().keySet()).as(tried.name()).allMatch(month -> month.getYear() == tried.claim().on().getYear());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void anotherChildOrADeathMovesOnlyTheQuestionsAboutThem(Scheme scheme) {
        forMany(scheme, 300, tried -> {
            Claim claim = tried.claim();
            List<Facts.Child> more = new ArrayList<>(claim.facts().children());
            more.add(new Facts.Child("more", Sex.MALE, LocalDate.of(1990, 5, 5), null, List.of(claim.facts().applicant()), Origin.OWN, null, null,
                    true, List.of(), List.of(new Facts.Schooling(Stage.PRIMARY, LocalDate.of(1997, 9, 1), LocalDate.of(2003, 7, 1)))));
            Map<String, Answer> before = answers(scheme, claim);
            Map<String, Answer> after = answers(scheme, claim.with(claim.facts().withChildren(more)));

            for (String question : List.of("schemeInForce", "alive", "livesInArea", "agriculturalHukou", "bornLateEnough", "notServingSentence",
                    "confirmed", "contractSigned", "notYetPaid", "oldEnough")) {
                assertThat(after.get(question)).as("%s %s", tried.name(), question).isEqualTo(before.get(question));
            }
            Claim spouseDies = claim.with(claim.facts().with(died(claim.facts().person("w"), claim.on())));
            assertThat(answers(scheme, spouseDies)).as(tried.name()).hasSameSizeAs(before);
        });
    }

    private static Facts.Person died(Facts.Person person, LocalDate day) {
        return new Facts.Person(person.id(), person.sex(), person.bornOn(), day, person.hukou(), person.urbanPension(), person.employedByUnit(),
                person.sentences());
    }

    private static <T> List<T> shuffled(List<T> list) {
        List<T> copy = list == null ? null : new ArrayList<>(list);
        if (copy != null) {
            Collections.shuffle(copy, new Random(list.hashCode()));
        }
        return copy;
    }
}
