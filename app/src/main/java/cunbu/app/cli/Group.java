package cunbu.app.cli;

import cunbu.app.fx.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands of one family under one word: {@code office key}, {@code office list}. */
@Command(mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
public final class Group implements Runnable {

    private final Texts texts;

    @Spec
    private CommandSpec spec;

    private Group(Texts texts) {
        this.texts = texts;
    }

    /** The family as one command of {@link Cli}. */
    public static Object of(String name, Texts texts, Object... commands) {
        CommandLine family = new CommandLine(new Group(texts));
        family.getCommandSpec().name(name);
        for (Object each : commands) {
            family.addSubcommand(each);
        }
        return family;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), texts.get("cli.noCommand"));
    }
}
