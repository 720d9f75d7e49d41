package cunbu.core.activity;

import cunbu.core.history.Coded;
import java.util.Locale;

/** What an activity was for, in the order in which the yearly report tells of them. */
public enum ActivityKind implements Coded {
    PUBLICITY, TRAINING, QUALITY_SERVICE, BIRTH_DEFECT_PREVENTION, AIDS_PREVENTION, ASSOCIATION, INSPECTION;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
