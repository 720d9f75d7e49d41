package cunbu.app.exchange;

import cunbu.app.store.Effect;
import cunbu.app.store.Effect.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What taking back did, or would do.
 *
 * @param undo    the id by which it can itself be taken back; null for a plan, or where nothing was changed
 * @param of      what was taken back: a bundle, or an earlier taking back
 * @param counts  kind of record to outcome to number
 * @param effects the first 5,000 outcomes one by one
 */
public record UndoReport(String undo, String of, Map<String, Map<Outcome, Long>> counts, List<Effect> effects) {

    UndoReport ofNothing() {
        return new UndoReport(null, of, counts, effects);
    }

    /** How many fields or records came to that end, over all kinds. */
    public long count(Outcome outcome) {
        return counts.values().stream().mapToLong(kind -> kind.getOrDefault(outcome, 0L)).sum();
    }

    /** The report as members of a JSON object. */
    public Map<String, Object> members() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("undo", undo);
        out.put("of", of);
        Map<String, Object> kinds = new LinkedHashMap<>();
        counts.forEach((kind, outcomes) -> kinds.put(kind, outcomes(outcomes)));
        out.put("counts", kinds);
        out.put("effects", effects.stream().map(UndoReport::effect).toList());
        return out;
    }

    private static Map<String, Object> outcomes(Map<Outcome, Long> counts) {
        Map<String, Object> out = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            out.put(outcome.name(), counts.getOrDefault(outcome, 0L));
        }
        return out;
    }

    private static Map<String, Object> effect(Effect effect) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("kind", effect.kind().code());
        out.put("eid", effect.record().text());
        out.put("field", effect.field());
        out.put("outcome", effect.outcome().name());
        return out;
    }
}
