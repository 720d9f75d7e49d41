package cunbu.app.cli;

import cunbu.app.award.CaseList;
import cunbu.app.award.CaseRow;
import cunbu.app.fx.Texts;
import cunbu.app.store.Look;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.casework.CaseState;
import cunbu.core.history.Coded;
import cunbu.core.place.AreaTree;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code case list}: the cases of a register, of one scheme or state if one is named. */
@Command(name = "list", mixinStandardHelpOptions = true)
public final class CaseListing extends RegisterCommand {

    @Option(names = "--scheme", paramLabel = "SCHEME")
    private String scheme;
    @Option(names = "--state", paramLabel = "STATE", split = ",", converter = States.class)
    private List<CaseState> states = List.of();
    @Option(names = "--json")
    private boolean json;
    @Mixin
    private final ReasonOption reason = new ReasonOption();

    public CaseListing(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Use use() {
        return scheme == null ? reason.opens(Look.CASES) : reason.opens(Look.CASES, scheme);
    }

    @Override
    Exit work(Register register) {
        Set<CaseState> wanted = states.isEmpty() ? EnumSet.noneOf(CaseState.class) : EnumSet.copyOf(states);
        List<CaseRow> rows = new CaseList(register, options().clock()).list(scheme, wanted);
        if (json) {
            out().println(CaseJson.list(rows));
            return Exit.DONE;
        }
        AreaTree places = AreaTree.of(register.areas().all());
        Columns columns = new Columns();
        columns.add(texts().get("cli.entitled.name"), texts().get("cli.entitled.village"), texts().get("cli.case.scheme"), texts().get("cli.case.state"),
                texts().get("cli.case.since"), texts().get("cli.case.id"));
        rows.forEach(row -> columns.add(row.person() == null ? "" : row.person().name(), village(row, places),
                texts().get("award.scheme." + row.file().claim().scheme()), texts().of(row.file().state()), Objects.toString(row.file().since(), ""),
                row.file().id().text()));
        columns.lines().forEach(out()::println);
        return Exit.DONE;
    }

    private static String village(CaseRow row, AreaTree places) {
        return row.person() == null || row.person().village() == null ? "" : places.name(row.person().village());
    }

    /** Reads states by their codes. */
    private static final class States implements ITypeConverter<CaseState> {

        @Override
        public CaseState convert(String text) {
            try {
                return Coded.of(CaseState.class, text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(Arrays.stream(CaseState.values()).map(CaseState::code).collect(Collectors.joining(", ")));
            }
        }
    }
}
