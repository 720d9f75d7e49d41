package cunbu.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.history.Fields;
import cunbu.core.history.Kind;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonIndexTest {

    @TempDir
    Path folder;

    private Register register;
    private Person person;

    @BeforeEach
    void onePerson() {
        register = Practice.create(folder);
        person = Practice.person(register.persons().newId(), null, "张明", Sex.MALE, LocalDate.of(1961, 1, 1));
        register.database().transaction(() -> register.persons().add(person));
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aNewNameIsFoundAndTheOldOneIsNot() {
        register.database().transaction(() -> register.persons().save(person, named("李晓鸣")));
        assertThat(names("zhangming")).isEmpty();
        assertThat(names("张")).isEmpty();
        assertThat(names("晓鸣")).containsExactly("李晓鸣");
        assertThat(names("lxm")).containsExactly("李晓鸣");
    }

    @Test
    void aNameThatIsTakenBackIsForgottenAndMayReturn() {
        register.database().transaction(() -> register.persons().save(person, named(null)));
        assertThat(names("张明")).isEmpty();
        assertThat(register.search().find("芒冒村", 5)).extracting(PersonSearch.Found::person).containsExactly(person.id());
        register.database().transaction(() -> register.persons().save(named(null), person));
        assertThat(names("张明")).containsExactly("张明");
    }

    @Test
    void anotherFieldLeavesTheNameAlone() {
        Map<String, Object> fields = new HashMap<>(Fields.everyOne(person));
        fields.put("ethnic", "07");
        Person other = Fields.read(Person.class, person.id(), fields);
        register.database().transaction(() -> register.persons().save(person, other));
        assertThat(names("zm")).containsExactly("张明");
    }

    @Test
    void whatWasNotCommittedIsNotFound() {
        try {
            register.database().transaction(() -> {
                register.persons().add(Practice.person(register.persons().newId(), null, "钱多多", Sex.MALE, LocalDate.of(1970, 1, 1)));
                throw new IllegalStateException("stop");
            });
        } catch (IllegalStateException expected) {
            assertThat(names("钱多多")).isEmpty();
        }
    }

    @Test
    void aRecordThatHasEndedIsNotFound() {
        register.database().transaction(() -> register.rows().update(Kind.PERSON, person.id(), Map.of("life", "ended")));
        assertThat(names("张明")).isEmpty();
        assertThat(names("芒冒村")).isEmpty();
    }

    private List<String> names(String text) {
        return register.search().find(text, 20).stream().map(PersonSearch.Found::name).toList();
    }

    private Person named(String name) {
        Map<String, Object> fields = new HashMap<>(Fields.everyOne(person));
        fields.put("name", name);
        return Fields.read(Person.class, person.id(), fields);
    }
}
