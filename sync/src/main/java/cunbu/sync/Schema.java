package cunbu.sync;

import cunbu.core.activity.Activity;
import cunbu.core.activity.MonthlyReturn;
import cunbu.core.award.AwardCase;
import cunbu.core.birth.Birth;
import cunbu.core.casework.AwardStep;
import cunbu.core.casework.Objection;
import cunbu.core.casework.Ruling;
import cunbu.core.certificate.Certificate;
import cunbu.core.closing.ClosedVillage;
import cunbu.core.closing.Closing;
import cunbu.core.history.Change;
import cunbu.core.history.Fields;
import cunbu.core.history.Kind;
import cunbu.core.history.Write;
import cunbu.core.household.Household;
import cunbu.core.law.LawValue;
import cunbu.core.letter.Letter;
import cunbu.core.letter.LetterEvent;
import cunbu.core.migrant.Migrant;
import cunbu.core.notice.Notice;
import cunbu.core.payment.BankAccount;
import cunbu.core.payment.Payment;
import cunbu.core.payment.PaymentList;
import cunbu.core.person.Disability;
import cunbu.core.person.HukouChange;
import cunbu.core.person.Marriage;
import cunbu.core.person.Move;
import cunbu.core.person.Parentage;
import cunbu.core.person.Person;
import cunbu.core.person.Schooling;
import cunbu.core.person.Sentence;
import cunbu.core.place.AreaCode;
import java.time.DateTimeException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a change of a kind may hold. A field that this version does not know is allowed and kept; a known one must have a value of its type. */
final class Schema {

    private static final Map<String, Class<? extends Record>> TYPES = new HashMap<>();
    private static final String MAJOR = major(Kind.VERSION);

    static {
        TYPES.put(Kind.HOUSEHOLD.code(), Household.class);
        TYPES.put(Kind.PERSON.code(), Person.class);
        TYPES.put(Kind.HUKOU_CHANGE.code(), HukouChange.class);
        TYPES.put(Kind.MOVE.code(), Move.class);
        TYPES.put(Kind.MARRIAGE.code(), Marriage.class);
        TYPES.put(Kind.PARENTAGE.code(), Parentage.class);
        TYPES.put(Kind.SENTENCE.code(), Sentence.class);
        TYPES.put(Kind.BIRTH.code(), Birth.class);
        TYPES.put(Kind.CERTIFICATE.code(), Certificate.class);
        TYPES.put(Kind.MIGRANT.code(), Migrant.class);
        TYPES.put(Kind.MONTHLY_RETURN.code(), MonthlyReturn.class);
        TYPES.put(Kind.ACTIVITY.code(), Activity.class);
        TYPES.put(Kind.AWARD_CASE.code(), AwardCase.class);
        TYPES.put(Kind.DISABILITY.code(), Disability.class);
        TYPES.put(Kind.SCHOOLING.code(), Schooling.class);
        TYPES.put(Kind.LAW_VALUE.code(), LawValue.class);
        TYPES.put(Kind.AWARD_STEP.code(), AwardStep.class);
        TYPES.put(Kind.OBJECTION.code(), Objection.class);
        TYPES.put(Kind.RULING.code(), Ruling.class);
        TYPES.put(Kind.BANK_ACCOUNT.code(), BankAccount.class);
        TYPES.put(Kind.PAYMENT_LIST.code(), PaymentList.class);
        TYPES.put(Kind.PAYMENT.code(), Payment.class);
        TYPES.put(Kind.PUBLIC_NOTICE.code(), Notice.class);
        TYPES.put(Kind.CLOSING.code(), Closing.class);
        TYPES.put(Kind.CLOSED_VILLAGE.code(), ClosedVillage.class);
        TYPES.put(Kind.LETTER.code(), Letter.class);
        TYPES.put(Kind.LETTER_EVENT.code(), LetterEvent.class);
    }

    private Schema() {
    }

    static boolean knows(String kind) {
        return TYPES.containsKey(kind);
    }

    static Class<? extends Record> type(String kind) {
        return TYPES.get(kind);
    }

    /** Whether this program reads that version of a kind; one of a kind that it does not know at all is for later. */
    static boolean reads(String kind, String version) {
        return !knows(kind) || major(version).equals(MAJOR);
    }

    /** Every kind with the major versions that can be read. */
    static Map<String, List<Long>> majors() {
        Map<String, List<Long>> majors = new LinkedHashMap<>();
        TYPES.keySet().forEach(kind -> majors.put(kind, List.of(Long.valueOf(MAJOR))));
        return majors;
    }

    /** The first member that is wrong; empty if there is none. */
    static Optional<String> wrong(Change change) {
        if (!major(change.version()).equals(MAJOR)) {
            return Optional.of("v");
        }
        if (change.creates() && !change.set().containsKey(Change.LIFE)) {
            return Optional.of(Change.LIFE);
        }
        Map<String, Object> values = new HashMap<>();
        change.set().forEach((field, write) -> values.put(field, write.value()));
        if (fits(change, values)) {
            return Optional.empty();
        }
        for (Map.Entry<String, Write> field : change.set().entrySet()) {
            if (!fits(change, Collections.singletonMap(field.getKey(), field.getValue().value()))) {
                return Optional.of(field.getKey());
            }
        }
        return Optional.of("set");
    }

    private static boolean fits(Change change, Map<String, Object> values) {
        Object owner = values.getOrDefault(Change.OWNER, change.by());
        if (!(owner instanceof String office) || !AreaCode.isAreaCode(office) || !(values.getOrDefault(Change.LIFE, Change.ALIVE) instanceof String)) {
            return false;
        }
        try {
            Fields.read(type(change.kind()), change.record(), values);
            return true;
        } catch (IllegalArgumentException | DateTimeException | ClassCastException | ArithmeticException e) {
            return false;
        }
    }

    private static String major(String version) {
        return version.substring(0, version.indexOf('.'));
    }
}
