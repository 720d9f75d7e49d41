package cunbu.app.fx;

import cunbu.core.history.Coded;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Every key of the program that is more than typing and moving; the page of keys shows them all. */
public enum Key implements Coded {
    PLACES(Where.EVERYWHERE, Held.CTRL),
    SEARCH(Where.EVERYWHERE, Held.CTRL, KeyCode.F),
    OPEN(Where.EVERYWHERE, Held.NONE, KeyCode.ENTER),
    BACK(Where.EVERYWHERE, Held.NONE, KeyCode.ESCAPE),
    SAVE(Where.EVERYWHERE, Held.CTRL, KeyCode.S),
    ADD(Where.EVERYWHERE, Held.CTRL, KeyCode.N),
    EXPORT(Where.EVERYWHERE, Held.CTRL, KeyCode.E),
    PRINT(Where.EVERYWHERE, Held.CTRL, KeyCode.P),
    COPY(Where.EVERYWHERE, Held.CTRL, KeyCode.C),
    PASTE(Where.EVERYWHERE, Held.CTRL, KeyCode.V),
    CHOOSE_FILE(Where.EVERYWHERE, Held.CTRL, KeyCode.O),
    AGAIN(Where.EVERYWHERE, Held.NONE, KeyCode.F5),
    HELP(Where.EVERYWHERE, Held.NONE, KeyCode.F1),
    BENEFITS(Where.PEOPLE, Held.CTRL, KeyCode.B),
    RETURNS(Where.ACTIVITIES, Held.CTRL, KeyCode.M),
    TAKE_ALL_BACK(Where.ACTIVITIES, Held.CTRL, KeyCode.Z),
    EDIT_CELL(Where.ACTIVITIES, Held.NONE, KeyCode.F2),
    NEXT_GROUP(Where.ACTIVITIES, Held.CTRL, KeyCode.PAGE_DOWN),
    GROUP_BEFORE(Where.ACTIVITIES, Held.CTRL, KeyCode.PAGE_UP),
    PART(Where.FIGURES, Held.ALT),
    PICTURE(Where.FIGURES, Held.CTRL, KeyCode.G),
    CHECK(Where.FIGURES, Held.CTRL, KeyCode.R),
    QUALITY(Where.FIGURES, Held.CTRL, KeyCode.Q),
    CLOSING(Where.FIGURES, Held.CTRL, KeyCode.L),
    COUNTS(Where.CHECK, Held.NONE, KeyCode.F2),
    PUBLISHED(Where.CHECK, Held.NONE, KeyCode.F3),
    FINDINGS(Where.CHECK, Held.NONE, KeyCode.F4),
    TAKE_BACK(Where.CHECK, Held.NONE, KeyCode.F6),
    CLOSE(Where.CLOSING, Held.CTRL, KeyCode.D),
    FORM_1(Where.CLOSING, Held.CTRL, KeyCode.DIGIT1),
    FORM_2(Where.CLOSING, Held.CTRL, KeyCode.DIGIT2),
    PAYMENTS(Where.BENEFITS, Held.CTRL, KeyCode.M),
    NOTICES(Where.BENEFITS, Held.CTRL, KeyCode.O),
    LAW(Where.BENEFITS, Held.CTRL, KeyCode.L),
    ACT(Where.BENEFITS, Held.ALT),
    CLEAR(Where.BENEFITS, Held.CTRL, KeyCode.N),
    BANK_FILE(Where.PAYMENTS, Held.CTRL, KeyCode.E),
    BANK_RETURN(Where.PAYMENTS, Held.CTRL, KeyCode.R),
    RESULTS(Where.PAYMENTS, Held.CTRL, KeyCode.T),
    CLOSE_LIST(Where.PAYMENTS, Held.CTRL, KeyCode.D),
    CHECK_NOTICE(Where.NOTICES, Held.CTRL, KeyCode.K),
    CODE_PICTURE(Where.NOTICES, Held.CTRL, KeyCode.I),
    WRITE_BUNDLE(Where.EXCHANGE, Held.CTRL, KeyCode.W),
    EXCHANGE_PART(Where.EXCHANGE, Held.ALT),
    CONFLICTS(Where.EXCHANGE, Held.CTRL, KeyCode.K),
    KEEP(Where.EXCHANGE, Held.ALT);

    /** On which screens it means that. */
    public enum Where implements Coded {
        EVERYWHERE, PEOPLE, ACTIVITIES, FIGURES, CHECK, CLOSING, BENEFITS, PAYMENTS, NOTICES, EXCHANGE;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is held down with it. */
    private enum Held { NONE, CTRL, ALT }

    private static final String NUMBERS = "1 \u2026 9";

    private final Where where;
    private final Held held;
    private final KeyCode code;

    Key(Where where, Held held, KeyCode code) {
        this.where = where;
        this.held = held;
        this.code = code;
    }

    /** A key with a number from 1 to 9. */
    Key(Where where, Held held) {
        this(where, held, null);
    }

    public Where where() {
        return where;
    }

    /** As it stands on a keyboard: {@code Ctrl+S}. */
    public String label() {
        return label(code == null ? NUMBERS : code.getName());
    }

    /** A key with a number. @param number from 1 */
    public String label(int number) {
        return label(String.valueOf(number));
    }

    private String label(String name) {
        return switch (held) {
            case NONE -> name;
            case CTRL -> "Ctrl+" + name;
            case ALT -> "Alt+" + name;
        };
    }

    public boolean matches(KeyEvent pressed) {
        return pressed.getCode() == code && isHeld(pressed) && !pressed.isShiftDown();
    }

    /** @param number from 1 */
    public boolean matches(KeyEvent pressed, int number) {
        return code == null && isHeld(pressed) && pressed.getCode().isDigitKey() && pressed.getCode().getChar().equals(String.valueOf(number));
    }

    private boolean isHeld(KeyEvent pressed) {
        return pressed.isShortcutDown() == (held == Held.CTRL) && pressed.isAltDown() == (held == Held.ALT);
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
