package cunbu.app;

import cunbu.app.cli.Indicators;
import cunbu.app.cli.Intake;
import cunbu.app.fx.Texts;
import cunbu.app.store.Registers;
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
        return List.of(new Indicators(registers, texts), new Intake(registers, texts));
    }
}
