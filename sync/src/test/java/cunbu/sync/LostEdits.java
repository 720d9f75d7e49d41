package cunbu.sync;

import cunbu.core.history.Change;
import cunbu.core.history.ChangeId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What other programs' rules would have done to the same edits, which came to the same registers in the same order. An edit is lost where a
 * register let it go for a value whose author had not seen it, and nobody was told.
 */
final class LostEdits {

    /** How a register that keeps one value chooses between the one it has and the one that comes. */
    enum Rule {
        LAST_WRITE_WINS(Comparator.comparing(Change::stamp)),
        /** The township's, whatever the county says. */
        CLIENT_WINS(Comparator.comparingInt((Change each) -> -FieldState.rank(each.by()))),
        /** Whatever comes is written, whatever was there. */
        BLIND_UPDATE((one, other) -> 0);

        private final Comparator<Change> better;

        Rule(Comparator<Change> better) {
            this.better = better;
        }

        private boolean keeps(Change here, Change comes) {
            return better.compare(here, comes) > 0;
        }
    }

    /** One edit of one field. */
    private record Edit(ChangeId change, String field) {
    }

    private final Collection<? extends MemoryRegister> registers;

    LostEdits(Collection<? extends MemoryRegister> registers) {
        this.registers = registers;
    }

    /** How many edits each rule loses, and ours. */
    Map<String, Long> count() {
        Map<String, Long> lost = new TreeMap<>();
        for (Rule rule : Rule.values()) {
            Set<Edit> edits = new HashSet<>();
            registers.forEach(register -> register.records().values().forEach(record -> replay(record, rule, edits)));
            lost.put(rule.name(), (long) edits.size());
        }
        Set<Edit> ours = new HashSet<>();
        registers.forEach(register -> register.records().values().forEach(record -> missing(record, ours)));
        lost.put("ours", (long) ours.size());
        return lost;
    }

    private static void replay(MemoryRegister.Kept record, Rule rule, Set<Edit> lost) {
        Map<ChangeId, Change> all = new HashMap<>();
        record.changes.forEach(each -> all.put(each.id(), each));
        Map<String, Change> kept = new HashMap<>();
        for (Change comes : record.changes) {
            for (String field : comes.set().keySet()) {
                Change here = kept.get(field);
                boolean stays = here != null && rule.keeps(here, comes);
                Change wins = stays ? here : comes;
                Change goes = stays ? comes : here;
                kept.put(field, wins);
                if (goes != null && !value(goes, field).equals(value(wins, field)) && !sees(wins, goes.id(), field, all)) {
                    lost.add(new Edit(goes.id(), field));
                }
            }
        }
    }

    private static String value(Change change, String field) {
        return Objects.toString(change.set().get(field).value());
    }

    /** Whether that change was made by somebody who had seen the other one, or something made by somebody who had. */
    private static boolean sees(Change change, ChangeId other, String field, Map<ChangeId, Change> all) {
        List<ChangeId> over = change.set().get(field).over();
        return over.contains(other) || over.stream().map(all::get).filter(each -> each != null && each.set().containsKey(field))
                .anyMatch(each -> sees(each, other, field, all));
    }

    /** With our rules an edit that is not shown any more must be named by a later one, whose author had it before his eyes. */
    private static void missing(MemoryRegister.Kept record, Set<Edit> lost) {
        for (Change change : record.changes) {
            for (String field : change.set().keySet()) {
                boolean shown = record.fields.get(field).siblings().stream().anyMatch(each -> each.change().equals(change.id()));
                boolean decided = record.changes.stream().anyMatch(each -> each.set().containsKey(field) && each.set().get(field).over().contains(change.id()));
                if (!shown && !decided) {
                    lost.add(new Edit(change.id(), field));
                }
            }
        }
    }
}
