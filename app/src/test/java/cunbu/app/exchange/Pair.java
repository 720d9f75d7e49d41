package cunbu.app.exchange;

import cunbu.app.json.ImportReportJson;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.sync.ImportReport;
import cunbu.sync.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A township and its county with real registers that trust each other, and a stick between them. */
final class Pair implements AutoCloseable {

    static final Area COUNTY = new Area(new AreaCode("530824000000"), "景谷傣族彝族自治县");
    static final String COUNTY_FILE = "county.cunbu";

    final Register township;
    final Register county;
    final Path stick;

    private Pair(Register township, Register county, Path stick) {
        this.township = township;
        this.county = county;
        this.stick = stick;
    }

    static Pair create(Path folder) throws IOException {
        Register county = Practice.REGISTERS.create(folder.resolve(COUNTY_FILE), "admin", Practice.passphrase(), COUNTY,
                List.of(COUNTY, Practice.TOWNSHIP, new Area(Practice.VILLAGE, "芒冒村村民委员会")), Practice.CLOCK);
        Pair pair = new Pair(Practice.create(folder), county, Files.createDirectories(folder.resolve("stick")));
        trust(pair.township, county, pair.stick);
        return pair;
    }

    /** The same two registers, opened again. */
    Pair opened(Path folder) {
        return new Pair(Practice.open(folder), openCounty(folder), stick);
    }

    static Register openCounty(Path folder) {
        return Practice.REGISTERS.open(folder.resolve(COUNTY_FILE), null, Practice.passphrase(), Practice.CLOCK);
    }

    /** Enrolment as it is done on paper. */
    static void trust(Register township, Register county, Path stick) throws IOException {
        Offices here = new Offices(township, Practice.CLOCK);
        Offices there = new Offices(county, Practice.CLOCK);
        Offices.Slip request = here.key(stick);
        there.enrol(request.file(), request.digits(), null);
        Offices.Slip welcome = there.welcome(township.office(), stick, null);
        here.accept(welcome.file(), welcome.digits());
    }

    static Exchange at(Register register) {
        return new Exchange(register, Practice.CLOCK, ImportReportJson::text);
    }

    /** Carries what one has written to the other. */
    List<ImportReport> carry(Register from, Register to) {
        write(from, to);
        return take(to);
    }

    void write(Register from, Register to) {
        try {
            at(from).write(to.office(), stick, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<ImportReport> take(Register to) {
        try {
            return at(to).take(stick, Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        township.close();
        county.close();
    }
}
