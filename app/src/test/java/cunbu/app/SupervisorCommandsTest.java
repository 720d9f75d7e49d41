package cunbu.app;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.award.OldFamilies;
import cunbu.app.closing.ClosingDesk;
import cunbu.app.exchange.Offices;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.store.AccessStore.Access;
import cunbu.app.store.Look;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.app.store.Role;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a supervisor may do on the command line, command by command: a new one has to say here what it does. */
class SupervisorCommandsTest {

    private static final String NOTICE = "530824101000-aaaaaaaaaaaaaaaaaaaaaaaaaa";
    private static final String YEAR = "--from 2009-01-01 --to 2009-12-31";

    /** Commands that work without an opened register, or on a new one. */
    private static final Set<String> WITHOUT_REGISTER = Set.of("sample", "decide", "office create", "bundle inspect");

    private static final Map<String, String> WRITES = table("""
            intake                | --kind birth SHEET
            law add               | --parameter rural-reward/age --from 2010-01-01 --value 60 --source x
            case apply            | --person ID --scheme rural-reward
            case appraise         | --case ID
            case review           | --case ID
            case confirm          | --case ID
            case refuse           | --case ID
            case post             | --case ID --notice ID
            case return           | --case ID
            case complete         | --case ID
            case withdraw         | --case ID
            case annual-review    | --case ID
            case exit             | --case ID --from 2009-11-30
            case reverse          | --case ID
            case object           | --case ID --subject x
            case answer           | --objection ID --answer x
            office key            | --out FOLDER
            office enrol          | SHEET --digits 1
            office welcome        | --to 530824101000 --out FOLDER
            office accept         | SHEET --digits 1
            office root           | --out FOLDER
            office revoke         | 530824101000
            office rotate         | --out FOLDER
            office renew          | SHEET
            notice post           | --scheme rural-reward --area 530824101201 --place x --phone 1
            payment store         | --scheme rural-reward --from 2009-01 --to 2009-12
            payment close         | --list ID
            payment cancel        | --list ID --reason x
            payment bank-file     | --list ID --out OUT.csv
            payment reconcile     | --list ID SHEET
            payment account       | --person ID --bank x --number 1 --holder x
            user add              | --name x --role clerk --new-passphrase-file PASSPHRASE
            conflict list         |
            conflict decide       | --record ID --field name --empty
            closing make          | --from 2009-10-01 --to 2009-10-31
            letter list           |
            letter write          | --to 530824102000 --text x
            letter route          |
            letter answer         | --letter ID --answer confirmed
            letter withdraw       | --letter ID
            letter close          | --letter ID
            bundle export         | --to 530824000000 --out FOLDER
            bundle import         | FOLDER
            bundle undo           | ID
            """);

    private static final Map<String, String> OPENS_PEOPLE = table("""
            find                  | 刀
            quality               | --area 530824101201
            people                | --indicator crude-birth-rate --side numerator YEAR
            entitled              | --scheme rural-reward --on 2009-12-31
            explain               | --scheme rural-reward --person ID --on 2009-12-31
            case show             | --case CASE
            case list             |
            report                | --kind payment --scheme rural-reward YEAR --out OUT.csv
            notice print          | NOTICE --out OUT.txt
            notice verify         | --code x
            payment list          | --scheme rural-reward --from 2009-01 --to 2009-12
            payment overpaid      |
            """);

    private static final Map<String, String> LOOKS = table("""
            indicators            | YEAR
            closing list          |
            closing show          | CLOSING
            closing corrections   | CLOSING
            closing verify        | CLOSING
            activities            | YEAR
            check-report          | REPORT
            law list              |
            law show              | rural-reward/age
            office list           |
            notice list           |
            user list             |
            bundle status         |
            """);

    /** Only for administrators, who write. */
    private static final Map<String, String> REFUSED_BY_ITSELF = table("""
            access list           |
            """);

    @TempDir
    Path folder;
    private Path file;
    private String person;
    private String claim;
    private String closing;
    private String printed;
    private String said;

    @BeforeEach
    void aRegisterWithASupervisor() throws IOException {
        try (Register register = Practice.create(folder)) {
            file = register.database().file();
            person = new OldFamilies(register).father.text();
            claim = register.awardCases().all().get(0).id().text();
            closing = new ClosingDesk(register, Practice.CLOCK).close(Period.inclusive(LocalDate.of(2009, 9, 1), LocalDate.of(2009, 9, 30)), Progress.NONE)
                    .id().text();
            new Offices(register, Practice.CLOCK).ready();
            Practice.REGISTERS.addUser(register, Practice.passphrase(), "刀乡长", Role.SUPERVISOR, Practice.passphrase());
        }
        Files.writeString(folder.resolve("passphrase"), new String(Practice.passphrase()), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("sheet.csv"), "姓名,出生日期\n刀小芳,2009-01-01\n", StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("report.json"), """
                {"title":"x","area":"530824101000","period":{"from":"2009-01-01","to":"2009-12-31"},"measures":{"births":0},"published":{}}""");
        Files.createDirectories(folder.resolve("stick"));
    }

    @Test
    void everyCommandSaysWhatItDoes() {
        Set<String> said = new TreeSet<>(WITHOUT_REGISTER);
        Stream.of(WRITES, OPENS_PEOPLE, LOOKS, REFUSED_BY_ITSELF).forEach(table -> said.addAll(table.keySet()));
        assertThat(said).isEqualTo(commands("", new CommandWiring(Practice.REGISTERS, new Texts(Language.ZH), new Problems(new Texts(Language.ZH), List.of()))
                .all().stream()));
    }

    @Test
    void whateverWritesIsRefusedAndNothingChanges() throws IOException {
        long before = changes();
        WRITES.forEach((command, options) -> {
            assertThat(run(command, options)).as(command).isEqualTo(1);
            assertThat(said).as(command).contains("E-STORE-11");
            assertThat(printed).as(command).isEmpty();
        });
        assertThat(changes()).isEqualTo(before);
        assertThat(accesses()).isEmpty();
        assertThat(Files.list(folder.resolve("stick"))).isEmpty();
    }

    @Test
    void whateverOpensPeopleAsksWhy() {
        OPENS_PEOPLE.forEach((command, options) -> {
            assertThat(run(command, options)).as(command).isEqualTo(1);
            assertThat(said).as(command).contains("须说明理由");
            assertThat(printed).as(command).isEmpty();
        });
        assertThat(accesses()).isEmpty();
    }

    @Test
    void withAReasonPeopleAreOpenedAndThatIsKept() {
        OPENS_PEOPLE.forEach((command, options) -> {
            run(command, options + " --reason 核对年报");
            assertThat(said).as(command).doesNotContain("须说明理由");
        });
        assertThat(accesses()).hasSize(OPENS_PEOPLE.size()).allSatisfy(access -> {
            assertThat(access.reason()).isEqualTo("核对年报");
            assertThat(access.account()).isEqualTo("u2");
        });
        assertThat(accesses()).extracting(Access::look).containsExactlyInAnyOrder(Look.SEARCH, Look.QUALITY, Look.FIGURE, Look.ENTITLED, Look.DECISION, Look.CASE, Look.CASES,
                Look.PAYMENTS, Look.PAYMENTS, Look.PAYMENTS, Look.NOTICE, Look.NOTICE);
        assertThat(accesses()).extracting(Access::about).contains("刀", "rural-reward 2009-12-31", "rural-reward 2009-01 2009-12");
        assertThat(accesses()).filteredOn(access -> access.record() != null).extracting(access -> access.record().text()).containsExactlyInAnyOrder(person,
                claim, NOTICE);
    }

    @Test
    void figuresLawAndOfficesNeedNoReason() {
        LOOKS.forEach((command, options) -> assertThat(run(command, options)).as(command + " " + said).isZero());
        assertThat(accesses()).isEmpty();
    }

    @Test
    void aNumberThatOpensIntoVillagesNeedsNoReasonEither() {
        assertThat(run("people", "--indicator contraception-rate --side numerator YEAR")).as(said).isZero();
        assertThat(accesses()).isEmpty();
    }

    @Test
    void whoLookedAtWhatIsForTheAdministrator() {
        run("explain", "--scheme rural-reward --person ID --on 2009-12-31 --reason 核对年报");
        assertThat(run("access list", "")).isEqualTo(1);
        assertThat(said).contains("只有管理员");
        assertThat(run("access list", "--user admin")).isZero();
        assertThat(printed).contains("刀乡长", "一个人的资格判断", person, "核对年报");
    }

    @Test
    void anIdentityNumberInASearchIsNotKeptWhole() {
        run("find", "532725196001010023 --reason 来访");
        assertThat(accesses().get(0).about()).isEqualTo("532725**********23");
    }

    private static Set<String> commands(String family, Stream<Object> all) {
        return all.map(each -> each instanceof CommandLine line ? line : new CommandLine(each)).flatMap(line -> line.getSubcommands().isEmpty()
                ? Stream.of(family + line.getCommandName())
                : commands(line.getCommandName() + " ", line.getSubcommands().values().stream().map(Object.class::cast)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private int run(String command, String options) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        Arrays.stream(options.replace("YEAR", YEAR).split(" ")).filter(word -> !word.isEmpty()).map(this::filled).forEach(words::add);
        words.addAll(List.of("--register", file.toString(), "--passphrase-file", folder.resolve("passphrase").toString()));
        if (!words.contains("--user")) {
            words.addAll(List.of("--user", "刀乡长"));
        }
        StringWriter out = new StringWriter();
        PrintStream screen = System.err;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            return new Wiring().commands().run(new PrintWriter(out), words.toArray(String[]::new));
        } finally {
            System.setErr(screen);
            printed = out.toString();
            said = err.toString(StandardCharsets.UTF_8);
        }
    }

    private String filled(String word) {
        return switch (word) {
            case "ID" -> person;
            case "CASE" -> claim;
            case "CLOSING" -> closing;
            case "NOTICE" -> NOTICE;
            case "REPORT" -> folder.resolve("report.json").toString();
            case "SHEET" -> folder.resolve("sheet.csv").toString();
            case "PASSPHRASE" -> folder.resolve("passphrase").toString();
            case "FOLDER" -> folder.resolve("stick").toString();
            case "OUT.csv", "OUT.txt" -> folder.resolve(word).toString();
            default -> word;
        };
    }

    private long changes() {
        try (Register register = Practice.open(folder)) {
            return register.history().size();
        }
    }

    private List<Access> accesses() {
        try (Register register = Practice.open(folder)) {
            return register.accesses().latest(99);
        }
    }

    /** Command and options, a line each. */
    private static Map<String, String> table(String lines) {
        Map<String, String> table = new TreeMap<>();
        lines.lines().forEach(line -> table.put(line.substring(0, line.indexOf('|')).strip(), line.substring(line.indexOf('|') + 1).strip()));
        return table;
    }
}
