package cunbu.app.check;

import cunbu.app.fx.Texts;
import cunbu.core.history.Coded;
import cunbu.core.indicator.Indicator;
import cunbu.core.indicator.Measure;
import cunbu.core.report.ReportFinding;
import cunbu.core.report.Verdict;
import cunbu.core.rule.Phrase;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words what was found in a report: codes are spoken by their names, numbers are grouped. */
public final class FindingWords {

    private static final Map<String, Coded> BY_CODE = Stream.<Coded>concat(Stream.of(Indicator.values()), Stream.of(Measure.values()))
            .collect(Collectors.toMap(Coded::code, Function.identity(), (figure, sameCount) -> figure));
    private static final String LAST_YEAR = "previous.";
    private static final String CHANGE = ".change";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern BETWEEN = Pattern.compile("(?<=, | [+-] )|(?=, | [+-] )");
    private static final int MOST_DECIMALS = 24;

    private final Texts texts;

    public FindingWords(Texts texts) {
        this.texts = texts;
    }

    /** Why it was found, one sentence after the other. */
    public String explanation(ReportFinding finding) {
        return finding.explanation().stream().map(this::sentence).collect(Collectors.joining(texts.get("check.betweenSentences")));
    }

    /** What it is about. */
    public String about(ReportFinding finding) {
        return spoken(finding.about());
    }

    /** Codes of counts by their names. */
    public String listed(List<String> codes) {
        return spoken(String.join(", ", codes));
    }

    /** How many there are of each verdict, the worst first. */
    public String summary(List<ReportFinding> findings) {
        return Stream.of(Verdict.values()).sorted(Comparator.comparing(Verdict::rank))
                .map(verdict -> texts.get("check.ofVerdict", texts.of(verdict), findings.stream().filter(each -> each.verdict() == verdict).count()))
                .collect(Collectors.joining(texts.get("check.comma")));
    }

    /** A number as a person reads it; empty for null. */
    public String number(String plain) {
        return plain == null ? "" : spoken(plain);
    }

    private String sentence(Phrase phrase) {
        return texts.get("check.says." + phrase.key(), phrase.arguments().stream().map(this::spoken).toArray());
    }

    /** Codes and numbers, also several with signs or commas between them. */
    private String spoken(String argument) {
        return Stream.of(BETWEEN.split(argument)).map(this::one).collect(Collectors.joining());
    }

    private String one(String each) {
        if (each.equals(", ")) {
            return texts.get("check.comma");
        }
        if (each.equals(" - ")) {
            return " \u2212 ";
        }
        if (NUMBER.matcher(each).matches()) {
            return grouped(each);
        }
        if (each.startsWith(LAST_YEAR)) {
            return texts.get("check.lastYearsCount", one(each.substring(LAST_YEAR.length())));
        }
        if (each.endsWith(CHANGE)) {
            return texts.get("check.changeOf", one(each.substring(0, each.length() - CHANGE.length())));
        }
        return BY_CODE.containsKey(each) ? texts.of(BY_CODE.get(each)) : each;
    }

    private static String grouped(String number) {
        BigDecimal value = new BigDecimal(number);
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
        format.setMinimumFractionDigits(value.scale());
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(value).replace("-", "\u2212");
    }
}
