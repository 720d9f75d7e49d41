package cunbu.app.cli;

import cunbu.app.access.UserDesk;
import cunbu.app.fx.Texts;
import cunbu.app.json.Json;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.app.store.Role;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code user add}: an administrator lets somebody else use the register. */
@Command(name = "add", mixinStandardHelpOptions = true)
public final class UserAdd extends RegisterCommand {

    private final Registers registers;

    @Option(names = "--name", required = true, paramLabel = "TEXT")
    private String name;
    @Option(names = "--role", required = true, paramLabel = "clerk|supervisor|administrator")
    private Role role;
    @Mixin
    private final NewPassphraseOption passphrase = new NewPassphraseOption();
    @Option(names = "--json")
    private boolean json;

    public UserAdd(Registers registers, Texts texts) {
        super(registers, texts);
        this.registers = registers;
    }

    @Override
    Exit work(Register register) throws IOException {
        char[] theirs = passphrase.read().orElseThrow(() -> new ParameterException(spec().commandLine(), texts().get("cli.user.noPassphrase")));
        UserDesk.Added added = new UserDesk(registers, register).add(name, role, options().passphrase(), theirs);
        added.refusals().forEach(refusal -> spec().commandLine().getErr().println(texts().of(refusal)));
        if (!added.refusals().isEmpty()) {
            return Exit.REFUSED;
        }
        out().println(json ? Json.write(UserList.document(added.account())) : texts().get("cli.user.added", added.account().name(), texts().of(role)));
        return Exit.DONE;
    }
}
