package cunbu.app.cli;

import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The register of a command that can do without one, who opens it, and which day it is. */
final class RegisterIfGiven {

    @Option(names = "--register", paramLabel = "FILE")
    private Path register;
    @Option(names = "--user", paramLabel = "NAME")
    private String user;
    @Mixin
    private final RegisterOptions.PassphraseOptions passphrase = new RegisterOptions.PassphraseOptions();
    @Mixin
    private final RegisterOptions.ClockOptions clock = new RegisterOptions.ClockOptions();

    boolean isGiven() {
        return register != null;
    }

    /** Opens the register that is given; the caller closes it. @throws cunbu.app.store.RegisterUnavailable with the reason */
    Register open(Registers registers) throws IOException {
        return registers.open(register, user, passphrase.read(), clock.clock());
    }

    Clock clock() {
        return clock.clock();
    }

    /** The day that the command takes for today. */
    LocalDate today() {
        return LocalDate.now(clock());
    }
}
