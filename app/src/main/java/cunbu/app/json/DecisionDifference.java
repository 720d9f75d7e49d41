package cunbu.app.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What differs between two decisions that were written down. */
public final class DecisionDifference {

    private static final String FINDINGS = "findings";
    /** Another version of the law book need not give another decision. */
    private static final String LAW_VERSION = "lawVersion";

    private DecisionDifference() {
    }

    /**
     * The names of the members that differ, a finding as {@code findings.<question>}; empty if the decisions are the same but for the
     * version of the law book.
     *
     * @throws NotUnderstood if one of them is not one JSON object
     */
    public static List<String> between(String one, String other) {
        JsonNode first = read(one);
        JsonNode second = read(other);
        List<String> differing = new ArrayList<>(names(first, second).stream().filter(name -> !name.equals(FINDINGS) && !name.equals(LAW_VERSION))
                .filter(name -> !first.path(name).equals(second.path(name))).toList());
        Map<String, JsonNode> mine = findings(first);
        Map<String, JsonNode> theirs = findings(second);
        Set<String> questions = new LinkedHashSet<>(mine.keySet());
        questions.addAll(theirs.keySet());
        questions.stream().filter(question -> !Objects.equals(mine.get(question), theirs.get(question)))
                .forEach(question -> differing.add(FINDINGS + "." + question));
        return differing;
    }

    private static Set<String> names(JsonNode first, JsonNode second) {
        Set<String> names = new LinkedHashSet<>();
        first.fieldNames().forEachRemaining(names::add);
        second.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Map<String, JsonNode> findings(JsonNode decision) {
        Map<String, JsonNode> findings = new LinkedHashMap<>();
        decision.path(FINDINGS).forEach(finding -> findings.put(finding.path("question").asText(), finding));
        return findings;
    }

    private static JsonNode read(String text) {
        try {
            return Json.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
