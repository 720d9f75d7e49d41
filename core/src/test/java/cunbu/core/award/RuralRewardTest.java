package cunbu.core.award;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.law.LawBook;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Finding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers are those of the cases that county offices ask about; letters are conditions of the scheme itself. */
class RuralRewardTest {

    private static final LawBook BOOK = LawBook.shipped();
    private static final String YUNNAN = "530824101201";

    private static Decision decide(String area, String who, String facts, LocalDate on) {
        AreaCode place = new AreaCode(area);
        return new Decider().decide(new RuralReward(BOOK), Told.facts(who, place, facts), on, place);
    }

    @ParameterizedTest(name = "{0}: {2} {3} on {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # case                          | area         | who | facts                                                                       | on         | verdict      | not yes
            1 husband reached it            | 530824101201 | h | h:1948-05-01 w:1951-06-01 girl:1974-01-01                                     | 2009-12-31 | ELIGIBLE     | -
            1 wife not yet                  | 530824101201 | w | h:1948-05-01 w:1951-06-01 girl:1974-01-01                                     | 2009-12-31 | NOT_ELIGIBLE | oldEnough
            1 wife reaches it               | 530824101201 | w | h:1948-05-01 w:1951-06-01 girl:1974-01-01                                     | 2011-01-01 | ELIGIBLE     | -
            4 66 at the start               | 530824101201 | h | h:1938-05-01 w:1941-06-01 boy:1966-01-01                                      | 2004-01-01 | ELIGIBLE     | -
            4 nothing before the start      | 530824101201 | h | h:1938-05-01 w:1941-06-01 boy:1966-01-01                                      | 2003-12-31 | NOT_ELIGIBLE | schemeInForce
            5 year before confirmation      | 530824101201 | h | h:1946-05-01 w:1951-06-01 girl:1974-01-01 confirmed:2009-02-20                | 2008-12-31 | NOT_ELIGIBLE | confirmed
            5 year of confirmation          | 530824101201 | h | h:1946-05-01 w:1951-06-01 girl:1974-01-01 confirmed:2009-02-20                | 2009-01-01 | ELIGIBLE     | -
            5 nobody has confirmed          | 530824101201 | h | h:1946-05-01 w:1951-06-01 girl:1974-01-01 unconfirmed                         | 2009-12-31 | NOT_ELIGIBLE | confirmed
            7 rural half in Yunnan          | 530824101201 | h | h:1948-05-01 w:1951-06-01,urban girl:1974-01-01                               | 2009-12-31 | ELIGIBLE     | -
            7 urban half in Yunnan          | 530824101201 | w | h:1948-05-01 w:1948-06-01,urban girl:1974-01-01                               | 2009-12-31 | NOT_ELIGIBLE | agriculturalHukou
            7 rural half in Anhui           | 340123001201 | h | h:1948-05-01 w:1951-06-01,urban girl:1974-01-01                               | 2009-12-31 | ELIGIBLE     | -
            7 rural half in Hunan           | 430123001201 | h | h:1948-05-01 w:1951-06-01,urban girl:1974-01-01                               | 2009-12-31 | NOT_ELIGIBLE | spouseHukou
            7 rural half in Sichuan         | 510123001201 | h | h:1948-05-01 w:1951-06-01,urban girl:1974-01-01                               | 2009-12-31 | NOT_ELIGIBLE | spouseHukou
            8 widowed                       | 430123001201 | h | h:1948-05-01 w:1951-06-01,urban,died=2001-01-01 girl:1974-01-01               | 2009-12-31 | ELIGIBLE     | -
            8 divorced                      | 430123001201 | h | h:1948-05-01 w:1951-06-01,urban m:1970-01-01,divorced=1999-01-01 girl:1974-01-01 | 2009-12-31 | ELIGIBLE  | -
            9 divorced on paper             | 510123001201 | h | h:1948-05-01 w:1951-06-01,urban m:1970-01-01,divorced=1999-01-01 m:1999-01-01,de-facto girl:1974-01-01 | 2009-12-31 | NOT_ELIGIBLE | spouseHukou
            10 spouse in another village    | 530824101201 | w | h:1948-05-01,left=1990-01-01 w:1948-06-01 girl:1974-01-01                     | 2009-12-31 | ELIGIBLE     | -
            11 pending hukou                | 530824101201 | h | h:1948-05-01,pocket girl:1974-01-01                                           | 2009-12-31 | NOT_ELIGIBLE | agriculturalHukou
            12 pensioner back in village    | 530824101201 | h | h:1948-05-01,pension w:1948-06-01 girl:1974-01-01                             | 2009-12-31 | NOT_ELIGIBLE | noUrbanPension
            12 and the spouse in Hunan      | 430123001201 | w | h:1948-05-01,pension w:1948-06-01 girl:1974-01-01                             | 2009-12-31 | NOT_ELIGIBLE | noUrbanPension
            12 and the spouse               | 530824101201 | w | h:1948-05-01,pension w:1948-06-01 girl:1974-01-01                             | 2009-12-31 | NOT_ELIGIBLE | noUrbanPension
            7/12 pension of the urban half  | 530824101201 | w | h:1948-05-01,pension,urban w:1948-06-01 girl:1974-01-01                       | 2009-12-31 | ELIGIBLE     | -
            13 rural resident               | 510123001201 | h | h:1948-05-01,resident w:1951-06-01,resident girl:1974-01-01                   | 2009-12-31 | ELIGIBLE     | -
            14 rural resident               | 430123001201 | h | h:1948-05-01,resident w:1951-06-01 girl:1974-01-01                            | 2009-12-31 | ELIGIBLE     | -
            15 couple since 14 March 1986   | 430123001201 | h | h:1948-05-01 w:1951-06-01,urban m:1986-03-14,de-facto girl:1974-01-01         | 2009-12-31 | NOT_ELIGIBLE | spouseHukou
            15 couple since 15 March 1986   | 430123001201 | h | h:1948-05-01 w:1951-06-01,urban m:1986-03-15,de-facto girl:1974-01-01         | 2009-12-31 | ELIGIBLE     | -
            18 single adopter               | 340123001201 | h | h:1948-05-01 girl:1990-01-01,adopted=1993-01-01                               | 2009-12-31 | ELIGIBLE     | -
            18 single adopter in Lintong    | 610115001201 | h | h:1948-05-01 girl:1990-01-01,adopted=1993-01-01                               | 2009-12-31 | NOT_ELIGIBLE | marriedWhenAdopting
            18 married adopter in Lintong   | 610115001201 | h | h:1948-05-01 w:1950-01-01 girl:1990-01-01,adopted=1993-01-01                  | 2009-12-31 | ELIGIBLE     | -
            19 adopted, then born           | 530824101201 | h | h:1948-05-01 w:1951-06-01 girl:1974-01-01,adopted=1975-01-01 boy:1979-01-01   | 2009-12-31 | ELIGIBLE     | -
            19 adopted, then two born       | 530824101201 | h | h:1948-05-01 w:1951-06-01 girl:1974-01-01,adopted=1975-01-01 girl:1979-01-01 girl:1982-01-01 | 2009-12-31 | NOT_ELIGIBLE | neverTooManyAlive
            20 born, then adopted           | 530824101201 | h | h:1948-05-01 w:1951-06-01 girl:1974-01-01 girl:1978-01-01,adopted=1979-01-01  | 2009-12-31 | NOT_ELIGIBLE | noAdoptionBesideBirth
            20 born, died, then adopted     | 530824101201 | h | h:1948-05-01 w:1951-06-01 girl:1974-01-01,died=1977-01-01 girl:1978-01-01,adopted=1979-01-01 | 2009-12-31 | ELIGIBLE | -
            21 two girls adopted at once    | 530824101201 | h | h:1948-05-01 w:1951-06-01 girl:1974-01-01,adopted=1979-01-01 girl:1974-01-01,adopted=1979-01-01 | 2009-12-31 | NOT_ELIGIBLE | oneAdoptionAtATime
            22 unregistered on 31 March     | 530824101201 | h | h:1948-05-01 w:1951-06-01 girl:1992-01-01,adopted=1992-03-31,unregistered     | 2009-12-31 | ELIGIBLE     | -
            22 unregistered on 1 April      | 530824101201 | h | h:1948-05-01 w:1951-06-01 girl:1992-01-01,adopted=1992-04-01,unregistered     | 2009-12-31 | NOT_ELIGIBLE | adoptionsRegistered
            22 registered on 1 April        | 530824101201 | h | h:1948-05-01 w:1951-06-01 girl:1992-01-01,adopted=1992-04-01                  | 2009-12-31 | ELIGIBLE     | -
            23 two daughters                | 530824101201 | h | h:1948-05-01 w:1951-06-01 girl:1974-01-01 girl:1975-01-01                     | 2009-12-31 | ELIGIBLE     | -
            23 daughter and son             | 530824101201 | h | h:1948-05-01 w:1951-06-01 girl:1974-01-01 boy:1975-01-01                      | 2009-12-31 | NOT_ELIGIBLE | oneChildOrTwoDaughters
            25 twins of both sexes          | 530824101201 | h | h:1948-05-01 w:1951-06-01 girl:1974-01-01 boy:1974-01-01                      | 2009-12-31 | NOT_ELIGIBLE | oneChildOrTwoDaughters
            25 twin girls                   | 530824101201 | h | h:1948-05-01 w:1951-06-01 girl:1974-01-01 girl:1974-01-01                     | 2009-12-31 | ELIGIBLE     | -
            26 of girl and boy one died     | 530824101201 | h | h:1948-05-01 w:1951-06-01 girl:1974-01-01 boy:1976-01-01,died=1980-01-01      | 2009-12-31 | ELIGIBLE     | -
            27 three alive once             | 530824101201 | h | h:1948-05-01 w:1951-06-01 girl:1970-01-01,died=1980-01-01 boy:1971-01-01,died=1981-01-01 girl:1972-01-01 | 2009-12-31 | NOT_ELIGIBLE | neverTooManyAlive
            27 three, never at once         | 530824101201 | h | h:1948-05-01 w:1951-06-01 girl:1970-01-01,died=1972-01-01 boy:1971-01-01,died=1981-01-01 girl:1972-01-01 | 2009-12-31 | ELIGIBLE | -
            29 child with the former spouse | 530824101201 | h | h:1948-05-01 w:1951-06-01 m:1970-01-01,divorced=1985-01-01 girl:1974-01-01 boy:1975-01-01 | 2009-12-31 | NOT_ELIGIBLE | oneChildOrTwoDaughters
            30 step-children in Hunan       | 430123001201 | h | h:1948-05-01 w:1951-06-01 girl:1974-01-01,of=h boy:1972-01-01,of=w            | 2009-12-31 | NOT_ELIGIBLE | oneChildOrTwoDaughters
            30 step-children in Anhui       | 340123001201 | h | h:1948-05-01 w:1951-06-01 girl:1974-01-01,of=h boy:1972-01-01,of=w            | 2009-12-31 | ELIGIBLE     | -
            31 the one with a child         | 340123001201 | h | h:1948-05-01 w:1948-06-01 m:1990-01-01 girl:1974-01-01,of=h                   | 2009-12-31 | ELIGIBLE     | -
            31 the one without              | 340123001201 | w | h:1948-05-01 w:1948-06-01 m:1990-01-01 girl:1974-01-01,of=h                   | 2009-12-31 | ELIGIBLE     | -
            31 the other is not yet 60      | 340123001201 | w | h:1955-05-01 w:1948-06-01 m:1990-01-01 girl:1974-01-01,of=h                   | 2009-12-31 | ELIGIBLE     | -
            31 the other serves a sentence  | 340123001201 | w | h:1948-05-01,jail=2009-01-01 w:1948-06-01 m:1990-01-01 girl:1974-01-01,of=h   | 2009-12-31 | NOT_ELIGIBLE | spouseSupports
            31 the other has died           | 340123001201 | w | h:1948-05-01,died=2008-01-01 w:1948-06-01 m:1990-01-01 girl:1974-01-01,of=h   | 2009-12-31 | NOT_ELIGIBLE | everHadChild
            32 an unlawful birth before     | 340123001201 | w | h:1948-05-01 w:1948-06-01 m:1990-01-01 girl:1974-01-01,of=h,unlawful          | 2009-12-31 | NOT_ELIGIBLE | noBreach
            32 nor the other                | 340123001201 | h | h:1948-05-01 w:1948-06-01 m:1990-01-01 girl:1974-01-01,of=h,unlawful          | 2009-12-31 | NOT_ELIGIBLE | noBreach
            33 a girl before, one together  | 340123001201 | w | h:1948-05-01 w:1948-06-01 m:1979-01-01 girl:1974-01-01,of=h girl:1980-01-01   | 2009-12-31 | ELIGIBLE     | -
            34 urban wife had a girl        | 530824101201 | h | h:1948-05-01 w:1948-06-01,urban girl:1974-01-01,of=w                          | 2009-12-31 | ELIGIBLE     | -
            36 added after a joint birth    | 530824101201 | h | h:1948-05-01 w:1951-06-01 girl:1974-01-01,of=h boy:1972-01-01,of=w girl:1980-01-01 | 2009-12-31 | NOT_ELIGIBLE | oneChildOrTwoDaughters
            36 own only without one         | 530824101201 | h | h:1948-05-01 w:1951-06-01 girl:1974-01-01,of=h boy:1972-01-01,of=w boy:1971-01-01,of=w | 2009-12-31 | ELIGIBLE | -
            38 born before the marriage     | 530824101201 | h | h:1948-05-01 w:1955-06-01 m:1975-01-01 girl:1974-01-01 girl:1975-01-02        | 2009-12-31 | ELIGIBLE     | -
            39 serving a sentence           | 530824101201 | h | h:1948-05-01,jail=2009-06-01/2011-06-01 girl:1974-01-01                       | 2011-05-31 | NOT_ELIGIBLE | notServingSentence
            39 served                       | 530824101201 | h | h:1948-05-01,jail=2009-06-01/2011-06-01 girl:1974-01-01                       | 2011-06-01 | ELIGIBLE     | -
            42 hukou left                   | 530824101201 | h | h:1948-05-01,left=2009-06-01 girl:1974-01-01                                  | 2009-06-01 | NOT_ELIGIBLE | livesInArea
            42 the day before               | 530824101201 | h | h:1948-05-01,left=2009-06-01 girl:1974-01-01                                  | 2009-05-31 | ELIGIBLE     | -
            43 born 2015-12-31 in Zhejiang  | 330123001201 | h | h:1955-05-01 w:1975-01-01 girl:2015-12-31                                     | 2017-12-31 | ELIGIBLE     | -
            43 born 2016-01-01 in Zhejiang  | 330123001201 | h | h:1955-05-01 w:1975-01-01 girl:2016-01-01                                     | 2017-12-31 | NOT_ELIGIBLE | noLaterChild
            43 in Yunnan                    | 530824101201 | h | h:1955-05-01 w:1975-01-01 girl:2016-01-01                                     | 2017-12-31 | ELIGIBLE     | -
            exit: a later adoption          | 530824101201 | h | h:1948-05-01 w:1951-06-01 girl:1974-01-01,died=2009-01-01 girl:2009-01-01,adopted=2010-01-01 | 2010-12-31 | NOT_ELIGIBLE | noLaterChild
            a turned urban                  | 530824101201 | h | h:1948-05-01,urban-since=2009-07-01 girl:1974-01-01                           | 2009-07-01 | NOT_ELIGIBLE | agriculturalHukou
            a the day before                | 530824101201 | h | h:1948-05-01,urban-since=2009-07-01 girl:1974-01-01                           | 2009-06-30 | ELIGIBLE     | -
            b unlawful on 1972-12-31        | 530824101201 | h | h:1948-05-01 w:1951-06-01 girl:1972-12-31,unlawful                            | 2009-12-31 | ELIGIBLE     | -
            b unlawful on 1973-01-01        | 530824101201 | h | h:1948-05-01 w:1951-06-01 girl:1973-01-01,unlawful                            | 2009-12-31 | NOT_ELIGIBLE | noBreach
            b unlawful on 2001-12-31        | 530824101201 | h | h:1948-05-01 w:1961-06-01 girl:2001-12-31,unlawful                            | 2009-12-31 | NOT_ELIGIBLE | noBreach
            b unlawful on 2002-01-01        | 530824101201 | h | h:1948-05-01 w:1961-06-01 girl:2002-01-01,unlawful                            | 2007-12-31 | NOT_ELIGIBLE | oldEnough
            b unlawful on 2002-01-01, 61    | 530824101201 | h | h:1948-05-01 w:1961-06-01 girl:2002-01-01,unlawful                            | 2009-12-31 | ELIGIBLE     | -
            b nobody has found out          | 530824101201 | h | h:1948-05-01 w:1951-06-01 girl:1973-01-01,unasked                             | 2009-12-31 | NEEDS_REVIEW | noBreach
            b need not be found out         | 530824101201 | h | h:1948-05-01 w:1951-06-01 girl:1972-12-31,unasked                             | 2009-12-31 | ELIGIBLE     | -
            c all children dead             | 530824101201 | h | h:1948-05-01 w:1951-06-01 girl:1974-01-01,died=1999-01-01                     | 2009-12-31 | ELIGIBLE     | -
            c never a child                 | 530824101201 | h | h:1948-05-01 w:1951-06-01                                                     | 2009-12-31 | NOT_ELIGIBLE | everHadChild
            d born on the first day         | 530824101201 | h | h:1933-01-01 girl:1960-01-01                                                  | 2009-12-31 | ELIGIBLE     | -
            d born the day before           | 530824101201 | h | h:1932-12-31 girl:1960-01-01                                                  | 2009-12-31 | NOT_ELIGIBLE | bornLateEnough
            d 60 on 31 December             | 530824101201 | h | h:1949-12-31 girl:1974-01-01                                                  | 2009-01-01 | ELIGIBLE     | -
            d 60 on 1 January next year     | 530824101201 | h | h:1950-01-01 girl:1974-01-01                                                  | 2009-12-31 | NOT_ELIGIBLE | oldEnough
            d born on 29 February           | 530824101201 | h | h:1952-02-29 girl:1974-01-01                                                  | 2012-01-01 | ELIGIBLE     | -
            e the day before death          | 530824101201 | h | h:1948-05-01,died=2009-02-01 girl:1974-01-01                                  | 2009-01-31 | ELIGIBLE     | -
            e the day of death              | 530824101201 | h | h:1948-05-01,died=2009-02-01 girl:1974-01-01                                  | 2009-02-01 | NOT_ELIGIBLE | alive
            e died before 60                | 530824101201 | h | h:1949-05-01,died=2009-04-30 girl:1974-01-01                                  | 2009-12-31 | NOT_ELIGIBLE | oldEnough
            e died after 60                 | 530824101201 | h | h:1949-05-01,died=2009-05-02 girl:1974-01-01                                  | 2009-05-01 | ELIGIBLE     | -
            """)
    void theCaseIsDecided(String name, String area, String who, String facts, LocalDate on, Verdict verdict, String notYes) {
        Decision decision = decide(area, who, facts, on);
        List<String> open = decision.findings().stream().filter(finding -> finding.answer() != Answer.YES).map(Finding::question).toList();

        assertThat(decision.verdict()).as("%s: %s", name, open).isEqualTo(verdict);
        if (notYes == null) {
            assertThat(open).isEmpty();
        } else {
            assertThat(open).contains(notYes);
        }
    }

    @ParameterizedTest(name = "{0} {1} on {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            h | h:1940-05-01 boy:1974-01-01                                                     | 2008-12-31 | 600.00  | 50.00 | 480.00 | 120.00
            h | h:1940-05-01 boy:1974-01-01                                                     | 2009-01-01 | 720.00  | 60.00 | 576.00 | 144.00
            h | h:1940-05-01 boy:1974-01-01                                                     | 2011-12-31 | 720.00  | 60.00 | 576.00 | 144.00
            h | h:1940-05-01 boy:1974-01-01                                                     | 2012-01-01 | 960.00  | 80.00 | 768.00 | 192.00
            h | h:1940-05-01 girl:1974-01-01                                                    | 2011-12-31 | 720.00  | 60.00 | 576.00 | 144.00
            h | h:1940-05-01 girl:1974-01-01                                                    | 2012-01-01 | 1080.00 | 90.00 | 768.00 | 312.00
            h | h:1940-05-01 girl:1974-01-01 girl:1976-01-01                                    | 2012-01-01 | 960.00  | 80.00 | 768.00 | 192.00
            h | h:1940-05-01 girl:1974-01-01,died=2000-01-01                                    | 2012-01-01 | 960.00  | 80.00 | 768.00 | 192.00
            h | h:1940-05-01 w:1941-01-01 girl:1974-01-01,adopted=1975-01-01                    | 2012-01-01 | 960.00  | 80.00 | 768.00 | 192.00
            h | h:1940-05-01 w:1941-01-01 girl:1974-01-01,of=w                                  | 2012-01-01 | 1080.00 | 90.00 | 768.00 | 312.00
            h | h:1940-05-01 w:1941-01-01,urban girl:1974-01-01,of=w                            | 2012-01-01 | 960.00  | 80.00 | 768.00 | 192.00
            h | h:1940-05-01 w:1941-01-01 girl:1974-01-01,of=w girl:1980-01-01                  | 2012-01-01 | 960.00  | 80.00 | 768.00 | 192.00
            h | h:1940-05-01 w:1941-01-01 girl:1980-01-01                                       | 2012-01-01 | 1080.00 | 90.00 | 768.00 | 312.00
            h | h:1940-05-01,died=2012-03-01 girl:1980-01-01                                    | 2012-02-28 | 1080.00 | 90.00 | 768.00 | 312.00
            """)
    void theAmountFollowsTheYearAndTheOnlyDaughter(String who, String facts, LocalDate on, String total, String month, String central, String province) {
        Amount amount = decide(YUNNAN, who, facts, on).amount();

        assertThat(amount.year()).isEqualTo(on.getYear());
        assertThat(amount.total()).hasToString(total);
        assertThat(amount.months()).hasSize(12);
        assertThat(amount.months().values()).allSatisfy(each -> assertThat(each).hasToString(month));
        assertThat(amount.payers().get(Payer.CENTRAL)).hasToString(central);
        assertThat(amount.payers().get(Payer.PROVINCE)).hasToString(province);
    }

    @Test
    void anhuiSharesAmongThreePayers() {
        Amount amount = decide("340123001201", "h", "h:1940-05-01 girl:1974-01-01", LocalDate.of(2009, 12, 31)).amount();

        assertThat(amount.total()).hasToString("840.00");
        assertThat(amount.payers()).hasToString("{CENTRAL=360.00, PROVINCE=336.00, COUNTY=144.00}");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            h:1947-03-01 girl:1972-04-01                                                    | 2009-12-31 | 2007-01-01
            h:1947-03-01 girl:1972-04-01                                                    | 2006-12-31 | 2007-01-01
            h:1938-03-01 girl:1972-04-01                                                    | 2009-12-31 | 2004-01-01
            h:1938-03-01 girl:1972-04-01                                                    | 1999-12-31 | 2004-01-01
            h:1932-03-01 girl:1972-04-01                                                    | 2009-12-31 | -
            h:1947-03-01 girl:1972-04-01 boy:1973-05-05,died=2008-02-03                     | 2009-12-31 | 2008-02-03
            h:1947-03-01 girl:1972-04-01 boy:1973-05-05,died=2008-02-03                     | 2007-12-31 | 2008-02-03
            h:1947-03-01,jail=2008-01-01/2010-05-05 girl:1972-04-01                         | 2009-12-31 | 2010-05-05
            h:1947-03-01,jail=2008-01-01/2010-05-05 girl:1972-04-01                         | 2010-12-31 | 2010-05-05
            h:1947-03-01,jail=2008-01-01/2010-05-05 girl:1972-04-01                         | 2007-12-31 | 2007-01-01
            h:1947-03-01,urban-since=2008-01-01 girl:1972-04-01                             | 2009-12-31 | -
            h:1947-03-01,died=2008-05-01 girl:1972-04-01                                    | 2009-12-31 | -
            h:1947-03-01 girl:1972-04-01 confirmed:2009-02-20                               | 2007-12-31 | 2009-01-01
            h:1947-03-01 girl:1973-04-01,unasked                                            | 2009-12-31 | -
            """)
    void theFirstDayIsFoundAmongTheDaysOnWhichSomethingChanges(String facts, LocalDate on, LocalDate from) {
        assertThat(decide(YUNNAN, "h", facts, on).eligibleFrom()).isEqualTo(from);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            h:1950-03-01 girl:1972-04-01                                              | 2009-12-31 | oldEnough
            h:1932-03-01 girl:1972-04-01                                              | 2009-12-31 | bornLateEnough
            h:1947-03-01,urban girl:1972-04-01                                        | 2009-12-31 | agriculturalHukou
            h:1947-03-01,left=2001-01-01 girl:1972-04-01                              | 2009-12-31 | livesInArea
            h:1947-03-01 girl:1973-04-01,unlawful                                     | 2009-12-31 | noBreach
            h:1947-03-01 girl:1972-04-01 boy:1974-04-01                               | 2009-12-31 | oneChildOrTwoDaughters
            h:1947-03-01,pension girl:1972-04-01                                      | 2009-12-31 | noUrbanPension
            h:1947-03-01,jail=2009-01-01 girl:1972-04-01                              | 2009-12-31 | notServingSentence
            h:1947-03-01                                                              | 2009-12-31 | everHadChild
            h:1947-03-01 girl:1972-04-01 unconfirmed                                  | 2009-12-31 | confirmed
            h:1947-03-01 girl:1972-04-01                                              | 2003-12-31 | oldEnough
            h:1947-03-01,died=2000-01-01 girl:1972-04-01                              | 2009-12-31 | -
            h:1947-03-01 girl:1972-04-01                                              | 2009-12-31 | -
            """)
    void whatWouldHaveToBeDifferentIsTold(String facts, LocalDate on, String question) {
        List<String> needs = decide(YUNNAN, "h", facts, on).wouldNeed().stream().map(Need::question).toList();

        if (question == null) {
            assertThat(needs).isEmpty();
        } else {
            assertThat(needs).contains(question);
        }
    }

    @Test
    void everyQuestionIsAskedEvenAfterANo() {
        Decision decision = decide(YUNNAN, "h", "h:1990-01-01,urban,pension", LocalDate.of(2009, 12, 31));

        assertThat(decision.findings()).hasSize(21).extracting(Finding::question).doesNotHaveDuplicates();
        assertThat(decision.findings(Answer.NO)).extracting(Finding::question)
                .contains("oldEnough", "agriculturalHukou", "noUrbanPension", "everHadChild");
    }

    @Test
    void whatTheCountyHasYetToConfirmIsMarkedAndStillAnswered() {
        Decision decision = decide(YUNNAN, "h", "h:1947-03-01 girl:1972-04-01 girl:1974-01-01", LocalDate.of(2009, 12, 31));
        Finding daughters = decision.findings().stream().filter(each -> each.question().equals("oneChildOrTwoDaughters")).findFirst().orElseThrow();

        assertThat(daughters.answer()).isEqualTo(Answer.YES);
        assertThat(daughters.citation().confirmed()).isFalse();
    }

    @Test
    void aMissingFactIsNamedAndStopsOnlyTheQuestionThatNeedsIt() {
        Facts facts = Told.facts("h", "h:1947-03-01 girl:1972-04-01");
        Decision decision = new Decider().decide(new RuralReward(BOOK), facts.with(facts.person("h").withUrbanPension(null)),
                LocalDate.of(2009, 12, 31), null);

        assertThat(decision.verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
        assertThat(decision.findings(Answer.UNKNOWN)).extracting(Finding::question).containsExactly("noUrbanPension");
        assertThat(decision.missing()).extracting(phrase -> phrase.key()).containsExactly("pension");
        assertThat(decision.area()).isEqualTo(Told.VILLAGE);
    }

    @ParameterizedTest
    @CsvSource({"530824101201, ELIGIBLE", "430123001201, NEEDS_REVIEW"})
    void aSpouseOfWhomNothingIsKnownMattersWhereTheTextAsksAboutTheSpouse(String area, Verdict verdict) {
        Facts facts = Told.facts("h", new AreaCode(area), "h:1947-03-01 w:1950-01-01 girl:1972-04-01");
        Facts husbandOnly = new Facts("h", List.of(facts.person("h")), facts.marriages(), facts.children(), null, null, null);

        assertThat(new Decider().decide(new RuralReward(BOOK), husbandOnly, LocalDate.of(2009, 12, 31), null).verdict()).isEqualTo(verdict);
    }

    @Test
    void aSpouseNobodyKnowsMayHaveBrokenTheRules() {
        Facts facts = Told.facts("h", "h:1947-03-01 girl:1972-04-01").withMarriages(null);

        Decision decision = new Decider().decide(new RuralReward(BOOK), facts, LocalDate.of(2009, 12, 31), null);

        assertThat(decision.findings(Answer.UNKNOWN)).extracting(Finding::question).containsExactly("noBreach");
        assertThat(decision.missing()).extracting(phrase -> phrase.key()).containsExactly("marriages");
    }

    @Test
    void theSexOfAnOnlyChildIsMissingForTheAmountOnly() {
        Facts facts = Told.facts("h", "h:1947-03-01 girl:1972-04-01");
        Facts unsaid = facts.withChildren(List.of(facts.children().get(0).withSex(null)));

        Decision decision = new Decider().decide(new RuralReward(BOOK), unsaid, LocalDate.of(2012, 1, 1), null);

        assertThat(decision.amount().total()).hasToString("960.00");
        assertThat(decision.missing()).extracting(phrase -> phrase.key()).containsExactly("child.sex");
    }
}
