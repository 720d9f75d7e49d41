package cunbu.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.rule.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Texts texts = new Texts(Language.ZH);

    @Test
    void chineseIsSpokenUntilSomebodySwitches() {
        assertThat(texts.get("shell.name")).isEqualTo("村簿");
        texts.speak(Language.EN);
        assertThat(texts.get("shell.name")).isEqualTo("Cunbu");
    }

    @Test
    void chineseIsSpokenOnAnEnglishMachineToo() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            assertThat(new Texts(Language.ZH).get("shell.name")).isEqualTo("村簿");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whoAskedIsToldOfASwitch() {
        StringBuilder heard = new StringBuilder();
        texts.onSwitch(() -> heard.append(texts.language()));
        texts.speak(Language.EN);
        assertThat(heard).hasToString("EN");
    }

    @Test
    void aRefusalIsASentenceWithItsArguments() {
        assertThat(texts.of(Refusal.of("passphrase", "firstRun.shortPassphrase", 8))).isEqualTo("口令至少要 8 个字符。");
    }

    @Test
    void aMissingTextShowsItsKey() {
        assertThat(texts.get("no.such.text")).isEqualTo("[no.such.text]");
    }

    @Test
    void theTwoLanguagesHaveTheSameKeys() throws IOException {
        Set<String> chinese = new TreeSet<>(read("texts.properties").stringPropertyNames());
        Set<String> english = new TreeSet<>(read("texts_en.properties").stringPropertyNames());
        assertThat(english).isEqualTo(chinese);
    }

    @Test
    void everyTextIsAPatternThatCanBeFilledIn() throws IOException {
        for (String file : new String[] {"texts.properties", "texts_en.properties"}) {
            read(file).forEach((key, value) -> assertThat(new MessageFormat((String) value)).as((String) key).isNotNull());
        }
    }

    private static Properties read(String file) throws IOException {
        try (InputStream bytes = TextsTest.class.getResourceAsStream("/cunbu/app/i18n/" + file)) {
            Properties words = new Properties();
            words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return words;
        }
    }
}
