package cunbu.app.exchange;

import cunbu.sync.ImportReport;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The folder beside the register where refused files stay as they came, sealed, each with a small text beside it that says why. The
 * program never deletes one of them and never writes over one.
 */
public final class Quarantine {

    private static final String REASON = ".reason.txt";

    private final Path folder;

    /** @param register the register's file */
    public Quarantine(Path register) {
        this.folder = register.resolveSibling(register.getFileName() + ".quarantine");
    }

    /**
     * A file that was refused.
     *
     * @param code   the reason's name; null if the text beside the file is missing
     * @param at     when it was refused
     * @param from   the sender's area code; null if it could not be believed
     * @param sha256 of the file, 64 hex digits
     */
    public record Refused(Path file, String code, Instant at, String from, String sha256) {
    }

    public Path folder() {
        return folder;
    }

    /** What lies there, the latest first. */
    public List<Refused> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Refused> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.getFileName().toString().endsWith(Inbox.ENDING)).toList()) {
                all.add(refused(file));
            }
        }
        all.sort(Comparator.comparing(Refused::at).reversed().thenComparing(Refused::file));
        return all;
    }

    private static Refused refused(Path file) throws IOException {
        Properties words = new Properties();
        if (Files.isRegularFile(reason(file))) {
            try (Reader text = Files.newBufferedReader(reason(file))) {
                words.load(text);
            }
        }
        String at = words.getProperty("at");
        return new Refused(file, words.getProperty("reason"), at == null ? Files.getLastModifiedTime(file).toInstant() : Instant.parse(at),
                words.getProperty("from"), words.getProperty("sha256"));
    }

    /** Moves a copy here, under its own name or, where another file has it, under a free one. */
    void keep(Path copy, ImportReport report, Instant at) throws IOException {
        Files.createDirectories(folder);
        Path there = placeFor(copy, folder);
        StringBuilder words = new StringBuilder();
        line(words, "reason", report.code());
        line(words, "at", at.toString());
        line(words, "from", report.from());
        line(words, "bundle", report.bundle());
        line(words, "sha256", report.fileSha256());
        Files.writeString(reason(there), words, StandardCharsets.UTF_8);
        Files.move(copy, there, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void line(StringBuilder words, String name, String value) {
        if (value != null) {
            words.append(name).append(" = ").append(value).append('\n');
        }
    }

    /** Where a file can lie in a folder: under its name, unless another file with other bytes has that name; then under a free one. */
    static Path placeFor(Path file, Path folder) throws IOException {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.length() - Inbox.ENDING.length());
        Path place = folder.resolve(name);
        for (int number = 2; Files.exists(place) && Files.mismatch(place, file) != -1; number++) {
            place = folder.resolve(stem + "-" + number + Inbox.ENDING);
        }
        return place;
    }

    private static Path reason(Path file) {
        return file.resolveSibling(file.getFileName() + REASON);
    }
}
