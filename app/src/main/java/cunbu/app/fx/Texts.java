package cunbu.app.fx;

import cunbu.core.history.Coded;
import cunbu.core.rule.Refusal;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Every word that a person reads, in the language of the moment. Texts are {@link MessageFormat} patterns; arguments that are
 * dates come out as ISO, whole numbers are grouped, and {@code {0,choice,0#nobody|1#one person|1<{0} persons}} makes plurals.
 * Knows no JavaFX, so that the command line speaks with the same words.
 */
public final class Texts {

    private static final String BUNDLE = "cunbu.app.i18n.texts";
    private static final ResourceBundle.Control WITHOUT_THE_MACHINES_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Language language;
    private volatile ResourceBundle words;

    public Texts(Language language) {
        use(language);
    }

    /** Speaks another language from now on; who asked {@link #onSwitch} is told. */
    public void speak(Language other) {
        use(other);
        listeners.forEach(Runnable::run);
    }

    public void onSwitch(Runnable listener) {
        listeners.add(listener);
    }

    public Language language() {
        return language;
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** The text of that key with its arguments filled in; the key itself in brackets where there is no such text. */
    public String get(String key, Object... arguments) {
        if (!has(key)) {
            return "[" + key + "]";
        }
        return new MessageFormat(words.getString(key), language.locale()).format(arguments);
    }

    /** The word for a case of a fixed set, from {@code code.<name of the set>.<code>}; empty for null. */
    public String of(Coded value) {
        return value == null ? "" : get("code." + setOf(value) + "." + value.code());
    }

    /** The word for a code of a standard, from {@code code.<set>.<code>}; empty for null. */
    public String code(String set, String code) {
        return code == null ? "" : get("code." + set + "." + code);
    }

    /** Yes or no; empty for null, which is "nobody has asked". */
    public String of(Boolean value) {
        return value == null ? "" : get("code.yesNo." + value);
    }

    /** Why a rule said no (or "look again"), as a sentence. */
    public String of(Refusal refusal) {
        return get("refusal." + refusal.reason(), refusal.arguments().toArray());
    }

    /** The same texts for FXML, where {@code %key} asks for one without arguments. */
    public ResourceBundle bundle() {
        return new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                return get(key);
            }

            @Override
            public boolean containsKey(String key) {
                return true;
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(words.keySet());
            }
        };
    }

    private void use(Language other) {
        Locale locale = other == Language.ZH ? Locale.ROOT : other.locale();
        words = ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader(), WITHOUT_THE_MACHINES_LANGUAGE);
        language = other;
    }

    private static String setOf(Coded value) {
        Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        String name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
