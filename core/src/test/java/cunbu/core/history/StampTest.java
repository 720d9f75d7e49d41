package cunbu.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampTest {

    @Test
    void aStampKeepsTheWallClockToTheMillisecond() {
        Instant wall = Instant.parse("2026-03-12T08:30:59.007Z");
        Stamp stamp = Stamp.of(wall, 12, "530824101000");
        assertThat(stamp.text()).isEqualTo("2026-03-12T08:30:59.007Z/0012/530824101000");
        assertThat(stamp.wall()).isEqualTo(wall);
        assertThat(stamp.counter()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29T08:30:00.000Z", "2026-13-01T08:30:00.000Z", "2026-03-12T24:00:00.000Z", "2026-03-12T08:60:00.000Z"})
    void aMomentThatDoesNotExistIsRefused(String wall) {
        Stamp stamp = new Stamp(wall + "/0000/530824101000");
        assertThatThrownBy(stamp::wall).isInstanceOf(DateTimeException.class);
    }
}
