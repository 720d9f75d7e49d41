package cunbu.app.paper;

import com.lowagie.text.pdf.DefaultSplitCharacter;
import com.lowagie.text.pdf.PdfChunk;

/** Between which characters a line may break: Chinese between any two, but no line begins with a closing mark or ends with an opening one. */
final class LineBreaks extends DefaultSplitCharacter {

    private static final String NEVER_FIRST = "，。、；：？！）》」』】〕”’…·%‰),.;:?!]";
    private static final String NEVER_LAST = "（《「『【〔“‘([";

    @Override
    public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] chunks) {
        boolean closes = current + 1 < end && NEVER_FIRST.indexOf(text[current + 1]) >= 0;
        return !closes && NEVER_LAST.indexOf(text[current]) < 0 && super.isSplitCharacter(start, current, end, text, chunks);
    }
}
