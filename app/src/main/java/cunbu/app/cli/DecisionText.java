package cunbu.app.cli;

import cunbu.app.award.Words;
import cunbu.app.fx.LawWords;
import cunbu.app.fx.Texts;
import cunbu.app.json.DecisionJson;
import cunbu.core.award.Decision;
import cunbu.core.law.Lookups;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A decision for somebody who reads it in a terminal. */
final class DecisionText {

    private final Texts texts;
    private final Words words;

    private DecisionText(Texts texts, Words words) {
        this.texts = texts;
        this.words = words;
    }

    /** Prints a decision as JSON or to be read. @param law the values of the law that it used */
    static void print(Decision decision, List<Lookups.Used> law, Words words, Texts texts, boolean json, PrintWriter out) {
        if (json) {
            out.println(new DecisionJson(words::evidence, words::change, words::missing, words::citation).write(decision, law));
        } else {
            new DecisionText(texts, words).lines(decision, law).forEach(out::println);
        }
    }

    private List<String> lines(Decision decision, List<Lookups.Used> law) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("cli.decide.head", texts.get("award.scheme." + decision.scheme()), texts.code("verdict", decision.verdict().name()),
                decision.on().toString()));
        if (decision.amount() != null) {
            lines.add(texts.get("cli.decide.amount", String.valueOf(decision.amount().year()), decision.amount().total().toPlainString()));
        }
        lines.add(decision.eligibleFrom() == null ? texts.get("cli.decide.never") : texts.get("cli.decide.from", decision.eligibleFrom().toString()));
        decision.wouldNeed().forEach(need -> lines.add(texts.get("cli.decide.wouldNeed", words.change(need.change()), words.question(need.question()))));
        decision.missing().forEach(each -> lines.add(texts.get("cli.decide.missing", words.missing(each))));
        lines.add("");
        lines.addAll(findings(decision));
        lines.add("");
        lines.addAll(law(law));
        return lines;
    }

    private List<String> law(List<Lookups.Used> used) {
        LawWords law = new LawWords(texts, Map.of());
        Columns columns = new Columns();
        columns.add(texts.get("law.parameter"), texts.get("law.value"), texts.get("law.fromOn"), texts.get("law.source"));
        used.forEach(each -> columns.add(law.parameter(each.parameter()), law.value(each), each.citation().from().toString(),
                law.area(each.citation().area()) + " " + law.source(each.citation())));
        return columns.lines();
    }

    private List<String> findings(Decision decision) {
        Columns columns = new Columns();
        columns.add(texts.get("cli.decide.question"), texts.get("cli.decide.answer"), texts.get("cli.decide.evidence"), texts.get("cli.decide.citation"));
        decision.findings().forEach(finding -> columns.add(words.question(finding.question()), texts.code("answer", finding.answer().name()),
                words.evidence(finding.evidence()), words.citation(finding.citation())));
        return columns.lines();
    }
}
