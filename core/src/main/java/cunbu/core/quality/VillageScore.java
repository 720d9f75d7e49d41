package cunbu.core.quality;

import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much was found in a village.
 *
 * @param persons     whose records the village keeps, or those of all villages of a township or county
 * @param perThousand findings by weight (an error 10, a warning 3, a hint 1) for every 1,000 of those persons
 * @param rank        1 for the village to visit first; 0 for a township or county, which nobody visits for its records
 */
public record VillageScore(AreaCode village, long persons, int errors, int warnings, int hints, BigDecimal perThousand, int rank) {

    private static final int THOUSAND = 1_000;

    /** Those in which anything was found, the one to visit first at the top; what lies above villages at the end. */
    public static List<VillageScore> ranked(Collection<QualityFinding> findings, Map<AreaCode, Long> persons) {
        Map<AreaCode, List<QualityFinding>> byArea = findings.stream().collect(Collectors.groupingBy(QualityFinding::area));
        List<VillageScore> sorted = byArea.entrySet().stream().map(each -> of(each.getKey(), each.getValue(), within(each.getKey(), persons)))
                .sorted(Comparator.comparing(VillageScore::isVillage).reversed().thenComparing(Comparator.comparing(VillageScore::perThousand).reversed())
                        .thenComparing(VillageScore::village))
                .toList();
        List<VillageScore> ranked = new ArrayList<>();
        sorted.forEach(each -> ranked.add(each.isVillage() ? each.at(ranked.size() + 1) : each));
        return ranked;
    }

    private static VillageScore of(AreaCode area, List<QualityFinding> findings, long persons) {
        Map<Severity, Long> counts = findings.stream().collect(Collectors.groupingBy(QualityFinding::severity, Collectors.counting()));
        long weight = findings.stream().mapToLong(each -> each.severity().weight()).sum();
        BigDecimal perThousand = BigDecimal.valueOf(weight * THOUSAND).divide(BigDecimal.valueOf(Math.max(1, persons)), 2, RoundingMode.HALF_UP);
        return new VillageScore(area, persons, count(counts, Severity.ERROR), count(counts, Severity.WARNING), count(counts, Severity.HINT), perThousand, 0);
    }

    private static long within(AreaCode area, Map<AreaCode, Long> persons) {
        return persons.entrySet().stream().filter(each -> each.getKey().within(area)).mapToLong(Map.Entry::getValue).sum();
    }

    private static int count(Map<Severity, Long> counts, Severity severity) {
        return Math.toIntExact(counts.getOrDefault(severity, 0L));
    }

    private boolean isVillage() {
        return village.level() == Level.VILLAGE;
    }

    private VillageScore at(int place) {
        return new VillageScore(village, persons, errors, warnings, hints, perThousand, place);
    }
}
