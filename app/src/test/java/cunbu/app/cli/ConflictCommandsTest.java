package cunbu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.store.Look;
import cunbu.app.store.OtherOffice;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.history.ChangeId;
import cunbu.core.household.Household;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConflictCommandsTest {

    @TempDir
    Path folder;
    private Household household;
    private Person person;
    private String printed;

    @BeforeEach
    void aRegisterWithTwoConflicts() throws IOException {
        Files.writeString(folder.resolve("passphrase"), new String(Practice.passphrase()));
        try (Register register = Practice.create(folder)) {
            household = Practice.household(register.households().newId());
            person = Practice.person(register.persons().newId(), household, "岩温𠮷", Sex.MALE, LocalDate.of(1980, 3, 1));
            register.database().transaction(() -> {
                register.households().add(household);
                register.persons().add(person);
            });
            List<ChangeId> address = OtherOffice.standing(register, household.id(), "address");
            new OtherOffice(register, OtherOffice.TOWNSHIP).writes(household.id(), "address", "乡里改的", address);
            new OtherOffice(register, OtherOffice.COUNTY).writes(household.id(), "address", "县里改的", address);
            new OtherOffice(register, OtherOffice.TOWNSHIP).writes(person.id(), "identity", "532724198003010011", List.of());
            new OtherOffice(register, OtherOffice.COUNTY).writes(person.id(), "identity", "532724198003010038", List.of());
        }
    }

    @Test
    void theListSaysWhoWroteWhatAndWhatBothHadSeen() throws IOException {
        assertThat(run("conflict", "list", "--record", household.id().text(), "--json")).isZero();
        JsonNode conflict = document().get("conflicts").get(0);
        assertThat(conflict.get("field").textValue()).isEqualTo("address");
        assertThat(conflict.get("base").get("value").textValue()).isEqualTo("芒冒村1组1号");
        assertThat(conflict.get("sides").findValuesAsText("value")).containsExactly("县里改的", "乡里改的");
        assertThat(conflict.get("sides").findValuesAsText("office")).containsExactly(OtherOffice.COUNTY, OtherOffice.TOWNSHIP);
        assertThat(conflict.get("sides").findValuesAsText("user")).containsExactly("u17", "u17");
        assertThat(conflict.get("sides").get(0).get("at").textValue()).isEqualTo("2009-11-01T08:00:00.000Z");
        assertThat(document().get("open").intValue()).isEqualTo(2);
        assertThat(run("conflict", "list", "--lang", "en")).isZero();
        assertThat(printed).contains("Household", "Both had seen: 芒冒村1组1号", "威远镇", "县里改的", "Conflicts to decide: 2.");
    }

    @Test
    void identityNumbersStandWithoutTheirMiddleUnlessSomebodyAsksWhichIsKept() throws IOException {
        run("conflict", "list", "--json");
        assertThat(printed).doesNotContain("19800301");
        assertThat(run("conflict", "list", "--unmasked", "--json")).isZero();
        assertThat(printed).contains("532724198003010011", "532724198003010038");
        try (Register register = Practice.open(folder)) {
            assertThat(register.accesses().isRecorded(Look.IDENTITY, person.id())).isTrue();
        }
    }

    @Test
    void oneSideIsKept() throws IOException {
        run("conflict", "list", "--record", household.id().text(), "--json");
        String ours = document().get("conflicts").get(0).get("sides").get(1).get("change").textValue();
        assertThat(decide("address", "--keep", ours, "--json")).isZero();
        assertThat(document().get("change").textValue()).hasSize(32).isNotEqualTo(ours);
        assertThat(address()).isEqualTo("乡里改的");
        assertThat(decide("address", "--keep", ours, "--json")).isEqualTo(1);
        assertThat(document().get("refusals").findValuesAsText("reason")).containsExactly("conflict.none");
    }

    @Test
    void anotherValueIsWrittenOrTheFieldEmptied() {
        assertThat(decide("address", "--value", " 芒冒村２组 ")).isZero();
        assertThat(address()).isEqualTo("芒冒村２组");
        assertThat(run("conflict", "decide", "--record", person.id().text(), "--field", "identity", "--empty")).isZero();
        assertThat(run("conflict", "list")).isZero();
        assertThat(printed).contains("没有待决定的冲突");
    }

    @Test
    void aValueThatTheRulesRefuseIsNotWritten() throws IOException {
        assertThat(run("conflict", "decide", "--record", person.id().text(), "--field", "identity", "--value", "532724198003010012", "--json"))
                .isEqualTo(1);
        assertThat(document().get("refusals").findValuesAsText("reason")).containsExactly("identity.check");
        run("conflict", "list", "--json");
        assertThat(document().get("open").intValue()).isEqualTo(2);
    }

    @Test
    void whatIsNotClearIsNotGuessed() {
        assertThat(decide("address")).isEqualTo(2);
        assertThat(decide("address", "--empty", "--value", "x")).isEqualTo(2);
        assertThat(decide("address", "--keep", "0123456789abcdef0123456789abcdef")).isEqualTo(2);
        assertThat(decide("number", "--empty")).isEqualTo(1);
        assertThat(address()).isEqualTo("县里改的");
    }

    private String address() {
        try (Register register = Practice.open(folder)) {
            return register.households().find(household.id()).orElseThrow().address();
        }
    }

    private int decide(String field, String... how) {
        List<String> all = new ArrayList<>(List.of("conflict", "decide", "--record", household.id().text(), "--field", field));
        all.addAll(List.of(how));
        return run(all.toArray(String[]::new));
    }

    private JsonNode document() throws IOException {
        return new ObjectMapper().readTree(printed);
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--register", folder.resolve("village.cunbu").toString(), "--passphrase-file", folder.resolve("passphrase").toString()));
        Texts texts = new Texts(Language.ZH);
        StringWriter out = new StringWriter();
        Object family = Group.of("conflict", texts, new ConflictListing(Practice.REGISTERS, texts), new ConflictDecide(Practice.REGISTERS, texts));
        int exit = new Cli(texts, new Problems(texts, List.of()), List.of(family), Map.of()).run(new PrintWriter(out),
                all.toArray(String[]::new));
        printed = out.toString();
        return exit;
    }
}
