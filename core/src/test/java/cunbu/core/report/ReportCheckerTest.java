package cunbu.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.indicator.Bases;
import cunbu.core.indicator.CertificateBase;
import cunbu.core.indicator.MarriedBase;
import cunbu.core.indicator.PopulationBase;
import cunbu.core.rule.Phrase;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportCheckerTest {

    private static final String YEAR = """
            opening-population=290000 closing-population=293000 births=2042 births-policy-compliant=2012 births-male=1062 births-female=980
            births-first=1245 births-second=788 births-higher=9 deaths=1021
            women-15-49=80000 married-women-15-49=55332 married-women-one-child=21700 only-child-certificates-held=9420
            sterilised-male=11 sterilised-female=20001 iud=26000 implant=427 in-migrants=17033 """;
    private static final Bases CHOSEN = new Bases(PopulationBase.CLOSING, MarriedBase.EVER_MARRIED, CertificateBase.ALL_MARRIED_WOMEN, true, 30);
    private static final String YEAR_BEFORE = "births=2042 births-policy-compliant=2021 births-first=1287 births-male=1076 births-female=966";

    @ParameterizedTest
    @CsvSource(textBlock = """
            policy-compliant-birth-rate,    98.5
            policy-compliant-birth-rate,    98.53
            policy-compliant-birth-rate,    98.5308521
            policy-compliant-birth-rate,    99
            policy-compliant-birth-rate,    98.53%
            crude-birth-rate,               7.01
            crude-birth-rate,               7
            death-rate,                     3.50
            natural-increase-rate,          3.50
            population-growth-rate,         10.29
            sex-ratio-at-birth,             108
            sex-ratio-at-birth,             108.37:100
            long-acting-contraception-rate, 83.93
            only-child-certificate-rate,    43
            only-child-certificate-rate,    43.4
            in-migrants,                    17033
            in-migrants,                    1.7万
            """)
    void whatFollowsAtItsPrintedPrecisionMatches(String id, String value) {
        assertThat(only(YEAR, id + "=" + value).verdict()).isEqualTo(Verdict.MATCH);
    }

    @Test
    void eightMatchesSevenPointSixSeven() {
        assertThat(only("births=767 average-population=100000", "crude-birth-rate=8").verdict()).isEqualTo(Verdict.MATCH);
    }

    @Test
    void aHalfIsRoundedUp() {
        assertThat(only("births=800 births-first=1", "first-birth-share=0.13").verdict()).isEqualTo(Verdict.MATCH);
        assertThat(only("births=800 births-first=1", "first-birth-share=0.12").verdict()).isEqualTo(Verdict.ROUNDING);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            policy-compliant-birth-rate,    98.52
            policy-compliant-birth-rate,    98.54
            policy-compliant-birth-rate,    97
            crude-birth-rate,               7.10
            sex-ratio-at-birth,             107
            first-birth-share,              60.79
            in-migrants,                    17034
            in-migrants,                    1.8万
            only-child-certificate-rate,    45
            """)
    void whatDoesNotFollowIsAMismatch(String id, String value) {
        assertThat(only(YEAR, id + "=" + value).verdict()).isEqualTo(Verdict.MISMATCH);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            crude-birth-rate,               6.97,  closing-population
            crude-birth-rate,               7.04,  opening-population
            only-child-certificate-rate,    17.02, married-women-15-49
            only-child-certificate-rate,    11.8,  women-15-49
            long-acting-contraception-rate, 58.05, women-15-49
            sex-ratio-at-birth,             52.0,  births
            """)
    void whatFollowsFromAnotherDenominatorNamesIt(String id, String value, String base) {
        ReportFinding found = only(YEAR, id + "=" + value);

        assertThat(found.verdict()).isEqualTo(Verdict.OTHER_DENOMINATOR);
        assertThat(found.explanation().get(0).key()).isEqualTo("otherBase");
        assertThat(found.explanation().get(0).arguments()).startsWith(base);
    }

    @Test
    void anotherDenominatorIsNamedAlsoWhereTheUsualOneIsNotGiven() {
        ReportFinding found = only("births=2042 closing-population=293000", "crude-birth-rate=6.97");

        assertThat(found.verdict()).isEqualTo(Verdict.OTHER_DENOMINATOR);
        assertThat(found.recomputed()).isEqualTo("6.97");
        assertThat(found.explanation()).containsExactly(Phrase.of("otherBaseOnly", "closing-population", 293000, "6.97", "average-population"));
    }

    @Test
    void birthsReportedLateMayBeInTheDenominator() {
        ReportFinding found = only("births=100 births-first=60 births-late-reported=20", "first-birth-share=50");

        assertThat(found.verdict()).isEqualTo(Verdict.OTHER_DENOMINATOR);
        assertThat(found.explanation().get(0).arguments()).startsWith("births + births-late-reported");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            births=10049 deaths=5051 average-population=10000000  | crude-birth-rate=1.00 death-rate=0.51 natural-increase-rate=0.49       | natural-increase-rate | printedDifference
            births=9                                              | crude-birth-rate=7.02 death-rate=3.51 natural-increase-rate=3.51       | natural-increase-rate | printedDifference
            births=3000 births-first=2001 births-second=998 births-higher=1 | first-birth-share=66.7 second-birth-share=33.3 higher-birth-share=0.0 | -        | -
            births=600 births-first=401 births-second=101 births-higher=98  | first-birth-share=66.8 second-birth-share=16.8 higher-birth-share=16.4 | higher-birth-share | restOfShares
            births=2042 average-population=291000                 | crude-birth-rate=7.01                                                  | crude-birth-rate      | roundedCounts
            births=2042 average-population=29.1万                 | crude-birth-rate=7.01                                                  | crude-birth-rate      | roundedCounts
            births=2042 births-policy-compliant=2013              | policy-compliant-birth-rate=98                                         | policy-compliant-birth-rate | cutOff
            """)
    void whatFollowsFromRoundedNumbersSaysSo(String measures, String published, String about, String key) {
        List<ReportFinding> findings = ReportChecker.check(Typed.report(measures, "", published), Bases.USUAL);

        assertThat(findings.stream().filter(each -> each.verdict() == Verdict.ROUNDING).map(each -> each.about() + " " + each.explanation().get(0).key()))
                .isEqualTo(about.equals("-") ? List.of() : List.of(about + " " + key));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            births-male=1062 births-female=980 | sex-ratio-at-birth=92.28            | upsideDown
            births-male=1062 births-female=980 | sex-ratio-at-birth=100:108          | girlsFirst
                                               | sex-ratio-at-birth=100:108          | girlsFirst
            births=100 births-first=101        | first-birth-share=101               | overHundred
                                               | policy-compliant-birth-rate=-1      | belowZero
            births=0 births-first=0            | first-birth-share=50                | zeroDenominator
                                               | crude-birth-rate=7.02 death-rate=3.51 natural-increase-rate=3.6 | printedContradicts
                                               | first-birth-share=61 second-birth-share=42 | sharesDiffer
                                               | first-birth-share=60.97 second-birth-share=38.59 higher-birth-share=0.34 | sharesDiffer
            """)
    void aFigureThatCannotBeIsInconsistent(String measures, String published, String key) {
        List<ReportFinding> findings = ReportChecker.check(Typed.report(measures == null ? "" : measures, "", published), Bases.USUAL);

        assertThat(findings.stream().filter(each -> each.verdict() == Verdict.INCONSISTENT).map(each -> each.explanation().get(0).key())).contains(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            births=2042 births-first=1245 births-second=788 births-higher=8                     | births    | 2042 | 2041 | sumDiffers
            births=2042 births-male=1062 births-female=981                                      | births    | 2042 | 2043 | sumDiffers
            births=100 births-first=60 births-second=41                                         | births    | 100  | 101  | partsOver
            married-women-15-49=100 married-women-no-child=10 married-women-one-child=50 married-women-two-children=30 married-women-more-children=9 | married-women-15-49 | 100 | 99 | sumDiffers
            opening-population=1000 closing-population=1011 births=12 deaths=7 moved-in=9 moved-out=4 | closing-population | 1011 | 1010 | sumDiffers
            births=10 births-policy-compliant=11                                                | births-policy-compliant | 11 | 10 | partOverWhole
            births-first=10 births-first-policy-compliant=11                                    | births-first-policy-compliant | 11 | 10 | partOverWhole
            births-policy-compliant=9 births-first-policy-compliant=5 births-second-policy-compliant=3 births-higher-policy-compliant=0 | births-policy-compliant | 9 | 8 | sumDiffers
            women-15-49=10 married-women-15-49=11                                               | married-women-15-49     | 11 | 10 | partOverWhole
            two-daughter-households=10 two-daughter-households-with-sterilisation=11            | two-daughter-households-with-sterilisation | 11 | 10 | partOverWhole
            long-acting-contraception-users=11 contraception-users=10                           | long-acting-contraception-users | 11 | 10 | partOverWhole
            contraception-users=11 married-women-15-49=10                                       | contraception-users     | 11 | 10 | partOverWhole
            sterilised-male=1 sterilised-female=2 iud=3 implant=4 long-acting-contraception-users=11 | long-acting-contraception-users | 11 | 10 | sumDiffers
            average-population=1200 opening-population=1000 closing-population=1100             | average-population      | 1200 | 1050.0 | averageOutside
            births=-1                                                                           | births                  | -1   |      | belowZero
            births=10.5                                                                         | births                  | 10.5 |      | notWhole
            persons-aware=11 persons-surveyed=10                                                | persons-aware           | 11 | 10 | partOverWhole
            """)
    void countsThatCannotBeAreFoundWithoutBeingAsked(String measures, String about, String stated, String bound, String key) {
        assertThat(ReportChecker.check(Typed.report(measures, "", ""), Bases.USUAL)).singleElement().satisfies(found -> {
            assertThat(found.verdict()).isEqualTo(Verdict.INCONSISTENT);
            assertThat(found.about()).isEqualTo(about);
            assertThat(found.published()).isEqualTo(stated);
            assertThat(found.recomputed()).isEqualTo(bound);
            assertThat(found.explanation().get(0).key()).isEqualTo(key);
        });
        assertThat(ReportChecker.check(Typed.report("", measures, ""), Bases.USUAL)).singleElement()
                .extracting(ReportFinding::about).isEqualTo("previous." + about);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            births=2042 births-first=1245 births-second=788 births-higher=9 births-male=1062 births-female=980
            births=2042 births-first=1245 births-second=788
            opening-population=1000 closing-population=1010 births=12 deaths=7 moved-in=9 moved-out=4
            opening-population=1000 closing-population=1012 births=12 deaths=7 moved-in=9 moved-out=4 births-late-reported=2
            average-population=1049 opening-population=1000 closing-population=1100
            births=10 births-policy-compliant=10
            """)
    void countsThatHoldAreNotSpokenOf(String measures) {
        assertThat(ReportChecker.check(Typed.report(measures, measures, ""), Bases.USUAL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            births=2042                             | death-rate=3.5                     | deaths, average-population
            births=2042 closing-population=290883   | crude-birth-rate=9.99              | average-population
            only-child-certificates-held=9420       | only-child-certificate-rate=43     | married-women-one-child
                                                    | in-migrants=17033                  | in-migrants
            """)
    void whatCannotBeSaidNamesWhatIsMissing(String measures, String published, String missing) {
        ReportFinding found = only(measures == null ? "" : measures, published);

        assertThat(found.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(found.recomputed()).isNull();
        assertThat(found.explanation().get(0)).isEqualTo(Phrase.of("missing", missing));
    }

    @Test
    void theBaseOfTheCertificateRateIsCalled() {
        ReportFinding found = only("only-child-certificates-held=9420 married-women-15-49=55332", "only-child-certificate-rate=43");

        assertThat(found.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(found.explanation()).containsExactly(Phrase.of("missing", "married-women-one-child"),
                Phrase.of("impliedBase", 9420, 43, 21656, 22164, 21410, 21906), Phrase.of("givenBase", "married-women-15-49", 55332, "17.02"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            60.5  | impliedBase        | 1245 60.5 2057 2059 2055 2057
            12.34 | impliedBaseRounded | 1245 12.34 10086 10093
            38.95 | impliedBaseOne     | 1245 38.95 3196
            99.99 |                    |
            """)
    void theBaseThatAWrongFigureNeedsIsNarrowedDown(String printed, String key, String arguments) {
        List<Phrase> sentences = only("births=2042 births-first=1245", "first-birth-share=" + printed).explanation();

        assertThat(sentences.stream().filter(each -> each.key().startsWith("impliedBase")).map(each -> each.key() + " " + String.join(" ", each.arguments())))
                .isEqualTo(key == null ? List.of() : List.of(key + " " + arguments));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            policy-compliant-birth-rate=_/-0.44   | MATCH             | changeFollows
            policy-compliant-birth-rate=_/-0.4    | MATCH             | changeFollows
            first-birth-share=_/-2.06             | MATCH             | changeFollows
            sex-ratio-at-birth=108/-3             | MATCH             | changeFollows
            policy-compliant-birth-rate=_/0.44    | MISMATCH          | changeDoesNotFollow
            policy-compliant-birth-rate=_/-0.45   | MISMATCH          | changeDoesNotFollow
            first-birth-share=61/-2               | MATCH             | changeFollows
            policy-compliant-birth-rate=99/0      | MATCH             | changeFollows
            second-birth-share=38.59/2.06         | UNKNOWN           | missing
            policy-compliant-birth-rate=98.53/-5  | INCONSISTENT      | changeImpossible
            policy-compliant-birth-rate=_/n.a.    | UNKNOWN           | notANumber
            """)
    void changesAreCheckedInTheSameWay(String published, Verdict verdict, String key) {
        List<ReportFinding> findings = ReportChecker.check(Typed.report(YEAR, YEAR_BEFORE, published), Bases.USUAL);
        ReportFinding found = findings.stream().filter(each -> each.about().endsWith(".change")).findFirst().orElseThrow();

        assertThat(found.verdict()).isEqualTo(verdict);
        assertThat(found.explanation().get(0).key()).isEqualTo(key);
    }

    @Test
    void aChangeOfFiguresThatWereRoundedBeforeSaysSo() {
        ReportFinding found = change("births=100000 births-first=50004", "births=100000 births-first=49996", "first-birth-share=50.00/0.00");

        assertThat(found.verdict()).isEqualTo(Verdict.ROUNDING);
        assertThat(found.recomputed()).isEqualTo("0.01");
        assertThat(found.explanation()).containsExactly(Phrase.of("changeOfRounded", "50.00", "50.00", "0.01"));
    }

    @Test
    void aChangeOverAnotherBaseNamesIt() {
        ReportFinding found = change("births=20 opening-population=1000 closing-population=2000", "births=10 opening-population=500 closing-population=1000",
                "crude-birth-rate=_/0.00 death-rate=_/1");

        assertThat(found.verdict()).isEqualTo(Verdict.MATCH);
        assertThat(change("births=20 closing-population=2000", "births=20 closing-population=1000", "crude-birth-rate=_/-10").explanation())
                .containsExactly(Phrase.of("changeOtherBaseOnly", "closing-population", "-10.00", "average-population", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            policy-compliant-birth-rate=98.97/_ | lastYears
            policy-compliant-birth-rate=9.853   | pointShifted
            policy-compliant-birth-rate=1.47    | complement
            policy-compliant-birth-rate=_/0.44  | signTurned
            policy-compliant-birth-rate=_/-0.45 | relativeChange
            """)
    void aMismatchMayHaveARecognisableCause(String published, String hint) {
        assertThat(ReportChecker.check(Typed.report(YEAR, YEAR_BEFORE, published.replace("/_", "")), Bases.USUAL)).singleElement()
                .satisfies(found -> assertThat(found.explanation()).extracting(Phrase::key).contains(hint));
    }

    @Test
    void aSinglePartThatIsMissingFollowsFromTheOthersAndIsNamed() {
        ReportFinding found = only("births=2042 births-male=1062", "sex-ratio-at-birth=108.37");

        assertThat(found.verdict()).isEqualTo(Verdict.MATCH);
        assertThat(found.explanation()).contains(Phrase.of("derived", "births-female", 980));
    }

    @Test
    void flowsAreNeverGuessedFromTwoPopulations() {
        assertThat(only("opening-population=1000 closing-population=1010 births=20 moved-in=0 moved-out=0", "death-rate=9.95").verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void aSumThatSomebodyAsksForIsAlwaysAnswered() {
        Sum order = new Sum("births", List.of("births-first", "births-second", "births-higher"));
        Sum shares = new Sum("first-birth-share", List.of("second-birth-share", "higher-birth-share"));
        Sum nothing = new Sum("households", List.of("births", "no-such-count"));
        List<ReportFinding> findings = ReportChecker.check(Typed.report("births=2042 births-first=1245 births-second=788 births-higher=9", "",
                "first-birth-share=60.97 second-birth-share=38.59 higher-birth-share=0.44", List.of(order, shares, nothing)), Bases.USUAL);

        assertThat(findings.stream().skip(3).map(ReportFinding::verdict)).containsExactly(Verdict.MATCH, Verdict.INCONSISTENT, Verdict.UNKNOWN);
        assertThat(findings.get(5).explanation()).containsExactly(Phrase.of("missing", "households, no-such-count"));
    }

    @Test
    void aSumThatIsAskedForAndFailsIsFoundOnce() {
        Sum order = new Sum("births", List.of("births-higher", "births-first", "births-second"));

        assertThat(ReportChecker.check(Typed.report("births=2042 births-first=1245 births-second=788 births-higher=8", "", "", List.of(order)), Bases.USUAL))
                .singleElement().satisfies(found -> assertThat(found.verdict()).isEqualTo(Verdict.INCONSISTENT));
    }

    @Test
    void figuresComeInTheirOrderAndSumsAfterThem() {
        List<ReportFinding> findings = ReportChecker.check(Typed.report(YEAR.replace("births-higher=9", "births-higher=8"), YEAR_BEFORE,
                "in-migrants=1 sex-ratio-at-birth=108/-3 crude-birth-rate=7.02"), Bases.USUAL);

        assertThat(findings).extracting(ReportFinding::about)
                .containsExactly("crude-birth-rate", "sex-ratio-at-birth", "sex-ratio-at-birth.change", "in-migrants", "births");
    }

    @Test
    void whatIsNoNumberIsSaidAndCountsAsNotGiven() {
        List<ReportFinding> findings = ReportChecker.check(Typed.report("births=many deaths=12", "", "crude-birth-rate=? death-rate=1"), Bases.USUAL);

        assertThat(findings).extracting(ReportFinding::about).containsExactly("crude-birth-rate", "death-rate", "births");
        assertThat(findings).extracting(ReportFinding::verdict).containsOnly(Verdict.UNKNOWN);
        assertThat(Stream.of(findings.get(0), findings.get(2)).map(each -> each.explanation().get(0).key())).containsOnly("notANumber");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            crude-birth-rate            | 6.97  | MATCH             | 6.97  | follows,chosenBase
            crude-birth-rate            | 7.01  | OTHER_DENOMINATOR | 6.97  | otherBaseChosen
            crude-birth-rate            | 7.04  | OTHER_DENOMINATOR | 6.97  | otherBaseChosen
            crude-birth-rate            | 9.99  | MISMATCH          | 6.97  | doesNotFollow
            only-child-certificate-rate | 17.02 | MATCH             | 17.02 | follows,chosenBase
            only-child-certificate-rate | 43.41 | OTHER_DENOMINATOR | 17.02 | otherBaseChosen
            first-birth-share           | 60.97 | MATCH             | 60.97 | follows
            first-birth-share           | 61.27 | OTHER_DENOMINATOR | 60.97 | otherBase
            """)
    void aCountyThatChoseOtherBasesIsMeasuredByThem(String id, String printed, Verdict verdict, String recomputed, String keys) {
        ReportFinding found = ReportChecker.check(Typed.report(YEAR + " births-late-reported=10", "", id + "=" + printed), CHOSEN).get(0);

        assertThat(found.verdict()).isEqualTo(verdict);
        assertThat(found.recomputed()).isEqualTo(recomputed);
        assertThat(found.explanation()).extracting(Phrase::key).startsWith(keys.split(","));
    }

    @Test
    void theBaseThatTheCountyChoseIsNamedBesideTheUsualOne() {
        List<Phrase> said = ReportChecker.check(Typed.report(YEAR, "", "crude-birth-rate=6.97"), CHOSEN).get(0).explanation();

        assertThat(said).contains(Phrase.of("follows", "births", 2042, "closing-population", 293000, "6.97"),
                Phrase.of("chosenBase", "closing-population", "average-population"));
    }

    @Test
    void aCountyThatCountsLateReportsHasThemAmongItsBirthsAlready() {
        ReportFinding found = ReportChecker.check(Typed.report(YEAR + " births-late-reported=10", "", "first-birth-share=61.27"), CHOSEN).get(0);

        assertThat(found.explanation().get(0)).isEqualTo(Phrase.of("otherBase", "births - births-late-reported", 2032, "61.27", "births", 2042, "60.97"));
    }

    @Test
    void aChangeIsMeasuredByTheBasesOfTheCountyToo() {
        String before = "births=2042 opening-population=280000 closing-population=290000";

        assertThat(ReportChecker.check(Typed.report(YEAR, before, "crude-birth-rate=6.97/-0.07"), CHOSEN).get(1)).satisfies(found -> {
            assertThat(found.verdict()).isEqualTo(Verdict.MATCH);
            assertThat(found.explanation()).contains(Phrase.of("chosenBase", "closing-population", "average-population"));
        });
        assertThat(ReportChecker.check(Typed.report(YEAR, before, "crude-birth-rate=6.97/-0.16"), CHOSEN).get(1)).satisfies(found -> {
            assertThat(found.verdict()).isEqualTo(Verdict.OTHER_DENOMINATOR);
            assertThat(found.explanation().get(0).key()).isEqualTo("changeOtherBaseChosen");
        });
    }

    @Test
    void whatIsMissingIsWhatTheCountyDividesBy() {
        ReportFinding found = ReportChecker.check(Typed.report("births=2042 average-population=290883", "", "crude-birth-rate=6.00"), CHOSEN).get(0);

        assertThat(found.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(found.explanation()).contains(Phrase.of("missing", "closing-population"), Phrase.of("chosenBase", "closing-population", "average-population"));
    }

    private static ReportFinding change(String measures, String previous, String published) {
        return ReportChecker.check(Typed.report(measures, previous, published), Bases.USUAL).stream().filter(each -> each.about().endsWith(".change"))
                .findFirst().orElseThrow();
    }

    private static ReportFinding only(String measures, String published) {
        List<ReportFinding> findings = ReportChecker.check(Typed.report(measures, "", published), Bases.USUAL);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }
}
