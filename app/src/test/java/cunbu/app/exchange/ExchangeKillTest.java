package cunbu.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.sync.ImportReport;
import cunbu.sync.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it takes in a bundle leaves a register that opens and holds nothing of it; the bundle can be taken in again. */
class ExchangeKillTest {

    private static final int HOUSEHOLDS = 2_500;

    @TempDir
    Path folder;

    @Test
    void aKilledImportLeavesNothingAndCanBeRepeated() throws IOException, InterruptedException {
        try (Pair offices = Pair.create(folder)) {
            Register township = offices.township;
            township.database().transaction(() -> {
                for (int i = 0; i < HOUSEHOLDS; i++) {
                    township.households().add(Practice.household(township.households().newId()));
                }
            });
            offices.write(township, offices.county);
        }
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=UTF-8",
                "-cp", System.getProperty("java.class.path"), Child.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.lines().anyMatch(Child.IN_THE_MIDDLE::equals)).isTrue();
        } finally {
            child.destroyForcibly().waitFor();
        }
        try (Register county = Pair.openCounty(folder)) {
            assertThat(county.households().count()).isZero();
            assertThat(county.history().size()).isZero();
            List<ImportReport> reports = Pair.at(county).take(folder.resolve("stick"), Progress.NONE);
            assertThat(reports).extracting(ImportReport::status).containsExactly(ImportReport.Status.APPLIED);
            assertThat(county.households().count()).isEqualTo(HOUSEHOLDS);
        }
    }

    /** The program that is killed: it says when some of the bundle is written and waits there, inside the transaction. */
    static final class Child {

        static final String IN_THE_MIDDLE = "in the middle";

        private Child() {
        }

        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            try (Register county = Pair.openCounty(folder)) {
                Pair.at(county).take(folder.resolve("stick"), (done, of) -> {
                    if (county.households().count() >= HOUSEHOLDS / 4) {
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
