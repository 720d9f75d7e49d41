package cunbu.app.cli;

import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** Runs one command: finds it, lets it work, and turns whatever goes wrong into a sentence and an exit code. */
public final class Cli {

    private final Texts texts;
    private final Problems problems;
    private final Map<Class<? extends Throwable>, Exit> exits;
    private final CommandLine commands;

    /**
     * @param commands objects of classes with {@link Command}
     * @param exits    exit codes of named exceptions that are not the world's "no"
     */
    public Cli(Texts texts, Problems problems, List<Object> commands, Map<Class<? extends Throwable>, Exit> exits) {
        this.texts = texts;
        this.problems = problems;
        this.exits = Map.copyOf(exits);
        this.commands = new CommandLine(new Root(texts));
        commands.forEach(this.commands::addSubcommand);
        this.commands.setCaseInsensitiveEnumValuesAllowed(true);
        this.commands.setParameterExceptionHandler((wrong, arguments) -> usage(wrong));
        this.commands.setExecutionExceptionHandler((thrown, command, parsed) -> failed(thrown, command.getErr()));
    }

    /** Runs a command that prints to standard output. @return the exit code */
    public int run(String... arguments) {
        return run(new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true), arguments);
    }

    /** Runs a command that prints to {@code out}. @return the exit code */
    public int run(PrintWriter out, String... arguments) {
        commands.setOut(out);
        commands.setErr(new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true));
        try {
            return commands.execute(arguments);
        } finally {
            out.flush();
        }
    }

    private int usage(ParameterException wrong) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println(texts.get("cli.usage", wrong.getMessage()));
        wrong.getCommandLine().usage(err);
        return Exit.USAGE.code();
    }

    private int failed(Throwable thrown, PrintWriter err) {
        Problems.Problem problem = problems.of(thrown);
        err.println(problem.sentence() + " (" + problem.code() + ")");
        if (problem.bug()) {
            err.println(problem.details());
            return Exit.BUG.code();
        }
        return exit(thrown).code();
    }

    private Exit exit(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (exits.containsKey(each.getClass())) {
                return exits.get(each.getClass());
            }
        }
        return Exit.WORLD;
    }

    @Command(name = "cunbu", mixinStandardHelpOptions = true, version = "0.1.0", synopsisSubcommandLabel = "COMMAND")
    private static final class Root implements Runnable {

        private final Texts texts;

        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec;

        Root(Texts texts) {
            this.texts = texts;
        }

        @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
        private void speak(Language language) {
            texts.speak(language);
        }

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), texts.get("cli.noCommand"));
        }
    }
}
