package cunbu.core.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers what the checks of one subject find, while every one of them is asked. */
final class Findings {

    private final Subject about;
    private List<QualityFinding> found = List.of();

    Findings(Subject about) {
        this.about = about;
    }

    /** Adds a finding if {@code wrong}; the arguments are for its sentence. */
    Findings when(boolean wrong, Check check, Object... arguments) {
        return when(check.severity(), wrong, check, arguments);
    }

    /** The same where it is more or less sure than usual. */
    Findings when(Severity severity, boolean wrong, Check check, Object... arguments) {
        if (wrong) {
            if (found.isEmpty()) {
                found = new ArrayList<>(1);
            }
            found.add(new QualityFinding(check, severity, about, Arrays.stream(arguments).map(String::valueOf).toList()));
        }
        return this;
    }

    List<QualityFinding> all() {
        return found;
    }
}
