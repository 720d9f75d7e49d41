package cunbu.core.quality;

import cunbu.core.place.AreaCode;
import java.util.Comparator;
import java.util.List;

/**
 * Something in the register that is wrong or odd. The sentence stands in the texts under the check's code, what to do under its remedy's.
 *
 * @param arguments what the sentence needs: days, numbers, codes, record ids; never a name or an identity number
 */
public record QualityFinding(Check check, Severity severity, Subject about, List<String> arguments) {

    /** By village, the worst first, then by what was looked for and the record. */
    public static final Comparator<QualityFinding> ORDER = Comparator.comparing(QualityFinding::area).thenComparing(QualityFinding::severity)
            .thenComparing(QualityFinding::check).thenComparing(finding -> String.valueOf(finding.about().record()))
            .thenComparing(finding -> finding.arguments().toString());

    public QualityFinding {
        arguments = List.copyOf(arguments);
    }

    public AreaCode area() {
        return about.area();
    }
}
