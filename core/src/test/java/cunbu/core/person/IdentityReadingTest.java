package cunbu.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.rule.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2009, 12, 31);

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "11010519491231002x", " 110105 19491231 002X ", "１１０１０５１９４９１２３１００２Ｘ", "'11010519491231002X",
            "\u200b11010519491231002X\u3000", "110105\u00a019491231002X"})
    void widthBlanksAndSmallXArePutRight(String given) {
        IdentityReading reading = IdentityReading.of(given, TODAY);
        assertThat(reading.number()).contains(new IdentityNumber("11010519491231002X"));
        assertThat(reading.refusals()).isEmpty();
        assertThat(reading.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            431389760616601,   431389197606166012
            532725600101002,   532725196001010023
            532725600101002.0, 532725196001010023
            ５３２７２５６００１０１００２, 532725196001010023
            """)
    void fifteenDigitsAreUpgradedAndShownForConfirmation(String given, String upgraded) {
        IdentityReading reading = IdentityReading.of(given, TODAY);
        assertThat(reading.number().orElseThrow().text()).isEqualTo(upgraded);
        assertThat(reading.written()).hasSize(15);
        assertThat(reading.warnings()).extracting(Refusal::reason).containsExactly("identity.upgraded");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            345955198706122245,   identity.check
            110105194912310021,   identity.check
            530824200902290014,   identity.noSuchDate
            532725600230002,      identity.noSuchDate
            530824201001010015,   identity.bornInFuture
            532725196001010000,   identity.rounded
            5.32725E+17,          identity.scientific
            5.32725196001010E+17, identity.scientific
            5.3272519451111E+017, identity.scientific
            5e17,                 identity.scientific
            532725196001010023.0, identity.decimal
            5327251960,           identity.length
            53272519600101OO23,   identity.characters
            X32725600101002,      identity.characters
            '',                   identity.empty
            '   ',                identity.empty
            """)
    void whatCannotBeIsRefusedWithItsReason(String given, String reason) {
        IdentityReading reading = IdentityReading.of(given, TODAY);
        assertThat(reading.refusals()).extracting(Refusal::reason).contains(reason);
        assertThat(reading.refusals()).extracting(Refusal::field).containsOnly("identity");
        assertThat(reading.number()).isEmpty();
    }

    @Test
    void everyProblemIsNamedAtOnce() {
        assertThat(IdentityReading.of("530824200902290000", TODAY).refusals()).extracting(Refusal::reason)
                .containsExactly("identity.noSuchDate", "identity.rounded");
        assertThat(IdentityReading.of("53O8", TODAY).refusals()).extracting(Refusal::reason)
                .containsExactly("identity.length", "identity.characters");
    }

    @Test
    void noAnswerRepeatsTheNumber() {
        assertThat(IdentityReading.of("530824200902290000", TODAY).refusals()).allSatisfy(each -> assertThat(each.arguments()).isEmpty());
    }

    @Test
    void aTrueNumberThatLooksRoundedIsOnlyAWarning() {
        String number = null;
        for (int day = 0; number == null; day++) {
            String candidate = IdentityNumber.of("530824", LocalDate.of(1960, 1, 1).plusDays(day), 100).text();
            number = candidate.endsWith("000") ? candidate : null;
        }
        IdentityReading reading = IdentityReading.of(number, TODAY);
        assertThat(reading.number()).isPresent();
        assertThat(reading.warnings()).extracting(Refusal::reason).containsExactly("identity.maybeRounded");
    }

    @Test
    void anUnknownRegionIsAWarningAndNeverARefusal() {
        String unknown = IdentityNumber.of("990000", LocalDate.of(1960, 1, 1), 1).text();
        IdentityReading reading = IdentityReading.of(unknown, TODAY);
        assertThat(reading.number()).isPresent();
        assertThat(reading.warnings()).containsExactly(Refusal.of("identity", "identity.unknownRegion", "990000"));
    }

    @Test
    void bornTodayIsNotTheFuture() {
        String today = IdentityNumber.of("530824", TODAY, 1).text();
        assertThat(IdentityReading.of(today, TODAY).refusals()).isEmpty();
        assertThat(IdentityReading.of(today, TODAY.minusDays(1)).refusals()).extracting(Refusal::reason).containsExactly("identity.bornInFuture");
    }

    @Test
    void noNumberAtAllReadsAsEmpty() {
        assertThat(IdentityReading.of(null, TODAY).refusals()).extracting(Refusal::reason).containsExactly("identity.empty");
    }
}
