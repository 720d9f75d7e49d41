package cunbu.app.conflict;

import cunbu.app.store.ConflictStore.Conflict;
import cunbu.app.store.ConflictStore.Standing;
import cunbu.app.store.Register;
import cunbu.core.history.Kind;
import cunbu.core.history.RecordId;
import cunbu.core.person.Person;
import cunbu.core.place.AreaCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out what the records are called that others name, and where they belong; all of a list at once. */
final class Naming {

    private static final List<String> PLACES = List.of("village", "area");

    private final Map<RecordId, String> names = new HashMap<>();
    private final Map<RecordId, AreaCode> villages = new HashMap<>();

    Naming(Register register, Map<Conflict, Standing> all) {
        Set<RecordId> ids = new HashSet<>();
        all.forEach((conflict, standing) -> Stream.concat(standing.fields().values().stream(), conflict.sides().stream().map(conflict::value))
                .forEach(value -> add(value, ids)));
        all.keySet().forEach(conflict -> conflict.base().ifPresent(base -> add(conflict.value(base), ids)));
        for (Person person : register.persons().find(ids)) {
            names.put(person.id(), person.name() == null ? "" : person.name());
            villages.put(person.id(), person.village());
        }
        register.households().find(ids).forEach(each -> names.put(each.id(), each.number() == null ? "" : each.number()));
    }

    private static void add(Object value, Set<RecordId> ids) {
        if (value instanceof String text && RecordId.isRecordId(text)) {
            ids.add(new RecordId(text));
        }
    }

    Map<RecordId, String> names() {
        return names;
    }

    /** The village in the record itself, else that of a person whom it names. */
    AreaCode village(Conflict conflict, Standing standing) {
        return PLACES.stream().map(standing.fields()::get).filter(String.class::isInstance).map(String.class::cast).filter(AreaCode::isAreaCode)
                .map(AreaCode::new).findFirst()
                .orElseGet(() -> standing.fields().values().stream().filter(String.class::isInstance).map(String.class::cast).filter(RecordId::isRecordId)
                        .map(RecordId::new).map(villages::get).filter(java.util.Objects::nonNull).sorted().findFirst().orElse(null));
    }

    /** Whether policy compliance of a single birth would be shown: that opens into totals of villages only. */
    static boolean isWithheld(Conflict conflict) {
        return conflict.kind() == Kind.BIRTH && conflict.field().equals("policy_compliant");
    }
}
