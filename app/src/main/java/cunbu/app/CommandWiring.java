package cunbu.app;

import cunbu.app.cli.Decide;
import cunbu.app.cli.Entitled;
import cunbu.app.cli.Explain;
import cunbu.app.cli.Find;
import cunbu.app.cli.Indicators;
import cunbu.app.cli.Intake;
import cunbu.app.cli.Sample;
import cunbu.app.fx.Texts;
import cunbu.app.sample.PracticeCounty;
import cunbu.app.store.Registers;
import cunbu.core.award.Schemes;
import cunbu.core.law.LawBook;
import java.util.List;

/** Builds the commands, each with the worker it calls. */
final class CommandWiring {

    private final Registers registers;
    private final Texts texts;

    CommandWiring(Registers registers, Texts texts) {
        this.registers = registers;
        this.texts = texts;
    }

    /** One object per command, in the order in which help lists them. */
    List<Object> all() {
        Schemes schemes = new Schemes(LawBook.shipped());
        return List.of(
                new Sample(new PracticeCounty(registers), texts),
                new Indicators(registers, texts),
                new Intake(registers, texts),
                new Find(registers, texts),
                new Decide(schemes, texts),
                new Entitled(registers, schemes, texts),
                new Explain(registers, schemes, texts));
    }
}
