package cunbu.app.quality;

import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the places of an office are called in a word. */
final class PlaceNames {

    private static final Pattern COMMITTEE = Pattern.compile("(?<=.{2})(村民委员会|居民委员会)$");

    private final List<Area> areas;
    private final Map<AreaCode, String> names;

    /** @param areas that of the office first */
    PlaceNames(List<Area> areas) {
        this.areas = areas;
        this.names = areas.stream().collect(Collectors.toMap(Area::code, Area::name, (one, same) -> one));
    }

    /** The area of the office, and its townships. */
    List<Area> aboveVillages() {
        return areas.stream().filter(each -> each.level() != Level.VILLAGE).toList();
    }

    /** Without what every village is called officially. */
    String of(AreaCode code) {
        return COMMITTEE.matcher(names.getOrDefault(code, code.text())).replaceFirst("");
    }
}
