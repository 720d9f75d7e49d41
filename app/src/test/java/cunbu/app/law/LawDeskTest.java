package cunbu.app.law;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.app.store.Role;
import cunbu.app.store.key.KeyFile;
import cunbu.app.store.key.KeyFileRejected;
import cunbu.core.law.LawPage;
import cunbu.core.law.LawValue;
import cunbu.core.law.Unit;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawDeskTest {

    private static final AreaCode COUNTY = new AreaCode("530824000000");
    private static final String AMOUNT = "rural-reward/base-amount";
    private static final LocalDate FROM = LocalDate.of(2009, 1, 1);

    @TempDir
    Path folder;
    private Register register;
    private LawDesk desk;

    @BeforeEach
    void open() {
        register = Practice.createCounty(folder);
        desk = new LawDesk(register, Practice.CLOCK);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private static LawDraft draft(String value, boolean correction) {
        return new LawDraft(COUNTY, AMOUNT, FROM, value, " 景计生发〔2009〕3号 ", true, correction);
    }

    @Test
    void aCountyEntersAValueWithTheParametersUnitAndTheDayOfEntry() {
        assertThat(desk.mayEnter()).isTrue();
        assertThat(desk.enter(draft("800", false)).refusals()).isEmpty();

        LawValue written = register.lawValues().all().get(0);
        assertThat(written.unit()).isEqualTo("CNY/year");
        assertThat(written.source()).isEqualTo("景计生发〔2009〕3号");
        assertThat(written.enteredOn()).isEqualTo("2009-12-31");
        assertThat(register.history().lines(written.id())).hasSize(1);
        assertThat(desk.book().near(Practice.VILLAGE, AMOUNT, Unit.CNY_PER_YEAR).on(FROM).orElseThrow().value()).isEqualByComparingTo("800");
    }

    @Test
    void whatIsRefusedIsNotWritten() {
        LawDesk.Answered answered = desk.enter(new LawDraft(new AreaCode("530823000000"), AMOUNT, null, "much", null, true, false));

        assertThat(answered.refusals()).extracting(Refusal::field).containsExactly("area", "fromOn", "value", "source");
        assertThat(register.lawValues().all()).isEmpty();
        assertThat(desk.check(draft("720", false)).warnings()).extracting(Refusal::reason).containsExactly("law.holdsAlready", "law.hidesLater");
        assertThat(register.lawValues().all()).isEmpty();
    }

    @Test
    void aSecondValueOfTheDayIsACorrectionOrRefused() {
        desk.enter(draft("8000", false));

        assertThat(desk.enter(draft("800", false)).refusals()).extracting(Refusal::reason).containsExactly("law.enteredTwice");
        assertThat(desk.enter(draft("800", true)).refusals()).isEmpty();
        assertThat(register.lawValues().all()).extracting(LawValue::value).containsExactly("800");
    }

    @Test
    void aLaterCorrectionLeavesTheBookOfTheDaysBetweenAsItWas() {
        desk.enter(draft("8000", false));
        LawDesk later = new LawDesk(register, Clock.offset(Practice.CLOCK, Duration.ofDays(3)));
        assertThat(later.enter(draft("800", true)).refusals()).isEmpty();

        LocalDate between = LocalDate.of(2010, 1, 2);
        assertThat(desk.book().entered()).extracting(LawValue::value).containsExactly("8000", "800");
        assertThat(desk.book().asOf(between).near(COUNTY, AMOUNT, Unit.CNY_PER_YEAR).on(FROM).orElseThrow().value()).isEqualByComparingTo("8000");
        assertThat(desk.book().asOf(between.plusDays(1)).page(AMOUNT).orElseThrow().holding(COUNTY, FROM)).map(LawPage.Line::value).contains("800");
    }

    @Test
    void theCountyAndItsTownshipsHaveALawOfTheirOwn() {
        assertThat(desk.areas()).extracting(Area::name).containsExactly("景谷傣族彝族自治县", "威远镇");
    }

    @Test
    void aTownshipReadsButDoesNotEnter() {
        try (Register township = Practice.create(folder)) {
            LawDesk there = new LawDesk(township, Practice.CLOCK);

            assertThat(there.mayEnter()).isFalse();
            assertThat(there.enter(new LawDraft(township.office(), AMOUNT, FROM, "800", "x", true, false)).refusals()).extracting(Refusal::reason)
                    .containsExactly("law.notACounty");
            assertThat(there.areas()).extracting(Area::name).containsExactly("威远镇");
        }
    }

    @Test
    void aSupervisorReadsButDoesNotEnter() throws IOException, KeyFileRejected {
        Path file = folder.resolve("county-office.cunbu");
        register.database().transaction(() -> register.accounts().add("head", Role.SUPERVISOR));
        KeyFile keys = KeyFile.read(KeyFile.beside(file));
        keys.put(keys.unlock("admin", Practice.passphrase()), "head", Practice.passphrase());
        register.close();
        register = Practice.REGISTERS.open(file, "head", Practice.passphrase(), Practice.CLOCK);
        desk = new LawDesk(register, Practice.CLOCK);

        assertThat(desk.mayEnter()).isFalse();
        assertThat(desk.enter(draft("800", false)).refusals()).extracting(Refusal::reason).containsExactly("law.notASupervisor");
        assertThat(register.lawValues().all()).isEmpty();
    }
}
