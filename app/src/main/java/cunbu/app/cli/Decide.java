package cunbu.app.cli;

import cunbu.app.award.Words;
import cunbu.app.fx.Texts;
import cunbu.app.json.FactsFile;
import cunbu.app.json.NotUnderstood;
import cunbu.core.award.Decider;
import cunbu.core.award.Decision;
import cunbu.core.award.Schemes;
import cunbu.core.award.UsedLaw;
import cunbu.core.law.LawBook;
import cunbu.core.place.AreaCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code decide}: one decision on facts from a file; no register is needed. */
@Command(name = "decide", mixinStandardHelpOptions = true)
public final class Decide implements Callable<Integer> {

    private final Schemes schemes;
    private final Texts texts;

    @Spec
    private CommandSpec spec;
    @Option(names = "--scheme", required = true, paramLabel = "SCHEME")
    private String scheme;
    @Option(names = "--on", required = true, paramLabel = "DATE")
    private LocalDate on;
    @Option(names = "--facts", required = true, paramLabel = "FILE")
    private Path facts;
    @Option(names = "--area", paramLabel = "CODE", converter = AreaCodes.class)
    private AreaCode area;
    /** Accepted as by every command; a decision on facts from a file does not depend on today. */
    @Mixin
    private final RegisterOptions.ClockOptions clock = new RegisterOptions.ClockOptions();
    @Option(names = "--json")
    private boolean json;

    public Decide(Schemes schemes, Texts texts) {
        this.schemes = schemes;
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        SchemeOption.check(schemes, scheme, spec, texts);
        FactsFile file = read();
        file.passedOver().forEach(place -> spec.commandLine().getErr().println(texts.get("cli.decide.passedOver", place)));
        if (!file.refusals().isEmpty()) {
            file.refusals().forEach(wrong -> spec.commandLine().getErr().println(texts.get("cli.decide.wrong", wrong.field(), texts.of(wrong))));
            return Exit.USAGE.code();
        }
        Decision decision = new Decider().decide(schemes.named(scheme).orElseThrow(), file.facts(), on, area);
        DecisionText.print(decision, UsedLaw.of(LawBook.shipped(), decision, file.facts()), new Words(texts, Map.of()), texts, json, spec.commandLine().getOut());
        return Exit.DONE.code();
    }

    private FactsFile read() throws IOException {
        try (InputStream in = Files.newInputStream(facts)) {
            return FactsFile.read(in);
        } catch (NotUnderstood e) {
            throw new ParameterException(spec.commandLine(), texts.get("json." + e.reason(), facts.getFileName(), e.place()));
        }
    }
}
