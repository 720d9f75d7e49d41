package cunbu.app.fx;

import cunbu.core.history.Coded;
import java.util.Locale;

/** The languages the program speaks; Chinese is the first. */
public enum Language implements Coded {
    ZH("zh", Locale.SIMPLIFIED_CHINESE), EN("en", Locale.ENGLISH);

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    @Override
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == ZH ? EN : ZH;
    }
}
