package cunbu.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cunbu.app.store.RegisterUnavailable.Reason;
import cunbu.app.store.key.KeyFile;
import cunbu.core.activity.MonthlyReturn;
import cunbu.core.history.Change;
import cunbu.core.history.Fields;
import cunbu.core.history.RecordId;
import cunbu.core.household.Household;
import cunbu.core.person.Disability;
import cunbu.core.person.DisabilityForm;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import cunbu.sync.wire.ChangeLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("village.cunbu");
    }

    @Test
    void whatWasWrittenIsThereAfterOpeningAgain() {
        Person written;
        try (Register register = Practice.create(folder)) {
            written = addOne(register, "䶮𠅤");
        }
        try (Register register = Practice.open(folder)) {
            assertThat(register.persons().find(written.id())).contains(written);
            assertThat(register.persons().inHousehold(written.household())).containsExactly(written);
            assertThat(register.office()).isEqualTo(Practice.TOWNSHIP.code());
            assertThat(register.account().name()).isEqualTo("admin");
        }
    }

    @Test
    void everyWriteLeavesItsLineInTheHistory() {
        try (Register register = Practice.create(folder)) {
            Person person = addOne(register, "岩罕");
            Person died = withDeath(person, LocalDate.of(2009, 11, 2));
            register.database().transaction(() -> register.persons().save(person, died));

            List<Change> lines = register.history().lines(person.id()).stream().map(ChangeLine::read).toList();
            assertThat(lines).hasSize(2);
            assertThat(lines.get(0).set().get("name").value()).isEqualTo("岩罕");
            assertThat(lines.get(0).creates()).isTrue();
            assertThat(lines.get(1).set().keySet()).containsExactly("died_on");
            assertThat(lines.get(1).set().get("died_on").over()).isEmpty();
            assertThat(lines.get(1).own()).isEqualTo(lines.get(0).id());
            assertThat(lines.get(1).stamp()).isGreaterThan(lines.get(0).stamp());
        }
    }

    @Test
    void aLaterWriteNamesTheValueItReplaces() {
        try (Register register = Practice.create(folder)) {
            Person first = addOne(register, "玉香");
            Person second = renamed(first, "玉罕香");
            Person third = renamed(second, "玉波香");
            register.database().transaction(() -> register.persons().save(first, second));
            register.database().transaction(() -> register.persons().save(second, third));

            List<Change> lines = register.history().lines(first.id()).stream().map(ChangeLine::read).toList();
            assertThat(lines.get(1).set().get("name").over()).containsExactly(lines.get(0).id());
            assertThat(lines.get(2).set().get("name").over()).containsExactly(lines.get(1).id());
        }
    }

    @Test
    void savingWhatIsTheSameWritesNothing() {
        try (Register register = Practice.create(folder)) {
            Person person = addOne(register, "岩温");
            long before = register.history().size();
            assertThat(register.database().transaction(() -> register.persons().save(person, person))).isFalse();
            assertThat(register.history().size()).isEqualTo(before);
        }
    }

    @Test
    void aTransactionThatFailsLeavesNeitherRowNorLine() {
        try (Register register = Practice.create(folder)) {
            addOne(register, "刀正明");
            assertThatThrownBy(() -> register.database().transaction(() -> {
                addOne(register, "刀正华");
                throw new IllegalStateException("in the middle");
            })).hasMessage("in the middle");
            assertThat(register.persons().count()).isEqualTo(1);
            assertThat(register.history().size()).isEqualTo(2);

            addOne(register, "刀正国");
            assertThat(register.history().size()).isEqualTo(4);
        }
    }

    @Test
    void theFileShowsNothingToSomebodyWithoutTheKey() throws IOException {
        try (Register register = Practice.create(folder)) {
            addOne(register, "岩坎香");
        }
        byte[] bytes = Files.readAllBytes(file());
        assertThat(new String(bytes, 0, 15, StandardCharsets.ISO_8859_1)).isNotEqualTo("SQLite format 3");
        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("岩坎香").doesNotContain("CREATE TABLE");
    }

    @Test
    void aWrongPassphraseOpensNothingAndChangesNothing() throws IOException {
        Practice.create(folder).close();
        byte[] before = Files.readAllBytes(file());
        refused(Reason.WRONG_PASSPHRASE, () -> Practice.REGISTERS.open(file(), null, "another".toCharArray(), Practice.CLOCK));
        refused(Reason.WRONG_PASSPHRASE, () -> Practice.REGISTERS.open(file(), "nobody", Practice.passphrase(), Practice.CLOCK));
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void aSecondUserOpensTheSameRegisterAndItIsNotRewritten() throws Exception {
        try (Register register = Practice.create(folder)) {
            register.database().transaction(() -> register.accounts().add("玉喃", Role.CLERK));
        }
        byte[] before = Files.readAllBytes(file());
        KeyFile keys = KeyFile.read(KeyFile.beside(file()));
        keys.put(keys.unlock("admin", Practice.passphrase()), "玉喃", "second".toCharArray());
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        try (Register register = Practice.REGISTERS.open(file(), "玉喃", "second".toCharArray(), Practice.CLOCK)) {
            assertThat(register.account().id()).isEqualTo("u2");
        }
        Practice.open(folder).close();
    }

    @Test
    void aMissingRegisterAMissingKeyAndADamagedKeyAreToldApart() throws IOException {
        refused(Reason.NOT_FOUND, () -> Practice.open(folder));
        Practice.create(folder).close();
        Path keys = KeyFile.beside(file());
        byte[] good = Files.readAllBytes(keys);
        Files.delete(keys);
        refused(Reason.KEY_FILE_MISSING, () -> Practice.open(folder));
        Files.writeString(keys, new String(good, StandardCharsets.UTF_8).replace("salt=", "salt=A"));
        refused(Reason.KEY_FILE_DAMAGED, () -> Practice.open(folder));
        Files.write(keys, new byte[] {(byte) 0xff, 0, 1});
        refused(Reason.KEY_FILE_DAMAGED, () -> Practice.open(folder));
        Files.write(keys, good);
        Practice.open(folder).close();
    }

    @Test
    void aRegisterThatIsOpenElsewhereIsLocked() {
        try (Register register = Practice.create(folder)) {
            refused(Reason.LOCKED, () -> Practice.open(folder));
        }
        Practice.open(folder).close();
    }

    @Test
    void aRegisterWithoutItsEndOrWithOtherBytesIsDamaged() throws IOException {
        Practice.create(folder).close();
        byte[] good = Files.readAllBytes(file());
        Files.write(file(), java.util.Arrays.copyOf(good, good.length / 2));
        refused(Reason.DAMAGED, () -> Practice.open(folder));
        byte[] altered = good.clone();
        altered[100] ^= 1;
        Files.write(file(), altered);
        refused(Reason.DAMAGED, () -> Practice.open(folder));
        assertThat(Files.readAllBytes(file())).isEqualTo(altered);
        Files.write(file(), good);
        Practice.open(folder).close();
    }

    /** {@code version-1.cunbu} was written by the program of schema version 1: {@code office create}, then one sheet of households and one of persons. */
    @Test
    void aRegisterOfTheFirstVersionIsBroughtUpAndKeepsItsRecords() throws IOException {
        layDown("version-1");
        char[] passphrase = "altes-register".toCharArray();
        RecordId husband = new RecordId("530824101000-abexpxj3qa4ojt2tmtnzedbang");
        try (Register register = Practice.REGISTERS.open(file(), null, passphrase, Practice.CLOCK)) {
            Person told = register.persons().find(husband).orElseThrow();
            assertThat(told.name()).isEqualTo("岩罕");
            assertThat(register.persons().count()).isEqualTo(2);
            assertThat(register.households().find(told.household()).orElseThrow().address()).isEqualTo("芒冒村1组1号");
            assertThat(ChangeLine.read(register.history().lines(husband).get(0)).set().get("name").value()).isEqualTo("岩罕");
            assertThat(register.disabilities().of(husband)).isEmpty();
            register.database().transaction(() -> register.disabilities()
                    .add(new Disability(register.disabilities().newId(), husband, DisabilityForm.SIGHT, 2, null, LocalDate.of(2009, 5, 1), null)));
        }
        try (Register register = Practice.REGISTERS.open(file(), null, passphrase, Practice.CLOCK)) {
            assertThat(register.disabilities().of(husband)).extracting(Disability::grade).containsExactly(2);
        }
    }

    /** {@code version-2.cunbu} was written by the program of schema version 2: {@code office create}, then sheets of households, persons and monthly returns. */
    @Test
    void aRegisterOfTheSecondVersionIsBroughtUpAndKeepsItsReturns() throws IOException {
        layDown("version-2");
        char[] passphrase = "altes-register".toCharArray();
        YearMonth october = YearMonth.of(2009, 10);
        try (Register register = Practice.REGISTERS.open(file(), null, passphrase, Practice.CLOCK)) {
            MonthlyReturn told = register.monthlyReturns().of(Practice.VILLAGE, october).orElseThrow();
            assertThat(told.associationMembers()).isEqualTo(312);
            assertThat(told.reportedOn()).isNull();
            assertThat(register.persons().count()).isEqualTo(1);
            Map<String, Object> fields = new HashMap<>(Fields.of(told));
            fields.put("reported_on", "2009-11-03");
            register.database().transaction(() -> register.monthlyReturns().save(told, Fields.read(MonthlyReturn.class, told.id(), fields)));
        }
        try (Register register = Practice.REGISTERS.open(file(), null, passphrase, Practice.CLOCK)) {
            assertThat(register.monthlyReturns().of(Practice.VILLAGE, october)).get().extracting(MonthlyReturn::reportedOn)
                    .isEqualTo(LocalDate.of(2009, 11, 3));
        }
    }

    /** {@code version-3.cunbu} was written by the program of schema version 3: {@code office create}, then a sheet of monthly returns. */
    @Test
    void aRegisterOfTheThirdVersionIsBroughtUpAndKeepsWhatIsHalfTyped() throws IOException {
        layDown("version-3");
        char[] passphrase = "altes-register".toCharArray();
        try (Register register = Practice.REGISTERS.open(file(), null, passphrase, Practice.CLOCK)) {
            assertThat(register.monthlyReturns().of(Practice.VILLAGE, YearMonth.of(2009, 10)).orElseThrow().associationMembers()).isEqualTo(312);
            register.drafts().keep(Map.of("form one", "half", "form two", "more"));
            register.drafts().keep(Map.of("form two", ""));
        }
        try (Register register = Practice.REGISTERS.open(file(), null, passphrase, Practice.CLOCK)) {
            assertThat(register.drafts().of("form ")).containsExactly(Map.entry("form one", "half"));
            assertThat(register.drafts().of("other")).isEmpty();
        }
    }

    private void layDown(String version) throws IOException {
        for (String name : List.of("village.cunbu", "village.cunbu.key")) {
            try (InputStream old = RegisterTest.class.getResourceAsStream(name.replace("village", version))) {
                Files.copy(old, folder.resolve(name));
            }
        }
    }

    @Test
    void aRegisterOfANewerProgramIsLeftAlone() throws IOException {
        try (Register register = Practice.create(folder)) {
            pragma(register, "user_version = " + (RegisterFile.VERSION + 1));
        }
        byte[] before = Files.readAllBytes(file());
        refused(Reason.NEWER_VERSION, () -> Practice.open(folder));
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void aFullDiskTakesNothingThatWasWrittenBefore() {
        try (Register register = Practice.create(folder)) {
            addOne(register, "岩应");
            pragma(register, "max_page_count = 150");
            refused(Reason.DISK_FULL, () -> register.database().transaction(() -> {
                for (int i = 0; i < 10_000; i++) {
                    addOne(register, "岩燕");
                }
                return null;
            }));
            pragma(register, "max_page_count = 1000000");
            assertThat(register.persons().count()).isEqualTo(1);
            addOne(register, "岩应");
            assertThat(register.history().size()).isEqualTo(4);
        }
    }

    private static void pragma(Register register, String setting) {
        register.database().transaction(() -> register.database().write("PRAGMA " + setting, statement -> { }));
    }

    @Test
    void anExistingFileIsNeverOverwritten() throws IOException {
        Files.writeString(file(), "something else");
        refused(Reason.ALREADY_EXISTS, () -> Practice.create(folder));
        assertThat(Files.readString(file())).isEqualTo("something else");
    }

    @Test
    void timeNeverRunsBackwardsInTheHistory() {
        try (Register register = Practice.create(folder)) {
            addOne(register, "岩光");
        }
        java.time.Clock earlier = java.time.Clock.offset(Practice.CLOCK, java.time.Duration.ofDays(-400));
        try (Register register = Practice.REGISTERS.open(file(), null, Practice.passphrase(), earlier)) {
            Person later = addOne(register, "岩亮");
            Change change = ChangeLine.read(register.history().lines(later.id()).get(0));
            assertThat(change.stamp().wall()).isEqualTo(Practice.CLOCK.instant());
        }
    }

    private static Person addOne(Register register, String name) {
        return register.database().transaction(() -> {
            Household household = Practice.household(register.households().newId());
            register.households().add(household);
            Person person = Practice.person(register.persons().newId(), household, name, Sex.MALE, LocalDate.of(1970, 5, 1));
            register.persons().add(person);
            return person;
        });
    }

    private static Person renamed(Person p, String name) {
        return new Person(p.id(), p.household(), p.relation(), name, p.identity(), p.identityGiven(), p.sex(), p.bornOn(), p.ethnic(), p.hukou(),
                p.village(), p.presence(), p.marital(), p.diedOn(), p.urbanPension(), p.employedByUnit(), p.sentencesCheckedOn());
    }

    private static Person withDeath(Person p, LocalDate diedOn) {
        return new Person(p.id(), p.household(), p.relation(), p.name(), p.identity(), p.identityGiven(), p.sex(), p.bornOn(), p.ethnic(), p.hukou(),
                p.village(), p.presence(), p.marital(), diedOn, p.urbanPension(), p.employedByUnit(), p.sentencesCheckedOn());
    }

    private static void refused(Reason reason, Callable<?> attempt) {
        assertThatThrownBy(attempt::call).isInstanceOfSatisfying(RegisterUnavailable.class,
                refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
