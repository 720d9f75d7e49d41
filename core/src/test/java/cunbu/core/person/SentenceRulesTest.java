package cunbu.core.person;

import static cunbu.core.person.People.TODAY;
import static cunbu.core.person.People.id;

import cunbu.core.Said;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceRulesTest {

    private final Person person = People.man('a', "1980-01-01");

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2000-01-01, -,          -
            2000-01-01, 2012-01-01, -
            -,          2012-01-01, fromOn sentence.fromOnMissing
            2010-01-01, 2012-01-01, fromOn sentence.inFuture
            1979-12-31, -,          fromOn sentence.beforeBirth
            2000-01-01, 2000-01-01, toOn sentence.endsBeforeStart
            """)
    void aSentenceLiesInALifeAndEndsAfterItBegins(LocalDate fromOn, LocalDate toOn, String said) {
        Said.exactly(SentenceRules.refusals(new Sentence(id('x'), id('a'), fromOn, toOn), person, TODAY), said == null ? new String[0] : new String[] {said});
    }
}
