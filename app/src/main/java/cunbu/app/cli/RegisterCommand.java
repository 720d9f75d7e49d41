package cunbu.app.cli;

import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.rule.Refusal;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What every command on one register shares: its options, its words, and opening the register for as long as the work takes. */
abstract class RegisterCommand implements Callable<Integer> {

    private final Registers registers;
    private final Texts texts;

    @Spec
    private CommandSpec spec;
    @Mixin
    private final RegisterOptions options = new RegisterOptions();

    RegisterCommand(Registers registers, Texts texts) {
        this.registers = registers;
        this.texts = texts;
    }

    /** Says what is wrong with the options before the register is opened. @throws picocli.CommandLine.ParameterException if anything is */
    void check() {
    }

    /** What the command does, as its options say. One that does not tell is taken for one that writes, which not everybody may. */
    Use use() {
        return Use.WRITES;
    }

    /** What the command does with the open register. */
    abstract Exit work(Register register) throws IOException;

    @Override
    public final Integer call() throws IOException {
        check();
        try (Register register = options.open(registers)) {
            List<Refusal> refusals = use().refusals(register, options.clock());
            refusals.forEach(refusal -> spec.commandLine().getErr().println(texts.of(refusal)));
            return (refusals.isEmpty() ? work(register) : Exit.REFUSED).code();
        }
    }

    final Texts texts() {
        return texts;
    }

    final CommandSpec spec() {
        return spec;
    }

    final RegisterOptions options() {
        return options;
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
