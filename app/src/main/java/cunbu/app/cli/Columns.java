package cunbu.app.cli;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** A table for a terminal, where a Chinese character is as wide as two letters. The first column and the last are words, the rest numbers. */
final class Columns {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    void add(String... cells) {
        rows.add(List.of(cells));
    }

    /** The lines of the table, without blanks at their ends. */
    List<String> lines() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        rows.forEach(row -> {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        });
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String blanks = " ".repeat(widths[i] - width(row.get(i)));
            boolean words = i == 0 || i == widths.length - 1;
            line.append(i == 0 ? "" : GAP).append(words ? row.get(i) + blanks : blanks + row.get(i));
        }
        return line.toString().stripTrailing();
    }

    /** How many letters wide the text stands in a terminal. */
    static int width(String text) {
        return text.codePoints().map(each -> wide(each) ? 2 : 1).sum();
    }

    private static boolean wide(int character) {
        boolean punctuation = character >= 0x3000 && character <= 0x303f || character >= 0xff01 && character <= 0xff60;
        return punctuation || UnicodeScript.of(character) == UnicodeScript.HAN;
    }
}
