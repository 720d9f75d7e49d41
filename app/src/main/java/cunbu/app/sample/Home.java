package cunbu.app.sample;

import cunbu.core.history.RecordId;
import java.util.ArrayList;
import java.util.List;

/** A household while the village is being put together. */
final class Home {

    final List<Human> members = new ArrayList<>(5);
    Human head;
    boolean hasElders;
    String number;
    String address;
    RecordId id;

    void add(Human member) {
        if (member.home == null) {
            member.home = this;
            members.add(member);
        }
    }
}
