package cunbu.app.cli;

import cunbu.app.access.UserDesk;
import cunbu.app.fx.Texts;
import cunbu.app.json.Json;
import cunbu.app.store.AccountStore.Account;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code user list}: who may use the register, and as what. */
@Command(name = "list", mixinStandardHelpOptions = true)
public final class UserList extends RegisterCommand {

    private final Registers registers;

    @Option(names = "--json")
    private boolean json;

    public UserList(Registers registers, Texts texts) {
        super(registers, texts);
        this.registers = registers;
    }

    @Override
    Use use() {
        return Use.LOOKS;
    }

    @Override
    Exit work(Register register) {
        List<Account> users = new UserDesk(registers, register).all();
        if (json) {
            out().println(Json.write(Map.of("users", users.stream().map(UserList::document).toList())));
        } else {
            Columns columns = new Columns();
            users.forEach(each -> columns.add(each.id(), texts().of(each.role()), each.name()));
            columns.lines().forEach(out()::println);
        }
        return Exit.DONE;
    }

    static Map<String, Object> document(Account account) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("user", account.id());
        document.put("name", account.name());
        document.put("role", account.role().code());
        return document;
    }
}
