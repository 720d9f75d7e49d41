package cunbu.app.cli;

import cunbu.app.exchange.Revocation;
import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.place.AreaCode;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code office revoke}: the county believes nothing more that an office signs with the keys it has. */
@Command(name = "revoke", mixinStandardHelpOptions = true)
public final class OfficeRevoke extends RegisterCommand {

    @Parameters(paramLabel = "CODE", converter = AreaCodes.class)
    private AreaCode office;
    @Option(names = "--root", paramLabel = "FILE")
    private Path root;

    public OfficeRevoke(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Exit work(Register register) throws IOException {
        Revocation.Revoked revoked = new Revocation(register, options().clock()).revoke(office, root);
        out().println(texts().get("cli.office.revokedNow", revoked.name(), revoked.office(), revoked.lastGood()));
        return Exit.DONE;
    }
}
