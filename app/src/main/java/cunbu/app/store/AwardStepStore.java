package cunbu.app.store;

import static cunbu.app.store.schema.Tables.AWARD_STEP;

import cunbu.core.casework.AwardStep;
import cunbu.core.history.RecordId;
import java.util.Collection;
import java.util.List;

/** The steps of the cases, those that were reversed too. */
public final class AwardStepStore extends RecordStore<AwardStep> {

    AwardStepStore(Database database, Journal journal) {
        super(database, journal, AwardStep.class);
    }

    public List<AwardStep> of(RecordId awardCase) {
        return where(AWARD_STEP.AWARD_CASE.eq(awardCase.text()));
    }

    public List<AwardStep> of(Collection<RecordId> awardCases) {
        return among(AWARD_STEP.AWARD_CASE, texts(awardCases));
    }

    /** The postings of a public notice: which cases it names. */
    public List<AwardStep> ofNotice(RecordId notice) {
        return where(AWARD_STEP.NOTICE.eq(notice.text()));
    }
}
