package cunbu.app.cli;

import cunbu.app.fx.Texts;
import cunbu.app.sample.InventedCounty;
import cunbu.app.sample.PracticeCounty;
import cunbu.core.place.AreaCode;
import cunbu.sync.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sample}: makes a practice register of invented people. */
@Command(name = "sample", mixinStandardHelpOptions = true)
public final class Sample implements Callable<Integer> {

    private final PracticeCounty county;
    private final Texts texts;

    @Spec
    private CommandSpec spec;
    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out;
    @Option(names = "--area", paramLabel = "CODE", converter = AreaCodes.class)
    private AreaCode area;
    @Option(names = "--scale", paramLabel = "N", defaultValue = "1")
    private int scale;
    @Option(names = "--seed", paramLabel = "N", defaultValue = "" + InventedCounty.USUAL_SEED)
    private long seed;
    @Mixin
    private final RegisterOptions.PassphraseOptions passphrase = new RegisterOptions.PassphraseOptions();
    @Mixin
    private final RegisterOptions.ClockOptions clock = new RegisterOptions.ClockOptions();

    public Sample(PracticeCounty county, Texts texts) {
        this.county = county;
        this.texts = texts;
    }

    @Override
    public Integer call() throws IOException {
        AreaCode office = area == null ? county.offices().get(0).code() : area;
        if (county.offices().stream().noneMatch(each -> each.code().equals(office))) {
            throw new ParameterException(spec.commandLine(), texts.get("cli.sample.otherArea", office.text()));
        }
        if (scale < 1 || scale > PracticeCounty.LARGEST_SCALE) {
            throw new ParameterException(spec.commandLine(), texts.get("cli.sample.scale", PracticeCounty.LARGEST_SCALE));
        }
        long records = county.make(out, passphrase.read(), new PracticeCounty.Order(office, scale, seed), clock.clock(), villages());
        spec.commandLine().getOut().println(texts.get("cli.sample.made", out.getFileName(), records));
        return Exit.DONE.code();
    }

    private Progress villages() {
        PrintWriter err = spec.commandLine().getErr();
        return (done, of) -> {
            if (done % 10 == 0 || done == of) {
                err.println(texts.get("cli.sample.villages", done, of));
            }
        };
    }
}
