package cunbu.app.store;

import static cunbu.app.store.schema.Tables.AWARD_CASE;
import static cunbu.app.store.schema.Tables.AWARD_STEP;
import static cunbu.app.store.schema.Tables.PERSON;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import cunbu.app.store.schema.tables.AwardStep;
import cunbu.core.casework.StepKind;
import cunbu.core.history.Change;
import cunbu.core.history.Kind;
import cunbu.core.indicator.LeftOut;
import cunbu.core.indicator.Measure;
import cunbu.core.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;

/** Cases whose file was checked in a yearly review of the period, and those of them that were found as they had been kept. */
final class FileCounts {

    static final Set<Measure> MEASURES = EnumSet.of(Measure.FILES_CHECKED, Measure.FILES_CORRECT);

    static final Set<Kind> READS = EnumSet.of(Kind.AWARD_CASE, Kind.AWARD_STEP, Kind.PERSON);

    private FileCounts() {
    }

    /** A case that was reviewed more than once is one file; its last review says how it was found. */
    static Family family(Period period) {
        AwardStep reversal = AWARD_STEP.as("reversal");
        Condition reviewed = AWARD_STEP.AWARD_CASE.eq(AWARD_CASE.ID).and(AWARD_STEP.LIFE.eq(Change.ALIVE))
                .and(AWARD_STEP.STEP.eq(StepKind.ANNUAL_REVIEW.code())).and(AWARD_STEP.TAKEN_ON.ge(period.from())).and(AWARD_STEP.TAKEN_ON.lt(period.until()))
                .and(notExists(selectOne().from(reversal).where(reversal.AWARD_CASE.eq(AWARD_CASE.ID), reversal.REVERSES.eq(AWARD_STEP.ID),
                        reversal.LIFE.eq(Change.ALIVE))));
        Field<Boolean> checked = field(exists(selectOne().from(AWARD_STEP).where(reviewed))).as("checked");
        Field<Boolean> correct = field(select(AWARD_STEP.FAVOURABLE).from(AWARD_STEP).where(reviewed)
                .orderBy(AWARD_STEP.TAKEN_ON.desc(), AWARD_STEP.NUMBER.desc(), AWARD_STEP.ID.desc()).limit(1)).as("correct");
        return new Family(MEASURES, READS, AWARD_CASE.join(PERSON).on(PERSON.ID.eq(AWARD_CASE.PERSON)), AWARD_CASE.ID, AWARD_CASE.PERSON,
                PERSON.VILLAGE, PERSON.VILLAGE, List.of(checked, correct), AWARD_CASE.LIFE.eq(Change.ALIVE), exists(selectOne().from(AWARD_STEP).where(reviewed)), row -> {
                    LeftOut why = !Traits.is(row, checked) ? LeftOut.NOT_REVIEWED : null;
                    LeftOut found = why == null && !Traits.is(row, correct) ? LeftOut.FOUND_CHANGED : why;
                    return measure -> measure == Measure.FILES_CHECKED ? why : found;
                });
    }

    /** A township in which no review of the period was recorded has not checked nothing: nobody knows. */
    static void unlessReviewed(VillageCounts counts) {
        counts.unknownWithout(Measure.FILES_CHECKED, MEASURES);
    }
}
