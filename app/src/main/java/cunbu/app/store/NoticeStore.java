package cunbu.app.store;

import static cunbu.app.store.schema.Tables.PUBLIC_NOTICE;

import cunbu.core.notice.Notice;
import java.util.List;

/** The public notices as they were hung up. */
public final class NoticeStore extends RecordStore<Notice> {

    NoticeStore(Database database, Journal journal) {
        super(database, journal, Notice.class);
    }

    public List<Notice> all() {
        return where();
    }

    /** The notices of that digest: more than one only if two were the same to the word. */
    public List<Notice> withDigest(String digest) {
        return where(PUBLIC_NOTICE.DIGEST.eq(digest));
    }
}
