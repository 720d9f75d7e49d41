package cunbu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.fx.Language;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.store.Practice;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterCommandsTest {

    @TempDir
    Path folder;
    private String printed = "";

    @Test
    void aLetterIsWrittenListedTakenBackAndClosed() throws IOException {
        Files.writeString(folder.resolve("passphrase"), new String(Practice.passphrase()), StandardCharsets.UTF_8);
        Practice.create(folder).close();
        assertThat(run("write", "--to", "530824102000", "--text", "请协查")).isZero();
        String letter = printed.split(" ")[0];
        assertThat(printed).contains("created");
        assertThat(run("list", "--json")).isZero();
        assertThat(printed).contains(letter, "\"state\" : \"created\"", "\"due\" : \"2010-01-07\"", "请协查");
        assertThat(run("answer", "--letter", letter, "--answer", "confirmed")).isEqualTo(1);
        assertThat(run("write", "--to", "530824101000", "--text", "x")).isEqualTo(1);
        assertThat(run("withdraw", "--letter", letter, "--text", "查到了", "--json")).isZero();
        assertThat(printed).contains("\"state\" : \"withdrawn\"");
        assertThat(run("close", "--letter", letter)).isZero();
        assertThat(run("list")).isZero();
        assertThat(printed).contains("closed");
    }

    private int run(String... words) {
        Texts texts = new Texts(Language.ZH);
        Problems problems = new Problems(texts, List.of());
        String[] all = Stream.of(Stream.of("letter"), Stream.of(words), Stream.of("--register", folder.resolve("village.cunbu").toString(),
                "--passphrase-file", folder.resolve("passphrase").toString(), "--today", "2009-12-31")).flatMap(each -> each).toArray(String[]::new);
        StringWriter out = new StringWriter();
        int exit = new Cli(texts, problems, List.of(Group.of("letter", texts, new LetterWrite(Practice.REGISTERS, texts),
                new LetterListing(Practice.REGISTERS, texts), new LetterReply(Practice.REGISTERS, texts), new LetterWithdraw(Practice.REGISTERS, texts),
                new LetterClose(Practice.REGISTERS, texts))), Map.of()).run(new PrintWriter(out), all);
        printed = out.toString();
        return exit;
    }
}
