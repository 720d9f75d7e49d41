package cunbu.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.history.Change;
import cunbu.core.history.ChangeId;
import cunbu.core.history.Kind;
import cunbu.core.history.RecordId;
import cunbu.core.history.Write;
import cunbu.core.household.Household;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.sync.ImportReport;
import cunbu.sync.ImportReport.Status;
import cunbu.sync.Progress;
import cunbu.sync.wire.ChangeLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A township that has a later version of the program than its county. */
class LaterProgramTest {

    private static final String FIELD = "of_a_later_program";

    @TempDir
    Path folder;
    private Pair offices;
    private Register county;

    @BeforeEach
    void open() throws IOException {
        offices = Pair.create(folder);
        county = offices.county;
        offices.township.close();
    }

    @AfterEach
    void close() {
        county.close();
    }

    @Test
    void aFieldThatTheCountyDoesNotKnowIsKeptAndGoesOnToTheNextOffice() throws IOException {
        try (Register later = later("1.1")) {
            RecordId id = later.households().newId();
            later.database().transaction(() -> later.households().add(Practice.household(id)));
            write(later);
            assertThat(offices.take(county)).extracting(ImportReport::status).containsExactly(Status.APPLIED);
            assertThat(Practice.extra(county, Kind.HOUSEHOLD, id)).isEqualTo("{\"of_a_later_program\":\"1\"}");

            edit(county, id, "县里改的");
            assertThat(Practice.extra(county, Kind.HOUSEHOLD, id)).isEqualTo("{\"of_a_later_program\":\"1\"}");
            offices.write(county, later);
            offices.take(later);
            edit(later, id, "乡里又改的");
            write(later);
            offices.take(county);
            assertThat(Practice.extra(county, Kind.HOUSEHOLD, id)).isEqualTo("{\"of_a_later_program\":\"2\"}");
            neighbourGets(id);
        }
    }

    private void neighbourGets(RecordId id) throws IOException {
        Area area = new Area(new AreaCode("530824102000"), "永平镇");
        try (Register neighbour = Practice.REGISTERS.create(folder.resolve("neighbour.cunbu"), "admin", Practice.passphrase(), area,
                List.of(Pair.COUNTY, area), Practice.CLOCK)) {
            Pair.trust(neighbour, county, offices.stick);
            county.database().transaction(() -> county.journal().give(Kind.HOUSEHOLD, id, area.code()));
            offices.carry(county, neighbour);
            assertThat(Practice.extra(neighbour, Kind.HOUSEHOLD, id)).isEqualTo("{\"of_a_later_program\":\"2\"}");
            assertThat(neighbour.history().lines(id)).extracting(String::new)
                    .containsExactlyInAnyOrderElementsOf(county.history().lines(id).stream().map(String::new).toList());
        }
    }

    @Test
    void aBundleOfALaterFormOfRecordIsKeptUntilThisProgramIsUpdated() throws IOException {
        try (Register later = later("2.0")) {
            later.database().transaction(() -> later.households().add(Practice.household(later.households().newId())));
            write(later);
        }
        assertThat(offices.take(county)).extracting(ImportReport::code).containsExactly("NEEDS_UPDATE");
        assertThat(county.history().size()).isZero();
        Path empty = Files.createDirectory(folder.resolve("empty"));
        // The stick has gone home; the bundle is tried again whenever something is taken in.
        assertThat(Pair.at(county).take(empty, Progress.NONE)).extracting(ImportReport::status).containsExactly(Status.HELD);
        assertThat(folder.resolve("county.cunbu.inbox")).isDirectoryContaining("glob:**.cbx");
    }

    /** The township's register in the hands of a program that writes one more field, and into it how often it did. */
    private Register later(String version) {
        List<ChangeId> written = new ArrayList<>();
        return new Registers(change -> {
            Map<String, Write> set = new HashMap<>(change.set());
            List<ChangeId> over = written.isEmpty() ? List.of() : List.of(written.get(written.size() - 1));
            written.add(change.id());
            set.put(FIELD, new Write(over, String.valueOf(written.size())));
            return ChangeLine.write(new Change(change.by(), change.id(), change.record(), change.stamp(), change.kind(), change.own(), set, change.user(),
                    version));
        }, ChangeLine::read).open(folder.resolve("village.cunbu"), null, Practice.passphrase(), Practice.CLOCK);
    }

    private void write(Register later) throws IOException {
        Pair.at(later).write(county.office(), offices.stick, Progress.NONE);
    }

    private static void edit(Register register, RecordId id, String address) {
        Household now = register.households().find(id).orElseThrow();
        register.database().transaction(() -> register.households().save(now, new Household(id, now.village(), now.number(), address)));
    }
}
