package cunbu.app.store;

import cunbu.core.history.Change;
import cunbu.core.history.ChangeId;
import cunbu.core.history.Coded;
import cunbu.core.history.Kind;
import cunbu.core.history.RecordId;
import cunbu.core.history.Stamp;
import cunbu.core.history.Write;
import cunbu.sync.FieldState;
import cunbu.sync.FieldWrite;
import cunbu.sync.wire.ChangeLine;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** What another office wrote without having seen what was written here; it arrives as if by a bundle. */
public final class OtherOffice {

    public static final String COUNTY = "530824000000";
    public static final String TOWNSHIP = Practice.TOWNSHIP.code().text();

    private static final Instant FIRST = Instant.parse("2009-11-01T08:00:00Z");

    private final Register register;
    private final String office;
    private int written;

    public OtherOffice(Register register, String office) {
        this.register = register;
        this.office = office;
    }

    /** The changes whose values stand in a field now. */
    public static List<ChangeId> standing(Register register, RecordId record, String field) {
        return register.database().transaction(() -> state(register, record, field).siblings().stream().map(FieldWrite::change).toList());
    }

    private static FieldState state(Register register, RecordId record, String field) {
        return register.merging(letter -> null).field(record, field);
    }

    /** @param over what that office had seen */
    public Change writes(RecordId record, String field, Object value, List<ChangeId> over) {
        return register.database().transactionOfForeignRecords(() -> {
            MergeStore merging = register.merging(letter -> null);
            Kind kind = Coded.of(Kind.class, merging.kind(record).orElseThrow());
            ChangeId own = merging.field(record, Change.OWNER).shown().orElseThrow().change();
            Instant when = FIRST.plus(written++, ChronoUnit.HOURS);
            ChangeId id = new ChangeId(String.format("%s%020d", office, written + 1000 * register.history().size()));
            Change change = new Change(office, id, record, Stamp.of(when, 0, office), kind.code(), own, Map.of(field, new Write(over, value)), "u17", Kind.VERSION);
            merging.change(change, ChangeLine.write(change), Map.of(field, merging.field(record, field).with(change, field)));
            return change;
        });
    }
}
