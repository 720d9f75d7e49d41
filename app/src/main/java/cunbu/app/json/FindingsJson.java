package cunbu.app.json;

import cunbu.core.indicator.Indicator;
import cunbu.core.report.ReportFinding;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What {@code check-report --json} prints. */
public final class FindingsJson {

    private final Function<ReportFinding, String> explanation;

    /** @param explanation words a finding */
    public FindingsJson(Function<ReportFinding, String> explanation) {
        this.explanation = explanation;
    }

    /** @param filled codes of the counts that were taken from a register; null if nobody asked for that */
    public String write(List<ReportFinding> findings, List<String> filled) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("findings", findings.stream().map(this::finding).toList());
        if (filled != null) {
            document.put("filled", filled);
        }
        return Json.write(document);
    }

    private Map<String, Object> finding(ReportFinding finding) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("about", finding.about());
        one.put("published", decimals(finding));
        one.put("recomputed", finding.recomputed());
        one.put("verdict", finding.verdict().code());
        one.put("explanation", explanation.apply(finding));
        return one;
    }

    /** A rate has the decimals of its unit also where it was printed with fewer. */
    private static String decimals(ReportFinding finding) {
        if (finding.published() == null) {
            return null;
        }
        BigDecimal number = new BigDecimal(finding.published());
        return Stream.of(Indicator.values()).filter(each -> finding.about().equals(each.code()) || finding.about().startsWith(each.code() + "."))
                .findFirst().map(each -> number.setScale(Math.max(number.scale(), each.unit().decimals()))).orElse(number).toPlainString();
    }
}
