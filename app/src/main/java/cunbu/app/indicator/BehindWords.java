package cunbu.app.indicator;

import cunbu.app.fx.BasesWords;
import cunbu.app.fx.Texts;
import cunbu.app.indicator.PeopleBehindViewModel.Behind;
import cunbu.core.indicator.LeftOut;
import cunbu.core.indicator.Side;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a screen and a paper say of the people behind a number. */
final class BehindWords {

    private final PeopleBehindViewModel model;
    private final Texts texts;
    private final Notes notes;

    BehindWords(PeopleBehindViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.notes = new Notes(texts);
    }

    /** The place and the days. */
    String period() {
        return texts.get("figures.period", model.place(), model.asked().period().from(), model.asked().period().last());
    }

    /** A side with how many it holds. */
    String side(Side side) {
        return texts.get("behind.side", texts.of(side), count(model.known.get(side)));
    }

    /** Why the list is empty. */
    String nobody() {
        return texts.get(model.opening.get() ? "behind.working" : model.shown().isPresent() ? "behind.nobody" : "behind.stopped");
    }

    /** Of what is shown: why it cannot be more, and what must be known of the number. */
    String about() {
        String totals = model.totalsOnly() ? texts.get("behind.totalsOnly") : "";
        String lacking = model.shown().map(behind -> behind.opened().notes().stream().map(notes::sentence).collect(Collectors.joining(" "))).orElse("");
        String left = model.side.get() != Side.LEFT_OUT || model.totalsOnly() ? "" : counts().entrySet().stream()
                .map(each -> texts.get("behind.reasonCount", texts.of(each.getKey()), each.getValue())).collect(Collectors.joining("  "));
        String of = Stream.of(totals, lacking, left).filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
        return (of + "\n" + bases()).strip();
    }

    String bases() {
        return new BasesWords(texts).sentence(model.asked().bases());
    }

    /** A reason with how many were left out for it. @param reason null for all reasons */
    String reason(LeftOut reason) {
        return reason == null ? texts.get("behind.allReasons") : texts.get("behind.reasonCount", texts.of(reason), counts().getOrDefault(reason, 0));
    }

    /** How many were left out for which reason. */
    Map<LeftOut, Integer> counts() {
        return model.shown().map(Behind::reasons).orElse(Map.of());
    }

    /** Without ending, and without anybody's name. */
    String fileName() {
        NumberAsked asked = model.asked();
        return texts.get("figures.fileName", texts.of(asked.indicator()), asked.area().text(), asked.period().from(), asked.period().last());
    }

    private static String count(Behind behind) {
        return behind == null ? "…" : behind.opened().count() == null ? FigureWords.UNKNOWN : FigureWords.plain(behind.opened().count());
    }
}
