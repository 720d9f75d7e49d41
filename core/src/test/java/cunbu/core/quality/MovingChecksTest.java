package cunbu.core.quality;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.migrant.Direction;
import cunbu.core.migrant.Migrant;
import cunbu.core.person.Move;
import cunbu.core.person.Presence;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody born on 2000-05-01 who died on 2009-05-01, or lives on 2009-12-31. */
class MovingChecksTest {

    private static final AreaCode FAR = new AreaCode("530822000000");
    private final Individual here = Someone.person(1, Sex.FEMALE, "2000-05-01", null);

    @ParameterizedTest
    @CsvSource(textBlock = """
            2000-05-01, ''
            2000-04-30, MOVE_OUTSIDE_LIFE error
            2009-05-01, ''
            2009-05-02, MOVE_OUTSIDE_LIFE error
            """)
    void nobodyMovesBeforeBirthOrAfterDeath(String movedOn, String found) {
        Individual dead = Someone.person(1, Sex.FEMALE, "2000-05-01", "2009-05-01");
        assertThat(Someone.said(MoveChecks.of(dead, List.of(move(movedOn, FAR, Someone.VILLAGE)), Someone.TODAY))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"2009-12-31, ''", "2010-01-01, MOVE_OUTSIDE_LIFE error"})
    void nobodyHasMovedTomorrow(String movedOn, String found) {
        assertThat(Someone.said(MoveChecks.of(here, List.of(move(movedOn, FAR, Someone.VILLAGE)), Someone.TODAY))).isEqualTo(found);
    }

    @Test
    void theLastMoveLeadsToWhereThePersonIs() {
        Individual gone = Someone.person(1, Sex.FEMALE, "2000-05-01", null, Presence.LEFT);
        Move in = move("2005-01-01", FAR, Someone.VILLAGE);
        Move out = move("2006-01-01", Someone.VILLAGE, FAR);
        assertThat(MoveChecks.of(here, List.of(in), Someone.TODAY)).isEmpty();
        assertThat(MoveChecks.of(gone, List.of(out, in), Someone.TODAY)).isEmpty();
        assertThat(Someone.said(MoveChecks.of(here, List.of(out), Someone.TODAY))).isEqualTo("MOVE_AGAINST_VILLAGE error");
        assertThat(Someone.said(MoveChecks.of(here, List.of(in, out), Someone.TODAY))).isEqualTo("MOVE_AGAINST_VILLAGE error");
        assertThat(Someone.said(MoveChecks.of(gone, List.of(in), Someone.TODAY))).isEqualTo("MOVE_AGAINST_VILLAGE error");
        assertThat(Someone.said(MoveChecks.missing(gone))).isEqualTo("LEFT_WITHOUT_MOVE warning");
    }

    @Test
    void oneMoveStartsWhereTheOtherEnded() {
        Move in = move("2005-01-01", FAR, Someone.VILLAGE);
        assertThat(Someone.said(MoveChecks.of(here, List.of(move("2006-01-01", Someone.OTHER, Someone.VILLAGE), in), Someone.TODAY)))
                .isEqualTo("MOVES_DO_NOT_MEET warning");
        assertThat(MoveChecks.of(here, List.of(move("2006-01-01", null, Someone.VILLAGE), in), Someone.TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            IN,  ELSEWHERE,  ,           2005-01-01, ,           ''
            IN,  REGISTERED, ,           2005-01-01, ,           MIGRANT_REGISTERED_HERE warning
            IN,  REGISTERED, ,           2005-01-01, 2006-01-01, ''
            OUT, REGISTERED, ,           2005-01-01, ,           ''
            OUT, ELSEWHERE,  ,           2005-01-01, ,           MIGRANT_NOT_REGISTERED_HERE warning
            OUT, LEFT,       ,           2005-01-01, ,           MIGRANT_NOT_REGISTERED_HERE warning
            OUT, REGISTERED, 2009-05-01, 2005-01-01, ,           MIGRANT_DIED warning
            OUT, REGISTERED, 2009-05-01, 2005-01-01, 2009-05-01, ''
            OUT, REGISTERED, ,           2000-04-30, ,           STAY_OUTSIDE_LIFE error
            OUT, REGISTERED, ,           2000-05-01, ,           ''
            OUT, REGISTERED, 2009-05-01, 2009-05-02, ,           STAY_OUTSIDE_LIFE error
            """)
    void aStayFitsThePerson(Direction direction, Presence presence, String diedOn, String fromOn, String toOn, String found) {
        Individual person = Someone.person(1, Sex.FEMALE, "2000-05-01", diedOn, presence);
        assertThat(Someone.said(StayChecks.of(stay(direction, fromOn, toOn), person, Someone.TODAY))).isEqualTo(found);
    }

    @Test
    void twoStaysAtOnceAreFoundAndTwoOfBothDirectionsAreNot() {
        assertThat(Someone.said(StayChecks.overlap(here, List.of(stay(Direction.OUT, "2006-01-01", null), stay(Direction.OUT, "2005-01-01", "2006-01-02")))))
                .isEqualTo("MIGRANT_TWICE warning");
        assertThat(StayChecks.overlap(here, List.of(stay(Direction.OUT, "2006-01-01", null), stay(Direction.OUT, "2005-01-01", "2006-01-01")))).isEmpty();
        assertThat(StayChecks.overlap(here, List.of(stay(Direction.OUT, "2006-01-01", null), stay(Direction.IN, "2005-01-01", null)))).isEmpty();
        assertThat(Someone.said(StayChecks.of(stay(Direction.IN, "2005-01-01", null), null, Someone.TODAY))).isEqualTo("PERSON_NOT_FOUND error");
    }

    private Move move(String movedOn, AreaCode from, AreaCode to) {
        return new Move(Someone.id(20), here.id(), Someone.day(movedOn), from, to, null);
    }

    private Migrant stay(Direction direction, String fromOn, String toOn) {
        return new Migrant(Someone.id(21), here.id(), direction, null, Someone.VILLAGE, Someone.day(fromOn), Someone.day(toOn), null, null);
    }
}
