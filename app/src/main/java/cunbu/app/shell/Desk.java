package cunbu.app.shell;

import java.util.List;
import java.util.function.Function;

/**
 * An opened register as the window needs it.
 *
 * @param office the office's name
 * @param user   who is signed in
 * @param places the rail, from top to bottom; the first is shown first
 * @param find   what the search box asks, on the worker thread; null where nobody searches for people
 * @param close  puts the register away
 */
public record Desk(String office, String user, List<Place> places, Function<String, List<Hit>> find, Runnable close) {

    public Desk {
        places = List.copyOf(places);
    }
}
