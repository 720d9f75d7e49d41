package cunbu.app.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cunbu.app.store.Register;
import cunbu.app.store.RegisterUnavailable;
import cunbu.app.store.Registers;
import cunbu.core.history.Change;
import cunbu.core.person.Person;
import cunbu.core.place.AreaCode;
import cunbu.core.place.AreaTree;
import cunbu.sync.Progress;
import cunbu.sync.wire.ChangeLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeCountyTest {

    private static final AreaCode TOWNSHIP = new AreaCode("530824205000");
    private static final PracticeCounty.Order ORDER = new PracticeCounty.Order(TOWNSHIP, 1, InventedCounty.USUAL_SEED);
    private static final char[] PASSPHRASE = "practice only".toCharArray();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2010-01-05T02:00:00Z"), ZoneOffset.UTC);

    private final Registers registers = new Registers(ChangeLine::write, ChangeLine::read);
    private final PracticeCounty county = new PracticeCounty(registers);

    @TempDir
    Path folder;

    @Test
    void aRegisterHoldsEveryRecordAsTheTownshipEnteredIt() throws IOException {
        Path file = folder.resolve("township.cunbu");
        long records = county.make(file, PASSPHRASE, ORDER, CLOCK, Progress.NONE);
        List<Entry> told = new ArrayList<>();
        new InventedCounty(AreaTree.practiceCounty(), 1, InventedCounty.USUAL_SEED).tell(TOWNSHIP, told::add);
        try (Register register = registers.open(file, null, PASSPHRASE, CLOCK)) {
            assertThat(register.history().size()).isEqualTo(records).isEqualTo(told.size());
            assertThat(register.office()).isEqualTo(TOWNSHIP);
            assertThat(register.account().name()).isEqualTo("admin");
            Entry person = told.stream().filter(entry -> entry.value() instanceof Person).skip(100).findFirst().orElseThrow();
            assertThat(register.persons().find(person.id())).contains((Person) person.value());
            Change change = ChangeLine.read(register.history().lines(person.id()).get(0));
            assertThat(change.id()).isEqualTo(person.change());
            assertThat(change.stamp()).isEqualTo(person.stamp());
            assertThat(change.by()).isEqualTo(TOWNSHIP.text());
            assertThat(change.set().get(Change.OWNER).value()).isEqualTo(TOWNSHIP.text());
        }
    }

    @Test
    void whatIsCancelledOrCannotBeWrittenLeavesNothingBehind() throws IOException {
        Path file = folder.resolve("cancelled.cunbu");
        Progress impatient = (done, of) -> {
            if (done == 2) {
                throw new Progress.Cancelled();
            }
        };
        assertThatThrownBy(() -> county.make(file, PASSPHRASE, ORDER, CLOCK, impatient)).isInstanceOf(Progress.Cancelled.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aFileThatIsThereIsNotTouched() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.cunbu"), "mine");
        assertThatThrownBy(() -> county.make(file, PASSPHRASE, ORDER, CLOCK, Progress.NONE)).isInstanceOf(RegisterUnavailable.class)
                .hasMessage("ALREADY_EXISTS");
        assertThat(file).hasContent("mine");
    }

    @Test
    void theCountyAndItsTownshipsCanBeMade() {
        assertThat(county.offices()).hasSize(11).first().extracting(area -> area.code().text()).isEqualTo("530824000000");
    }
}
