package cunbu.core.award;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** All the facts that one gets by forgetting one fact: any field of any record, at any depth, that may be unknown. */
final class Forgetting {

    /** Ids, and ends for which null means that something lasts; the list of confirmations, which null means to assume. */
    private static final Set<String> KEPT = Set.of("applicant", "id", "persons", "diedOn", "to", "ended", "a", "b", "confirmations", "scheme",
            "person", "child", "number", "cancelledOn", "reason", "awards", "text");

    private Forgetting() {
    }

    static List<Facts> one(Facts facts) {
        return each(facts).stream().map(Facts.class::cast).toList();
    }

    /** @param place {@code marriages}, or the id of a person, a child or a certificate and its field: {@code w.bornOn} */
    static Facts named(Facts facts, String place) {
        String[] parts = place.split("\\.");
        if (parts.length == 1) {
            return (Facts) without(facts, place);
        }
        if (facts.certificates().stream().anyMatch(each -> each.number().equals(parts[0]))) {
            return facts.withCertificates(facts.certificates().stream().map(each -> (Facts.Certificate) without(each, parts[1])).toList());
        }
        boolean ofChild = facts.child(parts[0]).isPresent() && Arrays.stream(Facts.Child.class.getRecordComponents()).anyMatch(each -> each.getName().equals(parts[1]));
        return ofChild ? facts.withChild(parts[0], child -> (Facts.Child) without(child, parts[1]))
                : facts.with((Facts.Person) without(facts.person(parts[0]), parts[1]));
    }

    private static Object without(Record owner, String field) {
        RecordComponent[] parts = owner.getClass().getRecordComponents();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].getName().equals(field)) {
                return with(owner, parts, i, null);
            }
        }
        throw new IllegalArgumentException(field);
    }

    private static List<Object> each(Object value) {
        List<Object> all = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                for (Object changed : each(list.get(i))) {
                    List<Object> copy = new ArrayList<>(list);
                    copy.set(i, changed);
                    all.add(copy);
                }
            }
        } else if (value instanceof Record fields) {
            RecordComponent[] parts = fields.getClass().getRecordComponents();
            for (int i = 0; i < parts.length; i++) {
                Object part = read(fields, parts[i]);
                if (part == null) {
                    continue;
                }
                for (Object changed : each(part)) {
                    all.add(with(fields, parts, i, changed));
                }
                if (!KEPT.contains(parts[i].getName())) {
                    all.add(with(fields, parts, i, null));
                }
            }
        }
        return all;
    }

    private static Object with(Record fields, RecordComponent[] parts, int index, Object changed) {
        Object[] values = Arrays.stream(parts).map(part -> read(fields, part)).toArray();
        values[index] = changed;
        try {
            Constructor<?> constructor = fields.getClass().getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object read(Record owner, RecordComponent part) {
        try {
            return part.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
