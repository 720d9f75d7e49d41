package cunbu.app.award;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks through everything that leaves the program for what looks like a number of a person or an account. Says in which output and of
 * which kind, never what it found. Shares nothing with the code that it watches.
 */
final class Leaks {

    private static final Map<String, Pattern> KINDS = Map.of(
            "identity number", Pattern.compile("(?<![0-9])([0-9]{15}|[0-9]{17}[0-9Xx])(?![0-9])"),
            "mobile phone", Pattern.compile("(?<![0-9])(86)?1[3-9][0-9]{9}(?![0-9])"),
            "land line", Pattern.compile("(?<![0-9])0[0-9]{9,11}(?![0-9])"),
            "bank account", Pattern.compile("[0-9]{12,}"));
    private static final String DIGITS = "〇一二三四五六七八九零壹贰叁肆伍陆柒捌玖";

    private final List<String> planted;
    private final List<String> allowed;

    /**
     * @param planted digits of numbers that must not come out
     * @param allowed what a notice shows on purpose: codes of areas, the telephone of the office
     */
    Leaks(List<String> planted, List<String> allowed) {
        this.planted = planted;
        this.allowed = allowed;
    }

    /** What was found, by output. */
    Map<String, String> in(Map<String, String> outputs) {
        Map<String, String> found = new TreeMap<>();
        outputs.forEach((output, text) -> {
            String runs = runs(text);
            KINDS.forEach((kind, shape) -> {
                if (shape.matcher(runs).find()) {
                    found.put(output, kind);
                }
            });
            if (planted.stream().anyMatch(runs::contains)) {
                found.put(output, "a number that was planted");
            }
        });
        return found;
    }

    /** Digits of every script as 0-9 and without the blanks and hyphens between them. */
    private String runs(String text) {
        String open = text;
        for (String each : allowed) {
            open = open.replaceAll("(?<![0-9])" + Pattern.quote(each) + "(?![0-9])", "<>");
        }
        StringBuilder runs = new StringBuilder();
        Normalizer.normalize(open, Normalizer.Form.NFKC).codePoints().filter(each -> " -\u2014\u2013./_·、\u00a0\u3000".indexOf(each) < 0).forEach(each -> {
            int chinese = DIGITS.indexOf(each);
            int digit = Character.isDigit(each) ? Character.getNumericValue(each) : chinese < 0 ? -1 : chinese % 10;
            if (digit >= 0) {
                runs.append(digit);
            } else {
                runs.appendCodePoint(each);
            }
        });
        return runs.toString();
    }

    /** Every part of a workbook, as it lies in the file and as a reader of XML has it. */
    static String workbook(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : zip.stream().toList()) {
                String xml = new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                all.append(part.getName()).append('\n').append(xml).append('\n').append(Pattern.compile("&#x([0-9a-f]+);").matcher(xml)
                        .replaceAll(each -> Character.toString(Integer.parseInt(each.group(1), 16)))).append('\n');
            }
        }
        return all.toString();
    }

    /** The words on the sheets, and what a search tool would find in the file beside them. */
    static String pdf(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PdfReader reader = new PdfReader(file.toString())) {
            PdfTextExtractor words = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(words.getTextFromPage(page)).append('\n');
            }
            reader.getInfo().forEach((name, value) -> text.append(name.endsWith("Date") ? "" : value).append('\n'));
        }
        return text.toString();
    }

    /** The text of a code, and what is written in it. */
    static String code(String jws) {
        String[] parts = jws.split("\\.");
        return jws + "\n" + new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8) + "\n"
                + new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    }
}
