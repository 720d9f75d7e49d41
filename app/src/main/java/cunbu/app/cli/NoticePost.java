package cunbu.app.cli;

import cunbu.app.award.NoticeAsk;
import cunbu.app.award.NoticeDesk;
import cunbu.app.exchange.Offices;
import cunbu.app.fx.Texts;
import cunbu.app.json.Json;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.notice.Notice;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code notice post}: hangs up the notice of everybody who waits for it. */
@Command(name = "post", mixinStandardHelpOptions = true)
public final class NoticePost extends RegisterCommand {

    @Option(names = "--scheme", required = true, paramLabel = "SCHEME")
    private String scheme;
    @Option(names = "--area", paramLabel = "CODE", converter = AreaCodes.class)
    private AreaCode area;
    @Option(names = "--on", paramLabel = "DATE")
    private LocalDate on;
    @Option(names = "--place", paramLabel = "TEXT")
    private String place;
    @Option(names = "--phone", paramLabel = "NUMBER")
    private String phone;
    @Option(names = "--json")
    private boolean json;

    public NoticePost(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    Exit work(Register register) {
        Offices offices = new Offices(register, options().clock());
        NoticeDesk desk = new NoticeDesk(register, offices::sign, options().clock());
        NoticeAsk ask = new NoticeAsk(scheme, area == null ? register.office() : area, on == null ? options().today() : on, place, phone);
        List<Refusal> refusals = desk.refusals(ask);
        if (!refusals.isEmpty()) {
            refusals.forEach(each -> spec().commandLine().getErr().println(texts().of(each)));
            return Exit.REFUSED;
        }
        Notice notice = desk.post(ask);
        int persons = desk.cases(notice.id()).size();
        if (json) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("notice", notice.id().text());
            document.put("persons", persons);
            document.put("lastDay", notice.postedOn().plusDays(notice.days()).toString());
            document.put("code", notice.signature());
            out().println(Json.write(document));
        } else {
            out().println(texts().get("cli.notice.posted", notice.id(), persons, notice.postedOn().plusDays(notice.days())));
        }
        return Exit.DONE;
    }
}
