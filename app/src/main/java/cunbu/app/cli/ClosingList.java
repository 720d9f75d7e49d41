package cunbu.app.cli;

import cunbu.app.closing.ClosingDesk;
import cunbu.app.fx.Texts;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.closing.ClosedPeriod;
import cunbu.core.closing.Closing;
import cunbu.core.closing.Frozen;
import cunbu.core.place.AreaTree;
import cunbu.sync.Progress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;

/** {@code closing list}: what is closed, and how much of it the register counts otherwise today. */
@Command(name = "list", mixinStandardHelpOptions = true)
public final class ClosingList extends ClosingCommand {

    public ClosingList(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Use use() {
        return Use.LOOKS;
    }

    @Override
    Exit work(Register register, ClosingDesk desk) {
        Map<Closing, Integer> corrections = new LinkedHashMap<>();
        desk.all().forEach(each -> {
            Optional<Frozen> frozen = desk.find(each.id()).flatMap(ClosedPeriod::frozen);
            corrections.put(each, frozen.map(some -> desk.corrections(some, Progress.NONE).size()).orElse(null));
        });
        if (json()) {
            out().println(new ClosingJson(words()).list(corrections));
            return Exit.DONE;
        }
        AreaTree places = AreaTree.of(register.areas().all());
        Columns columns = new Columns();
        corrections.forEach((closing, number) -> columns.add(closing.id().text(), places.name(closing.area()), words().period(closing.period()),
                texts().get("closing.closedOn", closing.closedOn().toString()),
                number == null ? texts().get("closing.damaged") : texts().get("closing.corrections", number)));
        print(columns.lines());
        return Exit.DONE;
    }
}
