package cunbu.app.closing;

import static cunbu.app.store.TwoVillages.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cunbu.app.fx.Jobs;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Problems.Known;
import cunbu.app.fx.Texts;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.app.store.RegisterUnavailable;
import cunbu.core.closing.Closing;
import cunbu.core.place.AreaTree;
import cunbu.sync.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A closing is there whole or not at all, whether the program is killed in the midst of it, it is cancelled, or the disk is full. */
class ClosingInterruptedTest {

    private static final int VILLAGES = 154;

    @TempDir
    Path folder;

    @BeforeEach
    void aCountyWithNobodyInIt() {
        AreaTree county = AreaTree.practiceCounty();
        Practice.REGISTERS.create(folder.resolve("village.cunbu"), "admin", Practice.passphrase(), county.root(), county.all(), Practice.CLOCK).close();
    }

    @Test
    void aKilledClosingLeavesNothingAndCanBeRepeated() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=UTF-8",
                "-cp", System.getProperty("java.class.path"), Child.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.lines().anyMatch(Child.IN_THE_MIDDLE::equals)).isTrue();
        } finally {
            child.destroyForcibly().waitFor();
        }
        try (Register register = Practice.open(folder)) {
            nothingIsThereAndItCanBeRepeated(register);
        }
    }

    @Test
    void aCancelledClosingLeavesNothingAndCanBeRepeated() {
        try (Register register = Practice.open(folder)) {
            ClosingDesk desk = new ClosingDesk(register, Practice.CLOCK);
            assertThat(catchThrowable(() -> desk.close(YEAR, (done, of) -> {
                if (inTheMiddle(register, done)) {
                    throw new Progress.Cancelled();
                }
            }))).isInstanceOf(Progress.Cancelled.class);
            nothingIsThereAndItCanBeRepeated(register);
        }
    }

    @Test
    void aFullDiskIsSaidInASentenceLeavesNothingAndCanBeRepeatedWhenThereIsRoom() {
        Texts texts = new Texts(Language.ZH);
        Problems problems = new Problems(texts, List.of(new Known<>(RegisterUnavailable.class, RegisterUnavailable::reason)));
        try (Register register = Practice.open(folder)) {
            ClosingDesk desk = new ClosingDesk(register, Practice.CLOCK);
            ClosingViewModel model = new ClosingViewModel(desk, new AnnualDesk(register, desk), (area, period, progress) -> 0, Jobs.inline(), texts, problems,
                    said -> { });
            model.load();
            model.show(model.rows.get(0));
            Practice.fillTheDisk(register);

            model.close();

            assertThat(model.problem.get()).contains("磁盘");
            assertThat(model.shown.get().row().closing()).isNull();
            Practice.makeRoom(register);
            nothingIsThereAndItCanBeRepeated(register);
        }
    }

    private static void nothingIsThereAndItCanBeRepeated(Register register) {
        ClosingDesk desk = new ClosingDesk(register, Practice.CLOCK);
        assertThat(desk.all()).isEmpty();
        assertThat(register.history().size()).isZero();
        Closing closing = desk.close(YEAR, Progress.NONE);
        assertThat(closing.villages()).isEqualTo(VILLAGES);
        assertThat(desk.find(closing.id()).orElseThrow().fits()).isTrue();
    }

    private static boolean inTheMiddle(Register register, long done) {
        return done == VILLAGES / 2 && register.closings().all().size() == 1;
    }

    /** The program that is killed: it says when half of the villages are written and waits there, inside the transaction. */
    static final class Child {

        static final String IN_THE_MIDDLE = "in the middle";

        private Child() {
        }

        public static void main(String[] arguments) {
            try (Register register = Practice.open(Path.of(arguments[0]))) {
                new ClosingDesk(register, Practice.CLOCK).close(YEAR, (done, of) -> {
                    if (inTheMiddle(register, done)) {
                        System.out.println(IN_THE_MIDDLE);
                        System.out.flush();
                        waitForTheEnd();
                    }
                });
            }
        }

        private static void waitForTheEnd() {
            try {
                System.in.read();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
