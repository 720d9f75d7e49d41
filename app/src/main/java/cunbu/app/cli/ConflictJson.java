package cunbu.app.cli;

import cunbu.app.conflict.ConflictWords;
import cunbu.app.conflict.Dispute;
import cunbu.app.json.Json;
import cunbu.core.history.Change;
import cunbu.core.history.ChangeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Conflicts as the command line promises them. */
final class ConflictJson {

    private ConflictJson() {
    }

    /** @param whole whether identity and account numbers are written out */
    static String list(List<Dispute> disputes, int open, boolean whole) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("conflicts", disputes.stream().map(each -> dispute(each, whole)).toList());
        document.put("open", open);
        return Json.write(document);
    }

    private static Map<String, Object> dispute(Dispute dispute, boolean whole) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("record", dispute.conflict().record().text());
        one.put("kind", dispute.conflict().kind().code());
        one.put("field", dispute.conflict().field());
        one.put("village", Objects.toString(dispute.village(), null));
        one.put("owner", dispute.standing().owner());
        one.put("base", dispute.conflict().base().map(base -> side(dispute, base, whole)).orElse(null));
        one.put("sides", dispute.conflict().sides().stream().map(side -> side(dispute, side, whole)).toList());
        return one;
    }

    private static Map<String, Object> side(Dispute dispute, Change side, boolean whole) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("change", side.id().text());
        one.put("office", side.by());
        one.put("user", side.user());
        one.put("at", side.stamp().text().substring(0, side.stamp().text().indexOf('/')));
        one.put("value", ConflictWords.plain(dispute, dispute.conflict().value(side), whole));
        return one;
    }

    static String decided(Dispute dispute, ChangeId change) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("record", dispute.conflict().record().text());
        document.put("field", dispute.conflict().field());
        document.put("change", change.text());
        return Json.write(document);
    }
}
