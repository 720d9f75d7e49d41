package cunbu.app.cli;

import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import picocli.CommandLine.Option;

/** Which register, who opens it, and which day it is. The passphrase never stands on the command line. */
public final class RegisterOptions {

    private static final String PASSPHRASE = "CUNBU_PASSPHRASE";

    @Option(names = "--register", required = true, paramLabel = "FILE")
    private Path register;

    @Option(names = "--user", paramLabel = "NAME")
    private String user;

    @picocli.CommandLine.Mixin
    private final PassphraseOptions passphrase = new PassphraseOptions();

    @picocli.CommandLine.Mixin
    private final ClockOptions clock = new ClockOptions();

    /** Opens the register; the caller closes it. @throws cunbu.app.store.RegisterUnavailable with the reason */
    public Register open(Registers registers) throws IOException {
        return registers.open(register, user, passphrase.read(), clock.clock());
    }

    /** What the user typed to open the register. @throws PassphraseMissing if it was given nowhere */
    public char[] passphrase() throws IOException {
        return passphrase.read();
    }

    public Clock clock() {
        return clock.clock();
    }

    /** The day that the command takes for today. */
    public LocalDate today() {
        return LocalDate.now(clock());
    }

    /** {@code --passphrase-file}, else the environment. */
    public static final class PassphraseOptions {

        @Option(names = "--passphrase-file", paramLabel = "FILE")
        private Path file;

        /** The first line of the file, or the environment's value. @throws PassphraseMissing if there is neither */
        public char[] read() throws IOException {
            if (file != null) {
                return Files.readString(file, StandardCharsets.UTF_8).lines().findFirst().orElse("").toCharArray();
            }
            String given = System.getenv(PASSPHRASE);
            if (given == null || given.isEmpty()) {
                throw new PassphraseMissing();
            }
            return given.toCharArray();
        }
    }

    /** {@code --today}. */
    public static final class ClockOptions {

        @Option(names = "--today", paramLabel = "DATE")
        private LocalDate today;

        /** The PC's clock, or one that stands still at noon of the given day. */
        public Clock clock() {
            return today == null ? Clock.systemDefaultZone() : Clock.fixed(today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        }
    }
}
