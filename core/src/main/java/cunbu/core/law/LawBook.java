package cunbu.core.law;

import cunbu.core.law.LawRejected.Reason;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Citation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All values of the law that the program knows: those that come with it, and those that a county entered. For an area the text of
 * the nearest area holds: of the township, else of the county, the prefecture, the province, the nation.
 */
public final class LawBook {

    /** What was entered later takes the place of what was entered before; ids begin with the time. */
    private static final Comparator<LawValue> IN_ORDER_OF_ENTRY = Comparator.comparing(LawValue::enteredOn,
            Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(LawValue::id);

    /** The book before anything was entered. */
    private final LawBook origin;
    private final SortedMap<String, SortedMap<AreaCode, LawFile>> parameters;
    private final List<LawValue> entered;
    private final List<LawValue> unusable;
    private final Map<Place, Optional<Dated<?>>> found;
    private final Map<Version, String> versions;
    private final Map<Version, SortedSet<LocalDate>> days;
    /** Where look-ups are noted; null if nowhere. */
    private final Lookups lookups;

    private record Version(AreaCode area, Set<String> topics) {
    }

    private record Place(AreaCode area, String parameter, Unit<?> unit) {
    }

    /** @param origin null for a book in which nothing has been entered */
    private LawBook(LawBook origin, Stream<LawValue> values) {
        this.origin = origin == null ? this : origin;
        this.parameters = new TreeMap<>();
        this.entered = new ArrayList<>();
        this.unusable = new ArrayList<>();
        this.found = new ConcurrentHashMap<>();
        this.versions = new ConcurrentHashMap<>();
        this.days = new ConcurrentHashMap<>();
        this.lookups = null;
        if (origin != null) {
            origin.parameters.forEach((parameter, files) -> parameters.put(parameter, new TreeMap<>(files)));
        }
        values.distinct().sorted(IN_ORDER_OF_ENTRY).forEach(this::enter);
    }

    private LawBook(LawBook same, Lookups lookups) {
        this.origin = same.origin;
        this.parameters = same.parameters;
        this.entered = same.entered;
        this.unusable = same.unusable;
        this.found = same.found;
        this.versions = same.versions;
        this.days = same.days;
        this.lookups = lookups;
    }

    /** The book that comes with the program; read once. */
    public static LawBook shipped() {
        return Shipped.BOOK;
    }

    private static final class Shipped {
        private static final LawBook BOOK = of(ShippedLaw.files());
    }

    /**
     * A book of these files.
     *
     * @param files text by path, {@code <area of 6 or 9 digits>/<topic>/<parameter>.properties}
     * @throws LawRejected if one of them cannot be used, or two areas measure a parameter differently
     */
    public static LawBook of(Map<String, String> files) {
        LawBook book = new LawBook(null, Stream.empty());
        files.forEach((path, text) -> book.add(LawFile.parse(path, text)));
        return book;
    }

    /**
     * This book and these values. A value of the same area, parameter and day as another takes its place; the one entered last wins.
     * One that cannot be used, such as of a parameter that only a newer program knows, is kept apart: {@link #unusable()}.
     */
    public LawBook with(Collection<LawValue> values) {
        return new LawBook(origin, Stream.concat(everythingEntered(), values.stream()));
    }

    /** The book as it was at the end of a day: without what was entered later. */
    public LawBook asOf(LocalDate day) {
        return new LawBook(origin, everythingEntered().filter(value -> value.enteredOn() == null || !value.enteredOn().isAfter(day)));
    }

    /**
     * The latest of all states of this book, from now back to before anything was entered, that is the wanted one: the one whose
     * version a decision names, for deciding again as it was decided then. Empty if it never was.
     */
    public Optional<LawBook> latest(Predicate<LawBook> wanted) {
        return IntStream.rangeClosed(0, entered.size()).map(taken -> entered.size() - taken)
                .mapToObj(left -> left == entered.size() ? this : new LawBook(origin, entered.stream().limit(left))).filter(wanted).findFirst();
    }

    /** This book, noting every value that is looked up in it. */
    public LawBook noting(Lookups lookups) {
        return new LawBook(this, lookups);
    }

    /** What the county entered and this book uses, in the order in which it was entered. */
    public List<LawValue> entered() {
        return List.copyOf(entered);
    }

    /** What was entered but cannot be used by this program. */
    public List<LawValue> unusable() {
        return List.copyOf(unusable);
    }

    /** Everything in the book, a page a parameter, in order of their names. */
    public List<LawPage> pages() {
        return parameters.keySet().stream().map(this::page).flatMap(Optional::stream).toList();
    }

    /** The page of a parameter; empty if the program does not know it. */
    public Optional<LawPage> page(String parameter) {
        return Optional.ofNullable(parameters.get(parameter)).map(files -> {
            LawFile widest = files.get(files.firstKey());
            return new LawPage(parameter, widest.unit().toString(), widest.purpose(), widest.choices(), lines(parameter));
        });
    }

    /** What came with the program stands before what was entered, and that in the order of entry. */
    private List<LawPage.Line> lines(String parameter) {
        List<LawPage.Line> lines = new ArrayList<>();
        SortedMap<AreaCode, LawFile> shipped = origin.parameters.getOrDefault(parameter, Collections.emptySortedMap());
        shipped.values().stream().flatMap(file -> file.entries().values().stream())
                .forEach(entry -> lines.add(new LawPage.Line(entry.citation(), entry.text(), null, false)));
        entered.stream().filter(value -> value.parameter().equals(parameter))
                .forEach(value -> lines.add(new LawPage.Line(citation(value), value.value(), value.enteredOn(), false)));
        return LawPage.inOrder(lines);
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
    public <T> Optional<Dated<T>> find(AreaCode area, String parameter, Unit<T> unit) {
        return known(area, parameter, unit).map(values -> lookups == null ? values : values.noting(lookups, parameter, unit));
    }

    @SuppressWarnings("unchecked")
    private <T> Optional<Dated<T>> known(AreaCode area, String parameter, Unit<T> unit) {
        Place place = new Place(area, parameter, unit);
        Optional<Dated<?>> known = found.get(place);
        if (known == null) {
            known = Optional.ofNullable(look(area, parameter, unit));
            found.put(place, known);
        }
        return known.map(values -> (Dated<T>) values);
    }

    private <T> Dated<T> look(AreaCode area, String parameter, Unit<T> unit) {
        Dated<T> wider = area.equals(AreaCode.NATION) ? null : known(area.parent(), parameter, unit).orElse(null);
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
        return new TreeSet<>(days.computeIfAbsent(new Version(area, topics), this::days));
    }

    private SortedSet<LocalDate> days(Version of) {
        SortedSet<LocalDate> days = new TreeSet<>();
        holding(of.area(), of.topics()).forEach(file -> days.addAll(file.entries().keySet()));
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

    private void enter(LawValue value) {
        if (LawRules.unusable(value, this).isEmpty()) {
            entered.add(value);
            SortedMap<AreaCode, LawFile> files = parameters.get(value.parameter());
            Unit<?> unit = files.get(files.firstKey()).unit();
            LawFile file = files.getOrDefault(value.area(), new LawFile(LawFile.path(value.area(), value.parameter()), value.area(), value.parameter(),
                    unit, "", List.of(), Collections.emptySortedMap()));
            files.put(value.area(), file.with(LawFile.Entry.of(unit, value.value(), citation(value))));
        } else {
            unusable.add(value);
        }
    }

    private static Citation citation(LawValue value) {
        return new Citation(value.area(), value.source(), value.fromOn(), value.confirmed());
    }

    private Stream<LawValue> everythingEntered() {
        return Stream.concat(entered.stream(), unusable.stream());
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<LocalDate, Optional<InForce<T>>> values(LawFile file) {
        Map<LocalDate, Optional<InForce<T>>> values = new TreeMap<>();
        file.entries().forEach((from, entry) ->
                values.put(from, Optional.ofNullable((T) entry.value()).map(value -> new InForce<>(value, entry.citation(), entry.text()))));
        return values;
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
