package cunbu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import cunbu.app.exchange.NotEnrolled;
import cunbu.app.exchange.NotUndone;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Problems.Known;
import cunbu.app.fx.Texts;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.sync.BundleRejected;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeCommandsTest {

    private static final String COUNTY = "530824000000";
    private static final String TOWNSHIP = "530824101000";

    @TempDir
    Path folder;
    private Path stick;
    private String printed = "";

    @BeforeEach
    void twoOffices() throws IOException {
        Files.writeString(folder.resolve("passphrase"), new String(Practice.passphrase()), StandardCharsets.UTF_8);
        stick = Files.createDirectory(folder.resolve("stick"));
        Practice.create(folder).close();
        assertThat(run("county", "office", "create", "--area", COUNTY, "--name", "景谷县")).isZero();
    }

    @Test
    void officesTrustEachOtherByTheDigitsOnPaperAndExchange() throws IOException {
        enrol();
        assertThat(run("village", "office", "list", "--json")).isZero();
        assertThat(printed).contains(COUNTY, TOWNSHIP);
        addHousehold();

        assertThat(run("village", "bundle", "export", "--to", COUNTY, "--out", stick.toString(), "--json")).isZero();
        Map<?, ?> export = document();
        assertThat(Stream.of("changes", "from", "to").map(name -> String.valueOf(export.get(name)))).containsExactly("1", "1", "1");
        assertThat((List<?>) export.get("bundles")).hasSize(1);
        String file = (String) export.get("file");

        assertThat(run("county", "bundle", "inspect", file, "--json")).isZero();
        assertThat(document().get("from")).isEqualTo(TOWNSHIP);
        assertThat(document().get("to")).isEqualTo(COUNTY);
        assertThat(run("county", "bundle", "import", stick.toString(), "--dry-run", "--json")).isZero();
        String planned = printed;
        assertThat(households()).isZero();
        assertThat(run("county", "bundle", "import", stick.toString(), "--json")).isZero();
        assertThat(firstReport().get("counts")).isEqualTo(firstReport(planned).get("counts"));
        assertThat(firstReport().get("status")).isEqualTo("APPLIED");
        assertThat(households()).isEqualTo(1);
        assertThat(run("county", "bundle", "import", stick.toString(), "--json")).isZero();
        assertThat(firstReport().get("status")).isEqualTo("DUPLICATE");
        assertThat(run("county", "bundle", "status", "--json")).isZero();
        assertThat(printed).contains("\"received\" : 1");
    }

    @Test
    void anImportIsTakenBackAndThatAsWell() throws IOException {
        enrol();
        addHousehold();
        run("village", "bundle", "export", "--to", COUNTY, "--out", stick.toString());
        run("county", "bundle", "import", stick.toString(), "--json");
        String bundle = (String) firstReport().get("bundle");
        assertThat(run("county", "bundle", "undo", bundle, "--dry-run", "--json")).isZero();
        assertThat(document().get("undo")).isNull();
        assertThat(households()).isEqualTo(1);
        assertThat(run("county", "bundle", "undo", bundle, "--json")).isZero();
        assertThat(document().get("undo")).isEqualTo("undo1");
        assertThat(households()).isZero();
        assertThat(run("county", "bundle", "undo")).isZero();
        assertThat(printed).contains(bundle, "undo1");
        assertThat(run("county", "bundle", "undo", bundle)).isEqualTo(1);
        assertThat(run("county", "bundle", "undo", "undo1")).isZero();
        assertThat(printed).contains("重新有效的记录：1 条", "undo2");
        assertThat(households()).isEqualTo(1);
    }

    @Test
    void aDamagedFileIsRefusedByNameAndChangesNothing() throws IOException {
        enrol();
        addHousehold();
        run("village", "bundle", "export", "--to", COUNTY, "--out", stick.toString(), "--json");
        Path file = Path.of((String) document().get("file"));
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(run("county", "bundle", "import", file.toString(), "--json")).isEqualTo(1);
        assertThat(firstReport().get("status")).isEqualTo("QUARANTINED");
        assertThat(firstReport().get("code")).isEqualTo("NOT_FOR_US_OR_DAMAGED");
        assertThat(households()).isZero();
    }

    @Test
    void otherDigitsAreRefusedAndNothingIsWritten() throws IOException {
        run("village", "office", "key", "--out", stick.toString(), "--json");
        String digits = (String) document().get("digits");
        String swapped = digits.substring(6, 11) + " " + digits.substring(0, 5) + digits.substring(11);
        String enrolment = stick.resolve("ENROL_" + TOWNSHIP + ".jws").toString();
        assertThat(run("county", "office", "enrol", enrolment, "--digits", swapped)).isEqualTo(1);
        assertThat(run("county", "office", "enrol", enrolment, "--digits", digits.substring(1))).isEqualTo(1);
        assertThat(run("county", "office", "list", "--json")).isZero();
        assertThat(printed).doesNotContain(TOWNSHIP);
        assertThat(run("county", "office", "enrol", enrolment, "--digits", digits.replace(" ", "-"))).isZero();
    }

    @Test
    void onceTheRootIsOnItsStickNobodyIsEnrolledWithoutIt() throws IOException {
        Path safe = folder.resolve("safe");
        assertThat(run("county", "office", "root", "--out", safe.toString())).isZero();
        run("village", "office", "key", "--out", stick.toString(), "--json");
        String digits = (String) document().get("digits");
        String enrolment = stick.resolve("ENROL_" + TOWNSHIP + ".jws").toString();
        assertThat(run("county", "office", "enrol", enrolment, "--digits", digits)).isEqualTo(1);
        Path root;
        try (Stream<Path> files = Files.list(safe)) {
            root = files.findFirst().orElseThrow();
        }
        assertThat(run("county", "office", "enrol", enrolment, "--digits", digits, "--root", root.toString())).isZero();
    }

    @Test
    void aRevokedOfficeIsRefusedUntilItIsEnrolledWithNewKeys() throws IOException {
        enrol();
        addHousehold();
        run("village", "bundle", "export", "--to", COUNTY, "--out", stick.toString());
        run("county", "bundle", "import", stick.toString());
        assertThat(run("county", "office", "revoke", TOWNSHIP)).isZero();
        assertThat(printed).contains(TOWNSHIP, "1");
        assertThat(run("county", "office", "list", "--json")).isZero();
        assertThat(printed).contains("revoked");
        addHousehold();
        run("village", "bundle", "export", "--to", COUNTY, "--out", stick.toString());
        assertThat(run("county", "bundle", "import", stick.toString(), "--json")).isEqualTo(1);
        assertThat(printed).contains("REVOKED_KEY");
        assertThat(run("county", "bundle", "export", "--to", TOWNSHIP, "--out", stick.toString())).isEqualTo(1);
        assertThat(run("county", "office", "welcome", "--to", TOWNSHIP, "--out", stick.toString())).isEqualTo(1);

        assertThat(run("village", "office", "key", "--new", "--out", stick.toString(), "--json")).isZero();
        enrol();
        run("village", "bundle", "export", "--to", COUNTY, "--out", stick.toString());
        run("county", "bundle", "import", stick.toString(), "--json");
        assertThat(households()).isEqualTo(2);
    }

    private void enrol() throws IOException {
        run("village", "office", "key", "--out", stick.toString(), "--json");
        Map<?, ?> request = document();
        run("county", "office", "enrol", (String) request.get("file"), "--digits", (String) request.get("digits"));
        assertThat(run("county", "office", "welcome", "--to", TOWNSHIP, "--out", stick.toString(), "--json")).isZero();
        Map<?, ?> welcome = document();
        assertThat(run("village", "office", "accept", (String) welcome.get("file"), "--digits", (String) welcome.get("digits"))).isZero();
    }

    private void addHousehold() {
        try (Register township = Practice.open(folder)) {
            township.database().transaction(() -> township.households().add(Practice.household(township.households().newId())));
        }
    }

    private int households() {
        try (Register county = Practice.REGISTERS.open(folder.resolve("county.cunbu"), null, Practice.passphrase(), Practice.CLOCK)) {
            return county.households().count();
        }
    }

    private Map<?, ?> document() throws IOException {
        return new ObjectMapper().readValue(printed, Map.class);
    }

    private Map<?, ?> firstReport() throws IOException {
        return firstReport(printed);
    }

    private static Map<?, ?> firstReport(String json) throws IOException {
        return (Map<?, ?>) ((List<?>) (new ObjectMapper().readValue(json, Map.class)).get("reports")).get(0);
    }

    /** Runs a command on one of the two registers; what it prints is kept. */
    private int run(String register, String... words) {
        Texts texts = new Texts(Language.ZH);
        Problems problems = new Problems(texts, List.of(new Known<>(NotEnrolled.class, NotEnrolled::reason),
                new Known<>(BundleRejected.class, BundleRejected::reason), new Known<>(NotUndone.class, NotUndone::reason)));
        String[] all = Stream.concat(Stream.of(words), Stream.of("--register", folder.resolve(register + ".cunbu").toString(), "--passphrase-file",
                folder.resolve("passphrase").toString(), "--today", "2009-12-31")).toArray(String[]::new);
        StringWriter out = new StringWriter();
        int exit = new Cli(texts, problems, commands(texts, problems), Map.of(NotEnrolled.class, Exit.REFUSED, BundleRejected.class, Exit.REFUSED, NotUndone.class, Exit.REFUSED))
                .run(new PrintWriter(out), all);
        printed = out.toString();
        return exit;
    }

    private static List<Object> commands(Texts texts, Problems problems) {
        return List.of(
                Group.of("office", texts, new OfficeCreate(Practice.REGISTERS, texts), new OfficeKey(Practice.REGISTERS, texts),
                        new OfficeEnrol(Practice.REGISTERS, texts), new OfficeWelcome(Practice.REGISTERS, texts),
                        new OfficeAccept(Practice.REGISTERS, texts), new OfficeRoot(Practice.REGISTERS, texts), new OfficeRevoke(Practice.REGISTERS, texts),
                        new OfficeList(Practice.REGISTERS, texts)),
                Group.of("bundle", texts, new BundleExport(Practice.REGISTERS, texts), new BundleInspect(Practice.REGISTERS, texts),
                        new BundleImport(Practice.REGISTERS, texts, problems), new BundleStatus(Practice.REGISTERS, texts), new BundleUndo(Practice.REGISTERS, texts)));
    }
}
