package cunbu.app.cli;

import cunbu.app.award.NoticeDesk;
import cunbu.app.award.NoticePaper;
import cunbu.app.exchange.Offices;
import cunbu.app.fx.Texts;
import cunbu.app.json.NoticeJson;
import cunbu.app.paper.Paper;
import cunbu.app.store.Look;
import cunbu.app.store.Register;
import cunbu.app.store.Registers;
import cunbu.core.history.RecordId;
import cunbu.core.notice.Notice;
import cunbu.core.notice.NoticeList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code notice print}: a notice again as it hung, to the character. */
@Command(name = "print", mixinStandardHelpOptions = true)
public final class NoticePrint extends RegisterCommand {

    @Parameters(paramLabel = "ID")
    private String id;
    @Option(names = "--out", required = true, paramLabel = "FILE.(pdf|xlsx|csv|json|txt)")
    private Path file;
    @Mixin
    private final ReasonOption reason = new ReasonOption();

    public NoticePrint(Registers registers, Texts texts) {
        super(registers, texts);
    }

    @Override
    void check() {
        if (!RecordId.isRecordId(id)) {
            throw new ParameterException(spec().commandLine(), texts().get("cli.notice.noSuchNotice"));
        }
        if (!Paper.knows(file) && !ends(".json") && !ends(".txt")) {
            throw new ParameterException(spec().commandLine(), texts().get("cli.notice.otherEnding"));
        }
    }

    @Override
    Use use() {
        return reason.opens(Look.NOTICE, new RecordId(id));
    }

    @Override
    Exit work(Register register) throws IOException {
        NoticeDesk desk = new NoticeDesk(register, new Offices(register, options().clock())::sign, options().clock());
        Notice notice = desk.find(new RecordId(id))
                .orElseThrow(() -> new ParameterException(spec().commandLine(), texts().get("cli.notice.noSuchNotice")));
        Optional<NoticeList> list = NoticeDesk.list(notice);
        if (list.isEmpty()) {
            spec().commandLine().getErr().println(texts().get("cli.notice.laterVersion"));
            return Exit.REFUSED;
        }
        write(list.get(), notice.signature());
        out().println(file);
        return Exit.DONE;
    }

    private void write(NoticeList list, String code) throws IOException {
        if (ends(".txt")) {
            Files.writeString(file, list.text(), StandardCharsets.UTF_8);
        } else if (ends(".json")) {
            Files.writeString(file, NoticeJson.write(list, code), StandardCharsets.UTF_8);
        } else {
            NoticePaper paper = new NoticePaper(texts());
            paper.of(list, code).write(file, paper::page);
        }
    }

    private boolean ends(String ending) {
        return file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(ending);
    }
}
