package cunbu.app.store.key;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * The small file beside a register that holds the register's random 32-byte key once per user, each wrapped under that user's
 * passphrase. Adding a user or changing a passphrase touches only this file.
 */
public final class KeyFile {

    private static final String FORMAT = "1";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path path;
    private final List<WrappedKey> users;

    private KeyFile(Path path, List<WrappedKey> users) {
        this.path = path;
        this.users = users;
    }

    /** Where the key file of a register lies. */
    public static Path beside(Path register) {
        return register.resolveSibling(register.getFileName() + ".key");
    }

    /** A new random key for a register that is about to be made. */
    public static byte[] newKey() {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        return key;
    }

    /** Writes a key file with one user. */
    public static KeyFile create(Path path, byte[] key, String user, char[] passphrase) throws IOException {
        KeyFile file = new KeyFile(path, new ArrayList<>());
        file.users.add(WrappedKey.wrap(key, user, passphrase, RANDOM));
        file.write();
        return file;
    }

    /** Reads a key file; the key stays wrapped. */
    public static KeyFile read(Path path) throws IOException, KeyFileRejected {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (NoSuchFileException e) {
            throw new KeyFileRejected(KeyFileRejected.Reason.MISSING, null);
        } catch (CharacterCodingException | IllegalArgumentException e) {
            throw new KeyFileRejected(KeyFileRejected.Reason.DAMAGED, e);
        }
        List<WrappedKey> users = new ArrayList<>();
        for (int i = 1; lines.containsKey("user." + i); i++) {
            users.add(WrappedKey.read(lines, i));
        }
        if (!FORMAT.equals(lines.getProperty("format")) || users.isEmpty()) {
            throw new KeyFileRejected(KeyFileRejected.Reason.DAMAGED, null);
        }
        return new KeyFile(path, users);
    }

    /** The users who can open the register, the one who made it first. */
    public List<String> users() {
        return users.stream().map(WrappedKey::user).toList();
    }

    /** The register's key. */
    public byte[] unlock(String user, char[] passphrase) throws KeyFileRejected {
        for (WrappedKey wrapped : users) {
            if (wrapped.user().equals(user)) {
                return wrapped.unwrap(passphrase);
            }
        }
        throw new KeyFileRejected(KeyFileRejected.Reason.WRONG_PASSPHRASE, null);
    }

    /** Lets a user open the register with this passphrase from now on; an older passphrase of that user no longer does. */
    public void put(byte[] key, String user, char[] passphrase) throws IOException {
        WrappedKey wrapped = WrappedKey.wrap(key, user, passphrase, RANDOM);
        int place = users().indexOf(user);
        if (place < 0) {
            users.add(wrapped);
        } else {
            users.set(place, wrapped);
        }
        write();
    }

    private void write() throws IOException {
        Properties lines = new Properties();
        lines.setProperty("format", FORMAT);
        for (int i = 0; i < users.size(); i++) {
            users.get(i).write(lines, i + 1);
        }
        Path unfinished = path.resolveSibling(path.getFileName() + ".tmp");
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(ByteBuffer.wrap(text(lines).getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String text(Properties lines) {
        StringWriter text = new StringWriter();
        try {
            lines.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // The first line is the day of writing, which nobody needs.
        return text.toString().lines().filter(line -> !line.startsWith("#")).sorted().reduce("", (all, line) -> all + line + "\n");
    }
}
