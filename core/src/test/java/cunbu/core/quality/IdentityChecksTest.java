package cunbu.core.quality;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.person.IdentityNumber;
import cunbu.core.person.Sex;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityChecksTest {

    private static final long SEED = 11643;

    @ParameterizedTest
    @CsvSource(textBlock = """
            530824194909301013, '',                      MALE,   1949-09-30
            530824194909301013, IDENTITY_SEX,            FEMALE, 1949-09-30
            530824194909301013, IDENTITY_BIRTH_DATE,     MALE,   1949-10-01
            530824194909301010, IDENTITY_CHECK_DIGIT,    MALE,   1949-09-30
            53082420090229001X, IDENTITY_NO_SUCH_DAY,    MALE,   2009-03-01
            532725600101002,    IDENTITY_FIFTEEN_DIGITS, FEMALE, 1960-01-01
            5308241949093010,   IDENTITY_SHAPE,          MALE,   1949-09-30
            53082419490930101a, IDENTITY_SHAPE,          MALE,   1949-09-30
            000000000000000000, IDENTITY_PLACEHOLDER,    MALE,   1949-09-30
            111111111111111111, IDENTITY_PLACEHOLDER,    MALE,   1949-09-30
            123456789012345678, IDENTITY_PLACEHOLDER,    MALE,   1949-09-30
            000000194909301013, IDENTITY_PLACEHOLDER,    MALE,   1949-09-30
            530824000000000000, IDENTITY_PLACEHOLDER,    MALE,   1949-09-30
            """)
    void whatIsWrongWithANumberIsToldOnce(String number, String found, Sex sex, LocalDate bornOn) {
        Listed listed = new Listed(Someone.person(1, sex, bornOn.toString(), null), null, null, number);
        assertThat(IdentityChecks.of(listed, Someone.TODAY)).extracting(each -> each.check().name())
                .isEqualTo(found.isEmpty() ? java.util.List.of() : java.util.List.of(found));
    }

    @Test
    void aNumberOfSomebodyBornTomorrowIsWrongAndOneBornTodayIsNot() {
        assertThat(Someone.checks(IdentityChecks.of(born(Someone.TODAY), Someone.TODAY))).isEmpty();
        assertThat(Someone.checks(IdentityChecks.of(born(Someone.TODAY.plusDays(1)), Someone.TODAY))).containsExactly(Check.IDENTITY_NO_SUCH_DAY);
    }

    @Test
    void whoHasNoNumberOrNoKnownSexOrBirthDateIsNotFound() {
        assertThat(IdentityChecks.of(new Listed(Someone.woman("1970-01-01"), null, null, null), Someone.TODAY)).isEmpty();
        Listed unknown = new Listed(Someone.person(1, Sex.UNKNOWN, null, null), null, null, "530824194909301013");
        assertThat(IdentityChecks.of(unknown, Someone.TODAY)).isEmpty();
    }

    /** Whatever digit is mistyped, the number is found; GB 11643 promises it for a single one. */
    @Test
    void everySingleWrongDigitIsFound() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 2_000; i++) {
            LocalDate bornOn = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(28_000));
            String number = IdentityNumber.of("530824", bornOn, random.nextInt(1, 999)).text();
            int place = random.nextInt(17);
            char digit = (char) ('0' + (number.charAt(place) - '0' + random.nextInt(1, 10)) % 10);
            String typed = number.substring(0, place) + digit + number.substring(place + 1);
            Listed listed = new Listed(Someone.person(1, new IdentityNumber(number).sex(), bornOn.toString(), null), null, null, typed);
            assertThat(IdentityChecks.of(listed, Someone.TODAY)).as("seed %d, number %d", SEED, i).hasSize(1);
        }
    }

    @Test
    void aFindingNeverCarriesTheNumber() {
        Listed listed = new Listed(Someone.man("1949-09-30"), null, null, "530824194909301010");
        assertThat(IdentityChecks.of(listed, Someone.TODAY).toString()).doesNotContain("53082419490930101");
    }

    private static Listed born(LocalDate day) {
        return new Listed(Someone.person(1, Sex.MALE, day.toString(), null), null, null, IdentityNumber.of("530824", day, 1).text());
    }
}
