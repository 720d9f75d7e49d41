package cunbu.app.cli;

import cunbu.app.closing.ClosingDesk;
import cunbu.app.closing.ClosingWords;
import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.rule.Refusal;
import java.util.List;
import picocli.CommandLine.Option;

/** What the commands on closed periods share. */
abstract class ClosingCommand extends RegisterCommand {

    @Option(names = "--json")
    private boolean json;

    ClosingCommand(Registers registers, Texts texts) {
        super(registers, texts);
    }

    abstract Exit work(Register register, ClosingDesk desk);

    @Override
    final Exit work(Register register) {
        return work(register, new ClosingDesk(register, options().clock()));
    }

    final boolean json() {
        return json;
    }

    final ClosingWords words() {
        return new ClosingWords(texts());
    }

    final void print(List<String> lines) {
        lines.forEach(out()::println);
    }

    /** Says what speaks against it, or what should be looked at. */
    final void say(List<Refusal> sentences) {
        sentences.forEach(each -> spec().commandLine().getErr().println(words().sentence(each)));
    }
}
