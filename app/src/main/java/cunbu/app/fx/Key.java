package cunbu.app.fx;

import cunbu.core.history.Coded;
import java.util.Locale;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Every key of the program that is more than typing and moving; the page of keys shows them all. */
public enum Key implements Coded {
    PLACES(Where.EVERYWHERE, "Shortcut+%d", true), SEARCH(Where.EVERYWHERE, "Shortcut+F"), OPEN(Where.EVERYWHERE, "Enter"), BACK(Where.EVERYWHERE, "ESCAPE"),
    SAVE(Where.EVERYWHERE, "Shortcut+S"), ADD(Where.EVERYWHERE, "Shortcut+N"), EXPORT(Where.EVERYWHERE, "Shortcut+E"), PRINT(Where.EVERYWHERE, "Shortcut+P"),
    COPY(Where.EVERYWHERE, "Shortcut+C"), PASTE(Where.EVERYWHERE, "Shortcut+V"), CHOOSE_FILE(Where.EVERYWHERE, "Shortcut+O"), AGAIN(Where.EVERYWHERE, "F5"),
    HELP(Where.EVERYWHERE, "F1"),
    BENEFITS(Where.PEOPLE, "Shortcut+B"),
    RETURNS(Where.ACTIVITIES, "Shortcut+M"), TAKE_ALL_BACK(Where.ACTIVITIES, "Shortcut+Z"), EDIT_CELL(Where.ACTIVITIES, "F2"),
    NEXT_GROUP(Where.ACTIVITIES, "Shortcut+Page_Down"), GROUP_BEFORE(Where.ACTIVITIES, "Shortcut+Page_Up"),
    PART(Where.FIGURES, "Alt+%d", true), PICTURE(Where.FIGURES, "Shortcut+G"), CHECK(Where.FIGURES, "Shortcut+R"), QUALITY(Where.FIGURES, "Shortcut+Q"),
    CLOSING(Where.FIGURES, "Shortcut+L"),
    COUNTS(Where.CHECK, "F2"), PUBLISHED(Where.CHECK, "F3"), FINDINGS(Where.CHECK, "F4"), TAKE_BACK(Where.CHECK, "F6"),
    CLOSE(Where.CLOSING, "Shortcut+D"), FORM_1(Where.CLOSING, "Shortcut+DIGIT1"), FORM_2(Where.CLOSING, "Shortcut+DIGIT2"),
    PAYMENTS(Where.BENEFITS, "Shortcut+M"), NOTICES(Where.BENEFITS, "Shortcut+O"), LAW(Where.BENEFITS, "Shortcut+L"), ACT(Where.BENEFITS, "Alt+%d", true),
    CLEAR(Where.BENEFITS, "Shortcut+N"),
    BANK_FILE(Where.PAYMENTS, "Shortcut+E"), BANK_RETURN(Where.PAYMENTS, "Shortcut+R"), RESULTS(Where.PAYMENTS, "Shortcut+T"), CLOSE_LIST(Where.PAYMENTS, "Shortcut+D"),
    CHECK_NOTICE(Where.NOTICES, "Shortcut+K"), CODE_PICTURE(Where.NOTICES, "Shortcut+I"),
    WRITE_BUNDLE(Where.EXCHANGE, "Shortcut+W");

    /** On which screens it means that. */
    public enum Where implements Coded {
        EVERYWHERE, PEOPLE, ACTIVITIES, FIGURES, CHECK, CLOSING, BENEFITS, PAYMENTS, NOTICES, EXCHANGE;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Where where;
    private final String keys;
    private final boolean numbered;

    /** @param numbered whether a number from 1 to 9 belongs to it */
    Key(Where where, String keys, boolean numbered) {
        this.where = where;
        this.keys = keys;
        this.numbered = numbered;
    }

    Key(Where where, String keys) {
        this(where, keys, false);
    }

    public Where where() {
        return where;
    }

    /** As it stands on a keyboard: {@code Ctrl+S}. */
    public String label() {
        return keys.replace("Shortcut", "Ctrl").replace("DIGIT", "").replace("ESCAPE", "Esc").replace("Page_", "Page").replace("%d", "1 \u2026 9");
    }

    public boolean matches(KeyEvent pressed) {
        return !numbered && KeyCombination.valueOf(keys).match(pressed);
    }

    /** @param number from 1 */
    public boolean matches(KeyEvent pressed, int number) {
        boolean alt = keys.startsWith("Alt");
        return numbered && pressed.isAltDown() == alt && pressed.isShortcutDown() != alt && pressed.getCode().isDigitKey()
                && pressed.getCode().getChar().equals(String.valueOf(number));
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
