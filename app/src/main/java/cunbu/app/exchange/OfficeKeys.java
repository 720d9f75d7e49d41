package cunbu.app.exchange;

import cunbu.app.store.Register;
import cunbu.app.store.SelfStore;
import cunbu.core.place.Level;
import cunbu.sync.seal.AgeKey;
import cunbu.sync.seal.Jwk;
import cunbu.sync.seal.SigningKey;
import cunbu.sync.seal.TrustList;
import java.security.SecureRandom;
import java.time.Clock;
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
    private static final String AGE_PUBLIC = "key_age_public";
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
        AgeKey age = AgeKey.fresh();
        self().put(SIGN, SigningKey.fresh().text());
        self().put(AGE, age.identity());
        self().put(AGE_PUBLIC, age.recipient());
        self().put(INCARNATION, "00000001-" + randomHex(4));
        if (isCounty()) {
            SigningKey root = SigningKey.fresh();
            AgeKey recovery = AgeKey.fresh();
            self().put(ROOT, new RootKey(root, recovery.identity()).text());
            pin(List.of(root.jwk()));
            TrustList.County county = new TrustList.County(office(), register.self().officeName(), List.of(sign().jwk()), age.recipient(),
                    recovery.recipient());
            TrustList first = TrustList.first(clock.instant(), root.jwk(), county);
            register.streams().trust(first.version(), first.signed(root));
        }
    }

    String office() {
        return register.office().text();
    }

    boolean isCounty() {
        return register.office().level() == Level.COUNTY;
    }

    SigningKey sign() {
        return SigningKey.of(needed(SIGN));
    }

    /** Opens what is sealed for this office. */
    List<String> identities() {
        return List.of(needed(AGE));
    }

    /** Others seal with this for this office. */
    String recipient() {
        return needed(AGE_PUBLIC);
    }

    String incarnation() {
        return needed(INCARNATION);
    }

    /** The county's root key, unless it was moved to a stick. */
    Optional<RootKey> root() {
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
