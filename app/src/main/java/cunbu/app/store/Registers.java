package cunbu.app.store;

import cunbu.app.store.RegisterUnavailable.Reason;
import cunbu.app.store.key.KeyFile;
import cunbu.app.store.key.KeyFileRejected;
import cunbu.core.history.Change;
import cunbu.core.place.Area;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Makes and opens registers: the key file first, then the encrypted file beside it. */
public final class Registers {

    /** Characters. */
    public static final int SHORTEST_PASSPHRASE = 8;

    private final Function<Change, byte[]> line;
    private final Function<byte[], Change> read;

    /**
     * @param line gives a change's canonical bytes, as a bundle carries them
     * @param read gives back the change
     */
    public Registers(Function<Change, byte[]> line, Function<byte[], Change> read) {
        this.line = line;
        this.read = read;
    }

    /**
     * Makes a new, empty register with its first user, who administers it.
     *
     * @param office the office it belongs to
     * @param areas  the places it knows, parents first
     * @throws RegisterUnavailable if a file of that name exists or none can be written
     */
    public Register create(Path file, String user, char[] passphrase, Area office, List<Area> areas, Clock clock) {
        Path keyFile = KeyFile.beside(file);
        if (Files.exists(file) || Files.exists(keyFile)) {
            throw new RegisterUnavailable(Reason.ALREADY_EXISTS);
        }
        byte[] key = KeyFile.newKey();
        try {
            KeyFile.create(keyFile, key, user, passphrase);
        } catch (IOException e) {
            throw new RegisterUnavailable(Reason.NOT_WRITABLE, e);
        }
        try {
            return fill(Database.create(file, key), user, office, areas, clock);
        } catch (RegisterUnavailable e) {
            remove(file, e);
            remove(keyFile, e);
            throw e;
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private Register fill(Database database, String user, Area office, List<Area> areas, Clock clock) {
        try {
            AccountStore.Account account = database.transaction(() -> {
                new SelfStore(database).belongsTo(office.code().text(), office.name());
                new AreaStore(database).add(areas);
                return new AccountStore(database).add(user, Role.ADMINISTRATOR);
            });
            return new Register(database, account, clock, line, read);
        } catch (RegisterUnavailable e) {
            database.close();
            throw e;
        }
    }

    private static void remove(Path unfinished, RegisterUnavailable cause) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /**
     * Opens a register.
     *
     * @param user null for the first user
     * @throws RegisterUnavailable with the reason; the file is then as it was
     */
    public Register open(Path file, String user, char[] passphrase, Clock clock) {
        if (!Files.isRegularFile(file)) {
            throw new RegisterUnavailable(Reason.NOT_FOUND);
        }
        try {
            KeyFile keyFile = KeyFile.read(KeyFile.beside(file));
            String name = user == null ? keyFile.users().get(0) : user;
            byte[] key = keyFile.unlock(name, passphrase);
            Database database = Database.open(file, key);
            Arrays.fill(key, (byte) 0);
            return new AccountStore(database).named(name).map(account -> new Register(database, account, clock, line, read)).orElseThrow(() -> {
                database.close();
                return new RegisterUnavailable(Reason.WRONG_PASSPHRASE);
            });
        } catch (KeyFileRejected e) {
            throw unavailable(e);
        } catch (IOException e) {
            throw new RegisterUnavailable(Reason.KEY_FILE_MISSING, e);
        }
    }

    /**
     * Lets somebody else open a register.
     *
     * @param mine   the passphrase of who is signed in
     * @param theirs the new user's
     * @throws RegisterUnavailable with {@code WRONG_PASSPHRASE} if {@code mine} is not it, or the reason why the key file cannot be written
     */
    public AccountStore.Account addUser(Register register, char[] mine, String name, Role role, char[] theirs) {
        return register.database().transaction(() -> {
            AccountStore.Account added = register.accounts().add(name, role);
            // A key without its user opens nothing; a user without a key could not be added again.
            giveKey(KeyFile.beside(register.database().file()), register.account().name(), mine, name, theirs);
            return added;
        });
    }

    private static void giveKey(Path file, String from, char[] mine, String to, char[] theirs) {
        try {
            KeyFile keys = KeyFile.read(file);
            byte[] key = keys.unlock(from, mine);
            keys.put(key, to, theirs);
            Arrays.fill(key, (byte) 0);
        } catch (KeyFileRejected e) {
            throw unavailable(e);
        } catch (IOException e) {
            throw new RegisterUnavailable(Reason.NOT_WRITABLE, e);
        }
    }

    /** The names of those who can open a register, the one who made it first. */
    public List<String> users(Path file) {
        try {
            return KeyFile.read(KeyFile.beside(file)).users();
        } catch (KeyFileRejected | IOException e) {
            return List.of();
        }
    }

    private static RegisterUnavailable unavailable(KeyFileRejected rejected) {
        return new RegisterUnavailable(switch (rejected.reason()) {
            case MISSING -> Reason.KEY_FILE_MISSING;
            case DAMAGED -> Reason.KEY_FILE_DAMAGED;
            case WRONG_PASSPHRASE -> Reason.WRONG_PASSPHRASE;
        }, rejected);
    }
}
