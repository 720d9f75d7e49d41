package cunbu.app.exchange;

import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.app.store.StreamStore;
import cunbu.core.household.Household;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.sync.ImportReport;
import cunbu.sync.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** A county and some of its townships with real registers that trust each other, and one stick for each township. */
final class Townships implements AutoCloseable {

    static final Area COUNTY = new Area(new AreaCode("530824000000"), "景谷傣族彝族自治县");

    final Register county;
    final List<Register> all = new ArrayList<>();
    private final Path folder;

    private Townships(Path folder, int count) throws IOException {
        this.folder = folder;
        List<Area> areas = new ArrayList<>(List.of(COUNTY));
        for (int number = 1; number <= count; number++) {
            areas.add(new Area(code(number), number + "号乡"));
            areas.add(new Area(village(number), number + "号乡一村"));
        }
        this.county = Practice.REGISTERS.create(folder.resolve("county.cunbu"), "admin", Practice.passphrase(), COUNTY, areas, Practice.CLOCK);
        for (int number = 1; number <= count; number++) {
            Register township = Practice.REGISTERS.create(folder.resolve("township" + number + ".cunbu"), "admin", Practice.passphrase(),
                    new Area(code(number), number + "号乡"), areas, Practice.CLOCK);
            all.add(township);
            Pair.trust(township, county, stick(number));
        }
    }

    /** @param count of townships; they are numbered from 1 */
    static Townships create(Path folder, int count) throws IOException {
        return new Townships(folder, count);
    }

    static AreaCode code(int number) {
        return new AreaCode("53082410" + number + "000");
    }

    static AreaCode village(int number) {
        return new AreaCode("53082410" + number + "201");
    }

    Register township(int number) {
        return all.get(number - 1);
    }

    /** The sticks lie side by side in one folder. */
    Path sticks() {
        return folder.resolve("sticks");
    }

    Path stick(int number) throws IOException {
        return Files.createDirectories(sticks().resolve("stick" + number));
    }

    /** Something new in a township. */
    Household addHousehold(int number, String address) {
        Register township = township(number);
        Household household = new Household(township.households().newId(), village(number), "0001", address);
        township.database().transaction(() -> township.households().add(household));
        return household;
    }

    /** Writes what the county does not have yet to the township's stick. @return the file */
    Path up(int number) {
        return write(township(number), COUNTY.code(), number);
    }

    /** Writes what that township does not have yet to its stick. @return the file */
    Path down(int number) {
        return write(county, code(number), number);
    }

    private Path write(Register from, AreaCode to, int number) {
        try {
            return at(from).write(to, stick(number), Progress.NONE).get(0).file();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on the township writes only what comes after; as if the county had confirmed everything, and forgotten it. */
    void believesDelivered(int number) {
        Register township = township(number);
        township.database().transaction(() -> {
            StreamStore.Stream stream = township.streams().towards(COUNTY.code().text()).orElseThrow();
            township.merging(Dispatch::manifest).acknowledged(stream.peer(), stream.epoch(), stream.length());
        });
    }

    static List<ImportReport> take(Register to, Path source) {
        try {
            return at(to).take(source, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One township's stick goes to the county and back. */
    void thereAndBack(int number) throws IOException {
        up(number);
        take(county, stick(number));
        down(number);
        take(township(number), stick(number));
    }

    static Exchange at(Register register) {
        return at(register, Practice.CLOCK);
    }

    static Exchange at(Register register, Clock clock) {
        return new Exchange(register, clock, report -> report.members().toString());
    }

    @Override
    public void close() {
        all.forEach(Register::close);
        county.close();
    }
}
