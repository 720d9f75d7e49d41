package cunbu.app.intake;

import cunbu.app.fx.Texts;

/** Words what an intake has to say; the screen and the command line say the same. */
public final class Sentences {

    private final Texts texts;

    public Sentences(Texts texts) {
        this.texts = texts;
    }

    public String of(Note note) {
        return texts.get("refusal." + note.code(), note.arguments().toArray());
    }
}
