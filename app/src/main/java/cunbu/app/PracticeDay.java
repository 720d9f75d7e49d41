package cunbu.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** In a practice register it is the last day of 2009, when the practice county's records end; the hours pass as on the wall. */
final class PracticeDay {

    private static final Instant MORNING = Instant.parse("2009-12-31T01:00:00Z");

    private PracticeDay() {
    }

    static Clock clock(Clock wall) {
        return Clock.offset(wall, Duration.between(wall.instant(), MORNING));
    }
}
