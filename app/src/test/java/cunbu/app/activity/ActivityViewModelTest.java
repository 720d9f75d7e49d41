package cunbu.app.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Texts;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.activity.Activity;
import cunbu.core.activity.ActivityItem;
import cunbu.core.activity.ActivityKind;
import cunbu.core.activity.ItemSum;
import cunbu.core.activity.Qualifier;
import cunbu.core.rule.Refusal;
import cunbu.core.time.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActivityViewModelTest {

    @TempDir
    Path folder;
    private final Texts texts = new Texts(Language.ZH);
    private final Jobs jobs = Jobs.inline();
    private final List<String> said = new ArrayList<>();
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
    void howSureANumberIsFollowsFromHowItIsTyped() {
        ActivityViewModel form = form(null);
        form.value.set("15000多");
        assertThat(form.qualifier.get()).isEqualTo(Qualifier.AT_LEAST);
        form.value.set("约500");
        assertThat(form.qualifier.get()).isEqualTo(Qualifier.ABOUT);
        form.value.set("600");
        assertThat(form.qualifier.get()).isEqualTo(Qualifier.ABOUT);
    }

    @Test
    void aKindOffersItsOwnItemsAndTheNextLineKeepsPlaceDayAndKind() {
        ActivityViewModel form = form(null);
        assertThat(form.isUnsaved()).isFalse();
        form.kind.set(ActivityKind.AIDS_PREVENTION);
        assertThat(form.items).containsExactly(ActivityItem.LEAFLETS, ActivityItem.CONDOMS, ActivityItem.OTHER);
        form.item.set(ActivityItem.CONDOMS);
        form.heldOn.set("2009-12-01");
        form.value.set("200");
        assertThat(form.isUnsaved()).isTrue();
        form.save();
        form.item.set(ActivityItem.LEAFLETS);
        form.value.set("300");
        form.save();
        assertThat(ledger.lines(Period.statisticalYear(2010), register.office())).extracting(Activity::value).containsExactlyInAnyOrder(200L, 300L);
        assertThat(form.heldOn.get()).isEqualTo("2009-12-01");
        assertThat(form.isUnsaved()).isFalse();
    }

    @Test
    void whatCannotBeReadIsRefusedAtItsFieldAndNothingIsWritten() {
        ActivityViewModel form = form(null);
        form.heldOn.set("昨天");
        form.value.set("若干");
        form.participants.set("很多");
        form.save();
        assertThat(form.refusals).extracting(Refusal::field).containsExactly("heldOn", "value", "participants");
        assertThat(register.activities().count()).isZero();
    }

    @Test
    void aSecondLineOfTheSameNumberIsLookedAtAgainWhileItIsTyped() {
        ledger.write(Ledger.slogans(ledger.newId(), Practice.VILLAGE, "2009-11-03", 12));
        ActivityViewModel form = form(Ledger.slogans(ledger.newId(), Practice.VILLAGE, "2009-11-03", 13));
        assertThat(form.warnings).isEmpty();
        form.value.set("12");
        assertThat(form.warnings).extracting(Refusal::reason).containsExactly("activity.perhapsTwice");
    }

    @Test
    void aLineStruckOutStaysInTheListAndLeavesTheSums() {
        Activity line = Ledger.slogans(ledger.newId(), Practice.VILLAGE, "2009-11-03", 12);
        ledger.write(line);
        ActivityViewModel form = form(line);
        form.struckOut.set("重复登记");
        form.save();
        assertThat(form.history.get(0)).extracting(LineChange::field, LineChange::who, LineChange::to).containsExactly("struck_out", "admin", "重复登记");
        ActivitiesViewModel list = list();
        assertThat(list.rows).hasSize(1);
        assertThat(list.sums).isEmpty();
    }

    @Test
    void theListIsNarrowedByKindPlaceAndPeriod() {
        ledger.write(Ledger.slogans(ledger.newId(), Practice.VILLAGE, "2009-11-03", 12));
        ledger.write(Ledger.slogans(ledger.newId(), register.office(), "2009-12-03", 3));
        ledger.write(Ledger.members(ledger.newId(), Practice.VILLAGE, "2009-11-05", 310));
        ActivitiesViewModel list = list();
        assertThat(list.rows).hasSize(3);
        assertThat(list.sums).extracting(ItemSum::value).containsExactly(15L, 310L);
        list.kind.set(ActivityKind.PUBLICITY);
        assertThat(list.rows).hasSize(2);
        list.to.set("2009-11-30");
        assertThat(list.sums).extracting(ItemSum::value).containsExactly(12L);
        list.kind.set(null);
        list.area.set(list.areas().get(1));
        assertThat(list.rows).hasSize(2);
        list.from.set("2009-13-01");
        assertThat(list.refusals).extracting(Refusal::field).containsExactly("from");
        list.year.set(2009);
        assertThat(list.refusals).isEmpty();
        assertThat(list.rows).isEmpty();
    }

    @Test
    void theLedgerIsWrittenWithItsSumsInAFormThatASpreadsheetAddsUp() throws IOException {
        ledger.write(Ledger.other(ledger.newId(), Practice.VILLAGE, "2009-11-03", "文艺演出", 2));
        Path file = folder.resolve("ledger.csv");
        list().export(file);
        assertThat(Files.readString(file)).contains("宣传,文艺演出,2,约,见项目", "2009-11-03,芒冒村村民委员会,宣传,文艺演出,2,约,见项目,80,");
        assertThat(said).containsExactly(texts.get("activities.exported", file.getFileName()));
        list().export(folder.resolve("ledger.xlsx"));
        assertThat(folder.resolve("ledger.xlsx")).isNotEmptyFile();
    }

    private ActivityViewModel form(Activity line) {
        return new ActivityViewModel(ledger, line, jobs, texts, said::add);
    }

    private ActivitiesViewModel list() {
        ActivitiesViewModel list = new ActivitiesViewModel(ledger, jobs, texts, said::add);
        list.refresh();
        return list;
    }
}
