package cunbu.app.indicator;

import cunbu.app.fx.Texts;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Note;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words the notes of figures: what stands in them as the code of a measure is spoken by its name. */
public final class Notes {

    private static final Map<String, Measure> BY_CODE = Stream.of(Measure.values()).collect(Collectors.toMap(Measure::code, Function.identity()));

    private final Texts texts;

    public Notes(Texts texts) {
        this.texts = texts;
    }

    public String sentence(Note note) {
        Object[] arguments = note.arguments().stream().map(each -> BY_CODE.containsKey(each) ? texts.of(BY_CODE.get(each)) : each).toArray();
        return texts.get("note." + note.reason(), arguments);
    }
}
