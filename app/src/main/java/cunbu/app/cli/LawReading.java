package cunbu.app.cli;

import cunbu.app.fx.LawWords;
import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.law.LawBook;
import cunbu.core.law.LawPage;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the commands share that read the law book: that of a register, or without one the book that comes with the program. */
abstract class LawReading implements Callable<Integer> {

    private final Registers registers;
    private final Texts texts;

    @Spec
    private CommandSpec spec;
    @Mixin
    private final RegisterIfGiven register = new RegisterIfGiven();
    @Option(names = "--on", paramLabel = "DATE")
    private LocalDate on;
    @Option(names = "--area", paramLabel = "CODE", converter = AreaCodes.class)
    private AreaCode area;
    @Option(names = "--json")
    private boolean json;

    LawReading(Registers registers, Texts texts) {
        this.registers = registers;
        this.texts = texts;
    }

    /** Prints what was asked for. @param where the area whose law is asked for, on the day {@code when} */
    abstract void print(LawBook book, LawWords words, AreaCode where, LocalDate when);

    @Override
    public final Integer call() throws IOException {
        LocalDate when = on == null ? register.today() : on;
        if (!register.isGiven()) {
            print(LawBook.shipped(), new LawWords(texts, Map.of()), area == null ? AreaCode.NATION : area, when);
        } else {
            try (Register opened = register.open(registers)) {
                Map<AreaCode, String> names = opened.areas().all().stream().collect(Collectors.toMap(Area::code, Area::name));
                print(opened.lawBook(), new LawWords(texts, names), area == null ? opened.office() : area, when);
            }
        }
        return Exit.DONE.code();
    }

    final boolean json() {
        return json;
    }

    final Texts texts() {
        return texts;
    }

    final CommandSpec spec() {
        return spec;
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** One value as the command line promises it. */
    static Map<String, Object> document(LawPage.Line line) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("area", line.citation().area().text());
        document.put("from", line.citation().from().toString());
        document.put("value", line.value());
        document.put("source", line.citation().document());
        document.put("confirmed", line.citation().confirmed());
        return document;
    }
}
