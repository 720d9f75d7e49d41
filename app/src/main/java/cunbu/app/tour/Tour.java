package cunbu.app.tour;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The whole way of a figure in real commands: a township's register is made and takes in three sheets, its figures are counted,
 * those entitled are found, a bundle goes to the county, and the county counts the same.
 */
public final class Tour {

    private static final String COUNTY = "530824000000";
    private static final String TOWNSHIP = "530824205000";
    /** Of the registers that the tour makes; the people in them are invented. */
    public static final String PASSPHRASE = "practice only";

    /** Somebody who only looks at the tour's township. */
    public static final String SUPERVISOR = "刀乡长";

    private static final List<String> SHEETS = List.of("household", "person", "birth");

    /** Runs one command and gives its exit code. */
    @FunctionalInterface
    public interface Command {
        int run(PrintWriter out, String... arguments);
    }

    private final Command command;
    private final Path folder;
    private final PrintWriter out;

    /** @param folder is emptied first */
    public Tour(Command command, Path folder, PrintWriter out) {
        this.command = command;
        this.folder = folder;
        this.out = out;
    }

    /** The practice register that the tour leaves, for pictures of the screens. */
    public Path township() {
        return folder.resolve("township.cunbu");
    }

    /** @throws TourStopped if a command ends otherwise than it should, or the county counts differently */
    public void go() throws IOException {
        prepare();
        step("sample", "--area", TOWNSHIP, "--out", township().toString());
        takeInSheets();
        String counted = figures("township");
        step(on("township", "entitled", "--scheme", "rural-reward", "--on", "2009-12-31"));
        step(on("township", "user", "add", "--name", SUPERVISOR, "--role", "supervisor", "--new-passphrase-file", folder.resolve("passphrase.txt").toString()));
        step(on("county", "office", "create", "--area", COUNTY, "--name", "景谷县人口和计划生育局"));
        enrol();
        exchange();
        if (!counted.equals(figures("county"))) {
            throw new TourStopped("indicators", -1);
        }
    }

    private void takeInSheets() throws IOException {
        for (String kind : SHEETS) {
            Path sheet = folder.resolve(kind + "s.csv");
            try (InputStream practice = Tour.class.getResourceAsStream(kind + "s.csv")) {
                Files.copy(practice, sheet, StandardCopyOption.REPLACE_EXISTING);
            }
            // One person's number was damaged by a spreadsheet, and the intake says so.
            expect("person".equals(kind) ? 1 : 0, out, on("township", "intake", "--kind", kind, sheet.toString()));
        }
    }

    private void enrol() {
        String slip = answer(on("township", "office", "key", "--out", folder.toString(), "--json"));
        step(on("county", "office", "enrol", text(slip, "file"), "--digits", text(slip, "digits")));
        String welcome = answer(on("county", "office", "welcome", "--to", TOWNSHIP, "--out", folder.toString(), "--json"));
        step(on("township", "office", "accept", text(welcome, "file"), "--digits", text(welcome, "digits")));
    }

    private void exchange() {
        Path stick = folder.resolve("stick");
        step(on("township", "bundle", "export", "--to", COUNTY, "--out", stick.toString()));
        step(on("county", "bundle", "import", stick.toString(), "--dry-run"));
        step(on("county", "bundle", "import", stick.toString()));
        step(on("county", "bundle", "import", stick.toString()));
    }

    /** The figures of the practice township, as JSON, so that the county's can be held against them. */
    private String figures(String register) {
        String[] question = {"indicators", "--from", "2008-10-01", "--to", "2009-09-30", "--compare", "--area", TOWNSHIP};
        step(on(register, question));
        return answer(on(register, Stream.concat(Stream.of(question), Stream.of("--json")).toArray(String[]::new)));
    }

    private String[] on(String register, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--register");
        all.add(folder.resolve(register + ".cunbu").toString());
        return all.toArray(String[]::new);
    }

    private void step(String... words) {
        expect(0, out, words);
    }

    private String answer(String... words) {
        StringWriter text = new StringWriter();
        expect(0, new PrintWriter(text), words);
        return text.toString();
    }

    private void expect(int exit, PrintWriter to, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--passphrase-file");
        all.add(folder.resolve("passphrase.txt").toString());
        out.println();
        out.println("> " + String.join(" ", words));
        out.flush();
        int ended = command.run(to, all.toArray(String[]::new));
        if (ended != exit) {
            throw new TourStopped(words[0], ended);
        }
    }

    private static String text(String json, String name) {
        Matcher member = Pattern.compile('"' + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        if (!member.find()) {
            throw new TourStopped(name, -1);
        }
        return member.group(1);
    }

    private void prepare() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path each : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        Files.createDirectories(folder.resolve("stick"));
        Files.writeString(folder.resolve("passphrase.txt"), PASSPHRASE + "\n", StandardCharsets.UTF_8);
    }
}
