package cunbu.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cunbu.app.store.AccessStore.Access;
import cunbu.core.history.RecordId;
import cunbu.core.person.Sex;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever only looks cannot write, whichever way is tried. */
class SupervisorRegisterTest {

    private static final Access LOOKED = new Access(Instant.parse("2009-12-31T12:00:00Z"), "u2", Look.FIGURE, null, "crude-birth-rate", "核对年报");

    @TempDir
    Path folder;
    private Register register;

    @BeforeEach
    void openForASupervisor() {
        try (Register made = Practice.create(folder)) {
            Practice.REGISTERS.addUser(made, Practice.passphrase(), "刀乡长", Role.SUPERVISOR, "another secret".toCharArray());
        }
        register = Practice.REGISTERS.open(folder.resolve("village.cunbu"), "刀乡长", "another secret".toCharArray(), Practice.CLOCK);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void theJournalRefusesARecord() {
        refused(this::addAPerson);
        assertThat(register.persons().count()).isZero();
        assertThat(register.history().size()).isZero();
    }

    @Test
    void soDoesTheFileItselfWhoeverWrites() {
        refused(() -> register.self().put("x", "y"));
        refused(() -> register.accounts().add("somebody", Role.CLERK));
        refused(() -> register.database().dsl().execute("DELETE FROM account"));
        refused(() -> register.database().write("DELETE FROM area", unbound -> { }));
        assertThatThrownBy(() -> register.database().transactionOfForeignRecords(() -> remove()))
                .isInstanceOf(WriteRefused.class);
        assertThatThrownBy(() -> Practice.REGISTERS.addUser(register, "another secret".toCharArray(), "x", Role.ADMINISTRATOR, new char[9]))
                .isInstanceOf(WriteRefused.class);
        assertThat(register.accounts().all()).hasSize(2);
    }

    @Test
    void thatSomebodyLookedIsWrittenAndNothingElseWithIt() {
        refused(this::addAPerson);
        register.accesses().add(LOOKED);
        assertThat(register.accesses().latest(9)).containsExactly(LOOKED);
        refused(this::addAPerson);
        refused(() -> {
            register.accesses().add(LOOKED);
            addAPerson();
        });
        assertThat(register.accesses().latest(9)).containsExactly(LOOKED);
        assertThat(register.persons().count()).isZero();
    }

    @Test
    void inATransactionTheyReadLikeEverybody() {
        Function<Register, Integer> count = each -> each.database().transaction(() -> each.areas().all().size());
        assertThat(count.apply(register)).isEqualTo(3);
    }

    private int remove() {
        return register.database().dsl().execute("DELETE FROM person");
    }

    private void addAPerson() {
        RecordId id = register.persons().newId();
        register.persons().add(Practice.person(id, null, "刀小芳", Sex.FEMALE, LocalDate.of(1990, 1, 1)));
    }

    private void refused(Runnable work) {
        assertThatThrownBy(() -> register.database().transaction(work)).isInstanceOf(WriteRefused.class);
    }
}
