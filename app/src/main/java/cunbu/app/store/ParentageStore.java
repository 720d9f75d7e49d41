package cunbu.app.store;

import static cunbu.app.store.schema.Tables.PARENTAGE;

import cunbu.core.history.RecordId;
import cunbu.core.person.Parentage;
import java.util.Collection;
import java.util.List;

/** Who is whose child. */
public final class ParentageStore extends RecordStore<Parentage> {

    ParentageStore(Database database, Journal journal) {
        super(database, journal, Parentage.class);
    }

    public List<Parentage> ofParent(RecordId parent) {
        return where(PARENTAGE.PARENT.eq(parent.text()));
    }

    public List<Parentage> ofChild(RecordId child) {
        return where(PARENTAGE.CHILD.eq(child.text()));
    }

    public List<Parentage> ofParents(Collection<RecordId> parents) {
        return among(PARENTAGE.PARENT, texts(parents));
    }

    public List<Parentage> ofChildren(Collection<RecordId> children) {
        return among(PARENTAGE.CHILD, texts(children));
    }
}
