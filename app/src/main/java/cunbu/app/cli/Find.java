package cunbu.app.cli;

import cunbu.app.fx.Texts;
import cunbu.app.json.Json;
import cunbu.app.store.AccessStore;
import cunbu.app.store.Look;
import cunbu.app.store.PersonSearch.Found;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.person.IdentityNumber;
import cunbu.core.place.AreaTree;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code find}: what the search box does. */
@Command(name = "find", mixinStandardHelpOptions = true)
public final class Find extends RegisterCommand {

    @Mixin
    private final ReasonOption reason = new ReasonOption();
    @Parameters(paramLabel = "TEXT", arity = "1..*")
    private List<String> words;
    @Option(names = "--limit", paramLabel = "N", defaultValue = "20")
    private int limit;
    @Option(names = "--unmasked")
    private boolean unmasked;
    @Option(names = "--json")
    private boolean json;

    public Find(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    void check() {
        if (limit < 1) {
            throw new ParameterException(spec().commandLine(), texts().get("cli.find.limit"));
        }
    }

    @Override
    Use use() {
        return reason.opens(Look.SEARCH, text());
    }

    @Override
    Exit work(Register register) {
        List<Found> found = register.search().find(text(), limit);
        if (unmasked) {
            found.stream().filter(each -> each.identity() != null).forEach(each -> record(register, each));
        }
        if (json) {
            out().println(Json.write(Map.of("persons", found.stream().map(this::json).toList())));
        } else {
            table(found, AreaTree.of(register.areas().all())).forEach(out()::println);
        }
        return Exit.DONE;
    }

    private String text() {
        return String.join(" ", words);
    }

    private void record(Register register, Found seen) {
        register.accesses().add(new AccessStore.Access(options().clock().instant().truncatedTo(ChronoUnit.MILLIS), register.account().id(), Look.IDENTITY,
                seen.person(), null, reason.text()));
    }

    private Map<String, Object> json(Found found) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("person", found.person().text());
        person.put("name", found.name());
        person.put("bornOn", Objects.toString(found.bornOn(), null));
        person.put("village", Objects.toString(found.village(), null));
        person.put("identity", identity(found));
        return person;
    }

    private List<String> table(List<Found> found, AreaTree areas) {
        if (found.isEmpty()) {
            return List.of(texts().get("cli.find.nobody"));
        }
        Columns columns = new Columns();
        columns.add(texts().get("cli.find.name"), texts().get("cli.find.bornOn"), texts().get("cli.find.identity"), texts().get("cli.find.person"),
                texts().get("cli.find.village"));
        found.forEach(each -> columns.add(Objects.toString(each.name(), ""), Objects.toString(each.bornOn(), ""), Objects.toString(identity(each), ""),
                each.person().text(), each.village() == null ? "" : areas.name(each.village())));
        return columns.lines();
    }

    private String identity(Found found) {
        return found.identity() == null || unmasked ? found.identity() : IdentityNumber.mask(found.identity());
    }
}
