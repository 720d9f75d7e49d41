package cunbu.app.intake;

import cunbu.app.sheet.Row;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Guesses from its headers what a sheet is about; the clerk can say otherwise. */
final class KindGuess {

    private KindGuess() {
    }

    /** The kind that knows most of the headers and misses none it needs; of two, the one whose own fields are more fully there. */
    static Optional<SheetKind> of(List<Row> top) {
        return Arrays.stream(SheetKind.values()).filter(kind -> score(kind, top) > 0).max(Comparator.comparingDouble(kind -> score(kind, top)));
    }

    private static double score(SheetKind kind, List<Row> top) {
        try {
            Mapping mapping = new HeaderSearch(kind, Map.of()).among(top);
            double known = mapping.columns().size() - mapping.unknown().size();
            return mapping.missing(kind).isEmpty() ? known + known / kind.fields().size() : 0;
        } catch (SheetRefused noHeader) {
            return 0;
        }
    }
}
