package cunbu.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Remembers in a small file which registers were opened on this computer, the last one first. Holds paths and nothing else. */
public final class KnownRegisters {

    private static final int MOST = 9;

    private final Path list;

    public KnownRegisters(Path list) {
        this.list = list;
    }

    /** Those that still exist. */
    public List<Path> all() {
        return lines().stream().map(Path::of).filter(Files::isRegularFile).toList();
    }

    public void opened(Path register) {
        List<String> paths = new ArrayList<>(lines());
        String path = register.toAbsolutePath().toString();
        paths.remove(path);
        paths.add(0, path);
        try {
            Files.createDirectories(list.toAbsolutePath().getParent());
            Files.write(list, paths.subList(0, Math.min(MOST, paths.size())), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(list) ? Files.readAllLines(list, StandardCharsets.UTF_8) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
