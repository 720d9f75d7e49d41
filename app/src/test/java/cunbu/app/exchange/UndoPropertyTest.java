package cunbu.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.store.ConflictStore.Conflict;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.history.RecordId;
import cunbu.core.household.Household;
import cunbu.sync.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both offices work, the county takes in, goes on working and takes the import back, and sometimes that too. */
class UndoPropertyTest {

    private static final int ROUNDS = 8;

    @TempDir
    Path folder;
    private final List<RecordId> households = new ArrayList<>();
    private final Map<RecordId, String> typed = new LinkedHashMap<>();
    private Random random;
    private int number;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothingThatWasTypedIsLostAndBothSidesAgree(long seed) throws IOException {
        random = new Random(seed);
        try (Pair offices = Pair.create(folder)) {
            for (int round = 0; round < ROUNDS; round++) {
                int now = round;
                work(offices.township);
                work(offices.county);
                typed.clear();
                if (random.nextBoolean()) {
                    offices.carry(offices.county, offices.township);
                }
                offices.carry(offices.township, offices.county);
                work(offices.county);
                takeBack(offices.county);
                typed.forEach((record, address) -> assertThat(values(offices.county, record).contains(address) || ends(offices.county, record))
                        .as("seed %d, typed in round %d", seed, now).isTrue());
                offices.carry(offices.county, offices.township);
                offices.carry(offices.township, offices.county);
                offices.carry(offices.county, offices.township);
                assertThat(offices.county.conflicts().first(9999)).isEqualTo(offices.township.conflicts().first(9999));
                households.forEach(record -> assertThat(offices.county.households().find(record)).isEqualTo(offices.township.households().find(record)));
            }
        }
    }

    private void takeBack(Register county) {
        Undoing undoing = new Undoing(county, Practice.CLOCK, Object::toString);
        List<Undoing.Import> imports = undoing.imports();
        if (imports.isEmpty() || imports.get(0).undoneBy() != null) {
            return;
        }
        String id = imports.get(0).bundle();
        for (int turns = random.nextInt(3); turns >= 0 && id != null; turns--) {
            UndoReport plan = undoing.plan(id, Progress.NONE);
            UndoReport report = undoing.undo(id, Progress.NONE);
            assertThat(report.counts()).isEqualTo(plan.counts());
            id = report.undo();
        }
    }

    private void work(Register register) {
        for (int edits = random.nextInt(4); edits >= 0; edits--) {
            List<RecordId> known = households.stream().filter(record -> register.households().find(record).isPresent()).toList();
            boolean isTownship = register.office().equals(Practice.TOWNSHIP.code());
            if (isTownship && random.nextInt(3) == 0) {
                add(register);
            } else if (!known.isEmpty()) {
                edit(register, known.get(random.nextInt(known.size())));
            }
        }
    }

    private void add(Register register) {
        Household made = Practice.household(register.households().newId());
        register.database().transaction(() -> register.households().add(made));
        households.add(made.id());
    }

    private void edit(Register register, RecordId record) {
        Household now = register.households().find(record).orElseThrow();
        String address = "第" + number++ + "号";
        register.database().transaction(() -> register.households().save(now, new Household(record, now.village(), now.number(), address)));
        typed.put(record, address);
    }

    /** What stands in the address: the value that is shown, or all that stand side by side. */
    private static Set<Object> values(Register register, RecordId record) {
        Set<Object> shown = register.households().find(record).<Set<Object>>map(each -> Set.of(each.address())).orElse(Set.of());
        return conflict(register, record, "address").map(Conflict::values).orElse(shown);
    }

    /** Whether somebody must decide if the record lives. */
    private static boolean ends(Register register, RecordId record) {
        return conflict(register, record, "_life").isPresent();
    }

    private static Optional<Conflict> conflict(Register register, RecordId record, String field) {
        return register.conflicts().first(9999).stream().filter(each -> each.record().equals(record) && each.field().equals(field)).findFirst();
    }
}
