package cunbu.app.shell;

/**
 * Something the search box found.
 *
 * @param title  what it is called, as a rule a name
 * @param detail what tells it from others of that name
 * @param open   goes there
 */
public record Hit(String title, String detail, Runnable open) {
}
