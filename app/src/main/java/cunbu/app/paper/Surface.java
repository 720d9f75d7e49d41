package cunbu.app.paper;

import java.io.IOException;
import java.util.List;

/** Where a paper is written, piece by piece from top to bottom. */
interface Surface {

    void page(String title) throws IOException;

    void lines(List<String> lines) throws IOException;

    void pairs(List<List<String>> pairs) throws IOException;

    void table(Table table) throws IOException;

    void code(String text, String caption) throws IOException;

    /** Where there are only cells, a drawing is passed over: its numbers stand in the tables. */
    default void drawing(String title, Block.Png picture) throws IOException {
    }
}
