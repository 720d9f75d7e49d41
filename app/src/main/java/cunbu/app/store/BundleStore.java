package cunbu.app.store;

import static cunbu.app.store.schema.Tables.BUNDLE_IN;
import static cunbu.app.store.schema.Tables.BUNDLE_OUT;

import cunbu.sync.ImportReport;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jooq.impl.DSL;

/** The bundles that were written, and the files that were taken in or refused. */
public final class BundleStore {

    private final Database database;

    BundleStore(Database database) {
        this.database = database;
    }

    /** A bundle that was written. */
    public record Written(String bundle, String peer, String epoch, long first, long last, String sha256, Instant at) {
    }

    /** A file that was taken in or refused; {@code report} is the JSON of the import report. */
    public record Taken(String sha256, String bundle, String peer, String status, String code, String report, Instant at) {
    }

    /** What became of a bundle of that office; {@code code} is null for one that was taken in. */
    public record Verdict(String peer, String code, Instant at) {
    }

    /** Only inside a transaction. */
    public void wrote(Written bundle) {
        database.dsl().insertInto(BUNDLE_OUT).set(BUNDLE_OUT.BUNDLE, bundle.bundle()).set(BUNDLE_OUT.PEER, bundle.peer())
                .set(BUNDLE_OUT.EPOCH, bundle.epoch()).set(BUNDLE_OUT.FIRST_POSITION, bundle.first()).set(BUNDLE_OUT.LAST_POSITION, bundle.last())
                .set(BUNDLE_OUT.SHA256, bundle.sha256()).set(BUNDLE_OUT.WRITTEN_AT, bundle.at()).execute();
    }

    /** How many bundles were written, to whomever. */
    public int writtenCount() {
        return database.dsl().fetchCount(BUNDLE_OUT);
    }

    /** The SHA-256 (64 hex digits) of every file that was taken in. */
    public Set<String> appliedFiles() {
        return database.dsl().select(BUNDLE_IN.SHA256).from(BUNDLE_IN).where(BUNDLE_IN.STATUS.eq(ImportReport.Status.APPLIED.name()))
                .fetchSet(BUNDLE_IN.SHA256);
    }

    /** The bundles written, the latest first. */
    public List<Written> written() {
        return database.dsl().selectFrom(BUNDLE_OUT).orderBy(BUNDLE_OUT.SERIAL.desc()).fetch(row -> new Written(row.getBundle(), row.getPeer(),
                row.getEpoch(), row.getFirstPosition(), row.getLastPosition(), row.getSha256(), row.getWrittenAt()));
    }

    /** Only inside a transaction. @param brought the changes it added to the history */
    public void took(Taken file, Span brought) {
        database.dsl().insertInto(BUNDLE_IN).set(BUNDLE_IN.SHA256, file.sha256()).set(BUNDLE_IN.BUNDLE, file.bundle())
                .set(BUNDLE_IN.PEER, file.peer()).set(BUNDLE_IN.STATUS, file.status()).set(BUNDLE_IN.CODE, file.code())
                .set(BUNDLE_IN.REPORT, file.report()).set(BUNDLE_IN.TAKEN_AT, file.at())
                .set(BUNDLE_IN.FIRST_CHANGE, brought.isEmpty() ? null : brought.first())
                .set(BUNDLE_IN.LAST_CHANGE, brought.isEmpty() ? null : brought.last()).execute();
    }

    /** What became last of a bundle of each office among those that were taken in whole or refused for that reason. @param code of the refusal */
    public List<Verdict> lastAppliedOrRefused(String code) {
        var latest = DSL.select(DSL.max(BUNDLE_IN.SERIAL)).from(BUNDLE_IN)
                .where(BUNDLE_IN.PEER.isNotNull(), BUNDLE_IN.STATUS.eq(ImportReport.Status.APPLIED.name()).or(BUNDLE_IN.CODE.eq(code)))
                .groupBy(BUNDLE_IN.PEER);
        return database.dsl().select(BUNDLE_IN.PEER, BUNDLE_IN.CODE, BUNDLE_IN.TAKEN_AT).from(BUNDLE_IN).where(BUNDLE_IN.SERIAL.in(latest))
                .orderBy(BUNDLE_IN.SERIAL.desc()).fetch(row -> new Verdict(row.value1(), row.value2(), row.value3()));
    }

    /** The files taken in or refused, the latest first. */
    public List<Taken> taken() {
        return database.dsl().selectFrom(BUNDLE_IN).orderBy(BUNDLE_IN.SERIAL.desc()).fetch(row -> new Taken(row.getSha256(), row.getBundle(),
                row.getPeer(), row.getStatus(), row.getCode(), row.getReport(), row.getTakenAt()));
    }
}
