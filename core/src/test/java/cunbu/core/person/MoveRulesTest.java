package cunbu.core.person;

import static cunbu.core.Changed.with;
import static cunbu.core.person.People.TODAY;
import static cunbu.core.person.People.id;

import cunbu.core.Said;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveRulesTest {

    private final Person person = with(People.woman('a', "1980-01-01"), "diedOn", "2008-01-01");
    private final Move move = move('x', "2005-05-05", "530824101001", "530824102001");

    @Test
    void aMoveInOrderIsTakenInSilence() {
        Said.nothing(MoveRules.refusals(move, person, List.of(move), TODAY));
        Said.nothing(MoveRules.warnings(move, List.of(move)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            movedOn,  -,            movedOn move.movedOnMissing
            movedOn,  1979-12-31,   movedOn move.beforeBirth
            movedOn,  2008-01-02,   movedOn move.afterDeath
            toArea,   530824101001, toArea move.nowhereElse
            reason,   '随迁\u202E', reason text.direction
            """)
    void oneThingThatCannotBeIsRefusedAtItsField(String component, String value, String said) {
        Said.exactly(MoveRules.refusals(with(move, component, value), person, List.of(), TODAY), said);
    }

    @Test
    void aMoveIsNotInTheFutureAndGoesSomewhere() {
        Person alive = with(person, "diedOn", null);
        Said.exactly(MoveRules.refusals(with(move, "movedOn", "2010-01-01"), alive, List.of(), TODAY), "movedOn move.inFuture");
        Said.exactly(MoveRules.refusals(with(with(move, "fromArea", null), "toArea", null), alive, List.of(), TODAY), "toArea move.nowhere");
        Said.exactly(MoveRules.refusals(move, null, List.of(), TODAY), "person move.personNotFound");
        Said.nothing(MoveRules.refusals(with(move, "toArea", null), alive, List.of(), TODAY));
    }

    @Test
    void nobodyMovesTwiceOnOneDay() {
        Move other = move('y', "2005-05-05", "530824102001", "530824103001");
        Said.exactly(MoveRules.refusals(move, person, List.of(other), TODAY), "movedOn move.twiceOnOneDay");
    }

    @Test
    void eachMoveBeginsWhereTheLastOneEnded() {
        Move before = move('y', "2004-05-05", "530824103001", "530824101001");
        Move after = move('z', "2006-05-05", "530824102001", "530824103001");
        Said.nothing(MoveRules.warnings(move, List.of(before, after)));
        Said.exactly(MoveRules.warnings(with(move, "fromArea", "530824104001"), List.of(before, after)), "fromArea move.fromElsewhere");
        Said.exactly(MoveRules.warnings(with(move, "toArea", "530824104001"), List.of(before, after)), "toArea move.toElsewhere");
        Said.nothing(MoveRules.warnings(with(move, "fromArea", null), List.of(before, after)));
    }

    private static Move move(char letter, String movedOn, String from, String to) {
        return new Move(id(letter), id('a'), LocalDate.parse(movedOn), new AreaCode(from), new AreaCode(to), null);
    }
}
