package cunbu.app.activity;

import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What the keys do in the grid: letters type, arrows move, a block is pasted. */
final class GridKeys {

    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination NEXT_GROUP = new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination GROUP_BEFORE = new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN);
    private static final int ROWS_OF_A_PAGE = 10;

    private final ReturnsViewModel model;
    private final CellEditor cell;

    GridKeys(ReturnsViewModel model) {
        this.model = model;
        this.cell = model.cell;
    }

    void listen(Node grid) {
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        grid.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void typed(KeyEvent key) {
        String letters = key.getCharacter();
        boolean letter = !letters.isEmpty() && letters.charAt(0) > ' ' && letters.charAt(0) != '\u007f';
        if (letter && !key.isShortcutDown() && !key.isAltDown()) {
            cell.type(letters);
            key.consume();
        }
    }

    private void pressed(KeyEvent key) {
        if (PASTE.match(key)) {
            model.paste(Objects.toString(Clipboard.getSystemClipboard().getContent(DataFormat.PLAIN_TEXT), ""));
            key.consume();
        } else if (COPY.match(key) && !model.rows.isEmpty()) {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, cell.row().text(cell.spot.get().field())));
            key.consume();
        } else if (NEXT_GROUP.match(key) || GROUP_BEFORE.match(key)) {
            cell.nextGroup(NEXT_GROUP.match(key) ? 1 : -1);
            key.consume();
        } else if (!key.isShortcutDown() && !key.isAltDown() && moved(key)) {
            key.consume();
        }
    }

    /** @return whether the key meant something here */
    private boolean moved(KeyEvent key) {
        switch (key.getCode()) {
            case UP -> cell.down(-1);
            case DOWN, ENTER -> cell.down(1);
            case PAGE_UP -> cell.down(-ROWS_OF_A_PAGE);
            case PAGE_DOWN -> cell.down(ROWS_OF_A_PAGE);
            case LEFT -> cell.right(-1);
            case RIGHT -> cell.right(1);
            case HOME -> cell.right(-ReturnField.values().length);
            case END -> cell.right(ReturnField.values().length);
            case F2 -> cell.edit();
            case BACK_SPACE, DELETE -> cell.erase();
            case TAB -> {
                return cell.next(key.isShiftDown() ? -1 : 1);
            }
            case ESCAPE -> {
                return cell.restore();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
