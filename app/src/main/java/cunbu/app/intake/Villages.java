package cunbu.app.intake;

import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.AreaTree;
import cunbu.core.place.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds the village or other place of an office that a cell means, by code or by name. */
final class Villages {

    private final AreaTree tree;
    private final AreaCode office;
    private final Map<String, Reading> villages = new HashMap<>();
    private final Map<String, Reading> places = new HashMap<>();

    /** @param areas every place the register knows; an office that knows no village takes the codes as they come */
    Villages(List<Area> areas, AreaCode office) {
        this.tree = AreaTree.of(areas);
        this.office = office;
    }

    Reading village(String word) {
        return villages.computeIfAbsent(word, each -> find(each, level -> level == Level.VILLAGE));
    }

    /** A village, or a township or county that is the office's own or inside it. */
    Reading place(String word) {
        return places.computeIfAbsent(word, each -> find(each, level -> level.compareTo(Level.COUNTY) >= 0));
    }

    private Reading find(String word, Predicate<Level> fits) {
        if (!AreaCode.isAreaCode(word)) {
            List<Area> named = tree.named(word, office).stream().filter(area -> fits.test(area.level())).toList();
            return named.size() == 1 ? Reading.plain(named.get(0).code())
                    : Reading.wrong(named.isEmpty() ? "intake.village.unknown" : "intake.village.several", named.size());
        }
        AreaCode code = new AreaCode(word);
        if (!code.within(office)) {
            return Reading.wrong("intake.village.elsewhere");
        }
        boolean known = tree.find(code).isPresent() || tree.villages(office).isEmpty();
        return known && fits.test(code.level()) ? Reading.plain(code) : Reading.wrong("intake.village.unknown");
    }
}
