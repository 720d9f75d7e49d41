package cunbu.app.shell;

/** The page of F1: which keys do what. */
final class KeysView {
}
