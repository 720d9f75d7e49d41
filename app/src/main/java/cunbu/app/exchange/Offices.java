package cunbu.app.exchange;

import cunbu.app.exchange.NotEnrolled.Reason;
import cunbu.app.store.MergeStore;
import cunbu.app.store.Register;
import cunbu.core.place.AreaCode;
import cunbu.core.place.Level;
import cunbu.sync.Anew;
import cunbu.sync.seal.Digits;
import cunbu.sync.seal.Enrolment;
import cunbu.sync.seal.Jwk;
import cunbu.sync.seal.LetterSeal;
import cunbu.sync.seal.NoticeSeal;
import cunbu.sync.seal.SealBroken;
import cunbu.sync.seal.SigningKey;
import cunbu.sync.seal.TrustList;
import cunbu.sync.seal.Welcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * How offices come to trust each other without a network: files travel on the stick, digits on paper. The office writes a request,
 * the county enrols it by the digits of its slip and welcomes it, the office accepts the county by the digits of the county's slip.
 */
public final class Offices {

    private final Register register;
    private final Clock clock;
    private final OfficeKeys keys;

    public Offices(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
        this.keys = new OfficeKeys(register, clock);
    }

    /** A file that was written, and the eight groups of digits for the slip that travels beside it. */
    public record Slip(Path file, String digits) {
    }

    /** An office of the trust list. */
    public record Known(String office, String name, boolean revoked) {
    }

    /** Makes the keys of a new register, so that it is an office from its first day. */
    public void ready() {
        keys.ready();
    }

    /** A township makes other keys, because it may have lost those it has, and begins another life; they have to be enrolled. */
    public void makeNewKeys() {
        if (keys.isCounty()) {
            throw new NotEnrolled(Reason.NOT_A_TOWNSHIP);
        }
        keys.ready();
        register.database().transaction(() -> {
            keys.replace();
            register.lives().beginNext();
        });
    }

    /** Writes the request to be enrolled, {@code ENROL_<area>.jws}. */
    public Slip key(Path folder) throws IOException {
        SigningKey sign = keys.sign();
        Enrolment request = new Enrolment(keys.office(), register.self().officeName(), keys.incarnation(), sign.jwk(), keys.recipient(),
                OfficeKeys.randomHex(16));
        return new Slip(write(folder.resolve("ENROL_" + keys.office() + ".jws"), request.signed(sign)), request.digits());
    }

    /**
     * The county trusts the office whose request this is. Other keys that it had are revoked, and it is told everything once more.
     *
     * @param root the county's root key from its stick; null if it has not been moved there
     * @return the office
     * @throws NotEnrolled if the digits or anything else do not fit
     */
    public Known enrol(Path file, String digits, Path root) throws IOException {
        keys.demandCounty();
        Enrolment request = read(file, Enrolment::read);
        sameDigits(request.digits(), digits);
        if (new AreaCode(request.office()).level() != Level.TOWNSHIP || !new AreaCode(request.office()).within(register.office())) {
            throw new NotEnrolled(Reason.OTHER_COUNTY);
        }
        RootKey key = keys.root(root);
        new Revocation(register, clock).enrol(request, key);
        return new Known(request.office(), request.name(), false);
    }

    /**
     * Writes the answer to an enrolled office, {@code WELCOME_<area>.cbx}: the trust list, sealed for it.
     *
     * @param root as for {@link #enrol}
     */
    public Slip welcome(AreaCode office, Path folder, Path root) throws IOException {
        keys.root(root);
        TrustList trust = keys.trust().orElseThrow();
        TrustList.Office known = trust.office(office.text()).orElseThrow(() -> new NotEnrolled(Reason.UNKNOWN_OFFICE));
        if (known.revoked()) {
            throw new NotEnrolled(Reason.REVOKED);
        }
        byte[] sealed = Welcome.write(register.streams().trustList().orElseThrow(), known.age());
        return new Slip(write(folder.resolve("WELCOME_" + office.text() + ".cbx"), sealed), trust.rootDigits());
    }

    /** The township believes its county from now on. @return the county */
    public Known accept(Path file, String digits) throws IOException {
        if (keys.isCounty()) {
            throw new NotEnrolled(Reason.NOT_A_TOWNSHIP);
        }
        keys.ready();
        wellTyped(digits);
        String jws = read(file, bytes -> Welcome.open(bytes, keys.identities()));
        TrustList trust = read(file, bytes -> Welcome.accept(jws, digits));
        if (!register.office().within(new AreaCode(trust.county().office())) || trust.office(keys.office()).isEmpty()) {
            throw new NotEnrolled(Reason.OTHER_COUNTY);
        }
        register.database().transaction(() -> {
            if (!keys.pinned().equals(trust.root())) {
                // What another root signed cannot be believed any more, whatever its version.
                register.streams().forgetTrust();
                MergeStore merging = register.merging(Dispatch::manifest);
                Anew.begin(trust.county().office(), merging, merging);
            }
            keys.pin(trust.root());
            register.streams().trust(trust.version(), jws);
        });
        return new Known(trust.county().office(), trust.county().name(), false);
    }

    /** Moves the county's root key to a stick that belongs in a safe. @return the file */
    public Path moveRoot(Path folder) throws IOException {
        RootKey key = keys.root(null);
        Path file = write(folder.resolve("ROOT_" + keys.office() + ".key"), key.text().getBytes(StandardCharsets.UTF_8));
        if (!Files.readString(file, StandardCharsets.UTF_8).equals(key.text())) {
            throw new NotEnrolled(Reason.ROOT_UNREADABLE);
        }
        register.database().transaction(keys::forgetRoot);
        return file;
    }

    /** The offices that this one trusts, the county first. */
    public List<Known> list() {
        keys.ready();
        return keys.trust().map(Offices::known).orElse(List.of());
    }

    /** The text of the code of a public notice, signed with this office's key. */
    public String sign(NoticeSeal seal) {
        return seal.signed(keys.sign());
    }

    /** A step of a letter, signed with this office's key. */
    public String sign(LetterSeal seal) {
        return seal.signed(keys.sign());
    }

    /** Whose key has that thumbprint: this office's own, or one that the county's trust list names. Nobody else is believed. */
    public Optional<TrustList.Signer> signer(String thumbprint) {
        Jwk own = keys.sign().jwk();
        if (own.thumbprint().equals(thumbprint)) {
            return Optional.of(new TrustList.Signer(keys.office(), own, false, null));
        }
        return keys.trust().flatMap(trust -> trust.signer(thumbprint));
    }

    private static List<Known> known(TrustList trust) {
        List<Known> all = new java.util.ArrayList<>();
        all.add(new Known(trust.county().office(), trust.county().name(), false));
        trust.offices().forEach(each -> all.add(new Known(each.office(), each.name(), each.revoked())));
        return all;
    }

    private static void sameDigits(String digits, String typed) {
        wellTyped(typed);
        if (!Digits.same(digits, typed)) {
            throw new NotEnrolled(Reason.OTHER_DIGITS);
        }
    }

    private static void wellTyped(String typed) {
        if (Digits.wrongGroup(typed) != 0) {
            throw new NotEnrolled(Reason.WRONG_GROUP);
        }
    }

    /** Reads a small file and says what is wrong with it. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(byte[] bytes) throws IOException;
    }

    private static <T> T read(Path file, Reading<T> reading) throws IOException {
        try {
            return reading.of(Files.readAllBytes(file));
        } catch (SealBroken e) {
            throw new NotEnrolled(e.reason() == SealBroken.Reason.OTHER_DIGITS ? Reason.OTHER_DIGITS : Reason.FILE_UNREADABLE, e);
        }
    }

    private static Path write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.write(file, content);
    }
}
