package cunbu.app.shell;

import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.sync.Progress;
import java.nio.file.Path;
import java.util.List;

/** How the first screens open and make registers; the program's wiring stands behind it. Opening and making run on the worker. */
public interface Gate {

    /** Registers opened before that still exist, the last one first. */
    List<Path> known();

    /** The folder in which new registers are proposed. */
    Path home();

    /** What can be practised on: the county, then its townships. */
    List<Area> practiceAreas();

    /** Opens every practice register. */
    String practicePassphrase();

    Desk open(Path register, String user, char[] passphrase) throws Exception;

    /** Makes an empty register for an office; the first user is {@code admin} with this passphrase. */
    Desk create(Path register, AreaCode office, String name, char[] passphrase) throws Exception;

    /** Makes a register full of invented people, if it is not there from an earlier time, and opens it. */
    Desk practice(AreaCode area, Progress progress) throws Exception;
}
