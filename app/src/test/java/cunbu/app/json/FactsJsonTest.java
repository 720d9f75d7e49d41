package cunbu.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.award.Facts;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsJsonTest {

    /** What facts cannot be without. */
    private static final Set<String> ALWAYS = Set.of("id", "applicant");

    private static FactsFile read(String text) throws IOException {
        return FactsFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatWasReadIsWrittenSoThatItReadsTheSame() throws IOException {
        Facts facts = read(FactsFileTest.ALL).facts();
        assertThat(read(FactsJson.write(facts)).facts()).isEqualTo(facts);
        assertThat(FactsJson.write(facts)).doesNotContain("\n").doesNotContain("null").contains("\"applicant\":\"husband\"");
    }

    @Test
    void aListThatIsUnknownIsLeftOutAndAnEmptyOneIsNot() throws IOException {
        Facts facts = read("{\"applicant\":\"h\",\"persons\":[{\"id\":\"h\"}],\"children\":[]}").facts();
        assertThat(FactsJson.write(facts)).isEqualTo("{\"applicant\":\"h\",\"persons\":[{\"id\":\"h\"}],\"children\":[]}");
    }

    /** Every component of every kind of fact, known and not: one that is not written, or not read, is found here. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyFactsComeBackEqual(long seed) throws IOException {
        for (long own = seed * 100; own < (seed + 1) * 100; own++) {
            Facts facts = (Facts) new Any(own).record(Facts.class);
            FactsFile file = read(FactsJson.write(facts));
            assertThat(file.facts()).as("seed " + own).isEqualTo(facts);
            assertThat(file.passedOver()).as("seed " + own).isEmpty();
        }
    }

    private static final class Any {

        private final SplittableRandom random;
        private int texts;

        Any(long seed) {
            random = new SplittableRandom(seed);
        }

        Object record(Class<?> type) {
            RecordComponent[] parts = type.getRecordComponents();
            Class<?>[] types = new Class<?>[parts.length];
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                types[i] = parts[i].getType();
                values[i] = !ALWAYS.contains(parts[i].getName()) && random.nextInt(4) == 0 ? null : value(parts[i].getGenericType());
            }
            try {
                return type.getDeclaredConstructor(types).newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }

        private Object value(Type type) {
            if (type instanceof ParameterizedType list) {
                List<Object> items = new ArrayList<>();
                for (int i = random.nextInt(3); i > 0; i--) {
                    items.add(value(list.getActualTypeArguments()[0]));
                }
                return items;
            }
            if (type == String.class) {
                return "岩\"温\\ " + texts++;
            }
            if (type == LocalDate.class) {
                return LocalDate.of(1940, 1, 1).plusDays(random.nextInt(30_000));
            }
            if (type == Boolean.class) {
                return random.nextBoolean();
            }
            if (type == Integer.class) {
                return random.nextInt(100);
            }
            if (type == AreaCode.class) {
                return new AreaCode("53082410120" + random.nextInt(10));
            }
            if (type == Sex.class) {
                return random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
            }
            Class<?> kind = (Class<?>) type;
            return kind.isEnum() ? kind.getEnumConstants()[random.nextInt(kind.getEnumConstants().length)] : record(kind);
        }
    }
}
