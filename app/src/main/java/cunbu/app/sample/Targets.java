package cunbu.app.sample;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;

/** The county's totals as the report gives them, times the number of counties that the practice register is to hold. */
final class Targets {

    private final Properties totals = new Properties();
    private final int scale;

    Targets(int scale) {
        this.scale = scale;
        try (Reader reader = new InputStreamReader(Targets.class.getResourceAsStream("county.properties"), StandardCharsets.UTF_8)) {
            totals.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int of(Stock stock) {
        return numbers(stock.key())[0];
    }

    /** @param year 0 for the statistical year 2008, 1 for 2009 */
    int of(Flow flow, int year) {
        return numbers(flow.key() + "." + Years.name(year))[0];
    }

    int of(FormFlow flow, int year) {
        return numbers(flow.key() + "." + Years.name(year))[0];
    }

    /** At the end of September of 2007, 2008 and 2009. */
    int[] of(FormStock stock) {
        return numbers(stock.key());
    }

    Total of(LedgerItem item, int year) {
        return Total.of(text(item.key()).split(" ")[year], scale);
    }

    private int[] numbers(String key) {
        return Arrays.stream(text(key).split(" ")).mapToInt(number -> Integer.parseInt(number) * scale).toArray();
    }

    private String text(String key) {
        String text = totals.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no total is given for " + key);
        }
        return text;
    }
}
