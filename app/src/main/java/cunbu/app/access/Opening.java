package cunbu.app.access;

import cunbu.app.store.Look;
import cunbu.core.history.RecordId;
import cunbu.core.person.IdentityNumber;
import java.util.regex.Pattern;

/**
 * People that somebody is about to see.
 *
 * @param record whose record; null for a list of many
 * @param about  which list: of what, when, where; null where the record says it all
 */
public record Opening(Look look, RecordId record, String about) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{14,17}[0-9Xx]");

    public static Opening of(Look look, RecordId record) {
        return new Opening(look, record, null);
    }

    /** A list; an identity number among the words that were searched for is masked. */
    public static Opening of(Look look, Object... about) {
        StringBuilder words = new StringBuilder();
        for (Object each : about) {
            words.append(words.isEmpty() ? "" : " ").append(each);
        }
        return new Opening(look, null, NUMBER.matcher(words).replaceAll(found -> IdentityNumber.mask(found.group())));
    }
}
