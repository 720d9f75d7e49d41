package cunbu.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityNumberTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            11010519491231002X, FEMALE, 1949-12-31, 110105
            440524188001010014, MALE,   1880-01-01, 440524
            371001198010082394, MALE,   1980-10-08, 371001
            330106199003071236, MALE,   1990-03-07, 330106
            431389197606166012, MALE,   1976-06-16, 431389
            532725196001010023, FEMALE, 1960-01-01, 532725
            530824194909301013, MALE,   1949-09-30, 530824
            530824200909301249, FEMALE, 2009-09-30, 530824
            532725193301010013, MALE,   1933-01-01, 532725
            532725193301010021, FEMALE, 1933-01-01, 532725
            """)
    void aNumberTellsSexBirthDateAndRegion(String text, Sex sex, LocalDate bornOn, String region) {
        IdentityNumber number = new IdentityNumber(text);
        assertThat(number.sex()).isEqualTo(sex);
        assertThat(number.bornOn()).isEqualTo(bornOn);
        assertThat(number.region()).isEqualTo(region);
    }

    @ParameterizedTest
    @CsvSource({"345955198706122245", "110105194912310021", "530824200902290011", "11010519491231002x", "1101051949123100X2", "''"})
    void whatDoesNotHoldIsNotANumber(String text) {
        assertThat(IdentityNumber.isIdentityNumber(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new IdentityNumber(text)).withMessageNotContaining("1949");
    }

    @Test
    void noCheckCharacterMakesTheTwentyNinthOfFebruaryOfACommonYearExist() {
        for (char check : "0123456789X".toCharArray()) {
            assertThat(IdentityNumber.isIdentityNumber("53082420090229001" + check)).isFalse();
        }
        assertThat(IdentityNumber.of("530824", LocalDate.of(2008, 2, 29), 1).bornOn()).isEqualTo("2008-02-29");
    }

    @ParameterizedTest
    @CsvSource({"34595519870612224, X", "11010519491231002, X", "53272519600101002, 3"})
    void theCheckCharacterFollowsFromTheSeventeenDigits(String body, char check) {
        assertThat(IdentityNumber.check(body)).isEqualTo(check);
    }

    @Test
    void everySingleWrongDigitIsCaught() {
        long seed = 11643;
        SplittableRandom random = new SplittableRandom(seed);
        for (int run = 0; run < 200; run++) {
            LocalDate bornOn = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(30_000));
            String right = IdentityNumber.of("530824", bornOn, random.nextInt(1000)).text();
            int place = random.nextInt(17);
            char other = (char) ('0' + (right.charAt(place) - '0' + 1 + random.nextInt(9)) % 10);
            String wrong = right.substring(0, place) + other + right.substring(place + 1);
            assertThat(IdentityNumber.isIdentityNumber(wrong)).as("seed %d run %d", seed, run).isFalse();
        }
    }

    @Test
    void theMiddleIsHiddenOnScreensAndInMessages() {
        IdentityNumber number = new IdentityNumber("532725196001010023");
        assertThat(number.masked()).isEqualTo("532725**********23");
        assertThat(number).hasToString("532725**********23");
        assertThat(IdentityNumber.mask("532725600101002")).isEqualTo("532725*******02");
        assertThat(IdentityNumber.mask("53272560")).isEqualTo("********");
    }

    @Test
    void aSequenceHasThreeDigits() {
        LocalDate day = LocalDate.of(1960, 1, 1);
        assertThat(IdentityNumber.of("532725", day, 2).text()).isEqualTo("532725196001010023");
        assertThatIllegalArgumentException().isThrownBy(() -> IdentityNumber.of("532725", day, 1000));
    }
}
