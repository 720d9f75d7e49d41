package cunbu.core.person;

import cunbu.core.history.RecordId;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;

/** Invented people for tests of rules: a woman and a man with nothing odd about them, to be changed one fact at a time. */
public final class People {

    public static final AreaCode VILLAGE = new AreaCode("530824101001");
    public static final LocalDate TODAY = LocalDate.of(2009, 12, 31);

    private People() {
    }

    /** An id of the township of {@link #VILLAGE}; the same letter gives the same id. */
    public static RecordId id(char letter) {
        return new RecordId("530824101000-" + String.valueOf(letter).repeat(26));
    }

    /** A married farmer who is the head of household h. */
    public static Person someone(char letter, Sex sex, LocalDate bornOn) {
        String identity = bornOn == null ? null : IdentityNumber.of("530824", bornOn, sex == Sex.MALE ? 1 : 2).text();
        return new Person(id(letter), id('h'), "02", "刀\uD842\uDFB7", identity, null, sex, bornOn, "18", HukouKind.AGRICULTURAL, VILLAGE, Presence.REGISTERED,
                Marital.NOT_STATED, null, null, null, null);
    }

    public static Person woman(char letter, String bornOn) {
        return someone(letter, Sex.FEMALE, LocalDate.parse(bornOn));
    }

    public static Person man(char letter, String bornOn) {
        return someone(letter, Sex.MALE, LocalDate.parse(bornOn));
    }
}
