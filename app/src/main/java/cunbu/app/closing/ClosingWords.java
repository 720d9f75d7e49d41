package cunbu.app.closing;

import cunbu.app.fx.BasesWords;
import cunbu.app.fx.Texts;
import cunbu.core.closing.Balance;
import cunbu.core.closing.Check;
import cunbu.core.closing.Correction;
import cunbu.core.closing.Frozen;
import cunbu.core.closing.FrozenBases;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Measures;
import cunbu.core.indicator.Note;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import cunbu.core.time.Basis;
import cunbu.core.time.Period;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Periods, counts and what is said about them, in the words of a language. */
public final class ClosingWords {

    private static final Pattern COMMITTEE = Pattern.compile("(?<=.)(村民委员会|居民委员会)$");
    private static final Map<String, Measure> MEASURES = new HashMap<>();
    private static final Map<String, Balance> BALANCES = new HashMap<>();

    static {
        Stream.of(Measure.values()).forEach(each -> MEASURES.put(each.code(), each));
        Stream.of(Balance.values()).forEach(each -> BALANCES.put(each.code(), each));
    }

    private final Texts texts;

    public ClosingWords(Texts texts) {
        this.texts = texts;
    }

    /** From its first to its last day, and what kind of period it is. */
    public String period(Period period) {
        String kind = period.basis() == Basis.OTHER ? texts.get("closing.month") : texts.get("code.basis." + period.basis().code());
        return texts.get("closing.period", period.from().toString(), period.last().toString(), kind);
    }

    /** What a place was called, without the ending that all villages share. */
    public String place(Frozen frozen, AreaCode place) {
        return COMMITTEE.matcher(frozen.name(place)).replaceFirst("");
    }

    /** By which bases figures were counted, and whether that is what their closing kept. */
    public String bases(FrozenBases bases) {
        return texts.get(bases.sure() ? "closing.bases.of" : "closing.bases.unsure", new BasesWords(texts).all(bases.bases()));
    }

    /** The heading of a column of a national form, short. */
    public String column(Measure measure) {
        return texts.get("closing.form.column." + measure.name());
    }

    /** A count as a number; what is unknown as a word, never as 0. */
    public String count(Measures measures, Measure measure) {
        return count(measures.get(measure).orElse(null));
    }

    /** @param count null if it is unknown */
    public String count(BigDecimal count) {
        return count == null ? texts.get("closing.unknown") : count.stripTrailingZeros().toPlainString();
    }

    /** Today's count less the closed one, with its sign; empty where one of them is unknown. */
    public String difference(Correction correction) {
        return correction.difference().map(each -> (each.signum() > 0 ? "+" : "") + each.stripTrailingZeros().toPlainString()).orElse("");
    }

    /** @param found how much quality found that cannot be so; empty if it was not looked through to the end */
    public String severe(Optional<Long> found) {
        return found.map(some -> some == 0 ? texts.get("closing.severe.none") : texts.get("closing.severe.some", some)).orElse(texts.get("closing.severe.notAsked"));
    }

    /** Says at the foot of a page which one it is. */
    public String page(int page, int pages) {
        return texts.get("paper.page", page, pages);
    }

    /** Why a count is unknown, as a sentence. */
    public String sentence(Note note) {
        return texts.get("note." + note.reason(), spoken(note.arguments()));
    }

    /** Codes of measures and balances in it are spoken by their names. */
    public String sentence(Refusal refusal) {
        return texts.get("refusal." + refusal.reason(), spoken(refusal.arguments()));
    }

    private Object[] spoken(List<String> arguments) {
        return arguments.stream().map(each -> Optional.ofNullable(MEASURES.get(each)).map(texts::of)
                .or(() -> Optional.ofNullable(BALANCES.get(each)).map(texts::of)).orElse(each.equals("sums") ? texts.get("closing.sums") : each)).toArray();
    }

    /** What a check is about. */
    public String about(Check check) {
        return check.balance().map(texts::of).orElse(texts.get("closing.sums"));
    }
}
