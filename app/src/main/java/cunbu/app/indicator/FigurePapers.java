package cunbu.app.indicator;

import cunbu.app.fx.BasesWords;
import cunbu.app.fx.Texts;
import cunbu.app.paper.Block;
import cunbu.app.paper.Paper;
import cunbu.app.paper.Table;
import cunbu.core.indicator.Overview;
import java.util.ArrayList;
import java.util.List;

/** What leaves the program of the figures that are shown: how it is headed, and what its file is called. */
final class FigurePapers {

    private final FiguresViewModel model;
    private final Texts texts;

    FigurePapers(FiguresViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /** @param drawings stand before the table */
    Paper of(List<Dashboard.Drawing> drawings, Table shown) {
        List<Block> blocks = new ArrayList<>(List.of(Block.Lines.of(period(), bases())));
        drawings.forEach(each -> blocks.add(new Block.Drawing(each.title(), each.picture()::bytes)));
        blocks.add(shown);
        return new Paper(texts.get("figures.paperTitle", texts.of(model.part.get()), model.nameOf(model.overview.get().whole().area())), blocks, true);
    }

    /** The place and the days that are shown. */
    String period() {
        Overview shown = model.overview.get();
        return texts.get("figures.period", model.nameOf(shown.whole().area()), shown.period().from(), shown.period().last());
    }

    String bases() {
        return new BasesWords(texts).sentence(model.overview.get().bases());
    }

    /** Without ending. */
    String fileName() {
        Overview shown = model.overview.get();
        return texts.get("figures.fileName", texts.of(model.part.get()), shown.whole().area().text(), shown.period().from(), shown.period().last());
    }
}
