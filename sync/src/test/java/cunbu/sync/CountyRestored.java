package cunbu.sync;

import cunbu.core.history.Change;
import cunbu.sync.seal.AgeKey;
import cunbu.sync.seal.SigningKey;
import cunbu.sync.wire.ChangeLine;
import cunbu.sync.wire.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A county that sent three records to a township, was restored from a backup of before and leads another life; and the township, which can give them back. */
final class CountyRestored {

    static final String LOST_STREAM = "c0ffee00c0ffee00";

    final Offices offices = new Offices();
    final MemoryRegister county = new MemoryRegister();
    final MemoryRegister township = new MemoryRegister();
    /** What the county sent before it was restored. */
    final Path early;
    /** The township's bundle that gives it back. */
    final Path giving;
    private final Path folder;

    CountyRestored(Path folder) {
        this.folder = folder;
        county.opens(Offices.TOWNSHIP, LOST_STREAM);
        township.opens(Offices.COUNTY, Offices.EPOCH);
        MemoryRegister.Disk backup = county.backup();
        for (int number = 1; number <= 3; number++) {
            Change change = Offices.household(Offices.COUNTY, number, "house " + number);
            county.create(change, ChangeLine.write(change));
            county.send(Offices.TOWNSHIP, change.id(), ChangeLine.write(change));
        }
        early = countysBundle();
        takeAtTownship(early);
        county.restore(backup);
        county.begin(county.incarnation().next("0000000b"), () -> "c0ffee00c0ffee01");
        takeAtTownship(countysBundle());
        giving = townshipsBundle();
    }

    Path countysBundle() {
        return bundle(county, Offices.COUNTY, Offices.TOWNSHIP, offices.county);
    }

    Path townshipsBundle() {
        return bundle(township, Offices.TOWNSHIP, Offices.COUNTY, offices.township);
    }

    private Path bundle(MemoryRegister register, String from, String to, SigningKey key) {
        Outgoing outgoing = Outgoing.of(register, from, to, 1, null, register.lastLetter(to), List.of());
        List<byte[]> lines = register.stream(to).lines;
        return new BundleWriter(key, offices.trust, folder, Offices.CLOCK)
                .write(outgoing, lines.subList((int) outgoing.first() - 1, lines.size()).iterator(), folder, 1, Progress.NONE).file();
    }

    BundleReader countysReader() {
        return reader(Offices.COUNTY, offices.countyAge);
    }

    private BundleReader reader(String office, AgeKey key) {
        return new BundleReader(office, offices.trust, List.of(key.identity()), Offices.CLOCK);
    }

    MergePlan takeAtTownship(Path file) {
        return township.transaction(() -> reader(Offices.TOWNSHIP, offices.townshipAge).take(file, township, township, Progress.NONE));
    }

    MergePlan takeAtCounty(Path file) {
        return county.transaction(() -> countysReader().take(file, county, county, Progress.NONE));
    }

    /** The bundle that gives back, taken apart. */
    Forgery forgery() throws IOException {
        return of(giving);
    }

    Forgery of(Path honest) throws IOException {
        return new Forgery(honest, offices.countyAge.identity(), offices.township, offices.countyAge.recipient());
    }

    /** A letter of the county taken apart, signed by somebody. */
    Forgery countysLetter(Path honest, SigningKey key) throws IOException {
        return new Forgery(honest, offices.townshipAge.identity(), key, offices.townshipAge.recipient());
    }

    Manifest countysWord() {
        return township.letter(Offices.COUNTY).orElseThrow();
    }
}
