package cunbu.app.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Language;
import cunbu.app.fx.Texts;
import cunbu.core.history.Coded;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Note;
import cunbu.core.indicator.Unit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NotesTest {

    @Test
    void measuresAreSpokenByTheirNames() {
        Note note = Note.of("villagesMissing", "iud", 1, 15, "530824101201");

        assertThat(new Notes(new Texts(Language.ZH)).sentence(note)).isEqualTo("15 个村中有 1 个村缺宫内节育器，首先是 530824101201。");
        assertThat(new Notes(new Texts(Language.EN)).sentence(note)).isEqualTo("users of an IUD: unknown in 1 of 15 villages, first in 530824101201.");
    }

    @Test
    void everyIndicatorMeasureAndUnitHasAName() {
        Texts texts = new Texts(Language.ZH);

        assertThat(Stream.<Coded[]>of(Indicator.values(), Measure.values(), Unit.values()).flatMap(Stream::of).map(texts::of))
                .noneMatch(name -> name.startsWith("["));
    }
}
