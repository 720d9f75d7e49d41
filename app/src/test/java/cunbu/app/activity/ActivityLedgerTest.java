package cunbu.app.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.activity.Activity;
import cunbu.core.activity.AreaSums;
import cunbu.core.activity.ItemSum;
import cunbu.core.history.Fields;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.core.rule.Refusal;
import cunbu.core.time.Period;
import cunbu.sync.wire.ChangeLine;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActivityLedgerTest {

    private static final Period YEAR = Period.statisticalYear(2009);
    private static final AreaCode TOWNSHIP = Practice.VILLAGE.township();

    @TempDir
    Path folder;
    private Register register;
    private ActivityLedger ledger;

    @BeforeEach
    void open() {
        register = Practice.create(folder);
        ledger = new ActivityLedger(register, Practice.CLOCK);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aLineIsReadAsItWasWrittenAndItsCorrectionKeepsWhatItSaid() {
        Activity first = written(Ledger.slogans(ledger.newId(), Practice.VILLAGE, "2009-03-05", 12));
        assertThat(ledger.find(first.id())).contains(first);
        Activity corrected = with(first, "value", 21L);
        assertThat(ledger.write(corrected).refusals()).isEmpty();
        assertThat(ledger.lines(YEAR, TOWNSHIP)).containsExactly(corrected);
        assertThat(register.history().lines(first.id())).hasSize(2)
                .allSatisfy(line -> assertThat(ChangeLine.read(line).set()).containsKey("value"));
    }

    @Test
    void whatIsRefusedIsNotWritten() {
        Activity tomorrow = Ledger.slogans(ledger.newId(), Practice.VILLAGE, "2010-01-01", 12);
        assertThat(ledger.write(tomorrow).refusals()).extracting(Refusal::reason).containsExactly("activity.inFuture");
        assertThat(register.activities().count()).isZero();
    }

    @Test
    void linesOfAPeriodComeTheNewestFirstWithThoseStruckOut() {
        Activity march = written(Ledger.slogans(ledger.newId(), Practice.VILLAGE, "2009-03-05", 12));
        Activity may = written(with(Ledger.slogans(ledger.newId(), TOWNSHIP, "2009-05-05", 3), "struck_out", "重复登记"));
        written(Ledger.slogans(ledger.newId(), TOWNSHIP, "2008-09-30", 3));
        assertThat(ledger.lines(YEAR, TOWNSHIP)).containsExactly(may, march);
        assertThat(ledger.lines(YEAR, Practice.VILLAGE)).containsExactly(march);
        assertThat(ledger.sums(YEAR, TOWNSHIP).sums()).extracting(ItemSum::value).containsExactly(12L);
    }

    @Test
    void aStockFromBeforeThePeriodStillCountsAndIsDividedByVillage() {
        written(Ledger.members(ledger.newId(), Practice.VILLAGE, "2008-05-05", 310));
        written(Ledger.slogans(ledger.newId(), TOWNSHIP, "2009-05-05", 3));
        assertThat(ledger.sums(YEAR, TOWNSHIP).sums()).extracting(ItemSum::value).containsExactly(3L, 310L);
        List<AreaSums> villages = ledger.parts(YEAR, TOWNSHIP, Level.VILLAGE);
        assertThat(villages).extracting(AreaSums::area).containsExactly(Practice.VILLAGE);
        assertThat(villages.get(0).sums()).extracting(ItemSum::value).containsExactly(310L);
    }

    @Test
    void whatIsAlsoCountedAroundOrInsideIsLookedAtAgain() {
        written(Ledger.members(ledger.newId(), Practice.VILLAGE, "2008-05-05", 310));
        Activity around = Ledger.members(ledger.newId(), TOWNSHIP, "2009-05-05", 5000);
        assertThat(ledger.check(around).warnings()).extracting(Refusal::reason).containsExactly("activity.alsoCountedInside");
        Activity own = Ledger.members(ledger.newId(), Practice.VILLAGE, "2009-05-05", 311);
        assertThat(ledger.check(own).warnings()).isEmpty();
        written(around);
        assertThat(ledger.check(own).warnings()).extracting(Refusal::reason).containsExactly("activity.alsoCountedInside");
    }

    @Test
    void anAreaOfAnotherOfficeCannotBeShown() {
        assertThat(ledger.refusals(TOWNSHIP)).isEmpty();
        assertThat(ledger.refusals(new AreaCode("530824102000"))).extracting(Refusal::reason).containsExactly("activity.areaNotHere");
    }

    private Activity written(Activity line) {
        assertThat(ledger.write(line).refusals()).isEmpty();
        return line;
    }

    private static Activity with(Activity line, String field, Object value) {
        Map<String, Object> fields = new HashMap<>(Fields.of(line));
        fields.put(field, value);
        return Fields.read(Activity.class, line.id(), fields);
    }
}
