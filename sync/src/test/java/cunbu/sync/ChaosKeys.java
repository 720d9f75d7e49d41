package cunbu.sync;

import cunbu.sync.seal.AgeKey;
import cunbu.sync.seal.Enrolment;
import cunbu.sync.seal.SigningKey;
import cunbu.sync.seal.TrustList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Real keys for a county and its townships. */
record ChaosKeys(Map<String, SigningKey> signing, Map<String, AgeKey> sealing, TrustList trust) {

    static ChaosKeys of(String county, List<String> townships) {
        Map<String, SigningKey> signing = new TreeMap<>();
        Map<String, AgeKey> sealing = new TreeMap<>();
        signing.put(county, SigningKey.fresh());
        sealing.put(county, AgeKey.fresh());
        TrustList trust = TrustList.first(Offices.NOW, SigningKey.fresh().jwk(), new TrustList.County(county, "County",
                List.of(signing.get(county).jwk()), sealing.get(county).recipient(), AgeKey.fresh().recipient()));
        for (String township : townships) {
            signing.put(township, SigningKey.fresh());
            sealing.put(township, AgeKey.fresh());
            trust = trust.with(new Enrolment(township, "Township", Offices.INC, signing.get(township).jwk(), sealing.get(township).recipient(),
                    "0".repeat(32)), Offices.NOW);
        }
        return new ChaosKeys(signing, sealing, trust);
    }

    SigningKey sign(String office) {
        return signing.get(office);
    }

    AgeKey age(String office) {
        return sealing.get(office);
    }
}
