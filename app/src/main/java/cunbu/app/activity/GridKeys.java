package cunbu.app.activity;

import cunbu.app.fx.Key;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyEvent;

/** What the keys do in the grid: letters type, arrows move, a block is pasted. */
final class GridKeys {

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
        if (Key.PASTE.matches(key)) {
            model.paste(Objects.toString(Clipboard.getSystemClipboard().getContent(DataFormat.PLAIN_TEXT), ""));
            key.consume();
        } else if (Key.COPY.matches(key) && !model.rows.isEmpty()) {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, cell.row().text(cell.spot.get().field())));
            key.consume();
        } else if (Key.NEXT_GROUP.matches(key) || Key.GROUP_BEFORE.matches(key)) {
            cell.nextGroup(Key.NEXT_GROUP.matches(key) ? 1 : -1);
            key.consume();
        } else if (Key.EDIT_CELL.matches(key)) {
            cell.edit();
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
