package cunbu.app.store;

import cunbu.core.history.Change;
import cunbu.core.history.Kind;
import cunbu.core.history.RecordId;
import cunbu.core.place.AreaCode;
import cunbu.sync.FieldWrite;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** For which townships it is what a county does to a record. Works only inside a transaction. */
public final class Addressees {

    private static final String AREA = "area";
    /** What a record is about: the nearer one first. */
    private static final List<String> ABOUT = List.of("award_case", "person");
    /** Hung up, paid out or done for a whole area; they name nobody that the area does not know. */
    private static final Set<String> OF_AN_AREA = Set.of(Kind.PUBLIC_NOTICE.code(), Kind.PAYMENT_LIST.code(), Kind.ACTIVITY.code());
    /** A case leads to a person, and a person to nobody else. */
    private static final int LONGEST_WAY = 3;

    private final FieldWrites writes;

    Addressees(FieldWrites writes) {
        this.writes = writes;
    }

    /** Whether the change is for that township: of its own record, of one about its case or person, of its area, or of the law. */
    public boolean isFor(AreaCode township, Change change) {
        if (change.kind().equals(Kind.LAW_VALUE.code())) {
            return true;
        }
        if (OF_AN_AREA.contains(change.kind())) {
            return shown(change.record(), AREA).filter(AreaCode::isAreaCode).map(AreaCode::new)
                    .filter(area -> area.within(township) || township.within(area)).isPresent();
        }
        return concerns(township, change.record(), LONGEST_WAY);
    }

    /** Whether the change decides whose the record is, and that township has it, had it, or gets it. */
    public boolean isMoveOf(AreaCode township, Change change) {
        return !change.creates() && change.set().containsKey(Change.OWNER)
                && writes.state(change.record(), Change.OWNER).writes().stream().anyMatch(each -> township.text().equals(each.value()));
    }

    /** Whether that township gets the record by the change, or has it by another one. */
    public boolean isMoveTo(AreaCode township, Change change) {
        return isMoveOf(township, change) && (township.text().equals(change.set().get(Change.OWNER).value())
                || shown(change.record(), Change.OWNER).filter(township.text()::equals).isPresent());
    }

    private boolean concerns(AreaCode township, RecordId record, int further) {
        if (shown(record, Change.OWNER).filter(township.text()::equals).isPresent()) {
            return true;
        }
        Optional<RecordId> about = ABOUT.stream().map(field -> shown(record, field)).flatMap(Optional::stream)
                .filter(RecordId::isRecordId).map(RecordId::new).findFirst();
        return further > 0 && about.isPresent() && concerns(township, about.get(), further - 1);
    }

    private Optional<String> shown(RecordId record, String field) {
        return writes.state(record, field).shown().map(FieldWrite::value).map(String::valueOf);
    }
}
