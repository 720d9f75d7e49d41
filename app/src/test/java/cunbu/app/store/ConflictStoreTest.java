package cunbu.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.store.ConflictStore.Conflict;
import cunbu.core.history.Change;
import cunbu.core.history.ChangeId;
import cunbu.core.history.Kind;
import cunbu.core.household.Household;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConflictStoreTest {

    @TempDir
    Path folder;
    private Register register;
    private Household household;
    private OtherOffice county;
    private List<ChangeId> before;

    @BeforeEach
    void aHouseholdThatBothHaveSeen() {
        register = Practice.create(folder);
        household = Practice.household(register.households().newId());
        register.database().transaction(() -> register.households().add(household));
        county = new OtherOffice(register, OtherOffice.COUNTY);
        before = OtherOffice.standing(register, household.id(), "address");
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void bothValuesTheirAuthorsAndWhatBothHadSeenAreThere() {
        address("乡里改的");
        Change theirs = county.writes(household.id(), "address", "县里改的", before);

        assertThat(register.conflicts().count()).isEqualTo(1);
        Conflict conflict = register.conflicts().first(5).get(0);
        assertThat(conflict.kind()).isEqualTo(Kind.HOUSEHOLD);
        assertThat(conflict.record()).isEqualTo(household.id());
        assertThat(conflict.field()).isEqualTo("address");
        assertThat(conflict.values()).containsExactly("县里改的", "乡里改的");
        assertThat(conflict.sides()).extracting(Change::by).containsExactly(OtherOffice.COUNTY, OtherOffice.TOWNSHIP);
        assertThat(conflict.sides().get(0)).isEqualTo(theirs);
        assertThat(conflict.sides().get(1).user()).isEqualTo(register.account().id());
        assertThat(conflict.base().map(conflict::value)).contains("芒冒村1组1号");
    }

    @Test
    void differentFieldsJoinByThemselvesAndEqualValuesAreNoConflict() {
        address("同样的");
        county.writes(household.id(), "number", "0002", OtherOffice.standing(register, household.id(), "number"));
        county.writes(household.id(), "address", "同样的", before);
        assertThat(register.conflicts().count()).isZero();
        assertThat(register.conflicts().first(5)).isEmpty();
    }

    @Test
    void aDecisionIsOverAllThatStoodThereAndWhatWasNotTakenStaysInTheHistory() {
        address("乡里改的");
        county.writes(household.id(), "address", "县里改的", before);
        List<ChangeId> both = OtherOffice.standing(register, household.id(), "address");
        int lines = register.history().lines(household.id()).size();

        ChangeId decision = register.database().transaction(
                () -> register.journal().decide(Kind.HOUSEHOLD, household.id(), "address", "商量好的"));

        assertThat(both).hasSize(2);
        assertThat(OtherOffice.standing(register, household.id(), "address")).containsExactly(decision);
        assertThat(register.households().find(household.id()).orElseThrow().address()).isEqualTo("商量好的");
        assertThat(register.conflicts().count()).isZero();
        assertThat(register.history().lines(household.id())).hasSize(lines + 1);
    }

    @Test
    void whoDidNotSeeTheDecisionOpensTheConflictAgain() {
        address("乡里改的");
        Change theirs = county.writes(household.id(), "address", "县里改的", before);
        register.database().transaction(() -> register.journal().decide(Kind.HOUSEHOLD, household.id(), "address", "商量好的"));
        county.writes(household.id(), "address", "县里又改的", List.of(theirs.id()));
        Conflict conflict = register.conflicts().of(household.id()).get(0);
        assertThat(conflict.values()).containsExactly("县里又改的", "商量好的");
        assertThat(conflict.base().map(conflict::value)).contains("县里改的");
    }

    @Test
    void whoseARecordIsAndWhetherItLivesAreFieldsLikeOthers() {
        List<ChangeId> life = OtherOffice.standing(register, household.id(), Change.LIFE);
        register.database().transaction(() -> register.journal().decide(Kind.HOUSEHOLD, household.id(), Change.LIFE, "ended"));
        county.writes(household.id(), Change.LIFE, "alive", life);
        assertThat(register.conflicts().find(household.id(), Change.LIFE).orElseThrow().values()).containsExactly("alive", "ended");
        register.database().transaction(() -> register.journal().decide(Kind.HOUSEHOLD, household.id(), Change.LIFE, "ended"));
        assertThat(register.households().find(household.id())).isEmpty();
        assertThat(register.conflicts().standing(Kind.HOUSEHOLD, household.id()).fields()).containsEntry("address", "芒冒村1组1号");
    }

    @Test
    void aConflictIsStillThereWhenTheRegisterIsOpenedAgain() {
        address("乡里改的");
        county.writes(household.id(), "address", "县里改的", before);
        register.close();
        register = Practice.open(folder);
        assertThat(register.conflicts().first(5)).extracting(Conflict::field).containsExactly("address");
    }

    private void address(String address) {
        Household now = register.households().find(household.id()).orElseThrow();
        register.database().transaction(() -> register.households().save(now, new Household(now.id(), now.village(), now.number(), address)));
    }
}
