package cunbu.app.cli;

import cunbu.app.award.CaseRow;
import cunbu.app.award.Replay;
import cunbu.app.json.Json;
import cunbu.core.casework.AwardStep;
import cunbu.core.casework.Casefile;
import cunbu.core.casework.Objection;
import cunbu.core.casework.Ruling;
import cunbu.core.history.RecordId;
import cunbu.core.place.Level;
import cunbu.core.rule.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Cases as the command line promises them. */
final class CaseJson {

    private CaseJson() {
    }

    static String written(RecordId id, Casefile file) {
        return Json.write(members("id", id, "case", file.id(), "state", file.state().code()));
    }

    /** @param sentence words a refusal */
    static String refused(List<Refusal> refusals, Function<Refusal, String> sentence) {
        return Json.write(Map.of("refusals", refusals.stream()
                .map(each -> members("field", each.field(), "reason", each.reason(), "sentence", sentence.apply(each))).toList()));
    }

    static String list(List<CaseRow> rows) {
        return Json.write(Map.of("cases", rows.stream().map(CaseJson::row).toList()));
    }

    private static Map<String, Object> row(CaseRow row) {
        Map<String, Object> one = head(row);
        one.put("openObjections", row.file().open().size());
        return one;
    }

    /** @param replays what comes out of each of the rulings today, in their order */
    static String file(CaseRow row, List<Ruling> rulings, List<Replay.Replayed> replays) {
        Casefile file = row.file();
        Map<String, Object> document = head(row);
        document.put("confirmedOn", text(file.confirmedOn()));
        document.put("hangsUntil", text(file.hangsUntil()));
        document.put("exitOn", text(file.exitOn()));
        document.put("returnedBy", file.returnedBy().map(Level::code).orElse(null));
        document.put("steps", file.all().stream().map(step -> step(step, file)).toList());
        document.put("objections", file.objections().stream().map(each -> objection(each, file)).toList());
        document.put("rulings", IntStream.range(0, rulings.size()).mapToObj(i -> ruling(rulings.get(i), replays.get(i))).toList());
        return Json.write(document);
    }

    private static Map<String, Object> head(CaseRow row) {
        return members("case", row.file().id(), "person", row.file().claim().person(), "name", row.person() == null ? null : row.person().name(),
                "village", row.person() == null ? null : row.person().village(), "scheme", row.file().claim().scheme(), "appliedOn",
                row.file().claim().appliedOn(), "state", row.file().state().code(), "since", row.file().since());
    }

    private static Map<String, Object> step(AwardStep step, Casefile file) {
        String standing = file.steps().contains(step) ? "in-force" : file.unfit().contains(step) ? "unfit" : step.reverses() != null ? "reversal" : "reversed";
        Map<String, Object> one = members("id", step.id(), "step", step.step() == null ? null : step.step().code(), "takenOn", step.takenOn(), "takenBy",
                step.takenBy(), "reason", step.reason(), "reverses", step.reverses(), "notice", step.notice(), "effectiveOn", step.effectiveOn());
        one.put("favourable", step.favourable());
        one.put("standing", standing);
        return one;
    }

    private static Map<String, Object> objection(Objection objection, Casefile file) {
        Map<String, Object> one = members("id", objection.id(), "notice", objection.notice(), "raisedOn", objection.raisedOn(), "raisedBy", objection.raisedBy(),
                "subject", objection.subject(), "answeredOn", objection.answeredOn(), "answer", objection.answer());
        one.put("upheld", objection.upheld());
        one.put("inTheWay", file.inTheWay().contains(objection));
        return one;
    }

    private static Map<String, Object> ruling(Ruling ruling, Replay.Replayed replayed) {
        Map<String, Object> one = members("id", ruling.id(), "askedOn", ruling.askedOn(), "ruledOn", ruling.ruledOn(), "verdict", text(ruling.verdict()),
                "lawVersion", ruling.lawVersion());
        one.put("sameLaw", replayed.sameLaw());
        one.put("differsToday", replayed.differences());
        return one;
    }

    /** Name after name with its value; a value that is not a text is written as its text. */
    private static Map<String, Object> members(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], text(namesAndValues[i + 1]));
        }
        return members;
    }

    private static String text(Object value) {
        return Objects.toString(value, null);
    }
}
