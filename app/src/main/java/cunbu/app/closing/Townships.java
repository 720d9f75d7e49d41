package cunbu.app.closing;

import cunbu.core.closing.ClosedPeriod;
import cunbu.core.closing.Closing;
import cunbu.core.closing.ClosingRules;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.util.List;

/** Which townships have closed a period, as far as their closings have come by bundle. Works on the worker thread. */
final class Townships {

    private final ClosingDesk desk;

    Townships(ClosingDesk desk) {
        this.desk = desk;
    }

    /** In order of their codes; none for an office that has no townships below it. */
    List<Township> of(Period period, Progress progress) {
        List<Area> areas = desk.areas();
        List<Closing> closings = desk.all();
        return areas.stream().filter(area -> area.code().level() == Level.TOWNSHIP && !area.code().equals(desk.office())).map(area -> {
            Closing closing = ClosingRules.of(closings, period, area.code()).orElse(null);
            return new Township(area, villages(areas, area.code()), closing, closing == null ? null : corrections(closing, progress));
        }).toList();
    }

    private static int villages(List<Area> areas, AreaCode township) {
        return (int) areas.stream().filter(area -> area.code().level() == Level.VILLAGE && area.code().within(township)).count();
    }

    private Integer corrections(Closing closing, Progress progress) {
        return desk.find(closing.id()).flatMap(ClosedPeriod::frozen).map(frozen -> desk.corrections(frozen, progress).size()).orElse(null);
    }
}
