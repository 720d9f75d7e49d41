package cunbu.core.law;

import cunbu.core.law.LawRejected.Reason;
import cunbu.core.place.AreaCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * All values of the law that the program knows. For an area the text of the nearest area holds: of the township, else of the
 * county, the prefecture, the province, the nation.
 */
public final class LawBook {

    private static final String FOLDER = "/cunbu/core/law/";

    private final Map<String, SortedMap<AreaCode, LawFile>> parameters = new TreeMap<>();
    private final Map<Place, Optional<Dated<?>>> found = new ConcurrentHashMap<>();

    private final Map<Version, String> versions = new ConcurrentHashMap<>();

    private record Version(AreaCode area, Set<String> topics) {
    }

    private record Place(AreaCode area, String parameter, Unit<?> unit) {
    }

    private LawBook() {
    }

    /** The book that comes with the program. */
    public static LawBook shipped() {
        Map<String, String> files = new LinkedHashMap<>();
        resource("index.txt").lines().forEach(path -> files.put(path, resource(path)));
        return of(files);
    }

    /**
     * A book of these files.
     *
     * @param files text by path, {@code <area of 6 or 9 digits>/<topic>/<parameter>.properties}
     * @throws LawRejected if one of them cannot be used, or two areas measure a parameter differently
     */
    public static LawBook of(Map<String, String> files) {
        LawBook book = new LawBook();
        files.forEach((path, text) -> book.add(LawFile.parse(path, text)));
        return book;
    }

    /**
     * The parameter as it holds in an area.
     *
     * @param parameter {@code topic/parameter}
     * @throws IllegalArgumentException if no area that holds there has it in this unit: a slip in the program
     */
    public <T> Dated<T> near(AreaCode area, String parameter, Unit<T> unit) {
        return find(area, parameter, unit).orElseThrow(() -> new IllegalArgumentException("no " + parameter + " in " + unit));
    }

    /** The parameter as it holds in an area; empty if neither the area nor a wider one has such a text. */
    @SuppressWarnings("unchecked")
    public <T> Optional<Dated<T>> find(AreaCode area, String parameter, Unit<T> unit) {
        Place place = new Place(area, parameter, unit);
        Optional<Dated<?>> known = found.get(place);
        if (known == null) {
            known = Optional.ofNullable(look(area, parameter, unit));
            found.put(place, known);
        }
        return known.map(values -> (Dated<T>) values);
    }

    private <T> Dated<T> look(AreaCode area, String parameter, Unit<T> unit) {
        Dated<T> wider = area.equals(AreaCode.NATION) ? null : find(area.parent(), parameter, unit).orElse(null);
        LawFile file = parameters.getOrDefault(parameter, new TreeMap<>()).get(area);
        return file == null || file.unit() != unit ? wider : new Dated<>(values(file), wider);
    }

    /**
     * A short name of exactly these values: another book with the same version answers the same.
     *
     * @param topics the topics that count
     * @return 16 hex digits
     */
    public String version(AreaCode area, Set<String> topics) {
        return versions.computeIfAbsent(new Version(area, topics), this::version);
    }

    private String version(Version of) {
        StringBuilder text = new StringBuilder();
        holding(of.area(), of.topics()).forEach(file -> file.entries().forEach((from, entry) -> text.append(file.path()).append('\t').append(from)
                .append('\t').append(entry.text()).append('\t').append(entry.citation()).append('\n')));
        return digest(text.toString()).substring(0, 16);
    }

    /** Every day on which one of the values may change. */
    public SortedSet<LocalDate> days(AreaCode area, Set<String> topics) {
        SortedSet<LocalDate> days = new TreeSet<>();
        holding(area, topics).forEach(file -> days.addAll(file.entries().keySet()));
        return days;
    }

    private Stream<LawFile> holding(AreaCode area, Set<String> topics) {
        return parameters.values().stream().flatMap(files -> files.values().stream())
                .filter(file -> area.within(file.area()) && topics.contains(file.topic()));
    }

    private void add(LawFile file) {
        SortedMap<AreaCode, LawFile> areas = parameters.computeIfAbsent(file.parameter(), name -> new TreeMap<>());
        if (areas.values().stream().anyMatch(other -> other.unit() != file.unit())) {
            throw new LawRejected(Reason.OTHER_UNIT, file.path(), file.unit().toString());
        }
        if (areas.put(file.area(), file) != null) {
            throw new LawRejected(Reason.DUPLICATE_FILE, file.path(), file.parameter());
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<LocalDate, Optional<InForce<T>>> values(LawFile file) {
        Map<LocalDate, Optional<InForce<T>>> values = new TreeMap<>();
        file.entries().forEach((from, entry) ->
                values.put(from, Optional.ofNullable((T) entry.value()).map(value -> new InForce<>(value, entry.citation()))));
        return values;
    }

    private static String resource(String path) {
        try (InputStream in = LawBook.class.getResourceAsStream(FOLDER + path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
