package cunbu.app.store;

import static cunbu.app.store.schema.Tables.AREA;

import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The places of the register. */
public final class AreaStore {

    private final Database database;

    AreaStore(Database database) {
        this.database = database;
    }

    /** Adds places, each after its parent; only inside a transaction. */
    public void add(Collection<Area> areas) {
        for (Area area : areas) {
            AreaCode parent = area.code().parent();
            database.dsl().insertInto(AREA).set(AREA.CODE, area.code().text()).set(AREA.NAME, area.name())
                    .set(AREA.LEVEL, area.level().code()).set(AREA.PARENT, find(parent).isPresent() ? parent.text() : null).execute();
        }
    }

    public Optional<Area> find(AreaCode code) {
        return database.dsl().selectFrom(AREA).where(AREA.CODE.eq(code.text())).fetchOptional()
                .map(row -> new Area(new AreaCode(row.getCode()), row.getName()));
    }

    /** All places, in the order of their codes, so that a parent comes before its children. */
    public List<Area> all() {
        return database.dsl().selectFrom(AREA).orderBy(AREA.CODE).fetch(row -> new Area(new AreaCode(row.getCode()), row.getName()));
    }
}
