package cunbu.app.cli;

import cunbu.app.award.AwardDesk;
import cunbu.app.award.Explained;
import cunbu.app.award.Words;
import cunbu.app.fx.Texts;
import cunbu.app.store.Look;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.award.Schemes;
import cunbu.core.history.RecordId;
import cunbu.core.rule.Refusal;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code explain}: one person's decision, from the register. */
@Command(name = "explain", mixinStandardHelpOptions = true)
public final class Explain extends RegisterCommand {

    private final Schemes schemes;

    @Option(names = "--scheme", required = true, paramLabel = "SCHEME")
    private String scheme;
    @Option(names = "--person", required = true, paramLabel = "ID")
    private String person;
    @Option(names = "--on", required = true, paramLabel = "DATE")
    private LocalDate on;
    @Option(names = "--json")
    private boolean json;
    @Mixin
    private final ReasonOption reason = new ReasonOption();

    public Explain(Registers registers, Schemes schemes, Texts texts) {
        super(registers, texts);
        this.schemes = schemes;
    }

    @Override
    void check() {
        SchemeOption.check(schemes, scheme, spec(), texts());
        if (!RecordId.isRecordId(person)) {
            throw noSuchPerson();
        }
    }

    @Override
    Use use() {
        return reason.opens(Look.DECISION, new RecordId(person));
    }

    @Override
    Exit work(Register register) {
        Explained explained = new AwardDesk(register, options().clock()).explain(schemes.named(scheme).orElseThrow(), new RecordId(person), on).orElseThrow(this::noSuchPerson);
        DecisionText.print(explained.decision(), explained.law(), new Words(texts(), explained.names()), texts(), json, out());
        return Exit.DONE;
    }

    private ParameterException noSuchPerson() {
        return new ParameterException(spec().commandLine(), texts().of(Refusal.of("person", "award.noSuchPerson", person)));
    }
}
