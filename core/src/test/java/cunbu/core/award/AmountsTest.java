package cunbu.core.award;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.law.LawBook;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Finding;
import cunbu.core.rule.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every amount that has a date: on the day before it changes, on that day and for the whole year, by month and payer to the cent. */
class AmountsTest {

    private static final Schemes SCHEMES = new Schemes(LawBook.shipped());

    private static Decision decide(String scheme, String who, String facts, LocalDate on) {
        return new Decider().decide(SCHEMES.named(scheme).orElseThrow(), Told.facts(who, facts), on, Told.VILLAGE);
    }

    private static void assertAmount(Decision decision, String total, String months, String payers) {
        List<String> open = decision.findings().stream().filter(each -> each.answer() != Answer.YES).map(Finding::question).toList();
        if (total == null) {
            assertThat(decision.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
            assertThat(decision.amount()).isNull();
            return;
        }
        assertThat(decision.verdict()).as("%s", open).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.amount().total()).hasToString(total);
        assertThat(decision.amount().year()).isEqualTo(decision.on().getYear());
        assertThat(months(decision.amount())).isEqualTo(months);
        assertThat(payers(decision.amount())).isEqualTo(payers);
    }

    /** Months of the same sum in a row as one: {@code 01-05 350.00, 06-12 450.00}. */
    private static String months(Amount amount) {
        List<String> told = new ArrayList<>();
        YearMonth first = null;
        for (YearMonth month : amount.months().keySet()) {
            first = first == null ? month : first;
            BigDecimal sum = amount.months().get(month);
            if (!sum.equals(amount.months().get(month.plusMonths(1)))) {
                String from = String.format("%02d", first.getMonthValue());
                told.add((first.equals(month) ? from : from + "-" + String.format("%02d", month.getMonthValue())) + " " + sum);
                first = null;
            }
        }
        return String.join(", ", told);
    }

    private static String payers(Amount amount) {
        return amount.payers().entrySet().stream().map(each -> each.getKey().code() + " " + each.getValue()).collect(Collectors.joining(", "));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            boy:1974-01-01  | 2003-12-31 | -       | -            | -
            boy:1974-01-01  | 2004-01-01 | 600.00  | 01-12 50.00  | central 480.00, province 120.00
            boy:1974-01-01  | 2004-12-31 | 600.00  | 01-12 50.00  | central 480.00, province 120.00
            boy:1974-01-01  | 2008-12-31 | 600.00  | 01-12 50.00  | central 480.00, province 120.00
            boy:1974-01-01  | 2009-01-01 | 720.00  | 01-12 60.00  | central 576.00, province 144.00
            boy:1974-01-01  | 2011-12-31 | 720.00  | 01-12 60.00  | central 576.00, province 144.00
            boy:1974-01-01  | 2012-01-01 | 960.00  | 01-12 80.00  | central 768.00, province 192.00
            boy:1974-01-01  | 2025-12-31 | 960.00  | 01-12 80.00  | central 768.00, province 192.00
            girl:1974-01-01 | 2008-12-31 | 600.00  | 01-12 50.00  | central 480.00, province 120.00
            girl:1974-01-01 | 2011-12-31 | 720.00  | 01-12 60.00  | central 576.00, province 144.00
            girl:1974-01-01 | 2012-01-01 | 1080.00 | 01-12 90.00  | central 768.00, province 312.00
            girl:1974-01-01 | 2025-12-31 | 1080.00 | 01-12 90.00  | central 768.00, province 312.00
            """)
    void theRuralReward(String child, LocalDate on, String total, String months, String payers) {
        assertAmount(decide("rural-reward", "h", "h:1940-05-01 w:1941-01-01 " + child, on), total, months, payers);
    }

    @ParameterizedTest(name = "{0}, {1} on {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            death      | rural | 2007-12-31 | -       | -                          | -
            death      | rural | 2008-01-01 | 1200.00 | 01-12 100.00               | central 960.00, province 168.00, city 14.40, county 57.60
            death      | urban | 2011-12-31 | 1200.00 | 01-12 100.00               | central 960.00, province 168.00, city 14.40, county 57.60
            death      | rural | 2012-01-01 | 1620.00 | 01-12 135.00               | central 1296.00, province 226.80, city 19.44, county 77.76
            death      | urban | 2013-12-31 | 1620.00 | 01-12 135.00               | central 1296.00, province 226.80, city 19.44, county 77.76
            death      | rural | 2014-01-01 | 2040.00 | 01-12 170.00               | central 1632.00, province 285.60, city 24.48, county 97.92
            death      | urban | 2014-01-01 | 4080.00 | 01-12 340.00               | central 3264.00, province 571.20, city 48.96, county 195.84
            death      | rural | 2015-12-31 | 2040.00 | 01-12 170.00               | central 1632.00, province 285.60, city 24.48, county 97.92
            death      | urban | 2015-12-31 | 4080.00 | 01-12 340.00               | central 3264.00, province 571.20, city 48.96, county 195.84
            death      | rural | 2016-01-01 | 4080.00 | 01-12 340.00               | central 3264.00, province 571.20, city 48.96, county 195.84
            death      | urban | 2016-01-01 | 4080.00 | 01-12 340.00               | central 3264.00, province 571.20, city 48.96, county 195.84
            death      | rural | 2017-12-31 | 4080.00 | 01-12 340.00               | central 3264.00, province 571.20, city 48.96, county 195.84
            death      | rural | 2018-01-01 | 5400.00 | 01-12 450.00               | central 4320.00, province 756.00, city 64.80, county 259.20
            death      | urban | 2021-12-31 | 5400.00 | 01-12 450.00               | central 4320.00, province 756.00, city 64.80, county 259.20
            death      | rural | 2022-06-30 | 6240.00 | 01-06 450.00, 07-12 590.00 | central 4992.00, province 873.60, city 74.88, county 299.52
            death      | urban | 2022-07-01 | 6240.00 | 01-06 450.00, 07-12 590.00 | central 4992.00, province 873.60, city 74.88, county 299.52
            death      | rural | 2022-12-31 | 6240.00 | 01-06 450.00, 07-12 590.00 | central 4992.00, province 873.60, city 74.88, county 299.52
            death      | rural | 2023-01-01 | 7080.00 | 01-12 590.00               | central 5664.00, province 991.20, city 84.96, county 339.84
            disability | rural | 2007-12-31 | -       | -                          | -
            disability | rural | 2008-01-01 | 960.00  | 01-12 80.00                | central 768.00, province 134.40, city 11.52, county 46.08
            disability | urban | 2011-12-31 | 960.00  | 01-12 80.00                | central 768.00, province 134.40, city 11.52, county 46.08
            disability | rural | 2012-01-01 | 1320.00 | 01-12 110.00               | central 1056.00, province 184.80, city 15.84, county 63.36
            disability | urban | 2013-12-31 | 1320.00 | 01-12 110.00               | central 1056.00, province 184.80, city 15.84, county 63.36
            disability | rural | 2014-01-01 | 1800.00 | 01-12 150.00               | central 1440.00, province 252.00, city 21.60, county 86.40
            disability | urban | 2014-01-01 | 3240.00 | 01-12 270.00               | central 2592.00, province 453.60, city 38.88, county 155.52
            disability | rural | 2015-12-31 | 1800.00 | 01-12 150.00               | central 1440.00, province 252.00, city 21.60, county 86.40
            disability | urban | 2015-12-31 | 3240.00 | 01-12 270.00               | central 2592.00, province 453.60, city 38.88, county 155.52
            disability | rural | 2016-01-01 | 3240.00 | 01-12 270.00               | central 2592.00, province 453.60, city 38.88, county 155.52
            disability | urban | 2016-01-01 | 3240.00 | 01-12 270.00               | central 2592.00, province 453.60, city 38.88, county 155.52
            disability | urban | 2017-12-31 | 3240.00 | 01-12 270.00               | central 2592.00, province 453.60, city 38.88, county 155.52
            disability | rural | 2018-01-01 | 4200.00 | 01-12 350.00               | central 3360.00, province 588.00, city 50.40, county 201.60
            disability | urban | 2021-12-31 | 4200.00 | 01-12 350.00               | central 3360.00, province 588.00, city 50.40, county 201.60
            disability | rural | 2022-06-30 | 4860.00 | 01-06 350.00, 07-12 460.00 | central 3888.00, province 680.40, city 58.32, county 233.28
            disability | urban | 2022-07-01 | 4860.00 | 01-06 350.00, 07-12 460.00 | central 3888.00, province 680.40, city 58.32, county 233.28
            disability | rural | 2023-01-01 | 5520.00 | 01-12 460.00               | central 4416.00, province 772.80, city 66.24, county 264.96
            """)
    void specialAssistance(String kind, String where, LocalDate on, String total, String months, String payers) {
        String kindOfHukou = where.equals("urban") ? ",urban" : "";
        String child = kind.equals("death") ? "girl:1980-03-01,died=2004-05-06" : "girl:1980-03-01,disabled=3/1995-01-01";
        Decision decision = decide("special-assistance", "w", "h:1950-05-01" + kindOfHukou + " w:1952-06-01" + kindOfHukou + " " + child, on);

        assertAmount(decision, total, months, payers);
        assertThat(decision.amount() == null ? kind : decision.amount().kind()).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{1} on {3}: {5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            wife is 49 in May             | w | h:1966-01-01 w:1970-05-20 m:1990-01-01 boy:1995-01-01,died=2015-01-01                 | 2019-05-19 | -       | -
            wife is 49 in May             | w | h:1966-01-01 w:1970-05-20 m:1990-01-01 boy:1995-01-01,died=2015-01-01                 | 2019-05-20 | 3600.00 | 05-12 450.00
            her husband with her          | h | h:1966-01-01 w:1970-05-20 m:1990-01-01 boy:1995-01-01,died=2015-01-01                 | 2019-12-31 | 3600.00 | 05-12 450.00
            and by herself in that month  | w | w:1970-05-20 boy:1995-01-01,died=2015-01-01                                           | 2019-12-31 | 3600.00 | 05-12 450.00
            disabled child dies in May    | w | w:1960-05-20 boy:1985-01-01,died=2019-05-12,disabled=2/1999-01-01                     | 2019-05-11 | 4900.00 | 01-05 350.00, 06-12 450.00
            disabled child dies in May    | w | w:1960-05-20 boy:1985-01-01,died=2019-05-12,disabled=2/1999-01-01                     | 2019-05-12 | 4900.00 | 01-05 350.00, 06-12 450.00
            disabled child dies on 1 May  | w | w:1960-05-20 boy:1985-01-01,died=2019-05-01,disabled=2/1999-01-01                     | 2019-12-31 | 5000.00 | 01-04 350.00, 05-12 450.00
            healthy child dies in May     | w | w:1960-05-20 boy:1985-01-01,died=2019-05-12                                           | 2019-12-31 | 3600.00 | 05-12 450.00
            graded in May                 | w | w:1960-05-20 boy:1985-01-01,disabled=3/2019-05-12                                     | 2019-12-31 | 2800.00 | 05-12 350.00
            recovered in May              | w | w:1960-05-20 boy:1985-01-01,disabled=3/1999-05-12/2019-05-12                          | 2019-05-11 | 1750.00 | 01-05 350.00
            recovered in May              | w | w:1960-05-20 boy:1985-01-01,disabled=3/1999-05-12/2019-05-12                          | 2019-05-12 | -       | -
            grade 4 is none               | w | w:1960-05-20 boy:1985-01-01,disabled=4/1999-05-12                                     | 2019-05-12 | -       | -
            confirmed in August           | w | w:1960-05-20 boy:1985-01-01,died=2015-01-01 confirmed:2019-08-10,scheme=special-assistance | 2019-12-31 | 2250.00 | 08-12 450.00
            adopted again in March        | w | w:1968-05-20 boy:1995-01-01,died=2015-01-01 girl:2018-01-01,adopted=2019-03-15        | 2019-03-14 | 1350.00 | 01-03 450.00
            adopted again in March        | w | w:1968-05-20 boy:1995-01-01,died=2015-01-01 girl:2018-01-01,adopted=2019-03-15        | 2019-03-15 | -       | -
            died in September             | w | w:1960-05-20,died=2019-09-10 boy:1985-01-01,died=2015-01-01                           | 2019-09-09 | 4050.00 | 01-09 450.00
            turned urban in July 2014     | w | w:1960-05-20,urban-since=2014-07-01 boy:1985-01-01,died=2010-01-01                    | 2014-12-31 | 3060.00 | 01-06 170.00, 07-12 340.00
            """)
    void specialAssistanceGoesByTheMonth(String name, String who, String facts, LocalDate on, String total, String months) {
        Decision decision = decide("special-assistance", who, facts, on);
        assertAmount(decision, total, months, decision.amount() == null ? null : payers(decision.amount()));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            cert:2003-03-20                                        | 2003-03-19 | -      | -
            cert:2003-03-20                                        | 2003-03-20 | 100.00 | 03-12 10.00
            cert:2003-03-20                                        | 2010-06-30 | 120.00 | 01-12 10.00
            cert:2003-03-20                                        | 2017-02-28 | 20.00  | 01-02 10.00
            cert:2003-03-20                                        | 2017-03-01 | -      | -
            cert:2005-06-15                                        | 2005-12-31 | 70.00  | 06-12 10.00
            cert:2003-03-20,cancelled=2010-04-20 boy:2010-04-20    | 2010-04-19 | 40.00  | 01-04 10.00
            cert:2003-03-20,cancelled=2010-04-20 boy:2010-04-20    | 2010-04-20 | -      | -
            cert:2003-03-20 boy:2010-04-20                         | 2010-04-20 | -      | -
            cert:2003-03-20 boy:2010-04-20,died=2010-04-20         | 2010-04-21 | 120.00 | 01-12 10.00
            """)
    void theHealthCareFee(String papers, LocalDate on, String total, String months) {
        assertAmount(decide("health-care-fee", "w", "h:1975-05-01,urban w:1976-06-01,urban m:2000-01-01 girl:2003-03-10 " + papers, on), total, months,
                total == null ? null : "county " + total);
    }

    @ParameterizedTest
    @CsvSource({"2003-03-10, 2003-03-20", "2004-02-29, 2004-02-29", "2003-01-01, 2003-01-01", "2003-12-31, 2003-12-31"})
    void aFeeFromTheMonthOfBirthIsPaidFor168Months(LocalDate born, LocalDate issued) {
        String facts = "h:1975-05-01,urban w:1976-06-01,urban m:2000-01-01 girl:" + born + " cert:" + issued;
        BigDecimal sum = BigDecimal.ZERO;
        int months = 0;
        for (int year = born.getYear(); year <= born.getYear() + 15; year++) {
            LocalDate newYear = LocalDate.of(year, 1, 1);
            LocalDate on = issued.isAfter(newYear) ? issued : newYear;
            Amount amount = decide("health-care-fee", "w", facts, on).amount();
            sum = sum.add(amount == null ? BigDecimal.ZERO : amount.total());
            months += amount == null ? 0 : amount.months().size();
        }

        assertThat(months).isEqualTo(168);
        assertThat(sum).isEqualByComparingTo("1680.00");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            h:1975-05-01,urban,unit w:1976-06-01,urban,unit | unit 120.00
            h:1975-05-01,urban,unit w:1976-06-01,urban      | unit 120.00
            h:1975-05-01,urban w:1976-06-01,urban,unit      | unit 120.00
            h:1975-05-01 w:1976-06-01,urban,unit            | unit 120.00
            h:1975-05-01,urban w:1976-06-01,urban           | county 120.00
            """)
    void theUnitOfOneOrBothPaysTheFeeAndElseTheCounty(String couple, String payers) {
        assertThat(payers(decide("health-care-fee", "w", couple + " m:2000-01-01 girl:2003-03-10 cert:2003-03-20", LocalDate.of(2009, 12, 31)).amount()))
                .isEqualTo(payers);
    }

    @ParameterizedTest(name = "{1}: {2} {3} on {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            one-off-award   | w  | h:1975-05-01 w:1976-06-01 girl:2003-03-10 cert:2003-03-20                                 | 2004-05-31 | -       | -
            one-off-award   | w  | h:1975-05-01 w:1976-06-01 girl:2003-03-10 cert:2003-03-20                                 | 2004-06-01 | 1000.00 | 06 1000.00
            one-off-award   | h  | h:1975-05-01 w:1976-06-01 girl:2003-03-10 cert:2003-03-20                                 | 2009-12-31 | 1000.00 | 01 1000.00
            one-off-award   | w  | h:1975-05-01,urban w:1976-06-01 girl:2003-03-10 cert:2003-03-20                           | 2009-12-31 | 500.00  | 01 500.00
            one-off-award   | w  | w:1976-06-01 girl:2003-03-10 cert:2003-03-20                                              | 2009-12-31 | 500.00  | 01 500.00
            one-off-award   | w  | h:1975-05-01 w:1976-06-01 girl:2003-03-10 cert:2009-08-20                                 | 2009-12-31 | 1000.00 | 08 1000.00
            one-off-award   | w  | h:1975-05-01 w:1976-06-01 girl:2003-03-10 cert:2003-03-20,without                         | 2009-12-31 | -       | -
            one-off-award   | w  | h:1975-05-01 w:1976-06-01 girl:2003-03-10 cert:2003-03-20 drew:2009-03-01,scheme=one-off-award,to=2009-03-02,of=h | 2009-12-31 | 1000.00 | 01 1000.00
            one-off-award   | w  | h:1975-05-01 w:1976-06-01 girl:2003-03-10 cert:2003-03-20 drew:2009-03-01,scheme=one-off-award,to=2009-03-02,of=h | 2010-01-01 | -       | -
            scholarship     | c1 | w:1976-06-01 girl:1998-03-10,primary=2005-09-01/2011-07-01 cert:2003-03-20                | 2008-12-31 | -       | -
            scholarship     | c1 | w:1976-06-01 girl:1998-03-10,primary=2005-09-01/2011-07-01 cert:2003-03-20                | 2009-01-01 | 160.00  | 04 80.00, 10 80.00
            scholarship     | c1 | w:1976-06-01 girl:1998-03-10,junior=2008-09-01/2011-07-01 cert:2003-03-20                 | 2009-12-31 | 260.00  | 04 130.00, 10 130.00
            scholarship     | c1 | w:1976-06-01 girl:1998-03-10,primary=2009-09-01/2015-07-01 cert:2003-03-20                | 2009-12-31 | 80.00   | 10 80.00
            scholarship     | c1 | w:1976-06-01 girl:1998-03-10,junior=2006-09-01/2009-07-01 cert:2003-03-20                 | 2009-06-30 | 130.00  | 04 130.00
            scholarship     | c1 | w:1976-06-01 girl:1998-03-10,junior=2006-09-01/2009-07-01 cert:2003-03-20                 | 2009-07-01 | -       | -
            scholarship     | c1 | w:1976-06-01 girl:1998-03-10,primary=2003-09-01/2009-07-01,junior=2009-09-01 cert:2003-03-20 | 2009-12-31 | 210.00 | 04 80.00, 10 130.00
            scholarship     | c1 | w:1976-06-01 girl:1998-03-10,primary=2003-09-01/2009-07-01,junior=2009-09-01 cert:2003-03-20 | 2009-05-01 | 210.00 | 04 80.00, 10 130.00
            scholarship     | c1 | w:1976-06-01 girl:1998-03-10,upper-secondary=2008-09-01 cert:2003-03-20                   | 2009-12-31 | -       | -
            admission-grant | c1 | w:1976-06-01 girl:1993-03-10,upper-secondary=2009-09-01 cert:2003-03-20                   | 2009-08-31 | -       | -
            admission-grant | c1 | w:1976-06-01 girl:1993-03-10,upper-secondary=2009-09-01 cert:2003-03-20                   | 2009-09-01 | 1000.00 | 09 1000.00
            admission-grant | c1 | w:1976-06-01 girl:1993-03-10,upper-secondary=2009-09-01 cert:2003-03-20                   | 2010-01-01 | -       | -
            admission-grant | c1 | w:1976-06-01 girl:1993-03-10,upper-secondary=2008-09-01 cert:2003-03-20                   | 2008-12-31 | -       | -
            admission-grant | c1 | w:1976-06-01 girl:1991-03-10,junior-college=2009-09-01 cert:2003-03-20                    | 2009-12-31 | 1200.00 | 09 1200.00
            admission-grant | c1 | w:1976-06-01 girl:1991-03-10,bachelor=2009-09-01 cert:2003-03-20                          | 2009-12-31 | 2000.00 | 09 2000.00
            medical-contribution-waiver | c1 | w:1976-06-01 girl:1998-03-10 cert:2003-03-20                                  | 2009-12-31 | 20.00   | 01 20.00
            medical-contribution-waiver | w  | w:1976-06-01 girl:1998-03-10 cert:2003-03-20                                  | 2009-01-01 | 20.00   | 01 20.00
            medical-contribution-waiver | w  | w:1976-06-01 girl:1998-03-10 girl:2002-03-10                                  | 2009-12-31 | 20.00   | 01 20.00
            medical-contribution-waiver | w  | w:1976-06-01 girl:1998-03-10 boy:2002-03-10                                   | 2009-12-31 | -       | -
            medical-contribution-waiver | c1 | w:1976-06-01 girl:1991-12-31 cert:2003-03-20                                  | 2009-12-30 | 20.00   | 01 20.00
            medical-contribution-waiver | c1 | w:1976-06-01 girl:1991-12-31 cert:2003-03-20                                  | 2009-12-31 | -       | -
            medical-contribution-waiver | w  | w:1976-06-01 girl:1998-03-10 cert:2003-03-20                                  | 2008-12-31 | -       | -
            """)
    void whatIsPaidOnceOrBySemester(String scheme, String who, String facts, LocalDate on, String total, String months) {
        assertAmount(decide(scheme, who, facts, on), total, months, "county " + total);
    }

    @ParameterizedTest
    @CsvSource({"primary, 20", "junior, 20", "upper-secondary, 20"})
    void theEntranceBonusIsNoMoneyAndNamesItsPoints(String stage, String points) {
        Decision decision = decide("entrance-bonus", "c1", "w:1976-06-01 girl:1998-03-10," + stage + "=2005-09-01/2011-07-01 cert:2003-03-20",
                LocalDate.of(2009, 12, 31));
        Phrase evidence = decision.findings().stream().filter(each -> each.question().equals("sitsExamination")).findFirst().orElseThrow().evidence();

        assertThat(decision.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.amount()).isNull();
        assertThat(evidence.key()).isEqualTo("bonus." + stage);
        assertThat(evidence.arguments()).containsExactly(points, "10");
    }

    @Test
    void whoBearsTheFeeIsOpenWhereNobodyKnowsWhetherThereIsAUnit() {
        Facts facts = Told.facts("w", "w:1976-06-01,urban girl:2003-03-10 cert:2003-03-20");
        Facts.Person woman = facts.person("w");
        Facts unasked = facts.with(new Facts.Person("w", woman.sex(), woman.bornOn(), null, woman.hukou(), false, null, List.of()));
        Decision decision = new Decider().decide(SCHEMES.named("health-care-fee").orElseThrow(), unasked, LocalDate.of(2009, 12, 31), Told.VILLAGE);

        assertThat(decision.amount().total()).hasToString("120.00");
        assertThat(decision.missing()).extracting(Phrase::key).containsExactly("employment");
    }
}
