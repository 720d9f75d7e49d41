package cunbu.app.cli;

import cunbu.app.award.NoticeDesk;
import cunbu.app.exchange.Offices;
import cunbu.app.fx.Texts;
import cunbu.app.json.Json;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.notice.Notice;
import cunbu.core.place.AreaTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code notice list}: what was hung up, the newest first. */
@Command(name = "list", mixinStandardHelpOptions = true)
public final class PostedNotices extends RegisterCommand {

    @Option(names = "--json")
    private boolean json;

    public PostedNotices(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Use use() {
        return Use.LOOKS;
    }

    @Override
    Exit work(Register register) {
        NoticeDesk desk = new NoticeDesk(register, new Offices(register, options().clock())::sign, options().clock());
        List<Notice> notices = desk.all();
        if (json) {
            out().println(Json.write(Map.of("notices", notices.stream().map(each -> document(each, desk.cases(each.id()).size())).toList())));
            return Exit.DONE;
        }
        AreaTree places = AreaTree.of(register.areas().all());
        Columns columns = new Columns();
        notices.forEach(each -> columns.add(each.id().text(), each.postedOn().toString(), each.postedOn().plusDays(each.days()).toString(),
                Integer.toString(desk.cases(each.id()).size()), places.name(each.area()) + "  " + texts().get("award.scheme." + each.scheme())));
        columns.lines().forEach(out()::println);
        return Exit.DONE;
    }

    private static Map<String, Object> document(Notice notice, int persons) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("notice", notice.id().text());
        document.put("scheme", notice.scheme());
        document.put("area", notice.area().text());
        document.put("postedOn", notice.postedOn().toString());
        document.put("lastDay", notice.postedOn().plusDays(notice.days()).toString());
        document.put("persons", persons);
        document.put("code", notice.signature());
        return document;
    }
}
