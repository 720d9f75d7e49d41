package cunbu.app.cli;

import cunbu.app.fx.Texts;
import cunbu.core.award.Schemes;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code --scheme}: refuses a name that no scheme has, and says which there are. */
final class SchemeOption {

    private SchemeOption() {
    }

    static void check(Schemes schemes, String scheme, CommandSpec spec, Texts texts) {
        if (schemes.named(scheme).isEmpty()) {
            throw new ParameterException(spec.commandLine(), texts.get("cli.decide.noScheme", scheme, String.join(", ", schemes.codes())));
        }
    }
}
