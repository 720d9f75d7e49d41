package cunbu.core.history;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns a record into named fields and back, so that the record on the screen, the row in the table and the line in the
 * history have one set of names. A component {@code bornOn} is the field {@code born_on}; the component {@code id} is not a
 * field. Dates and months become ISO text, coded cases their code, one-text values (area codes, ids) their text.
 */
public final class Fields {

    private static final int DAY_LETTERS = 10;
    private static final int MONTH_LETTERS = 7;
    private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

    private Fields() {
    }

    /** The fields that are known, in the order of the record; a null component is left out. */
    public static Map<String, Object> of(Record value) {
        Map<String, Object> all = everyOne(value);
        all.values().removeIf(java.util.Objects::isNull);
        return all;
    }

    /** Every field, the unknown ones as null. */
    public static Map<String, Object> everyOne(Record value) {
        Shape shape = shape(value.getClass());
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Part part : shape.parts) {
            if (!part.name.equals("id")) {
                fields.put(part.name, plain(part.read(value)));
            }
        }
        return fields;
    }

    /**
     * The record with these fields; a missing field is unknown, a field that the record does not have is passed over.
     *
     * @throws IllegalArgumentException if a value cannot stand in its field
     */
    public static <R extends Record> R read(Class<R> type, RecordId id, Map<String, Object> fields) {
        Shape shape = shape(type);
        Object[] arguments = new Object[shape.parts.length];
        for (int i = 0; i < arguments.length; i++) {
            Part part = shape.parts[i];
            arguments[i] = part.name.equals("id") ? id : typed(part.type, fields.get(part.name));
        }
        return type.cast(shape.make(arguments));
    }

    /** What a field of the record holds when it is read; empty if the record has no such field. */
    public static Optional<Class<?>> type(Class<? extends Record> type, String field) {
        for (Part part : shape(type).parts) {
            if (part.name.equals(field) && !part.name.equals("id")) {
                return Optional.of(part.type);
            }
        }
        return Optional.empty();
    }

    /** The value as it stands in a field: a String, a Long, a Boolean or null. */
    public static Object plain(Object value) {
        if (value == null || value instanceof String || value instanceof Boolean || value instanceof Long) {
            return value;
        }
        if (value instanceof Integer number) {
            return number.longValue();
        }
        if (value instanceof Coded coded) {
            return coded.code();
        }
        if (value instanceof Record one) {
            return shape(one.getClass()).parts[0].read(one);
        }
        return value.toString();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object typed(Class<?> type, Object value) {
        if (value == null || type.isInstance(value)) {
            return value;
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(ofLength(DAY_LETTERS, value));
        }
        if (type == YearMonth.class) {
            return YearMonth.parse(ofLength(MONTH_LETTERS, value));
        }
        if (type == Integer.class && value instanceof Long number) {
            return Math.toIntExact(number);
        }
        if (type.isEnum() && value instanceof String code) {
            return Coded.of((Class) type, code);
        }
        if (type.isRecord() && value instanceof String) {
            return shape(type).make(new Object[] {value});
        }
        throw new IllegalArgumentException("a " + value.getClass().getSimpleName() + " cannot stand for a " + type.getSimpleName());
    }

    /** Years have four digits: with the days of others nobody could count on. */
    private static String ofLength(int letters, Object value) {
        String text = (String) value;
        if (text.length() != letters) {
            throw new IllegalArgumentException("not a day or month of a year with four digits");
        }
        return text;
    }

    private static Shape shape(Class<?> type) {
        return SHAPES.computeIfAbsent(type, Shape::of);
    }

    /** The field name of a component: {@code bornOn} gives {@code born_on}. */
    public static String fieldName(String component) {
        StringBuilder name = new StringBuilder();
        for (char c : component.toCharArray()) {
            if (Character.isUpperCase(c)) {
                name.append('_').append(Character.toLowerCase(c));
            } else {
                name.append(c);
            }
        }
        return name.toString();
    }

    private record Part(String name, Class<?> type, java.lang.reflect.Method accessor) {
        Object read(Object owner) {
            try {
                return accessor.invoke(owner);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private record Shape(Part[] parts, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Part[] parts = new Part[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                parts[i] = new Part(fieldName(components[i].getName()), types[i], components[i].getAccessor());
            }
            try {
                return new Shape(parts, type.getDeclaredConstructor(types));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }

        Object make(Object[] arguments) {
            try {
                return constructor.newInstance(arguments);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException(e);
            } catch (InstantiationException | IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
