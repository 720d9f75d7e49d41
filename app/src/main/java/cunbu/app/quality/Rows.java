package cunbu.app.quality;

import cunbu.app.fx.Texts;
import cunbu.core.history.RecordId;
import cunbu.core.quality.QualityFinding;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts findings into the words of the window, which calls persons by name. */
final class Rows {

    private final QualityDesk desk;
    private final Texts texts;
    private final PlaceNames places;

    Rows(QualityDesk desk, Texts texts, PlaceNames places) {
        this.desk = desk;
        this.texts = texts;
        this.places = places;
    }

    List<QualityRow> of(List<QualityFinding> findings) {
        Map<String, String> persons = desk.names(findings.stream().flatMap(each -> Stream.concat(each.arguments().stream(),
                Stream.ofNullable(each.about().person()).map(RecordId::text))));
        QualityWords words = new QualityWords(texts, places::of, id -> persons.getOrDefault(id, id));
        return findings.stream().map(each -> new QualityRow(each, places.of(each.area()), name(each.about().person(), persons), words.sentence(each),
                words.action(each))).toList();
    }

    private static String name(RecordId person, Map<String, String> persons) {
        return person == null ? "" : persons.getOrDefault(person.text(), "");
    }
}
