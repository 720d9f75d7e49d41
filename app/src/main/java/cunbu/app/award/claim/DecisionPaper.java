package cunbu.app.award.claim;

import cunbu.app.award.Explained;
import cunbu.app.award.Words;
import cunbu.app.fx.Texts;
import cunbu.app.paper.Block;
import cunbu.app.paper.Column;
import cunbu.app.paper.Paper;
import cunbu.app.paper.Table;
import cunbu.core.award.Amount;
import cunbu.core.award.Decision;
import cunbu.core.award.Need;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is handed to the villager: the answer, every reason with its text, the amount, from when, what is missing and what would have to be different. */
final class DecisionPaper {

    private final Texts texts;
    private final String office;
    private final String village;

    DecisionPaper(Texts texts, String office, String village) {
        this.texts = texts;
        this.office = office;
        this.village = village;
    }

    /** @param today the day on which it is written */
    Paper of(Explained explained, LocalDate today) {
        Decision decision = explained.decision();
        Words words = new Words(texts, explained.names());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Pairs(answer(explained)));
        lines(blocks, "claim.paper.missing", decision.missing().stream().map(words::missing).toList());
        lines(blocks, "claim.paper.ways", ways(decision, words));
        blocks.add(reasons(decision, words));
        if (decision.amount() != null) {
            blocks.add(months(decision.amount()));
            blocks.add(payers(decision.amount()));
        }
        blocks.add(Block.Lines.of(texts.get("claim.paper.note"), texts.get("claim.paper.written", office, today)));
        return new Paper(texts.get("claim.paper.title", texts.get("award.scheme." + decision.scheme())), blocks, false);
    }

    private List<List<String>> answer(Explained explained) {
        Decision decision = explained.decision();
        String sum = decision.amount() == null ? "" : texts.get("benefits.sum", String.valueOf(decision.amount().year()),
                decision.amount().total().toPlainString());
        return Stream.of(List.of(texts.get("person.name"), explained.person().name()),
                List.of(texts.get("person.bornOn"), Objects.toString(explained.person().bornOn(), "")),
                List.of(texts.get("person.village"), village),
                List.of(texts.get("benefits.on"), decision.on().toString()),
                List.of(texts.get("benefits.verdict"), texts.code("verdict", decision.verdict().name())),
                List.of(texts.get("benefits.amount"), sum),
                List.of(texts.get("claim.from"), Objects.toString(decision.eligibleFrom(), "")),
                List.of(texts.get("claim.lostOn"), Objects.toString(explained.lostOn(), "")))
                .filter(pair -> !pair.get(1).isEmpty()).toList();
    }

    private void lines(List<Block> blocks, String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            blocks.add(new Block.Lines(Stream.concat(Stream.of(texts.get(heading)), sentences.stream()).toList()));
        }
    }

    private List<String> ways(Decision decision, Words words) {
        return IntStream.range(0, decision.ways().size()).mapToObj(at -> texts.get("claim.paper.way", at + 1,
                decision.ways().get(at).stream().map(Need::change).map(words::change).collect(Collectors.joining(texts.get("benefits.and"))))).toList();
    }

    private Table reasons(Decision decision, Words words) {
        List<Column> columns = Stream.of("benefits.question", "benefits.answer", "benefits.evidence", "benefits.citation").map(texts::get)
                .map(Column::words).toList();
        return new Table(columns, decision.findings().stream().map(each -> List.of(words.question(each.question()),
                texts.code("answer", each.answer().name()), words.evidence(each.evidence()), words.citation(each.citation()))).toList());
    }

    private Table months(Amount amount) {
        return new Table(List.of(Column.words(texts.get("benefits.month")), Column.numbers(texts.get("benefits.amount"))),
                amount.months().entrySet().stream().map(each -> List.of(each.getKey().toString(), each.getValue().toPlainString())).toList());
    }

    private Table payers(Amount amount) {
        return new Table(List.of(Column.words(texts.get("benefits.payer")), Column.numbers(texts.get("benefits.amount"))),
                amount.payers().entrySet().stream().map(each -> List.of(texts.of(each.getKey()), each.getValue().toPlainString())).toList());
    }
}
