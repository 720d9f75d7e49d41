package cunbu.app.intake;

import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.AreaTree;
import cunbu.core.place.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds the village of an office that a cell means, by code or by name. */
final class Villages implements Function<String, Reading> {

    private final AreaTree tree;
    private final AreaCode office;
    private final Map<String, Reading> read = new HashMap<>();

    /** @param areas every place the register knows; an office that knows no village takes the codes as they come */
    Villages(List<Area> areas, AreaCode office) {
        this.tree = AreaTree.of(areas);
        this.office = office;
    }

    @Override
    public Reading apply(String word) {
        return read.computeIfAbsent(word, this::find);
    }

    private Reading find(String word) {
        if (!AreaCode.isAreaCode(word)) {
            List<Area> named = tree.named(word, office).stream().filter(area -> area.level() == Level.VILLAGE).toList();
            return named.size() == 1 ? Reading.plain(named.get(0).code())
                    : Reading.wrong(named.isEmpty() ? "intake.village.unknown" : "intake.village.several", named.size());
        }
        AreaCode code = new AreaCode(word);
        if (!code.within(office)) {
            return Reading.wrong("intake.village.elsewhere");
        }
        boolean known = tree.find(code).isPresent() || tree.villages(office).isEmpty();
        return known && code.level() == Level.VILLAGE ? Reading.plain(code) : Reading.wrong("intake.village.unknown");
    }
}
