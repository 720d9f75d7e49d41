package cunbu.core.place;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The history of the region codes of GB/T 2260 as far as this program needs it: every province, and every county of the
 * prefecture. Codes change (the county was 532725 until 2002 and is 530824 since), while identity numbers keep the old ones.
 */
public final class RegionCodes {

    private static final RegionCodes KNOWN = new RegionCodes(Lines.of("region-codes.csv").stream().map(RegionCodes::read).toList());

    private final Map<String, List<Edition>> editions;

    private RegionCodes(List<Edition> all) {
        this.editions = all.stream().collect(Collectors.groupingBy(Edition::code));
    }

    /**
     * One name of one code.
     *
     * @param code  2 digits for a province, 4 for a prefecture, 6 for a county
     * @param first first year-end in whose official list it stands; null if it is older than the lists
     * @param last  last such year-end; null while it is in use
     */
    public record Edition(String code, String name, Year first, Year last, String source) {

        boolean inForce(Year year) {
            return (first == null || !first.isAfter(year)) && (last == null || !last.isBefore(year));
        }
    }

    /** The codes that come with the program. */
    public static RegionCodes known() {
        return KNOWN;
    }

    /**
     * Whether any edition has this 6-digit code. Where the counties of its prefecture are not listed, the province decides, so
     * the answer is a reason to look again and never a reason to refuse.
     */
    public boolean knows(String region) {
        if (editions.containsKey(region.substring(0, 4))) {
            return editions.containsKey(region);
        }
        return editions.containsKey(region.substring(0, 2));
    }

    /** The name a code had in a year: county, prefecture or province. */
    public Optional<Edition> on(String code, Year year) {
        return editions.getOrDefault(code, List.of()).stream().filter(each -> each.inForce(year)).findFirst();
    }

    /** Every name a code has had, oldest first. */
    public List<Edition> history(String code) {
        return editions.getOrDefault(code, List.of());
    }

    private static Edition read(String[] cells) {
        return new Edition(cells[0], cells[1], year(cells[2]), year(cells[3]), cells[4]);
    }

    private static Year year(String cell) {
        return cell.isEmpty() ? null : Year.parse(cell);
    }
}
