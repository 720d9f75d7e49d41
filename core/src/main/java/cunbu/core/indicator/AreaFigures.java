package cunbu.core.indicator;

import cunbu.core.place.AreaCode;
import java.util.List;

/** All figures of one area, in the order of {@link Indicator}. */
public record AreaFigures(AreaCode area, List<Figure> figures) {

    public AreaFigures {
        figures = List.copyOf(figures);
    }

    public Figure of(Indicator indicator) {
        return figures.stream().filter(figure -> figure.indicator() == indicator).findFirst().orElseThrow();
    }
}
