package cunbu.app.conflict;

import cunbu.app.fx.Texts;
import cunbu.app.store.AccessStore;
import cunbu.app.store.AccountStore;
import cunbu.app.store.ConflictStore.Conflict;
import cunbu.app.store.ConflictStore.Standing;
import cunbu.app.store.Look;
import cunbu.app.store.Register;
import cunbu.core.history.Change;
import cunbu.core.history.ChangeId;
import cunbu.core.history.RecordId;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.AreaTree;
import cunbu.core.place.Level;
import cunbu.core.rule.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows where two offices wrote different things, and writes what somebody decides, over all that stood there. Works on the worker thread. */
public final class ConflictDesk {

    /** So many are listed at once; the others come when these are decided. */
    public static final int MOST = 2_000;

    /** What became of a decision. @param change null if anything was refused; then nothing was written */
    public record Answered(List<Refusal> refusals, ChangeId change) {

        static Answered refused(Refusal... refusals) {
            return new Answered(List.of(refusals), null);
        }
    }

    private final Register register;
    private final Clock clock;

    public ConflictDesk(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** How many fields wait for a decision, with those that are decided by village. */
    public int open() {
        return register.conflicts().count();
    }

    /** The first {@value #MOST} that are decided one by one, village by village, those of one record together. */
    public List<Dispute> list() {
        return disputes(register.conflicts().first(MOST));
    }

    /** Those of one record. */
    public List<Dispute> of(RecordId record) {
        return disputes(register.conflicts().of(record));
    }

    public Optional<Dispute> find(RecordId record, String field) {
        return disputes(register.conflicts().find(record, field).stream().toList()).stream().findFirst();
    }

    private List<Dispute> disputes(List<Conflict> conflicts) {
        Map<Conflict, Standing> all = new LinkedHashMap<>();
        conflicts.stream().filter(each -> !Naming.isWithheld(each)).forEach(each -> all.put(each, standing(each)));
        Naming naming = new Naming(register, all);
        List<Dispute> disputes = new ArrayList<>();
        all.forEach((conflict, standing) -> disputes.add(new Dispute(conflict, standing, naming.village(conflict, standing), naming.names(),
                barred(conflict, standing))));
        disputes.sort(Comparator.comparing(each -> Objects.toString(each.village(), "")));
        return disputes;
    }

    private Standing standing(Conflict conflict) {
        return register.conflicts().standing(conflict.kind(), conflict.record());
    }

    /** Whose a record is, the county says; everything else in it, the county and its owner. */
    private List<Refusal> barred(Conflict conflict, Standing standing) {
        if (register.office().level() == Level.COUNTY) {
            return List.of();
        }
        if (conflict.field().equals(Change.OWNER)) {
            return List.of(Refusal.of(conflict.field(), "conflict.countyDecides"));
        }
        return standing.owner().equals(register.office().text()) ? List.of()
                : List.of(Refusal.of(conflict.field(), "conflict.ownerDecides", office(standing.owner())));
    }

    /** Lets the value of one side stand. @param side one of the sides */
    public Answered keep(Dispute dispute, ChangeId side) {
        Change kept = dispute.conflict().sides().stream().filter(each -> each.id().equals(side)).findFirst().orElseThrow();
        return decide(dispute, dispute.conflict().value(kept), false);
    }

    /** Writes another value. @param value as it stands in a field; null empties it */
    public Answered write(Dispute dispute, Object value) {
        return decide(dispute, value, !dispute.conflict().values().contains(value));
    }

    private Answered decide(Dispute dispute, Object value, boolean isNew) {
        Conflict seen = dispute.conflict();
        return register.database().transaction(() -> {
            Optional<Conflict> now = register.conflicts().find(seen.record(), seen.field());
            if (now.isEmpty() || !new HashSet<>(now.get().seen()).equals(new HashSet<>(seen.seen()))) {
                return Answered.refused(Refusal.of(seen.field(), "conflict.changedMeanwhile"));
            }
            Standing standing = standing(seen);
            List<Refusal> refusals = new ArrayList<>(barred(seen, standing));
            if (isNew) {
                refusals.addAll(new NewValue(register, LocalDate.now(clock)).refusals(seen, standing, value));
            }
            return refusals.isEmpty() ? new Answered(List.of(), register.journal().decide(seen.kind(), seen.record(), seen.field(), value))
                    : new Answered(refusals, null);
        });
    }

    /** The name of an office, or its code where the register does not know it. */
    private String office(String code) {
        return register.areas().find(new AreaCode(code)).map(Area::name).orElse(code);
    }

    /** Says conflicts of this register in words. */
    public ConflictWords words(Texts texts) {
        Map<String, String> users = register.accounts().all().stream().collect(Collectors.toMap(AccountStore.Account::id, AccountStore.Account::name));
        return new ConflictWords(texts, AreaTree.of(register.areas().all())::name, users, register.office().text());
    }

    /** Takes note that the user asked for whole numbers of this record. */
    public void askedForNumbers(Dispute dispute) {
        Look what = dispute.isOf(ConflictWords.ACCOUNT_NUMBER) ? Look.ACCOUNT_NUMBER : Look.IDENTITY;
        register.accesses().add(new AccessStore.Access(clock.instant().truncatedTo(ChronoUnit.MILLIS), register.account().id(), what,
                dispute.conflict().record(), null, null));
    }
}
