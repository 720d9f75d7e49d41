package cunbu.app.fx;

import cunbu.core.indicator.Bases;

/** Says by which bases figures were counted. */
public final class BasesWords {

    private final Texts texts;

    public BasesWords(Texts texts) {
        this.texts = texts;
    }

    public String sentence(Bases bases) {
        return texts.get("figures.bases", all(bases));
    }

    /** Each of them in a few words, without saying what they are. */
    public String all(Bases bases) {
        return texts.get("figures.bases.all", texts.of(bases.population()), texts.of(bases.married()), texts.of(bases.certificate()),
                texts.get(bases.lateBirthsCounted() ? "figures.lateBirthsCounted" : "figures.lateBirthsApart"), bases.migrantDays());
    }
}
