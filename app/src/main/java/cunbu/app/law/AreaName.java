package cunbu.app.law;

import cunbu.core.place.Area;
import javafx.util.StringConverter;

/** Shows an area by its name in a closed choice. */
final class AreaName extends StringConverter<Area> {

    @Override
    public String toString(Area area) {
        return area == null ? "" : area.name();
    }

    @Override
    public Area fromString(String text) {
        return null;
    }
}
