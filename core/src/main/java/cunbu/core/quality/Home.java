package cunbu.core.quality;

import cunbu.core.history.RecordId;
import cunbu.core.place.AreaCode;
import java.util.List;

/** A household with everybody who is recorded in it. @param village null if the record has none */
public record Home(RecordId id, AreaCode village, List<Member> members) {

    /**
     * @param parents   whether anybody is recorded as a parent
     * @param marriages whether any marriage is recorded
     */
    public record Member(Individual person, String relation, boolean parents, boolean marriages) {
    }

    AreaCode area() {
        return village == null ? new AreaCode(id.office()) : village;
    }
}
