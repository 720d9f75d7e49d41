package cunbu.app.quality;

import cunbu.app.fx.Texts;
import cunbu.core.indicator.Measure;
import cunbu.core.place.AreaCode;
import cunbu.core.quality.Check;
import cunbu.core.quality.QualityFinding;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words findings: what stands in them as a code is spoken by its name. */
public final class QualityWords {

    private static final Map<String, Measure> MEASURES = Stream.of(Measure.values()).collect(Collectors.toMap(Measure::code, Function.identity()));

    private final Texts texts;
    private final Function<AreaCode, String> places;
    private final Function<String, String> persons;

    /**
     * @param places  the name of an area
     * @param persons how a person is called whose record id a sentence names: the name in the window, the id itself elsewhere
     */
    public QualityWords(Texts texts, Function<AreaCode, String> places, Function<String, String> persons) {
        this.texts = texts;
        this.places = places;
        this.persons = persons;
    }

    public String sentence(QualityFinding finding) {
        boolean ofKind = finding.check() == Check.PERSON_NOT_FOUND;
        Object[] arguments = finding.arguments().stream().map(each -> ofKind ? kind(each) : word(each)).toArray();
        return texts.get("code.check." + finding.check().code(), arguments);
    }

    /** What somebody can do about it. */
    public String action(QualityFinding finding) {
        return texts.of(finding.check().remedy());
    }

    /** The names of the kinds whose records speak of persons. */
    private String kind(String code) {
        return texts.get("quality.kind." + code);
    }

    private String word(String argument) {
        if (MEASURES.containsKey(argument)) {
            return texts.of(MEASURES.get(argument));
        }
        return AreaCode.isAreaCode(argument) ? places.apply(new AreaCode(argument)) : persons.apply(argument);
    }
}
