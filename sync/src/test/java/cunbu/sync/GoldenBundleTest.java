package cunbu.sync;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.history.RecordId;
import cunbu.sync.seal.AgeKey;
import cunbu.sync.seal.Enrolment;
import cunbu.sync.seal.Jwk;
import cunbu.sync.seal.SigningKey;
import cunbu.sync.seal.TrustList;
import cunbu.sync.wire.Jcs;
import cunbu.sync.wire.ManifestJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle of format 1 that none of this program's code has made. Every version must read it, and write the same bytes again where they are signed. */
class GoldenBundleTest {

    // The key of RFC 8037 appendix A signed it.
    private static final Jwk SIGNER = new Jwk("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
    private static final RecordId HOUSE = new RecordId(Offices.TOWNSHIP + "-" + "a".repeat(26));
    private static final RecordId PERSON = new RecordId(Offices.TOWNSHIP + "-" + "b".repeat(26));

    private final MemoryRegister county = new MemoryRegister();
    @TempDir
    private Path folder;
    private Path golden;
    private BundleReader reader;
    private String identity;

    @BeforeEach
    void theCountyOfThatTime() throws IOException {
        golden = Files.write(folder.resolve("golden.cbx"), getClass().getResourceAsStream("golden.cbx").readAllBytes());
        identity = new String(getClass().getResourceAsStream("seal/golden.key").readAllBytes(), US_ASCII);
        String any = AgeKey.fresh().recipient();
        TrustList trust = TrustList.first(Offices.NOW, SIGNER, new TrustList.County(Offices.COUNTY, "County", List.of(SigningKey.fresh().jwk()), any, any))
                .with(new Enrolment(Offices.TOWNSHIP, "Township", Offices.INC, SIGNER, any, "0".repeat(32)), Offices.NOW);
        reader = new BundleReader(Offices.COUNTY, trust, List.of(identity.strip()), Offices.CLOCK);
    }

    @Test
    void itIsTakenInLineByLine() {
        MergePlan plan = county.transaction(() -> reader.take(golden, county, county, Progress.NONE));
        assertThat(plan.count(Disposition.Count.APPLIED)).isEqualTo(3);
        assertThat(plan.issues()).isEmpty();
        assertThat(county.field(HOUSE, "address").siblings()).extracting(FieldWrite::value).containsExactly("\u865a\u6784\u8def2\u53f7");
        assertThat(county.field(PERSON, "household").shown().orElseThrow().value()).isEqualTo(HOUSE.text());
    }

    @Test
    void itsManifestIsWrittenAgainWithTheSameBytes() throws IOException {
        byte[] again = ManifestJson.write(reader.inspect(golden));
        Forgery taken = new Forgery(golden, identity.strip(), SigningKey.fresh(), AgeKey.fresh().recipient());
        assertThat(again).isEqualTo(Jcs.bytes(taken.manifest));
        assertThat(taken.entries).containsOnlyKeys("manifest.jws", "parts/0001.ndjson.gz");
    }
}
