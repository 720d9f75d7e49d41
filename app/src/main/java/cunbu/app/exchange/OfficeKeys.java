package cunbu.app.exchange;

import cunbu.app.exchange.NotEnrolled.Reason;
import cunbu.app.store.Register;
import cunbu.app.store.SelfStore;
import cunbu.core.place.Level;
import cunbu.sync.seal.AgeKey;
import cunbu.sync.seal.Jwk;
import cunbu.sync.seal.SigningKey;
import cunbu.sync.seal.TrustList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The keys of this office. They are made when they are first needed and lie in the encrypted register and nowhere else; only a
 * county's root may be moved to a stick in a safe.
 */
final class OfficeKeys {

    private static final String SIGN = "key_sign";
    private static final String AGE = "key_age";
    private static final String AGE_PAST = "key_age_past";
    private static final String AGE_PUBLIC = "key_age_public";
    private static final String NEXT_SIGN = "key_next_sign";
    private static final String NEXT_AGE = "key_next_age";
    private static final String NEXT_AGE_PUBLIC = "key_next_age_public";
    private static final String INCARNATION = "incarnation";
    private static final String ROOT = "key_root";
    private static final String PINNED = "root_pinned";

    private final Register register;
    private final Clock clock;

    OfficeKeys(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** Makes what is missing. */
    void ready() {
        if (self().find(SIGN).isEmpty()) {
            register.database().transaction(this::make);
        }
    }

    private void make() {
        AgeKey age = fresh();
        self().put(INCARNATION, "00000001-" + randomHex(4));
        if (isCounty()) {
            SigningKey root = SigningKey.fresh();
            AgeKey recovery = AgeKey.fresh();
            self().put(ROOT, new RootKey(root, recovery.identity()).text());
            pin(List.of(root.jwk()));
            TrustList.County county = new TrustList.County(office(), register.self().officeName(), List.of(sign().jwk()), age.recipient(),
                    recovery.recipient());
            issue(TrustList.first(clock.instant(), root.jwk(), county), new RootKey(root, recovery.identity()));
        }
    }

    private AgeKey fresh() {
        AgeKey age = AgeKey.fresh();
        self().put(SIGN, SigningKey.fresh().text());
        self().put(AGE, age.identity());
        self().put(AGE_PUBLIC, age.recipient());
        return age;
    }

    /** Makes others, which nobody trusts yet. What is sealed for the earlier ones still opens. Only inside a transaction. */
    void replace() {
        self().put(AGE_PAST, String.join(" ", identities()));
        self().put(NEXT_SIGN, "");
        fresh();
    }

    /** Keys that this office will use once the county names them; made when they are first asked for. */
    Next next() {
        if (waiting().isEmpty()) {
            register.database().transaction(() -> {
                AgeKey age = AgeKey.fresh();
                self().put(NEXT_SIGN, SigningKey.fresh().text());
                self().put(NEXT_AGE, age.identity());
                self().put(NEXT_AGE_PUBLIC, age.recipient());
            });
        }
        return new Next(waiting().orElseThrow(), self().find(NEXT_AGE_PUBLIC).orElseThrow());
    }

    /** A key to sign with, and the recipient to seal for. */
    record Next(SigningKey sign, String recipient) {
    }

    /** Uses the next keys if the trust list names them by now; only inside a transaction. */
    void adopt() {
        boolean named = waiting().flatMap(next -> trust().flatMap(list -> list.signer(next.jwk().thumbprint()))).filter(each -> !each.revoked()).isPresent();
        if (named) {
            self().put(AGE_PAST, String.join(" ", identities()));
            self().put(SIGN, self().find(NEXT_SIGN).orElseThrow());
            self().put(AGE, self().find(NEXT_AGE).orElseThrow());
            self().put(AGE_PUBLIC, self().find(NEXT_AGE_PUBLIC).orElseThrow());
            self().put(NEXT_SIGN, "");
        }
    }

    private Optional<SigningKey> waiting() {
        return self().find(NEXT_SIGN).filter(text -> !text.isEmpty()).map(SigningKey::of);
    }

    String office() {
        return register.office().text();
    }

    boolean isCounty() {
        return register.office().level() == Level.COUNTY;
    }

    /** @throws NotEnrolled if this is no county */
    void demandCounty() {
        if (!isCounty()) {
            throw new NotEnrolled(Reason.NOT_A_COUNTY);
        }
    }

    SigningKey sign() {
        return SigningKey.of(needed(SIGN));
    }

    /** Open what is sealed for this office, the newest first. */
    List<String> identities() {
        List<String> all = new ArrayList<>(List.of(needed(AGE)));
        waiting().flatMap(next -> self().find(NEXT_AGE)).ifPresent(all::add);
        self().find(AGE_PAST).ifPresent(past -> all.addAll(List.of(past.split(" "))));
        return all;
    }

    /** Others seal with this for this office. */
    String recipient() {
        return needed(AGE_PUBLIC);
    }

    String incarnation() {
        return needed(INCARNATION);
    }

    /**
     * The county's root key.
     *
     * @param file on its stick; null if it has not been moved there
     * @throws NotEnrolled if this is no county, the key is not there, or it is another one
     */
    RootKey root(Path file) throws IOException {
        demandCounty();
        ready();
        RootKey key = file == null ? root().orElseThrow(() -> new NotEnrolled(Reason.ROOT_MISSING))
                : RootKey.of(Files.readString(file, StandardCharsets.UTF_8));
        if (!pinned().contains(key.sign().jwk())) {
            throw new NotEnrolled(Reason.OTHER_ROOT);
        }
        return key;
    }

    private Optional<RootKey> root() {
        return self().find(ROOT).filter(text -> !text.isEmpty()).map(RootKey::of);
    }

    /** From now on the root is needed from its stick; only inside a transaction. */
    void forgetRoot() {
        self().put(ROOT, "");
    }

    /** The roots that this office believes; empty before a township has accepted its county. */
    List<Jwk> pinned() {
        return self().find(PINNED).map(text -> Arrays.stream(text.split(" ")).map(Jwk::new).toList()).orElse(List.of());
    }

    /** Believes these roots and no others; only inside a transaction. */
    void pin(List<Jwk> roots) {
        self().put(PINNED, String.join(" ", roots.stream().map(Jwk::x).toList()));
    }

    /** The newest trust list; empty before a township has accepted its county. */
    Optional<TrustList> trust() {
        return register.streams().trustList().map(jws -> TrustList.read(jws, pinned()));
    }

    /** Signs the next list; every bundle carries it from now on to who does not have it. Only inside a transaction. */
    void issue(TrustList next, RootKey root) {
        register.streams().trust(next.version(), next.signed(root.sign()));
    }

    static String randomHex(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private String needed(String name) {
        ready();
        return self().find(name).orElseThrow();
    }

    private SelfStore self() {
        return register.self();
    }
}
