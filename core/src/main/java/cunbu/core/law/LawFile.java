package cunbu.core.law;

import cunbu.core.law.LawRejected.Reason;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.core.rule.Citation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One parameter of one area, as it stands in {@code <area>/<topic>/<parameter>.properties}: its unit, and from each day its
 * value ({@code -} for a repeal), the document that sets it, and whether the county has confirmed it. With {@code set-by = county} it
 * may have no value: then only the county sets one.
 *
 * @param path      where it was read
 * @param area      the area whose text it is
 * @param parameter {@code topic/parameter}
 * @param purpose   what the parameter is for: the comment at its top, on one line
 * @param choices   the codes among which a value chooses; empty where the file does not say
 */
record LawFile(String path, AreaCode area, String parameter, Unit<?> unit, String purpose, List<String> choices, SortedMap<LocalDate, Entry> entries) {

    /** @param value null for a repeal */
    record Entry(String text, Object value, Citation citation) {

        /** @throws RuntimeException if the text is not a value of that unit */
        static Entry of(Unit<?> unit, String text, Citation citation) {
            return new Entry(text, text.equals(LawPage.REPEALED) ? null : unit.read(text), citation);
        }
    }

    LawFile {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    private static final Pattern PATH = Pattern.compile("([0-9]{6}|[0-9]{9})/([a-z-]+/[a-z-]+)\\.properties");
    private static final Pattern KEY = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(\\.source|\\.confirmed)?");

    /** Where the file of a parameter lies. */
    static String path(AreaCode area, String parameter) {
        return area.text().substring(0, area.level() == Level.TOWNSHIP ? 9 : 6) + "/" + parameter + ".properties";
    }

    /** The file with this entry, in the place of one from the same day if there is one. */
    LawFile with(Entry entry) {
        SortedMap<LocalDate, Entry> all = new TreeMap<>(entries);
        all.put(entry.citation().from(), entry);
        return new LawFile(path, area, parameter, unit, purpose, choices, all);
    }

    /** The folder that the parameter lies in. */
    String topic() {
        return parameter.substring(0, parameter.indexOf('/'));
    }

    /** @throws LawRejected for a duplicate or unknown key, a value that its unit cannot have, or one without a source */
    static LawFile parse(String path, String text) {
        Matcher place = PATH.matcher(path);
        if (!place.matches()) {
            throw new LawRejected(Reason.BAD_PATH, path, path);
        }
        AreaCode area = new AreaCode((place.group(1) + "000000").substring(0, 12));
        Map<String, String> lines = lines(path, text);
        Unit<?> unit = Optional.ofNullable(lines.remove("unit")).flatMap(Unit::named)
                .orElseThrow(() -> new LawRejected(Reason.NO_UNIT, path, "unit"));
        List<String> choices = Optional.ofNullable(lines.remove("choices")).map(Unit.CODES::read).orElse(List.of());
        boolean open = isOpen(path, lines.remove("set-by"));
        SortedMap<LocalDate, Entry> entries = entries(path, area, unit, lines);
        if (entries.isEmpty() && !open) {
            throw new LawRejected(Reason.NO_VALUE, path, "");
        }
        return new LawFile(path, area, place.group(2), unit, purpose(text), choices, entries);
    }

    private static boolean isOpen(String path, String setBy) {
        if (setBy != null && !setBy.equals("county")) {
            throw new LawRejected(Reason.NOT_A_VALUE, path, "set-by");
        }
        return setBy != null;
    }

    private static String purpose(String text) {
        return text.lines().map(String::strip).takeWhile(line -> line.startsWith("#")).map(line -> line.substring(1).strip())
                .collect(Collectors.joining(" "));
    }

    private static Map<String, String> lines(String path, String text) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (String line : text.lines().map(String::strip).filter(each -> !each.isEmpty() && !each.startsWith("#")).toList()) {
            int sign = line.indexOf('=');
            if (sign < 1 || sign == line.length() - 1) {
                throw new LawRejected(Reason.NOT_A_LINE, path, line);
            }
            String key = line.substring(0, sign).strip();
            if (lines.put(key, line.substring(sign + 1).strip()) != null) {
                throw new LawRejected(Reason.DUPLICATE_KEY, path, key);
            }
        }
        return lines;
    }

    private static SortedMap<LocalDate, Entry> entries(String path, AreaCode area, Unit<?> unit, Map<String, String> lines) {
        SortedMap<LocalDate, Entry> entries = new TreeMap<>();
        for (String key : lines.keySet()) {
            LocalDate from = day(path, key);
            String dayText = from.toString();
            if (!lines.containsKey(dayText)) {
                throw new LawRejected(Reason.NO_VALUE, path, key);
            }
            if (key.equals(dayText)) {
                entries.put(from, entry(path, key, unit, lines.get(key), citation(path, area, from, lines)));
            }
        }
        return entries;
    }

    private static LocalDate day(String path, String key) {
        Matcher shape = KEY.matcher(key);
        if (!shape.matches()) {
            throw new LawRejected(Reason.UNKNOWN_KEY, path, key);
        }
        try {
            return LocalDate.parse(shape.group(1));
        } catch (DateTimeException e) {
            throw new LawRejected(Reason.UNKNOWN_KEY, path, key);
        }
    }

    private static Entry entry(String path, String key, Unit<?> unit, String text, Citation citation) {
        try {
            return Entry.of(unit, text, citation);
        } catch (RuntimeException e) {
            throw new LawRejected(Reason.NOT_A_VALUE, path, key);
        }
    }

    private static Citation citation(String path, AreaCode area, LocalDate from, Map<String, String> lines) {
        String source = lines.get(from + ".source");
        if (source == null) {
            throw new LawRejected(Reason.NO_SOURCE, path, from.toString());
        }
        return switch (lines.getOrDefault(from + ".confirmed", "yes")) {
            case "yes" -> new Citation(area, source, from, true);
            case "no" -> new Citation(area, source, from, false);
            default -> throw new LawRejected(Reason.NOT_A_VALUE, path, from + ".confirmed");
        };
    }
}
