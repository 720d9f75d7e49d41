package cunbu.core.award;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.law.LawBook;
import cunbu.core.rule.Phrase;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From when somebody is entitled (in the past, today, later, never), and what is the least that would have to be different. */
class FirstDayTest {

    private static final Schemes SCHEMES = new Schemes(LawBook.shipped());

    /** @param ways by their changes, the nearest first; changes that are needed together stand with a plus between them */
    @ParameterizedTest(name = "{0} {1} {2} on {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            special-assistance          | w  | h:1966-01-01 w:1970-05-20 m:1990-01-01 boy:1995-01-01,died=2015-01-01                                             | 2010-06-30 | 2019-05-20 | wait
            special-assistance          | w  | h:1966-01-01 w:1970-05-20 m:1990-01-01 boy:1995-01-01,died=2015-01-01                                             | 2016-06-30 | 2019-05-20 | wait
            special-assistance          | w  | h:1966-01-01 w:1960-05-20 m:1990-01-01 boy:1995-01-01,died=2015-01-01                                             | 2012-06-30 | 2015-01-01 | wait, child.disabled, child.declaredDead
            special-assistance          | w  | h:1966-01-01 w:1950-05-20 boy:1985-01-01,died=2005-01-01                                                          | 2019-06-30 | 2008-01-01 | -
            special-assistance          | w  | h:1966-01-01 w:1932-05-20 boy:1985-01-01,died=2005-01-01                                                          | 2019-06-30 | -          | born.since
            special-assistance          | w  | h:1966-01-01 w:1960-05-20 m:1990-01-01 boy:1995-01-01                                                             | 2016-06-30 | -          | child.disabled, child.declaredDead
            special-assistance          | w  | h:1966-01-01 w:1960-05-20 m:1990-01-01 boy:1995-01-01,disabled=4/1999-01-01                                       | 2016-06-30 | -          | child.disabled, child.declaredDead
            special-assistance          | w  | h:1966-01-01 w:1960-05-20 m:1990-01-01 boy:1995-01-01 girl:1998-01-01                                             | 2016-06-30 | -          | children.fewer+child.disabled, children.fewer+child.declaredDead, children.fewer+child.disabled, children.fewer+child.declaredDead, child.disabled+child.declaredDead, child.disabled+child.declaredDead
            special-assistance          | w  | h:1966-01-01 w:1960-05-20 m:1990-01-01                                                                            | 2016-06-30 | -          | children.oneLost
            special-assistance          | h  | h:1966-01-01 w:1970-05-20 m:1990-01-01,divorced=2012-01-01 boy:1995-01-01,died=2010-01-01                         | 2013-06-30 | 2015-01-01 | wait
            only-child-certificate      | w  | h:1970-01-01 w:1975-05-20 m:1995-01-01 boy:1998-03-01                                                             | 2009-12-31 | 2002-09-01 | -
            only-child-certificate      | w  | h:1970-01-01 w:1975-05-20 m:1995-01-01 boy:1998-03-01                                                             | 2016-03-01 | -          | child.younger
            only-child-certificate      | w  | h:1970-01-01 w:1985-05-20 m:2005-01-01 boy:2013-03-01                                                             | 2021-12-31 | 2013-03-01 | -
            only-child-certificate      | w  | h:1970-01-01 w:1985-05-20 m:2005-01-01 boy:2013-03-01                                                             | 2022-01-01 | -          | -
            only-child-certificate      | w  | h:1970-01-01 w:1985-05-20 m:2005-01-01 boy:2016-01-01                                                             | 2018-01-01 | -          | child.bornBefore
            only-child-certificate      | w  | h:1970-01-01 w:1985-05-20 m:2005-01-01                                                                            | 2012-01-01 | -          | children.one
            only-child-certificate      | w  | h:1970-01-01 w:1985-05-20 m:2005-01-01 boy:2008-01-01 girl:2010-01-01                                             | 2012-01-01 | -          | children.fewer, children.fewer
            only-child-certificate      | w  | h:1970-01-01 w:1985-05-20 m:2005-01-01 boy:2008-01-01,of=h girl:2002-01-01,of=w                                   | 2012-01-01 | -          | children.fewer
            only-child-certificate      | w  | h:1970-01-01 w:1985-05-20 m:2005-01-01 boy:2008-01-01 girl:2010-01-01,died=2011-01-01                             | 2010-06-01 | 2011-01-01 | wait, children.fewer, children.fewer
            health-care-fee             | w  | h:1975-05-01,urban w:1976-06-01,urban m:2000-01-01 girl:2003-03-10                                                | 2009-12-31 | -          | certificate
            health-care-fee             | w  | h:1975-05-01,urban w:1976-06-01,urban m:2000-01-01 girl:2003-03-10 cert:2005-06-15                                | 2009-12-31 | 2005-06-15 | -
            health-care-fee             | w  | h:1975-05-01,urban w:1976-06-01,urban m:2000-01-01 girl:2003-03-10 cert:2005-06-15                                | 2005-01-31 | 2005-06-15 | wait, certificate
            health-care-fee             | w  | h:1975-05-01,urban w:1976-06-01,urban m:2000-01-01 girl:2003-03-10 cert:2005-06-15                                | 2018-01-31 | -          | child.younger
            health-care-fee             | w  | h:1975-05-01 w:1976-06-01 m:2000-01-01 girl:2003-03-10 cert:2003-06-15                                            | 2009-01-31 | -          | hukou.urban
            health-care-fee             | w  | h:1975-05-01 w:1976-06-01 m:2000-01-01 girl:2003-03-10 cert:2003-06-15                                            | 2003-12-31 | 2003-06-15 | -
            health-care-fee             | w  | h:1975-05-01,urban w:1976-06-01,urban m:2000-01-01 girl:2003-03-10 cert:2003-03-20 boy:2008-04-20                 | 2009-12-31 | -          | children.fewer
            one-off-award               | w  | h:1975-05-01 w:1976-06-01 girl:2003-03-10                                                                         | 2009-12-31 | -          | certificate+contract
            one-off-award               | w  | h:1975-05-01 w:1976-06-01 girl:2003-03-10 cert:2003-03-20,without                                                 | 2009-12-31 | -          | contract
            one-off-award               | w  | h:1975-05-01 w:1976-06-01 girl:2003-03-10 cert:2003-03-20                                                         | 2009-12-31 | 2004-06-01 | -
            one-off-award               | w  | h:1975-05-01 w:1976-06-01 girl:2003-03-10 cert:2003-03-20                                                         | 2003-12-31 | 2004-06-01 | wait
            one-off-award               | w  | h:1975-05-01 w:1976-06-01 girl:2003-03-10 cert:2003-03-20 drew:2009-03-01,scheme=one-off-award,to=2009-03-02,of=h | 2010-01-31 | -          | award.notPaid
            one-off-award               | w  | h:1975-05-01 w:1976-06-01,urban girl:2003-03-10 cert:2003-03-20                                                   | 2009-12-31 | -          | hukou.rural
            one-off-award               | w  | h:1975-05-01 w:1976-06-01 girl:2003-03-10 boy:2007-01-01 cert:2003-03-20,cancelled=2007-01-01                     | 2009-12-31 | -          | certificate+children.fewer, certificate+children.fewer
            scholarship                 | c1 | w:1976-06-01 girl:2003-03-10,primary=2009-09-01/2015-07-01 cert:2003-03-20                                        | 2009-03-31 | 2009-09-01 | wait, school.primary, school.junior
            scholarship                 | c1 | w:1976-06-01 girl:2003-03-10,primary=2009-09-01/2015-07-01 cert:2003-03-20                                        | 2012-03-31 | 2009-09-01 | -
            scholarship                 | c1 | w:1976-06-01 girl:2003-03-10,primary=2009-09-01/2015-07-01 cert:2003-03-20                                        | 2015-08-31 | -          | school.primary, school.junior
            scholarship                 | c1 | w:1976-06-01 girl:2003-03-10,primary=2009-09-01/2015-07-01,junior=2015-09-01/2018-07-01 cert:2003-03-20           | 2015-08-01 | 2015-09-01 | wait, school.primary, school.junior
            scholarship                 | c1 | w:1976-06-01 girl:1993-03-10,upper-secondary=2009-09-01 cert:2003-03-20                                           | 2009-12-31 | -          | school.primary, school.junior
            scholarship                 | c1 | w:1976-06-01 girl:2003-03-10,primary=2009-09-01/2015-07-01                                                        | 2012-03-31 | -          | certificate+contract
            admission-grant             | c1 | w:1976-06-01 girl:1993-03-10,upper-secondary=2009-09-01 cert:2003-03-20                                           | 2009-03-31 | 2009-09-01 | wait, school.upper-secondary, school.junior-college, school.bachelor
            admission-grant             | c1 | w:1976-06-01 girl:1993-03-10,upper-secondary=2009-09-01 cert:2003-03-20                                           | 2009-12-31 | 2009-09-01 | -
            admission-grant             | c1 | w:1976-06-01 girl:1993-03-10,upper-secondary=2009-09-01 cert:2003-03-20                                           | 2010-12-31 | -          | school.upper-secondary, school.junior-college, school.bachelor
            entrance-bonus              | c1 | w:1976-06-01 girl:2003-03-10,primary=2009-09-01/2015-07-01 cert:2003-03-20                                        | 2009-03-31 | 2009-09-01 | wait, school.primary, school.junior, school.upper-secondary
            entrance-bonus              | c1 | w:1976-06-01 girl:1993-03-10,bachelor=2009-09-01 cert:2003-03-20                                                  | 2009-12-31 | -          | school.primary, school.junior, school.upper-secondary
            entrance-bonus              | c1 | w:1976-06-01 girl:2003-03-10,primary=2009-09-01/2015-07-01 cert:2003-03-20                                        | 2003-03-31 | 2009-09-01 | wait
            medical-contribution-waiver | w  | w:1976-06-01 girl:1998-03-10                                                                                      | 2009-12-31 | -          | certificate
            medical-contribution-waiver | c1 | w:1976-06-01 girl:1991-12-31 cert:2003-03-20                                                                      | 2009-12-31 | -          | child.younger
            medical-contribution-waiver | w  | w:1976-06-01 girl:1998-03-10 boy:2002-03-10                                                                       | 2009-12-31 | -          | certificate+children.fewer, certificate+children.fewer
            medical-contribution-waiver | w  | w:1976-06-01                                                                                                      | 2009-12-31 | -          | certificate.any
            medical-contribution-waiver | w  | w:1976-06-01 girl:1998-03-10 girl:2002-03-10,unlawful                                                             | 2009-12-31 | -          | children.lawful
            rural-reward                | h  | h:1947-03-01,jail=2009-01-01/2011-05-05 girl:1972-04-01                                                           | 2009-12-31 | 2011-05-05 | wait, sentence.none
            rural-reward                | h  | h:1947-03-01,left=2008-01-01 girl:1972-04-01                                                                      | 2009-12-31 | -          | hukou.here
            rural-reward                | h  | h:1947-03-01 girl:1972-04-01 confirmed:2011-05-20                                                                 | 2009-12-31 | 2011-01-01 | wait, confirmed
            rural-reward                | h  | h:1947-03-01                                                                                                      | 2009-12-31 | -          | children.one
            rural-reward                | h  | h:1947-03-01 girl:1973-04-01,unlawful boy:1975-01-01                                                              | 2009-12-31 | -          | children.fewer
            """)
    void theFirstDayAndTheLeastChangesAreToldOf(String scheme, String who, String facts, LocalDate on, LocalDate from, String ways) {
        Decision decision = new Decider().decide(SCHEMES.named(scheme).orElseThrow(), Told.facts(who, facts), on, Told.VILLAGE);

        assertThat(decision.eligibleFrom()).isEqualTo(from);
        assertThat(decision.ways().stream().map(way -> way.stream().map(need -> need.change().key()).collect(Collectors.joining("+")))
                .collect(Collectors.joining(", "))).isEqualTo(ways == null ? "" : ways);
    }

    /** Whoever becomes entitled anyhow is told to wait, and until when. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            special-assistance | w  | h:1966-01-01 w:1970-05-20 m:1990-01-01 boy:1995-01-01,died=2015-01-01      | 2019-05-19 | 2019-05-20
            health-care-fee    | w  | w:1976-06-01,urban girl:2003-03-10 cert:2005-06-15                         | 2005-06-14 | 2005-06-15
            scholarship        | c1 | w:1976-06-01 girl:2003-03-10,primary=2009-09-01/2015-07-01 cert:2003-03-20 | 2009-08-31 | 2009-09-01
            rural-reward       | h  | h:1947-03-01 girl:1972-04-01 confirmed:2011-05-20                          | 2010-12-31 | 2011-01-01
            """)
    void untilTheDayBeforeOneHasToWait(String scheme, String who, String facts, LocalDate on, LocalDate from) {
        Scheme asked = SCHEMES.named(scheme).orElseThrow();
        Decision before = new Decider().decide(asked, Told.facts(who, facts), on, Told.VILLAGE);

        assertThat(before.wouldNeed()).hasSize(1);
        assertThat(before.wouldNeed().get(0).change()).isEqualTo(Phrase.of("wait", from));
        assertThat(new Decider().decide(asked, Told.facts(who, facts), from, Told.VILLAGE).verdict()).isEqualTo(Verdict.ELIGIBLE);
    }
}
