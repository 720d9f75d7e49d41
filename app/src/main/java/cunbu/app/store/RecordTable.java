package cunbu.app.store;

import cunbu.app.store.schema.Tables;
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
import cunbu.core.history.ChangeId;
import cunbu.core.history.Fields;
import cunbu.core.history.Kind;
import cunbu.core.history.RecordId;
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
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Table;

/** The table of one kind of record: a row in, a row out, with the columns that every kind has. */
final class RecordTable<R extends Record> {

    private static final Map<Kind, RecordTable<?>> BY_KIND = new EnumMap<>(Kind.class);
    private static final Map<Class<?>, RecordTable<?>> BY_TYPE = new HashMap<>();

    static {
        add(Kind.HOUSEHOLD, Household.class, Tables.HOUSEHOLD);
        add(Kind.PERSON, Person.class, Tables.PERSON);
        add(Kind.HUKOU_CHANGE, HukouChange.class, Tables.HUKOU_CHANGE);
        add(Kind.MOVE, Move.class, Tables.MOVE);
        add(Kind.MARRIAGE, Marriage.class, Tables.MARRIAGE);
        add(Kind.PARENTAGE, Parentage.class, Tables.PARENTAGE);
        add(Kind.SENTENCE, Sentence.class, Tables.SENTENCE);
        add(Kind.BIRTH, Birth.class, Tables.BIRTH);
        add(Kind.CERTIFICATE, Certificate.class, Tables.CERTIFICATE);
        add(Kind.MIGRANT, Migrant.class, Tables.MIGRANT);
        add(Kind.MONTHLY_RETURN, MonthlyReturn.class, Tables.MONTHLY_RETURN);
        add(Kind.ACTIVITY, Activity.class, Tables.ACTIVITY);
        add(Kind.AWARD_CASE, AwardCase.class, Tables.AWARD_CASE);
        add(Kind.DISABILITY, Disability.class, Tables.DISABILITY);
        add(Kind.SCHOOLING, Schooling.class, Tables.SCHOOLING);
        add(Kind.LAW_VALUE, LawValue.class, Tables.LAW_VALUE);
        add(Kind.AWARD_STEP, AwardStep.class, Tables.AWARD_STEP);
        add(Kind.OBJECTION, Objection.class, Tables.OBJECTION);
        add(Kind.RULING, Ruling.class, Tables.RULING);
        add(Kind.BANK_ACCOUNT, BankAccount.class, Tables.BANK_ACCOUNT);
        add(Kind.PAYMENT_LIST, PaymentList.class, Tables.PAYMENT_LIST);
        add(Kind.PAYMENT, Payment.class, Tables.PAYMENT);
        add(Kind.PUBLIC_NOTICE, Notice.class, Tables.PUBLIC_NOTICE);
        add(Kind.CLOSING, Closing.class, Tables.CLOSING);
        add(Kind.CLOSED_VILLAGE, ClosedVillage.class, Tables.CLOSED_VILLAGE);
        add(Kind.LETTER, Letter.class, Tables.LETTER);
        add(Kind.LETTER_EVENT, LetterEvent.class, Tables.LETTER_EVENT);
    }

    private final Kind kind;
    private final Class<R> type;
    private final Table<?> table;
    private final List<String> fields;
    private final String insert;

    private RecordTable(Kind kind, Class<R> type, Table<?> table) {
        this.kind = kind;
        this.type = type;
        this.table = table;
        this.fields = Arrays.stream(type.getRecordComponents()).map(part -> Fields.fieldName(part.getName()))
                .filter(name -> !name.equals("id")).toList();
        this.insert = "insert into " + kind.code() + " (id, owner, own, life, extra, " + String.join(", ", fields) + ") values (?, ?, ?, ?, ?"
                + ", ?".repeat(fields.size()) + ")";
    }

    private static <R extends Record> void add(Kind kind, Class<R> type, Table<?> table) {
        RecordTable<R> one = new RecordTable<>(kind, type, table);
        BY_KIND.put(kind, one);
        BY_TYPE.put(type, one);
    }

    static RecordTable<?> of(Kind kind) {
        return BY_KIND.get(kind);
    }

    @SuppressWarnings("unchecked")
    static <R extends Record> RecordTable<R> of(Class<R> type) {
        return (RecordTable<R>) BY_TYPE.get(type);
    }

    Kind kind() {
        return kind;
    }

    Class<R> type() {
        return type;
    }

    Table<?> table() {
        return table;
    }

    /** The names of the fields, without the columns that every kind has. */
    List<String> fields() {
        return fields;
    }

    /** Of some fields by their names: those that this program does not know. */
    Map<String, Object> unknown(Map<String, Object> some) {
        Map<String, Object> unknown = new HashMap<>(some);
        unknown.keySet().removeAll(fields);
        unknown.keySet().removeAll(List.of(Change.OWNER, Change.LIFE));
        return unknown;
    }

    R read(org.jooq.Record row) {
        Map<String, Object> values = new HashMap<>();
        for (Field<?> field : row.fields()) {
            values.put(field.getName(), row.get(field));
        }
        return Fields.read(type, new RecordId((String) values.get("id")), values);
    }

    /** Whose the record is, since which change, and whether it lives. */
    record Holding(String owner, ChangeId own, String life, String extra) {
    }

    void insert(Database database, RecordId id, Holding holding, Map<String, Object> values) {
        database.write(insert, statement -> {
            statement.setString(1, id.text());
            statement.setString(2, holding.owner());
            statement.setBytes(3, History.bytes(holding.own()));
            statement.setString(4, holding.life());
            statement.setString(5, holding.extra());
            for (int i = 0; i < fields.size(); i++) {
                bind(statement, i + 6, values.get(fields.get(i)));
            }
        });
    }

    /** Sets columns of a row: fields, or {@code owner}, {@code own}, {@code life}, {@code extra}. */
    void update(Database database, RecordId id, Map<String, Object> values) {
        if (values.isEmpty()) {
            return;
        }
        String set = values.keySet().stream().sorted().map(name -> name + " = ?").collect(Collectors.joining(", "));
        database.write("update " + kind.code() + " set " + set + " where id = ?", statement -> {
            int place = 1;
            for (String name : values.keySet().stream().sorted().toList()) {
                bind(statement, place++, values.get(name));
            }
            statement.setString(place, id.text());
        });
    }

    private static void bind(PreparedStatement statement, int place, Object value) throws SQLException {
        if (value == null) {
            statement.setNull(place, Types.NULL);
        } else if (value instanceof Long number) {
            statement.setLong(place, number);
        } else if (value instanceof Boolean yes) {
            statement.setInt(place, yes ? 1 : 0);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(place, bytes);
        } else {
            statement.setString(place, (String) value);
        }
    }
}
