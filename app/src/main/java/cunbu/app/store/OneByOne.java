package cunbu.app.store;

import cunbu.core.history.Coded;
import cunbu.core.history.RecordId;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jooq.ResultQuery;

/** Reads the rows of whole tables one after the other, so that no more of them is in memory than somebody keeps. */
final class OneByOne {

    private static final int ROWS = 2_000;

    private final Runnable beat;
    private final Map<String, AreaCode> areas = new HashMap<>();
    private final Map<LocalDate, LocalDate> days = new HashMap<>();
    private int read;

    /** @param beat runs every so many rows */
    OneByOne(Runnable beat) {
        this.beat = beat;
    }

    <R extends Record> void go(ResultQuery<R> query, Consumer<R> each) {
        try (Stream<R> rows = query.fetchSize(ROWS).fetchStream()) {
            rows.forEach(row -> {
                if (++read % ROWS == 0) {
                    beat.run();
                }
                each.accept(row);
            });
        }
    }

    static RecordId id(String text) {
        return text == null ? null : new RecordId(text);
    }

    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        return code == null ? null : Coded.of(type, code);
    }

    /** One object for each area and day, however many rows name it. */
    AreaCode area(String code) {
        return code == null ? null : areas.computeIfAbsent(code, AreaCode::new);
    }

    LocalDate day(LocalDate day) {
        return day == null ? null : days.computeIfAbsent(day, each -> each);
    }

    /** Rows that come together are handed on together. */
    static final class Together<T> {

        private final BiConsumer<RecordId, List<T>> each;
        private RecordId whose;
        private List<T> rows = new ArrayList<>();

        Together(BiConsumer<RecordId, List<T>> each) {
            this.each = each;
        }

        /** @param owner null for those of nobody */
        void add(RecordId owner, T row) {
            if (!Objects.equals(owner, whose)) {
                finish();
                whose = owner;
            }
            rows.add(row);
        }

        void finish() {
            if (!rows.isEmpty()) {
                each.accept(whose, rows);
                rows = new ArrayList<>();
            }
        }
    }
}
