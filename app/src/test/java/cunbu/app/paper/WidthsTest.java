package cunbu.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WidthsTest {

    @Test
    void whereThereIsRoomEachColumnGetsAnEqualPartOfTheRest() {
        assertThat(Widths.fit(new float[] {10, 20, 30}, 90)).containsExactly(20, 30, 40);
    }

    @Test
    void whereThereIsNoneTheWideColumnsShareWhatTheNarrowOnesLeave() {
        assertThat(Widths.fit(new float[] {10, 200, 300}, 100)).containsExactly(10, 45, 45);
        assertThat(Widths.fit(new float[] {500, 500}, 100)).containsExactly(50, 50);
    }
}
