package cunbu.sync.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigitsTest {

    // printf 'p\n{}' | sha256sum, modulo 10^32; check digits by the Damm table.
    private static final String DIGITS = Digits.of("p\n", "{}".getBytes(UTF_8));

    @Test
    void theDigitsAreTheHashInEightGroupsWithTheirCheckDigits() {
        assertThat(DIGITS).isEqualTo("64419 66776 53738 77176 07109 76502 57864 81008");
    }

    @Test
    void theCheckDigitOf572Is4AsInDammsExample() {
        assertThat(Digits.wrongGroup("05724".repeat(8))).isZero();
        assertThat(Digits.wrongGroup("05725".repeat(8))).isEqualTo(1);
    }

    @Test
    void spacesAndHyphensDoNotCount() {
        assertThat(Digits.same(DIGITS, DIGITS.replace(" ", ""))).isTrue();
        assertThat(Digits.same(DIGITS, " " + DIGITS.replace(" ", " - ") + "\n")).isTrue();
        assertThat(Digits.same(DIGITS, "")).isFalse();
    }

    @Test
    void everyWrongDigitAndEveryPairOfNeighboursSwappedIsNoticedInItsGroup() {
        char[] digits = DIGITS.replace(" ", "").toCharArray();
        for (int i = 0; i < digits.length; i++) {
            for (char other = '0'; other <= '9'; other++) {
                char[] typed = digits.clone();
                typed[i] = other;
                assertThat(Digits.wrongGroup(new String(typed))).isEqualTo(other == digits[i] ? 0 : i / 5 + 1);
                assertThat(Digits.same(DIGITS, new String(typed))).isEqualTo(other == digits[i]);
            }
            if (i % 5 < 4 && digits[i] != digits[i + 1]) {
                char[] typed = digits.clone();
                typed[i] = digits[i + 1];
                typed[i + 1] = digits[i];
                assertThat(Digits.wrongGroup(new String(typed))).isEqualTo(i / 5 + 1);
            }
        }
    }

    @Test
    void twoGroupsSwappedAreOtherDigits() {
        String swapped = DIGITS.substring(6, 11) + " " + DIGITS.substring(0, 5) + DIGITS.substring(11);
        assertThat(Digits.wrongGroup(swapped)).isZero();
        assertThat(Digits.same(DIGITS, swapped)).isFalse();
    }

    @Test
    void whatIsTooShortTooLongOrNoDigitIsNamedByItsGroup() {
        assertThat(Digits.wrongGroup("")).isEqualTo(1);
        assertThat(Digits.wrongGroup(DIGITS.substring(0, 17))).isEqualTo(4);
        assertThat(Digits.wrongGroup(DIGITS + "1")).isEqualTo(8);
        assertThat(Digits.wrongGroup("x" + DIGITS.substring(1))).isEqualTo(1);
    }
}
