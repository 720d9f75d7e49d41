package cunbu.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.conflict.ConflictDesk;
import cunbu.app.conflict.Dispute;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.household.Household;
import cunbu.sync.wire.ChangeLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A conflict from the two edits that made it to the end of it in both offices. */
class ConflictExchangeTest {

    @TempDir
    Path folder;
    private Pair offices;
    private Register township;
    private Register county;
    private Household household;

    @BeforeEach
    void bothChangeTheSameField() throws IOException {
        offices = Pair.create(folder);
        township = offices.township;
        county = offices.county;
        household = Practice.household(township.households().newId());
        township.database().transaction(() -> township.households().add(household));
        offices.carry(township, county);
        edit(township, "乡里改的");
        edit(county, "县里改的");
        offices.carry(township, county);
        offices.carry(county, township);
    }

    @AfterEach
    void close() {
        offices.close();
    }

    @Test
    void bothOfficesSeeTheSameConflictAndADecisionOfOneEndsItInBoth() {
        assertThat(only(township).conflict()).isEqualTo(only(county).conflict());
        assertThat(only(township).conflict().base().map(only(township).conflict()::value)).contains("芒冒村1组1号");
        Dispute dispute = only(township);
        desk(township).keep(dispute, dispute.conflict().sides().get(1).id());

        offices.carry(township, county);

        for (Register register : List.of(township, county)) {
            assertThat(desk(register).open()).isZero();
            assertThat(register.households().find(household.id()).orElseThrow().address()).isEqualTo("乡里改的");
            assertThat(register.history().lines(household.id()).stream().map(ChangeLine::read).map(change -> change.set().get("address").value()))
                    .containsExactlyInAnyOrder("芒冒村1组1号", "乡里改的", "县里改的", "乡里改的");
        }
    }

    @Test
    void twoDecisionsThatCrossOnTheirWayAreOneNewConflictAndNothingIsLost() {
        desk(township).write(only(township), "乡里定的");
        desk(county).write(only(county), "县里定的");
        offices.carry(township, county);
        offices.carry(county, township);
        assertThat(only(township).conflict()).isEqualTo(only(county).conflict());
        assertThat(only(county).conflict().values()).containsExactly("县里定的", "乡里定的");

        desk(county).write(only(county), "一起定的");
        offices.carry(county, township);
        assertThat(desk(township).open()).isZero();
        assertThat(township.households().find(household.id()).orElseThrow().address()).isEqualTo("一起定的");
    }

    private static ConflictDesk desk(Register register) {
        return new ConflictDesk(register, Practice.CLOCK);
    }

    private static Dispute only(Register register) {
        assertThat(desk(register).list()).hasSize(1);
        return desk(register).list().get(0);
    }

    private void edit(Register register, String address) {
        Household now = register.households().find(household.id()).orElseThrow();
        register.database().transaction(() -> register.households().save(now, new Household(now.id(), now.village(), now.number(), address)));
    }
}
