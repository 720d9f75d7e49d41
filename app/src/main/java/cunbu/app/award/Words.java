package cunbu.app.award;

import cunbu.app.fx.Texts;
import cunbu.core.award.Facts;
import cunbu.core.rule.Citation;
import cunbu.core.rule.Phrase;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words what a decision says. Ids of persons and codes of places are spoken by their names where these are known. */
public final class Words {

    private static final int LONGEST_COUNT = 3;
    private static final String LIST = ", ";

    private final Texts texts;
    private final Map<String, String> names;

    /** @param names name by id of a person or code of a place */
    public Words(Texts texts, Map<String, String> names) {
        this.texts = texts;
        this.names = Map.copyOf(names);
    }

    public String question(String question) {
        return texts.get("award.question." + question);
    }

    public String evidence(Phrase phrase) {
        return sentence("award.evidence.", phrase);
    }

    public String missing(Phrase phrase) {
        return sentence("award.missing.", phrase);
    }

    public String change(Phrase phrase) {
        return sentence("award.change.", phrase);
    }

    /** The document, and whether the county has yet to confirm what it is cited for. */
    public String citation(Citation citation) {
        return citation.confirmed() ? citation.document() : texts.get("award.unconfirmed", citation.document());
    }

    private String sentence(String place, Phrase phrase) {
        return texts.get(place + phrase.key(), phrase.arguments().stream().map(this::argument).toArray());
    }

    /** Counts as numbers, so that a text can choose by them. */
    private Object argument(String text) {
        boolean count = text.length() <= LONGEST_COUNT && !text.isEmpty() && text.chars().allMatch(each -> each >= '0' && each <= '9');
        return count ? (Object) Long.valueOf(text) : Stream.of(text.split(LIST)).map(this::name).collect(Collectors.joining(LIST));
    }

    private String name(String id) {
        return id.equals(Facts.ELSEWHERE.text()) ? texts.get("award.elsewhere") : names.getOrDefault(id, id);
    }
}
