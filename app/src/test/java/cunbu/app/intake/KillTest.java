package cunbu.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.person.IdentityNumber;
import cunbu.sync.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it writes leaves a register that opens and holds all of a sheet or nothing of it. */
class KillTest {

    private static final int ROWS = 2_000;

    @TempDir
    Path dir;

    @Test
    void aKilledIntakeLeavesNothingAndCanBeRepeated() throws IOException, InterruptedException {
        Practice.create(dir).close();
        Path sheet = Files.writeString(dir.resolve("persons.csv"), sheet());
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=UTF-8",
                "-cp", System.getProperty("java.class.path"), Child.class.getName(), dir.toString(), sheet.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.lines().anyMatch(Child.IN_THE_MIDDLE::equals)).isTrue();
        } finally {
            child.destroyForcibly().waitFor();
        }
        try (Register register = Practice.open(dir)) {
            assertThat(register.persons().count()).isZero();
            assertThat(register.history().size()).isZero();
            assertThat(register.intakes().all()).isEmpty();
            new Intake(register, Practice.CLOCK).take(sheet, SheetKind.PERSON, Map.of(), Progress.NONE);
            assertThat(register.persons().count()).isEqualTo(ROWS);
        }
    }

    private static String sheet() {
        StringBuilder sheet = new StringBuilder("姓名,身份证号,性别,村代码\n");
        for (int i = 0; i < ROWS; i++) {
            LocalDate bornOn = LocalDate.of(1950, 1, 1).plusDays(i);
            sheet.append("岩甲,").append(IdentityNumber.of("530824", bornOn, 1).text()).append(",男,").append(Practice.VILLAGE).append('\n');
        }
        return sheet.toString();
    }

    /** The program that is killed: it says when half of the sheet is written and waits there, inside the transaction. */
    static final class Child {

        static final String IN_THE_MIDDLE = "in the middle";

        private Child() {
        }

        public static void main(String[] arguments) {
            try (Register register = Practice.open(Path.of(arguments[0]))) {
                new Intake(register, Practice.CLOCK).take(Path.of(arguments[1]), SheetKind.PERSON, Map.of(), (done, of) -> {
                    if (register.persons().count() >= ROWS / 2) {
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
