package cunbu.app.paper;

import cunbu.sync.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Something to hand out: a heading and its pieces, the same whether it is printed (PDF), opened in a spreadsheet (XLSX) or read as text
 * (CSV).
 *
 * @param across whether the sheet lies on its long side
 */
public record Paper(String title, List<Block> blocks, boolean across) {

    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** Upright. */
    public Paper(String title, Block... blocks) {
        this(title, List.of(blocks), false);
    }

    /** One after the other, each on pages of its own. @param papers at least one */
    public static Paper together(List<Paper> papers) {
        List<Block> blocks = new ArrayList<>(papers.get(0).blocks());
        papers.stream().skip(1).forEach(each -> {
            blocks.add(new Block.Page(each.title()));
            blocks.addAll(each.blocks());
        });
        return new Paper(papers.get(0).title(), blocks, papers.get(0).across());
    }

    /** Writes the form that the ending of the file's name asks for: {@code .pdf}, {@code .xlsx}, {@code .csv}; a file of that name is replaced. */
    public void write(Path file, PageWords pages) throws IOException {
        write(file, pages, Progress.NONE);
    }

    /** The same for a long one. @param progress is told of each row; if it cancels, nothing is left and a file of that name stays as it was */
    public void write(Path file, PageWords pages, Progress progress) throws IOException {
        switch (ending(file)) {
            case "pdf" -> PdfFile.write(file, this, pages, progress);
            case "xlsx" -> XlsxFile.write(file, this, progress);
            case "csv" -> CsvFile.write(file, this, progress);
            default -> throw new IllegalArgumentException("no paper of that kind");
        }
    }

    /** Whether {@link #write} knows the ending of that file's name. */
    public static boolean knows(Path file) {
        return List.of("pdf", "xlsx", "csv").contains(ending(file));
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The rows of cells as a sheet of it has them, from the top. */
    public List<List<String>> rows() {
        Rows rows = new Rows(new ArrayList<>());
        if (!title.isEmpty()) {
            rows.page(title);
        }
        try {
            on(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(rows.all);
    }

    private record Rows(List<List<String>> all) implements Surface {

        @Override
        public void page(String title) {
            all.add(List.of(title));
        }

        @Override
        public void lines(List<String> lines) {
            lines.forEach(each -> all.add(List.of(each)));
        }

        @Override
        public void pairs(List<List<String>> pairs) {
            all.addAll(pairs);
        }

        @Override
        public void table(Table table) {
            all.add(table.headings());
            all.addAll(table.rows());
        }

        @Override
        public void code(String text, String caption) {
            all.add(List.of(caption, text));
        }
    }

    void on(Surface surface) throws IOException {
        for (Block block : blocks) {
            block.on(surface);
        }
    }

    /** Says at the foot of a page which one it is of how many, both from 1. */
    @FunctionalInterface
    public interface PageWords {
        String of(int page, int pages);
    }
}
