package cunbu.core.quality;

import cunbu.core.place.AreaCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What was found in an area: every finding, and the villages by how much was found in them.
 *
 * @param persons how many records of persons each village keeps
 */
public record Inspection(List<QualityFinding> findings, List<VillageScore> villages, Map<AreaCode, Long> persons) {

    public Inspection {
        findings = List.copyOf(findings);
        villages = List.copyOf(villages);
        persons = Map.copyOf(persons);
    }

    public static Inspection of(Collection<QualityFinding> found, Map<AreaCode, Long> persons) {
        return new Inspection(found.stream().sorted(QualityFinding.ORDER).toList(), VillageScore.ranked(found, persons), persons);
    }
}
