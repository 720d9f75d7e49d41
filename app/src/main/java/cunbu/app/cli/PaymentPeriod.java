package cunbu.app.cli;

import cunbu.app.award.PaymentAsk;
import cunbu.core.place.AreaCode;
import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** For what a payment list is to be made: {@code --scheme --area --from --to --since}. */
final class PaymentPeriod {

    @Option(names = "--scheme", paramLabel = "SCHEME")
    private String scheme;
    @Option(names = "--area", paramLabel = "CODE", converter = AreaCodes.class)
    private AreaCode area;
    @Option(names = "--from", paramLabel = "YYYY-MM", converter = MonthOption.class)
    private YearMonth from;
    @Option(names = "--to", paramLabel = "YYYY-MM", converter = MonthOption.class)
    private YearMonth to;
    @Option(names = "--since", paramLabel = "YYYY-MM", converter = MonthOption.class)
    private YearMonth since;

    boolean complete() {
        return scheme != null && from != null && to != null;
    }

    /** Whether nothing of it was given. */
    boolean empty() {
        return scheme == null && area == null && from == null && to == null && since == null;
    }

    /** Its words, for the list of who looked at what. */
    Object[] words() {
        return Stream.of(scheme, area, from, to).filter(Objects::nonNull).toArray();
    }

    /** @param office asked about where nobody names an area */
    PaymentAsk ask(AreaCode office) {
        return new PaymentAsk(scheme, area == null ? office : area, from, to, since == null ? from : since);
    }
}
