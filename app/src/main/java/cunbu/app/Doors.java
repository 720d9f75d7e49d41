package cunbu.app;

import cunbu.app.sample.InventedCounty;
import cunbu.app.sample.PracticeCounty;
import cunbu.app.shell.Desk;
import cunbu.app.shell.Gate;
import cunbu.app.shell.KnownRegisters;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.AreaTree;
import cunbu.sync.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Opens and makes registers for the first screens, and lays out each on a desk. */
final class Doors implements Gate {

    private static final String FIRST_USER = "admin";
    /** Passphrase and beginning of the file name of practice registers. It protects nothing: the screen shows it, the people are invented. */
    private static final String PRACTICE = "practice";

    private final Registers registers;
    private final PracticeCounty practice;
    private final KnownRegisters known;
    private final Path home;
    private final Clock clock;
    private final BiFunction<Register, Clock, Desk> layOut;

    Doors(Registers registers, Path home, Clock clock, BiFunction<Register, Clock, Desk> layOut) {
        this.registers = registers;
        this.practice = new PracticeCounty(registers);
        this.known = new KnownRegisters(home.resolve("registers.txt"));
        this.home = home;
        this.clock = clock;
        this.layOut = layOut;
    }

    @Override
    public List<Path> known() {
        return known.all();
    }

    @Override
    public Path home() {
        return home;
    }

    @Override
    public List<Area> practiceAreas() {
        return practice.offices();
    }

    @Override
    public String practicePassphrase() {
        return PRACTICE;
    }

    @Override
    public Desk open(Path register, String user, char[] passphrase) {
        Clock day = register.getFileName().toString().startsWith(PRACTICE) ? PracticeDay.clock(clock) : clock;
        Register opened = registers.open(register, user, passphrase, day);
        known.opened(register);
        return layOut.apply(opened, day);
    }

    @Override
    public Desk create(Path register, AreaCode office, String name, char[] passphrase) throws IOException {
        Files.createDirectories(register.toAbsolutePath().getParent());
        Area area = new Area(office, name);
        Register made = registers.create(register, FIRST_USER, passphrase, area, places(area), clock);
        known.opened(register);
        return layOut.apply(made, clock);
    }

    @Override
    public Desk practice(AreaCode area, Progress progress) throws IOException {
        Files.createDirectories(home);
        Path file = home.resolve(PRACTICE + "-" + area + ".cunbu");
        if (!Files.exists(file)) {
            practice.make(file, PRACTICE.toCharArray(), new PracticeCounty.Order(area, 1, InventedCounty.USUAL_SEED), clock, progress);
        }
        return open(file, FIRST_USER, PRACTICE.toCharArray());
    }

    /** The villages that come with the program; for an office elsewhere, the office's own area. */
    private static List<Area> places(Area office) {
        List<Area> shipped = AreaTree.practiceCounty().all();
        if (shipped.stream().anyMatch(area -> area.code().equals(office.code()))) {
            return shipped.stream().filter(area -> area.code().within(office.code()) || office.code().within(area.code())).toList();
        }
        List<Area> own = new ArrayList<>();
        own.add(office);
        return own;
    }
}
