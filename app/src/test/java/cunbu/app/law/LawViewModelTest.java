package cunbu.app.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Texts;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.law.LawPage;
import cunbu.core.rule.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawViewModelTest {

    @TempDir
    Path folder;
    private final List<String> said = new ArrayList<>();
    private Register register;
    private LawViewModel model;

    @BeforeEach
    void open() {
        register = Practice.createCounty(folder);
        model = new LawViewModel(new LawDesk(register, Practice.CLOCK), Jobs.inline(), new Texts(Language.ZH), said::add);
        model.load();
    }

    @AfterEach
    void close() {
        register.close();
    }

    private LawPage.Line holding(String parameter) {
        return model.rows.stream().filter(row -> row.page().parameter().equals(parameter)).findFirst().orElseThrow().holding();
    }

    private void read(String parameter) {
        model.page.set(model.book.get().page(parameter).orElseThrow());
    }

    private void type(String from, String value, String source) {
        model.entry.fromOn.set(from);
        model.entry.value.set(value);
        model.entry.source.set(source);
    }

    @Test
    void parametersAreFoundByNameTopicAndDocument() {
        int all = model.rows.size();
        model.filter.set("半边户");
        assertThat(model.rows).extracting(row -> row.page().parameter()).containsExactly("rural-reward/half-household");
        model.filter.set("财教〔2011〕623号");
        assertThat(model.rows).extracting(row -> row.page().parameter()).contains("rural-reward/base-amount");
        model.filter.set("");
        model.topic.set("marriage");
        assertThat(model.rows).hasSizeGreaterThan(1).hasSizeLessThan(all).allMatch(row -> row.page().topic().equals("marriage"));
    }

    @Test
    void theListSaysWhatHoldsOnTheDayInTheArea() {
        assertThat(holding("rural-reward/base-amount").value()).isEqualTo("720");
        model.on.set("2012年1月1日");
        assertThat(holding("rural-reward/base-amount").value()).isEqualTo("960");
        model.on.set("2003-12-31");
        assertThat(holding("rural-reward/base-amount")).isNull();
        model.on.set("soon");
        assertThat(model.refusals).extracting(Refusal::field).containsExactly("on");
    }

    @Test
    void whatTheCountyHasYetToConfirmCanBeListedAlone() {
        int all = model.rows.size();
        model.onlyOpen.set(true);
        assertThat(model.rows).hasSizeGreaterThan(5).hasSizeLessThan(all).allMatch(LawRow::open)
                .extracting(row -> row.page().parameter()).contains("rural-reward/two-daughters");
        read("rural-reward/two-daughters");
        model.entry.begin(model.lines.get(1).line());
        model.entry.save();
        assertThat(model.rows).extracting(row -> row.page().parameter()).doesNotContain("rural-reward/two-daughters");
    }

    @Test
    void onlyWhatConcernsTheOfficeIsShownUnlessSomebodyAsksForMore() {
        read("rural-reward/half-household");
        assertThat(model.lines).extracting(row -> row.line().citation().area().text()).containsExactly("000000000000", "530000000000");
        assertThat(model.lines).extracting(LawLine::holds).containsExactly(false, true);
        model.everywhere.set(true);
        assertThat(model.lines).hasSizeGreaterThan(4);
    }

    @Test
    void aValueIsEnteredForATownshipAndHoldsThereFromItsDay() {
        read("rural-reward/base-amount");
        model.entry.area.set(model.areas().get(1));
        type("20100101", "１，０００", "威政发〔2009〕7号");
        model.entry.save();

        assertThat(model.entry.refusals).isEmpty();
        assertThat(said).containsExactly("已录入：奖励扶助金国家标准（每人），2010-01-01 起。");
        assertThat(model.isUnsaved()).isFalse();
        assertThat(model.entry.value.get()).isEmpty();
        model.on.set("2010-01-01");
        assertThat(holding("rural-reward/base-amount").value()).isEqualTo("720");
        model.area.set(model.areas().get(1));
        assertThat(holding("rural-reward/base-amount").value()).isEqualTo("1000");
        model.on.set("2009-12-31");
        assertThat(holding("rural-reward/base-amount").value()).isEqualTo("720");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndWhatIsOddWhileTyping() {
        read("rural-reward/base-amount");
        type("2009-02-30", "1", "x");
        model.entry.save();
        assertThat(model.entry.refusals).extracting(Refusal::field, Refusal::reason).containsExactly(tuple("fromOn", "typed.day"));
        type("2010-01-01", "很多", "");
        model.entry.save();
        assertThat(model.entry.refusals).extracting(Refusal::field).containsExactly("value", "source");
        type("2010-01-01", "800", "x");
        assertThat(model.entry.refusals).isEmpty();
        assertThat(model.entry.warnings).extracting(Refusal::reason).containsExactly("law.hidesLater");
        assertThat(model.isUnsaved()).isTrue();
    }

    @Test
    void aValueAwaitingTheCountyIsConfirmedFromItsOwnLine() {
        read("rural-reward/two-daughters");
        LawPage.Line open = model.lines.get(1).line();
        model.entry.begin(open);
        assertThat(model.entry.value.get()).isEqualTo("是");
        model.entry.source.set("景计生发〔2009〕3号");
        model.entry.save();

        assertThat(model.lines).extracting(row -> row.line().replaced(), row -> row.line().citation().confirmed(), LawLine::holds)
                .containsExactly(tuple(false, true, false), tuple(true, false, false),
                        tuple(false, true, true));
    }

    @Test
    void anEnteredValueIsCorrectedFromItsOwnLine() {
        read("rural-reward/age");
        type("2010-01-01", "16", "景计生发〔2009〕3号");
        model.entry.save();
        model.entry.begin(model.lines.get(model.lines.size() - 1).line());
        model.entry.value.set("61");
        model.entry.save();

        assertThat(model.entry.refusals).isEmpty();
        assertThat(model.lines).extracting(row -> row.line().value()).containsExactly("60", "61");
    }

    @Test
    void theListIsExportedWithEveryValueAndItsSource() throws IOException {
        model.filter.set("奖励扶助金国家标准");
        Path file = folder.resolve("law.csv");
        model.export(file);

        assertThat(Files.readAllLines(file)).hasSize(5).last().asString()
                .isEqualTo("农村部分计划生育家庭奖励扶助,奖励扶助金国家标准（每人）,全国,2012-01-01,960 元/年,财教〔2011〕623号,");
        assertThat(said).containsExactly("已导出到 law.csv。");
    }
}
