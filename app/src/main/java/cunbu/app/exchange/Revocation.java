package cunbu.app.exchange;

import cunbu.app.exchange.NotEnrolled.Reason;
import cunbu.app.store.MergeStore;
import cunbu.app.store.Register;
import cunbu.app.store.StreamStore;
import cunbu.core.place.AreaCode;
import cunbu.sync.Anew;
import cunbu.sync.Chain;
import cunbu.sync.seal.Enrolment;
import cunbu.sync.seal.TrustList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** How a county stops believing the keys of an office, and believes other ones: the new list travels in every bundle. */
public final class Revocation {

    private final Register register;
    private final Clock clock;
    private final OfficeKeys keys;

    public Revocation(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
        this.keys = new OfficeKeys(register, clock);
    }

    /** An office whose keys are revoked; {@code lastGood} lines of its newest stream are held and stay believed. */
    public record Revoked(String office, String name, long lastGood) {
    }

    /**
     * Believes nothing that the office signs beyond what is held here. It may be enrolled again with other keys.
     *
     * @param root the county's root key from its stick; null if it has not been moved there
     * @throws NotEnrolled if this is no county, the root key does not fit, or that office is not enrolled
     */
    public Revoked revoke(AreaCode code, Path root) throws IOException {
        RootKey key = keys.root(root);
        TrustList trust = keys.trust().orElseThrow();
        TrustList.Office office = trust.office(code.text()).orElseThrow(() -> new NotEnrolled(Reason.UNKNOWN_OFFICE));
        if (!office.revoked()) {
            register.database().transaction(() -> keys.issue(trust.without(office, lastGood(office.office()), clock.instant()), key));
        }
        TrustList.LastGood lastGood = keys.trust().flatMap(list -> list.office(code.text())).orElseThrow().sign().get(0).lastGood();
        return new Revoked(office.office(), office.name(), lastGood == null ? 0 : lastGood.position());
    }

    /** Believes the keys of a request whose digits were compared. Where the office had others, it may have lost more than those. */
    void enrol(Enrolment request, RootKey key) {
        TrustList trust = keys.trust().orElseThrow();
        TrustList.Signer known = trust.signer(request.sign().thumbprint()).orElse(null);
        if (known != null && known.revoked()) {
            throw new NotEnrolled(Reason.REVOKED);
        }
        register.database().transaction(() -> {
            keys.issue(trust.with(request, lastGood(request.office()), clock.instant()), key);
            if (known == null && trust.office(request.office()).isPresent()) {
                tellAgain(request.office());
            }
        });
    }

    private void tellAgain(String office) {
        MergeStore merging = register.merging(Dispatch::manifest);
        Anew.begin(office, merging, merging);
        register.streams().putAllOf(office);
    }

    /** How far the stream is held that the office sends now; null if none of it came. */
    private TrustList.LastGood lastGood(String office) {
        String epoch = register.streams().manifest(office).map(jws -> Dispatch.manifest(jws).stream().epoch()).orElse("");
        return register.streams().from(office).stream().filter(each -> each.epoch().equals(epoch)).findFirst()
                .map((StreamStore.Incoming each) -> new TrustList.LastGood(epoch, each.upto(), Chain.hex(each.head()))).orElse(null);
    }
}
