package cunbu.app.award.claim;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.award.OldFamilies;
import cunbu.app.fx.Language;
import cunbu.app.fx.Texts;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.history.RecordId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionPaperTest {

    private static final LocalDate ON = LocalDate.of(2009, 12, 31);

    @TempDir
    Path folder;
    private Register register;
    private OldFamilies families;

    @BeforeEach
    void open() {
        register = Practice.create(folder);
        families = new OldFamilies(register);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private String sheet(RecordId person, Language language) throws IOException {
        ClaimDesk desk = new ClaimDesk(register, Practice.CLOCK);
        ClaimRow row = desk.rows(person, ON).get(0);
        Path file = folder.resolve("sheet.csv");
        new DecisionPaper(new Texts(language), "威远镇", "芒冒村").of(row.explained(), ON).write(file, (page, pages) -> "");
        return Files.readString(file);
    }

    @Test
    void aYesSaysHowMuchFromWhenAndByWhichTexts() throws IOException {
        assertThat(sheet(families.widower(), Language.ZH)).contains("农村部分计划生育家庭奖励扶助：告知书", "岩三", "符合", "2009 年 720.00 元",
                "2006-01-01", "已达到年龄", "国人口发〔2004〕36号", "2009-12", "60.00", "中央", "576.00", "威远镇");
    }

    @Test
    void aNoSaysWhatWouldHaveToBeDifferent() throws IOException {
        assertThat(sheet(families.mother, Language.ZH)).contains("不符合", "如要符合", "等到 2012-01-01").doesNotContain("720.00");
    }

    @Test
    void aPaperThatIsMissingIsNamedInTheOtherLanguageToo() throws IOException {
        assertThat(sheet(families.unasked, Language.EN)).contains("Still missing:", "pension");
    }
}
