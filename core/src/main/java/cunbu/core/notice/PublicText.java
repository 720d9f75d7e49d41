package cunbu.core.notice;

import cunbu.core.rule.PlainText;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import java.util.List;
import java.util.Locale;

/** A text as it may hang in public: one line in which no identity number, telephone number or account stands, however it is spaced. */
public record PublicText(String text) {

    /** In characters. */
    public static final int LONGEST = 200;

    /** @throws IllegalArgumentException if {@link #refusals} has anything to say; never with the text in it */
    public PublicText {
        if (!refusals("text", text).isEmpty()) {
            throw new IllegalArgumentException("not a text for the public");
        }
    }

    /**
     * Refused: a text that is missing or blank; what {@link PlainText#refusals} refuses; more than {@link #LONGEST} characters; seven
     * digits or more in a row, whatever stands between them as long as it is no letter, with the kind of number that they look like.
     */
    public static List<Refusal> refusals(String field, String text) {
        if (PlainText.isBlank(text)) {
            return List.of(Refusal.of(field, "notice.textMissing"));
        }
        return new Refusals().and(PlainText.refusals(field, text, LONGEST)).and(numbers(field, text)).all();
    }

    private static List<Refusal> numbers(String field, String text) {
        return LongNumber.in(text).stream().map(each -> switch (each) {
            case IDENTITY -> Refusal.of(field, "notice.identityInText");
            case PHONE -> Refusal.of(field, "notice.phoneInText");
            case ACCOUNT -> Refusal.of(field, "notice.accountInText");
            case OTHER -> Refusal.of(field, "notice.numberInText");
        }).toList();
    }

    @Override
    public String toString() {
        return text;
    }
}
