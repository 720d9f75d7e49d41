package cunbu.core.letter;

import cunbu.core.history.Coded;
import java.util.Locale;

/** What an addressee answers. */
public enum LetterAnswer implements Coded {
    CONFIRMED, NOT_FOUND, MOVED_ON, NOT_OURS;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
