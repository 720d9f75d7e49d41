package cunbu.app.store;

import cunbu.app.store.RegisterUnavailable.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Holds a register for one program at a time; the system lets go of it when the program dies. */
final class RegisterLock implements AutoCloseable {

    private final FileChannel channel;

    private RegisterLock(FileChannel channel) {
        this.channel = channel;
    }

    static RegisterLock take(Path register) {
        Path path = register.resolveSibling(register.getFileName() + ".lock");
        FileChannel channel = null;
        try {
            channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new RegisterLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            // Another window of this very program has it.
        } catch (FileSystemException e) {
            throw new RegisterUnavailable(Reason.NOT_WRITABLE, e);
        } catch (IOException e) {
            throw new RegisterUnavailable(Reason.LOCKED, e);
        }
        close(channel);
        throw new RegisterUnavailable(Reason.LOCKED);
    }

    @Override
    public void close() {
        close(channel);
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
