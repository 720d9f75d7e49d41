package cunbu.app.quality;

import cunbu.app.fx.Texts;
import cunbu.core.history.Coded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Fills the boxes in which somebody chooses what to see. */
final class Choices {

    private Choices() {
    }

    /** Every case, and first of them none: whichever it is. */
    static <E extends Enum<E> & Coded> void cases(ComboBox<E> box, E[] cases, Texts texts, String any) {
        List<E> all = new ArrayList<>();
        all.add(null);
        all.addAll(Arrays.asList(cases));
        box.getItems().setAll(all);
        box.setConverter(worded(each -> each == null ? any : texts.of(each)));
    }

    static <T> StringConverter<T> worded(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return words.apply(value);
            }

            @Override
            public T fromString(String text) {
                return null;
            }
        };
    }
}
