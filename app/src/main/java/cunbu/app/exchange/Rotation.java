package cunbu.app.exchange;

import cunbu.app.exchange.NotEnrolled.Reason;
import cunbu.app.exchange.Offices.Known;
import cunbu.app.store.Register;
import cunbu.sync.seal.Enrolment;
import cunbu.sync.seal.NewKeys;
import cunbu.sync.seal.SealBroken;
import cunbu.sync.seal.TrustList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/**
 * How keys are changed while they are still trusted: a township announces its next ones under the present ones, the county names them in its
 * next list, and they are used once that list has come. No paper is needed. What is under way stays readable.
 */
public final class Rotation {

    private final Register register;
    private final Clock clock;
    private final OfficeKeys keys;

    public Rotation(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
        this.keys = new OfficeKeys(register, clock);
    }

    /** A township writes its announcement, {@code KEYS_<area>.jws}; written again it announces the same keys until they are used. */
    public Path announce(Path folder) throws IOException {
        if (keys.isCounty()) {
            throw new NotEnrolled(Reason.NOT_A_TOWNSHIP);
        }
        keys.trust().orElseThrow(() -> new NotEnrolled(Reason.NO_COUNTY));
        OfficeKeys.Next next = keys.next();
        Enrolment request = new Enrolment(keys.office(), register.self().officeName(), keys.incarnation(), next.sign().jwk(), next.recipient(),
                OfficeKeys.randomHex(16));
        Files.createDirectories(folder);
        return Files.write(folder.resolve("KEYS_" + keys.office() + ".jws"), NewKeys.write(request, next.sign(), keys.sign()));
    }

    /**
     * The county names the announced keys in its next list.
     *
     * @param root the county's root key from its stick; null if it has not been moved there
     * @throws NotEnrolled if the office did not sign that with a key that it may use
     */
    public Known renew(Path file, Path root) throws IOException {
        RootKey key = keys.root(root);
        TrustList trust = keys.trust().orElseThrow();
        Enrolment request = read(file, trust);
        if (trust.signer(request.sign().thumbprint()).isEmpty()) {
            register.database().transaction(() -> keys.issue(trust.renewed(request, clock.instant()), key));
        }
        return new Known(request.office(), request.name(), false);
    }

    private static Enrolment read(Path file, TrustList trust) throws IOException {
        try {
            return NewKeys.read(Files.readAllBytes(file), trust);
        } catch (SealBroken e) {
            throw new NotEnrolled(Reason.NOT_ANNOUNCED, e);
        }
    }

    /** The county uses other keys at once: its next bundles carry the list that names them. @param root as for {@link #renew} */
    public void change(Path root) throws IOException {
        RootKey key = keys.root(root);
        TrustList trust = keys.trust().orElseThrow();
        register.database().transaction(() -> {
            keys.replace();
            keys.issue(trust.renewed(keys.sign().jwk(), keys.recipient(), clock.instant()), key);
        });
    }
}
