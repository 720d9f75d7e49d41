package cunbu.app.quality;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.store.Practice;
import cunbu.app.store.TwoVillages;
import cunbu.core.quality.Check;
import cunbu.core.quality.Severity;
import cunbu.core.quality.Topic;
import cunbu.core.quality.VillageScore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityViewModelTest {

    @TempDir
    Path folder;
    private final List<String> said = new ArrayList<>();
    private TwoHomes homes;
    private QualityViewModel model;

    @BeforeEach
    void open() throws IOException {
        homes = new TwoHomes(folder);
        Texts texts = new Texts(Language.EN);
        model = new QualityViewModel(new QualityDesk(homes.villages.register(), Practice.CLOCK), Jobs.inline(), texts, new Problems(texts, List.of()), said::add);
        model.open();
    }

    @AfterEach
    void close() {
        homes.close();
    }

    @Test
    void villagesStandByWhatWasFoundForTheirSize() {
        assertThat(model.villages).extracting(VillageScore::village).containsExactly(TwoVillages.LOWER, TwoVillages.UPPER);
        assertThat(checks()).containsExactly(Check.BIRTH_DATE_MISSING, Check.MOTHERS_AGE, Check.HOUSEHOLD_EMPTY);
        assertThat(model.looking.get()).isFalse();
    }

    @Test
    void aVillageATopicAndASeverityNarrowTheList() {
        model.village.set(model.villages.get(1));
        assertThat(checks()).containsExactly(Check.BIRTH_DATE_MISSING, Check.MOTHERS_AGE);
        model.topic.set(Topic.FAMILY);
        assertThat(checks()).containsExactly(Check.MOTHERS_AGE);
        assertThat(model.villages).singleElement().satisfies(score -> assertThat(score.warnings()).isEqualTo(1));
        assertThat(model.village.get().village()).isEqualTo(TwoVillages.UPPER);
        model.severity.set(Severity.ERROR);
        assertThat(model.rows).isEmpty();
        assertThat(model.villages).isEmpty();
        model.severity.set(null);
        model.topic.set(null);
        assertThat(model.villages).hasSize(2);
    }

    @Test
    void theWindowSpeaksOfPersonsByName() {
        assertThat(model.rows.get(1).sentence()).isEqualTo("The mother (岩罕) was 13 years old at the birth.");
        assertThat(model.rows.get(1).name()).isEqualTo("岩罕");
        assertThat(model.rows.get(2).name()).isEmpty();
    }

    @Test
    void aFindingOpensItsPersonOrItsHousehold() {
        Opened opened = new Opened();
        model.rows.forEach(row -> model.open(row, opened));
        assertThat(opened.persons).containsExactly(homes.undated.id(), homes.child.id());
        assertThat(opened.households).containsExactly(homes.empty.id());
    }

    @Test
    void theScreenOpenedAgainLooksAgainOnlyIfTheRegisterHasChanged() {
        Object first = model.found.get();
        model.open();
        assertThat(model.found.get()).isSameAs(first);
        homes.villages.with(homes.undated, "born_on", "1970-01-01");
        model.open();
        assertThat(checks()).containsExactly(Check.MOTHERS_AGE, Check.HOUSEHOLD_EMPTY);
    }

    @Test
    void whatIsSavedHasNoNames() throws IOException {
        Path file = folder.resolve("findings.csv");
        model.save(file);
        assertThat(Files.readString(file)).contains("Village,Severity,Topic", "was 13 years old", homes.mother.id().text(), "上村").doesNotContain("岩罕");
        assertThat(said).containsExactly("3 findings are in findings.csv, without names and numbers.");
    }

    private List<Check> checks() {
        return model.rows.stream().map(row -> row.finding().check()).toList();
    }
}
