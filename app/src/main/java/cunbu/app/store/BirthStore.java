package cunbu.app.store;

import static cunbu.app.store.schema.Tables.BIRTH;

import cunbu.core.birth.Birth;
import cunbu.core.history.RecordId;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The births. */
public final class BirthStore extends RecordStore<Birth> {

    BirthStore(Database database, Journal journal) {
        super(database, journal, Birth.class);
    }

    /** The births of a period in an area, in the order in which they were entered. */
    public List<Birth> between(Period period, AreaCode area) {
        return where(BIRTH.BORN_ON.ge(period.from()), BIRTH.BORN_ON.lt(period.until()), BIRTH.VILLAGE.startsWith(area.significant()));
    }

    public List<Birth> ofMother(RecordId mother) {
        return where(BIRTH.MOTHER.eq(mother.text()));
    }

    public Optional<Birth> ofChild(RecordId child) {
        return where(BIRTH.CHILD.eq(child.text())).stream().findFirst();
    }

    public List<Birth> ofMothers(Collection<RecordId> mothers) {
        return among(BIRTH.MOTHER, texts(mothers));
    }

    public List<Birth> ofChildren(Collection<RecordId> children) {
        return among(BIRTH.CHILD, texts(children));
    }
}
