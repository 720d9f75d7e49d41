package cunbu.app.paper;

import java.io.IOException;
import java.util.List;

/** A piece of a paper. */
public sealed interface Block permits Block.Page, Block.Lines, Block.Pairs, Block.Code, Block.Drawing, Table {

    /** Puts the piece where the paper is written. */
    void on(Surface surface) throws IOException;

    /** A new page with a heading of its own. */
    record Page(String title) implements Block {

        @Override
        public void on(Surface surface) throws IOException {
            surface.page(title);
        }
    }

    /** Sentences, each beginning a new line. */
    record Lines(List<String> lines) implements Block {

        public Lines {
            lines = List.copyOf(lines);
        }

        public static Lines of(String... lines) {
            return new Lines(List.of(lines));
        }

        @Override
        public void on(Surface surface) throws IOException {
            surface.lines(lines);
        }
    }

    /** Words with what they say about the whole paper, one below the other: a list of two cells each. */
    record Pairs(List<List<String>> pairs) implements Block {

        /** @throws IllegalArgumentException if one of the lists has not two cells */
        public Pairs {
            pairs = pairs.stream().map(List::copyOf).toList();
            if (pairs.stream().anyMatch(pair -> pair.size() != 2)) {
                throw new IllegalArgumentException("a pair is two");
            }
        }

        @Override
        public void on(Surface surface) throws IOException {
            surface.pairs(pairs);
        }
    }

    /** A text for a reading device, as a QR code where there is ink, with a sentence beside it. */
    record Code(String text, String caption) implements Block {

        @Override
        public void on(Surface surface) throws IOException {
            surface.code(text, caption);
        }
    }

    /** A chart under its title, where there is ink; sheets of cells go without it. */
    record Drawing(String title, Png picture) implements Block {

        @Override
        public void on(Surface surface) throws IOException {
            surface.drawing(title, picture);
        }
    }

    /** A picture that is turned into bytes only where it is needed. */
    @FunctionalInterface
    interface Png {
        byte[] bytes() throws IOException;
    }
}
