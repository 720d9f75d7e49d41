package cunbu.app.cli;

import cunbu.app.exchange.Offices;
import cunbu.app.fx.Texts;
import cunbu.app.letter.LetterDesk;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.history.RecordId;
import cunbu.core.place.AreaCode;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code letter route}: the county hands on what waits, or one letter to another office; what no office is there for goes back. */
@Command(name = "route", mixinStandardHelpOptions = true)
public final class LetterRoute extends LetterCommand {

    @Option(names = "--letter", paramLabel = "ID", converter = RecordIds.class)
    private RecordId letter;
    @Option(names = "--to", paramLabel = "CODE", converter = AreaCodes.class)
    private AreaCode to;

    public LetterRoute(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    List<LetterDesk.Taken> take(LetterDesk desk, Register register) {
        Set<String> known = new Offices(register, options().clock()).list().stream().map(Offices.Known::office).collect(Collectors.toSet());
        Predicate<AreaCode> exists = office -> known.contains(office.text());
        return letter == null || to == null ? desk.routeAll(exists) : List.of(desk.route(letter, to, exists));
    }
}
