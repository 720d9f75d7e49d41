package cunbu.core.closing;

import cunbu.core.history.RecordId;
import cunbu.core.indicator.Measures;
import cunbu.core.indicator.Moved;
import cunbu.core.indicator.Tally;
import cunbu.core.place.AreaCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A closing with what it froze of every village. */
public record ClosedPeriod(Closing closing, List<ClosedVillage> villages) {

    private static final List<String> HEAD = List.of("cunbu-closing", "1");
    private static final AreaCode NO_VILLAGE = AreaCode.NATION;

    public ClosedPeriod {
        villages = villages.stream().sorted(Comparator.comparing(ClosedVillage::village, Comparator.nullsFirst(Comparator.naturalOrder()))).toList();
    }

    /** Freezes. @param ids gives an id for each new record */
    public static ClosedPeriod of(Frozen frozen, Supplier<RecordId> ids, LocalDate on, String by) {
        Tally tally = frozen.tally();
        Map<AreaCode, List<Moved>> moves = tally.moves().stream().collect(Collectors.groupingBy(move -> village(move, tally.villages())));
        RecordId id = ids.get();
        List<ClosedVillage> villages = new ArrayList<>();
        tally.villages().forEach((village, measures) -> villages.add(new ClosedVillage(ids.get(), id, village, FrozenText.measures(measures),
                FrozenText.moves(moves.getOrDefault(village, List.of())))));
        Closing open = new Closing(id, frozen.area(), frozen.period().from(), frozen.period().last(), frozen.bases().text(), FrozenText.names(frozen.names()),
                FrozenText.moves(moves.getOrDefault(NO_VILLAGE, List.of())), villages.size(), null, on, by);
        String digest = new ClosedPeriod(open, villages).digest();
        return new ClosedPeriod(new Closing(id, open.area(), open.fromOn(), open.toOn(), open.bases(), open.names(), open.moves(), open.villages(), digest, on, by),
                villages);
    }

    private static AreaCode village(Moved move, Map<AreaCode, Measures> villages) {
        if (move.to() != null && villages.containsKey(move.to())) {
            return move.to();
        }
        return move.from() != null && villages.containsKey(move.from()) ? move.from() : NO_VILLAGE;
    }

    /**
     * The whole to the character, as the digest covers it: the head row by row, then each stored text after a row with its length, the
     * villages in order of their codes.
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        List.of(HEAD, List.of("period", closing.fromOn().toString(), closing.toOn().toString()), List.of("area", closing.area().text()),
                List.of("bases", closing.bases()), List.of("closed", closing.closedOn().toString(), closing.closedBy()),
                List.of("villages", closing.villages().toString())).forEach(row -> text.append(FrozenText.row(row)));
        part(text, "names", closing.names());
        part(text, "moves", closing.moves());
        for (ClosedVillage each : villages) {
            text.append(FrozenText.row(List.of("village", each.village().text())));
            part(text, "measures", each.measures());
            part(text, "moves", each.moves());
        }
        return text.toString();
    }

    private static void part(StringBuilder text, String name, String part) {
        text.append(FrozenText.row(List.of(name, Integer.toString(part.length())))).append(part);
    }

    /** SHA-256 (FIPS 180-4) over {@link #text} in UTF-8, in hex. */
    public String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether what is stored is what was closed: nothing is missing, nothing was added, and the digest fits. */
    public boolean fits() {
        return closing.isWhole() && villages.stream().allMatch(ClosedVillage::isWhole) && closing.villages() == villages.size()
                && digest().equals(closing.digest());
    }

    /** What was frozen; empty if it does not fit its digest or cannot be read. */
    public Optional<Frozen> frozen() {
        try {
            return fits() ? Optional.of(read()) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private Frozen read() {
        SortedMap<AreaCode, Measures> measures = new TreeMap<>();
        List<Moved> moves = new ArrayList<>(FrozenText.moves(closing.moves()));
        for (ClosedVillage each : villages) {
            measures.put(each.village(), FrozenText.measures(each.measures()));
            moves.addAll(FrozenText.moves(each.moves()));
        }
        return new Frozen(closing.period(), closing.area(), FrozenBases.read(closing.bases()), FrozenText.names(closing.names()), new Tally(measures, moves));
    }
}
