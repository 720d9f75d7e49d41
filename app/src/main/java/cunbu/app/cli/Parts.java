package cunbu.app.cli;

import cunbu.core.place.Level;

/** What an area can be divided into. */
enum Parts {
    TOWNSHIP, VILLAGE;

    Level level() {
        return Level.valueOf(name());
    }
}
