package cunbu.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cunbu.core.law.LawRejected.Reason;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Citation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawFileTest {

    private static final String PATH = "530824/rural-reward/age.properties";

    @Test
    void aFileSaysItsAreaUnitAndValuesWithTheirSource() {
        LawFile file = LawFile.parse(PATH, "# for lawyers\nunit = years\n2004-01-01 = 60\n2004-01-01.source = 某文件\n");

        assertThat(file.area()).isEqualTo(new AreaCode("530824000000"));
        assertThat(file.parameter()).isEqualTo("rural-reward/age");
        LawFile.Entry entry = file.entries().get(LocalDate.of(2004, 1, 1));
        assertThat(entry.value()).isEqualTo(60);
        assertThat(entry.citation()).isEqualTo(new Citation(file.area(), "某文件", LocalDate.of(2004, 1, 1), true));
    }

    @Test
    void aTownshipHasNineDigits() {
        assertThat(LawFile.parse("530824101/rural-reward/age.properties", "unit=years\n2004-01-01=60\n2004-01-01.source=x").area())
                .isEqualTo(new AreaCode("530824101000"));
    }

    @Test
    void aValueMayAwaitTheCounty() {
        LawFile file = LawFile.parse(PATH, "unit=years\n2004-01-01=60\n2004-01-01.source=x\n2004-01-01.confirmed=no");

        assertThat(file.entries().get(LocalDate.of(2004, 1, 1)).citation().confirmed()).isFalse();
    }

    @Test
    void whatOnlyTheCountySetsMayHaveNoValueYet() {
        LawFile file = LawFile.parse(PATH, "# For the county.\nunit = percent\nset-by = county\n");

        assertThat(file.entries()).isEmpty();
        assertThat(file.unit()).isEqualTo(Unit.PERCENT);
        assertThat(LawFile.parse(PATH, "unit=percent\nset-by=county\n2004-01-01=99.5\n2004-01-01.source=x").entries()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unit=years;2004-01-01=60;2004-01-01.source=x;2004-01-01=61 | DUPLICATE_KEY
            unit=years;unit=years;2004-01-01=60;2004-01-01.source=x    | DUPLICATE_KEY
            unit=years;2004-01-01=60;2004-01-01.source=x;note=y        | UNKNOWN_KEY
            unit=years;2004-02-30=60;2004-02-30.source=x               | UNKNOWN_KEY
            unit=years;2004-01-01=60;2004-01-01.source=x;2004-01-01.url=x | UNKNOWN_KEY
            unit=years;2004-01-01=60                                   | NO_SOURCE
            unit=years;2004-01-01=-                                    | NO_SOURCE
            unit=years;2004-01-01=60;2004-01-01.source=                | NOT_A_LINE
            unit=years;2004-01-01.source=x                             | NO_VALUE
            unit=years                                                 | NO_VALUE
            unit=years;set-by=nobody                                   | NOT_A_VALUE
            unit=percent;2004-01-01=0;2004-01-01.source=x              | NOT_A_VALUE
            unit=percent;2004-01-01=101;2004-01-01.source=x            | NOT_A_VALUE
            2004-01-01=60;2004-01-01.source=x                          | NO_UNIT
            unit=moons;2004-01-01=60;2004-01-01.source=x               | NO_UNIT
            unit=years;2004-01-01=sixty;2004-01-01.source=x            | NOT_A_VALUE
            unit=date;2004-01-01=1933-02-29;2004-01-01.source=x        | NOT_A_VALUE
            unit=period;2004-01-01=1973-01-01;2004-01-01.source=x      | NOT_A_VALUE
            unit=period;2004-01-01=2001-01-01/1973-01-01;2004-01-01.source=x | NOT_A_VALUE
            unit=shares;2004-01-01=central 80;2004-01-01.source=x      | NOT_A_VALUE
            unit=shares;2004-01-01=central 120, unit -20;2004-01-01.source=x | NOT_A_VALUE
            unit=shares;2004-01-01=central 50, central 50;2004-01-01.source=x | NOT_A_VALUE
            unit=yes-no;2004-01-01=maybe;2004-01-01.source=x           | NOT_A_VALUE
            unit=years;2004-01-01=60;2004-01-01.source=x;2004-01-01.confirmed=perhaps | NOT_A_VALUE
            unit=years;a line                                          | NOT_A_LINE
            """)
    void aFileThatCouldMeanTwoThingsIsRefused(String lines, Reason reason) {
        LawRejected rejected = catchThrowableOfType(LawRejected.class, () -> LawFile.parse(PATH, lines.replace(';', '\n')));

        assertThat(rejected.reason()).isEqualTo(reason);
        assertThat(rejected.file()).isEqualTo(PATH);
    }

    @ParameterizedTest
    @CsvSource({"age.properties", "5308/rural-reward/age.properties", "530824/age.properties", "530824/rural-reward/age.txt"})
    void aFileInAnOddPlaceIsRefused(String path) {
        assertThat(catchThrowableOfType(LawRejected.class, () -> LawFile.parse(path, "unit=years")).reason()).isEqualTo(Reason.BAD_PATH);
    }
}
