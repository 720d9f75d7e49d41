package cunbu.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.indicator.Indicator;
import cunbu.core.history.RecordId;
import cunbu.core.indicator.Measure;
import cunbu.core.law.LawValue;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import cunbu.core.report.ReportFinding;
import cunbu.core.report.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckViewModelTest {

    @TempDir
    Path folder;
    private final List<String> said = new ArrayList<>();
    private Register register;
    private CheckViewModel model;

    @BeforeEach
    void open() {
        register = Practice.create(folder);
        Texts texts = new Texts(Language.EN);
        model = new CheckViewModel(new ReportDesk(register.measures(), register.areas(), register.office()), Jobs.inline(), texts,
                new Problems(texts, List.of()), said::add, Practice.CLOCK);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void findingsAreThereAtEveryKeystrokeTheWorstFirst() {
        model.typed.now.get(Measure.BIRTHS).set("2042");
        model.typed.now.get(Measure.BIRTHS_POLICY_COMPLIANT).set("2012");
        model.typed.values.get(Indicator.CRUDE_BIRTH_RATE).set("7.02");
        model.typed.values.get(Indicator.POLICY_COMPLIANT_BIRTH_RATE).set("98.5");
        assertThat(verdicts()).containsExactly(Verdict.UNKNOWN, Verdict.MATCH);

        model.typed.values.get(Indicator.POLICY_COMPLIANT_BIRTH_RATE).set("98.7");
        assertThat(verdicts()).containsExactly(Verdict.MISMATCH, Verdict.UNKNOWN);

        model.typed.values.get(Indicator.POLICY_COMPLIANT_BIRTH_RATE).set("");
        assertThat(verdicts()).containsExactly(Verdict.UNKNOWN);
    }

    @Test
    void aBlockFillsWhatItNamesAndSaysWhatItDidNotUnderstand() {
        assertThat(model.paste("指标\t本年\t上年\n出生人数\t2042\t2041\n符合政策生育率\t98.53\t-0.44\n幸福指数\t99\n")).isTrue();

        assertThat(model.typed.now.get(Measure.BIRTHS).get()).isEqualTo("2042");
        assertThat(model.typed.before.get(Measure.BIRTHS).get()).isEqualTo("2041");
        assertThat(model.typed.changes.get(Indicator.POLICY_COMPLIANT_BIRTH_RATE).get()).isEqualTo("-0.44");
        assertThat(model.said.get()).isEqualTo("Lines taken: 2. Line 4, name not understood (幸福指数 99).");
    }

    @Test
    void aSingleNumberIsNoBlock() {
        assertThat(model.paste("2042\n")).isFalse();
        assertThat(model.canTakeBack.get()).isFalse();
    }

    @Test
    void whatABlockOverwroteComesBack() {
        model.typed.now.get(Measure.BIRTHS).set("17");
        model.paste("births\t2042\ndeaths\t1021");
        model.takeBack();

        assertThat(model.typed.now.get(Measure.BIRTHS).get()).isEqualTo("17");
        assertThat(model.typed.now.get(Measure.DEATHS).get()).isEmpty();

        model.clear();
        assertThat(model.findings).isEmpty();
        model.takeBack();
        assertThat(model.typed.now.get(Measure.BIRTHS).get()).isEqualTo("17");
    }

    @Test
    void aReportIsSavedAndOpenedAgainAsItWasTyped() throws IOException {
        model.paste("births\t2,042\t2041\nclosing-population\t29.1万\ncrude-birth-rate\t7.00\t-0.10");
        assertThat(model.isUnsaved()).isTrue();
        Path file = folder.resolve("report.json");
        model.save(file);
        assertThat(model.isUnsaved()).isFalse();
        assertThat(said).containsExactly("Saved as report.json.");
        assertThat(Files.readString(file)).contains("\"births\" : \"2,042\"", "\"births\" : 2041", "\"value\" : 7.00", "\"from\" : \"");

        List<ReportFinding> before = List.copyOf(model.findings);
        model.clear();
        assertThat(model.isUnsaved()).isTrue();
        model.open(file);
        assertThat(model.isUnsaved()).isFalse();
        assertThat(model.findings).isEqualTo(before);
        assertThat(model.typed.values.get(Indicator.CRUDE_BIRTH_RATE).get()).isEqualTo("7.00");
        assertThat(model.said.get()).isEqualTo("report.json is open.");
    }

    @Test
    void sumsThatAFileAsksForAreAnsweredAndKept() throws IOException {
        Path file = Files.writeString(folder.resolve("sums.json"), """
                {"measures": {"births": 5, "iud": 3, "implant": 2}, "sums": [{"total": "births", "parts": ["iud", "implant"]}]}""");
        model.open(file);
        assertThat(verdicts()).containsExactly(Verdict.MATCH);

        model.typed.now.get(Measure.BIRTHS).set("6");
        assertThat(verdicts()).containsExactly(Verdict.INCONSISTENT);
        model.save(file);
        assertThat(Files.readString(file)).contains("\"parts\" : [ \"iud\", \"implant\" ]");
    }

    @Test
    void aFileThatCannotBeReadSaysWhereAndChangesNothing() throws IOException {
        model.typed.now.get(Measure.BIRTHS).set("17");
        model.open(Files.writeString(folder.resolve("broken.json"), "{\"sums\": 1}"));
        assertThat(model.said.get()).isEqualTo("broken.json: sums is not a list, or is empty.");

        model.open(folder.resolve("none.json"));
        assertThat(model.said.get()).contains("E-FILE-01");
        assertThat(model.typed.now.get(Measure.BIRTHS).get()).isEqualTo("17");
    }

    @Test
    void whatIsNotTypedIsCountedInTheRegister() {
        register.database().transaction(() -> register.persons()
                .add(Practice.person(register.persons().newId(), null, "岩罕", Sex.FEMALE, LocalDate.of(1980, 5, 1))));
        model.typed.now.get(Measure.WOMEN_15_49).set("5");
        model.period.from.set("2008-10-01");
        model.period.to.set("2009-09-30");
        model.fill();

        assertThat(model.typed.now.get(Measure.WOMEN_15_49).get()).isEqualTo("5");
        assertThat(model.typed.before.get(Measure.WOMEN_15_49).get()).isEqualTo("1");
        assertThat(model.typed.now.get(Measure.CLOSING_POPULATION).get()).isEqualTo("1");
        assertThat(model.said.get()).startsWith("Taken from the register: ");
    }

    @Test
    void withoutAPeriodTheRegisterIsNotCounted() {
        model.period.from.set("2009");
        model.period.to.set("2009-09-30");
        model.fill();

        assertThat(model.period.refusals).singleElement().satisfies(refusal -> assertThat(refusal.field()).isEqualTo("from"));
        assertThat(model.canTakeBack.get()).isFalse();
    }

    @Test
    void theFindingsAreExportedWithTheCounts() throws IOException {
        model.paste("births\t2042\nbirths-policy-compliant\t2012\npolicy-compliant-birth-rate\t98.7");
        for (String ending : List.of("xlsx", "csv", "pdf")) {
            model.export(folder.resolve("findings." + ending));
        }

        assertThat(said).hasSize(3);
        assertThat(Files.readString(folder.resolve("findings.csv"))).contains("mismatch,Births within policy,98.7,98.53", "policy-compliant births,2012,");
        assertThat(Files.size(folder.resolve("findings.pdf"))).isGreaterThan(1000);
        assertThat(model.isUnsaved()).isTrue();
    }

    @Test
    void aBaseThatTheCountyHasChangedIsTheOneThatAFigureIsMeasuredBy() {
        model.typed.now.get(Measure.BIRTHS).set("30");
        model.typed.now.get(Measure.AVERAGE_POPULATION).set("1500");
        model.typed.now.get(Measure.CLOSING_POPULATION).set("2000");
        model.typed.values.get(Indicator.CRUDE_BIRTH_RATE).set("20.00");
        assertThat(verdicts()).containsExactly(Verdict.MATCH);

        register.database().transaction(() -> register.lawValues().add(new LawValue(new RecordId("530824000000-" + "a".repeat(26)),
                new AreaCode("530824000000"), "figures/population-base", "codes", LocalDate.of(2008, 10, 1), "closing", "县统计办法", true,
                LocalDate.of(2008, 10, 1))));
        model.period.to.set("2010");
        assertThat(verdicts()).containsExactly(Verdict.MATCH);

        model.period.to.set("2010-09-30");
        assertThat(verdicts()).containsExactly(Verdict.OTHER_DENOMINATOR);
        assertThat(model.words().explanation(model.findings.get(0))).contains("by which this county divides, it would be 15.00");
    }

    private List<Verdict> verdicts() {
        return model.findings.stream().map(ReportFinding::verdict).toList();
    }
}
