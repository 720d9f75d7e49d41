package cunbu.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.exchange.Board.Row;
import cunbu.app.exchange.Board.Worry;
import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Screen;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.store.Practice;
import cunbu.core.household.Household;
import cunbu.sync.ImportReport.Range;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardTest {

    @TempDir
    Path folder;
    private Townships offices;

    @BeforeEach
    void open() throws IOException {
        offices = Townships.create(folder, 5);
    }

    @AfterEach
    void close() {
        offices.close();
    }

    @Test
    void theWorstStandsFirstWithWhatItNeeds() throws IOException {
        everyKindOfTrouble();
        List<Row> rows = board(Practice.CLOCK).now().rows();
        assertThat(rows).extracting(row -> row.standing().name() + " " + row.worry())
                .containsExactly("3号乡 QUARANTINED", "2号乡 MISSING", "4号乡 CONFLICTING", "5号乡 SILENT", "1号乡 NONE");
        assertThat(rows.get(0).quarantined()).isEqualTo(1);
        assertThat(rows.get(1).missing()).extracting(Range::from, Range::to).containsExactly(org.assertj.core.groups.Tuple.tuple(1L, 1L));
        assertThat(rows.get(1).waiting()).isEqualTo(1);
        assertThat(rows.get(2).conflicts()).isEqualTo(1);
        assertThat(rows.get(3).lastTaken()).isNull();
        assertThat(rows.get(4).lastTaken()).isEqualTo(LocalDate.of(2009, 12, 31));
        assertThat(rows.get(4).daysSince()).isZero();
    }

    @Test
    void daysAreCountedByThisComputersClockAndSilenceIsSaidAfterThirty() throws IOException {
        offices.addHousehold(1, "一组");
        offices.thereAndBack(1);
        offices.thereAndBack(1);
        assertThat(oneOf(1, 29).worry()).isEqualTo(Worry.NONE);
        assertThat(oneOf(1, 29).daysSince()).isEqualTo(29);
        assertThat(oneOf(1, 30).worry()).isEqualTo(Worry.SILENT);
    }

    @Test
    void aRefusedFileIsNoWorryOnceALaterBundleCameAndStaysCounted() throws IOException {
        offices.addHousehold(1, "一组");
        Path file = offices.up(1);
        byte[] good = Files.readAllBytes(file);
        Files.write(file, new byte[] {1, 2, 3});
        Files.write(offices.stick(1).resolve("nobody knows.cbx"), new byte[] {4});
        Townships.take(offices.county, offices.stick(1));
        assertThat(board(Practice.CLOCK).now().unknown()).isEqualTo(1);
        assertThat(oneOf(1, 0)).extracting(Row::worry, Row::quarantined).containsExactly(Worry.QUARANTINED, 1L);
        Files.write(file, good);
        Townships.take(offices.county, file);
        assertThat(oneOf(1, 0)).extracting(Row::worry, Row::quarantined).containsExactly(Worry.NONE, 1L);
    }

    @ParameterizedTest
    @CsvSource({"ZH, 1366, 768", "EN, 1366, 768", "ZH, 1920, 1080", "EN, 1920, 1080"})
    void theBoardShowsEveryOfficeInBothLanguages(Language language, int width, int height) throws IOException {
        everyKindOfTrouble();
        Jobs jobs = Jobs.onWorkers();
        Texts texts = new Texts(language);
        BoardViewModel model = new BoardViewModel(board(Practice.CLOCK), jobs);
        Screen screen = Screen.of(() -> Views.load(new BoardView(model, texts), texts));
        try {
            screen.ask(() -> {
                screen.scene().getWindow().setWidth(width);
                screen.scene().getWindow().setHeight(height);
                return null;
            });
            screen.until(() -> jobs.idle().get() && model.rows.size() == 5 && screen.scene().getWidth() == width);
            screen.picture("board-" + language + "-" + width);
            assertThat(screen.find("#offices", TableView.class).getItems()).hasSize(5);
        } finally {
            screen.close();
            jobs.close();
        }
    }

    /** 1 is well, of 2 a bundle is missing, of 3 one is damaged, 4 has a conflict, 5 has never sent anything. */
    private void everyKindOfTrouble() throws IOException {
        offices.addHousehold(1, "一组");
        offices.addHousehold(2, "一组");
        Files.delete(offices.up(2));
        offices.believesDelivered(2);
        offices.addHousehold(2, "二组");
        offices.up(2);
        offices.addHousehold(3, "一组");
        Files.write(offices.up(3), new byte[] {1, 2, 3});
        Household household = offices.addHousehold(4, "一组");
        offices.thereAndBack(1);
        offices.thereAndBack(4);
        change(4, household, "乡里改的");
        offices.county.database().transaction(() -> offices.county.households().save(household, moved(household, "县里改的")));
        offices.thereAndBack(4);
        Townships.take(offices.county, offices.sticks());
    }

    private void change(int number, Household household, String address) {
        offices.township(number).database().transaction(() -> offices.township(number).households().save(household, moved(household, address)));
    }

    private static Household moved(Household household, String address) {
        return new Household(household.id(), household.village(), household.number(), address);
    }

    private Row oneOf(int number, int daysLater) throws IOException {
        return board(Clock.offset(Practice.CLOCK, Duration.ofDays(daysLater))).now().rows().stream()
                .filter(row -> row.standing().office().equals(Townships.code(number).text())).findFirst().orElseThrow();
    }

    private Board board(Clock clock) {
        return new Board(offices.county, Townships.at(offices.county), clock);
    }
}
