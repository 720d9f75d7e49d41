package cunbu.app.award;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.award.Decision;
import cunbu.core.award.Scheme;
import cunbu.core.law.LawBook;
import cunbu.core.law.LawValue;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk decides by the law of its own register. */
class EnteredLawDeskTest {

    private static final LocalDate ON = LocalDate.of(2009, 12, 31);

    @TempDir
    Path folder;
    private Register county;
    private OldFamilies families;
    private AwardDesk desk;

    @BeforeEach
    void fill() {
        county = Practice.createCounty(folder);
        families = new OldFamilies(county);
        desk = new AwardDesk(county, Practice.CLOCK);
    }

    @AfterEach
    void close() {
        county.close();
    }

    @Test
    void aValueJustEnteredCountsForTheNextDecisionEvenOfASchemeThatAScreenHasHeldSince() {
        Scheme held = desk.schemes().stream().filter(each -> each.code().equals("rural-reward")).findFirst().orElseThrow();
        Decision before = desk.explain(held, families.father, ON).orElseThrow().decision();
        LawBook shipped = county.lawBook();
        enter("2009-01-01", "800");
        Explained explained = desk.explain(held, families.father, ON).orElseThrow();
        Decision after = explained.decision();

        assertThat(before.amount().total()).isEqualByComparingTo("720");
        assertThat(after.amount().total()).isEqualByComparingTo("800");
        assertThat(explained.law()).filteredOn(used -> used.parameter().equals("rural-reward/base-amount")).singleElement()
                .satisfies(used -> assertThat(used.value()).isEqualTo("800"))
                .satisfies(used -> assertThat(used.citation().document()).isEqualTo("景计生发〔2009〕3号"));
        assertThat(after.lawVersion()).isNotEqualTo(before.lawVersion());
        assertThat(county.lawBook()).isNotSameAs(shipped).isSameAs(county.lawBook());
        assertThat(county.lawBook().asOf(LocalDate.of(2009, 12, 30)).entered()).isEmpty();
    }

    private void enter(String from, String amount) {
        county.database().transaction(() -> county.lawValues().add(new LawValue(county.lawValues().newId(), county.office(), "rural-reward/base-amount",
                "CNY/year", LocalDate.parse(from), amount, "景计生发〔2009〕3号", true, LocalDate.of(2009, 12, 31))));
    }
}
