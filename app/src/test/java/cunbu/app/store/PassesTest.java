package cunbu.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.history.Kind;
import cunbu.core.indicator.Bases;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pass may read only the kinds of record that it names: on that rests what need not be counted again. */
class PassesTest {

    private static final class Listening implements ExecuteListener {

        private final Set<Kind> read = EnumSet.noneOf(Kind.class);

        @Override
        public void executeStart(ExecuteContext context) {
            for (Kind kind : Kind.values()) {
                if (Pattern.compile("\\b(from|join) \\(*\"?" + kind.code() + "\\b", Pattern.CASE_INSENSITIVE).matcher(context.sql()).find()) {
                    read.add(kind);
                }
            }
        }
    }

    @Test
    void everyPassReadsWhatItNamesAndNothingElse(@TempDir Path folder) throws IOException {
        try (TwoVillages villages = new TwoVillages(folder)) {
            PaymentCountsTest.listOf(villages.register(), TwoVillages.TOWNSHIP, 2009);
            Listening listening = new Listening();
            villages.register().database().dsl().configuration().set(new DefaultExecuteListenerProvider(listening));
            for (Pass pass : villages.register().measures().passes(Period.statisticalYear(2009), Bases.USUAL)) {
                listening.read.clear();
                pass.run().accept(new VillageCounts(List.of(new AreaCode("530824101201"), new AreaCode("530824101202"))));
                assertThat(pass.reads()).as(pass.measures().toString()).containsAll(listening.read);
                if (!pass.reads().equals(FileCounts.READS)) {
                    assertThat(listening.read).as(pass.measures().toString()).containsExactlyInAnyOrderElementsOf(pass.reads());
                }
            }
        }
    }
}
