package cunbu.app.sample;

import cunbu.core.person.MarriageEnd;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A marriage while the village is being put together, and what the family holds. */
final class Couple {

    /** Null where that spouse is not in the register. */
    Human husband;
    Human wife;
    LocalDate since;
    boolean deFacto;
    /** Whether they are of the generation before. */
    boolean elder;
    LocalDate until;
    MarriageEnd ended;

    /** Whether a child of theirs was born in one of the two years. */
    boolean delivered;
    /** Whether they kept to one child or two daughters, on which a reward depends. */
    boolean kept;
    Paper certificate;
    /** Whether they are certainly both here; and whether only the wife is registered as agricultural. */
    boolean together;
    boolean half;

    Couple(Human husband, Human wife) {
        this.husband = husband;
        this.wife = wife;
    }

    Human oneOf() {
        return wife == null ? husband : wife;
    }

    /** Those of the two who are in the register. */
    List<Human> parents() {
        return Stream.of(wife, husband).filter(Objects::nonNull).toList();
    }

    void end(LocalDate day, MarriageEnd how) {
        until = day;
        ended = how;
    }

    /** The family's only-child certificate. */
    record Paper(Human child, LocalDate issuedOn, boolean rural, boolean contract, LocalDate cancelledOn) {

        Paper withoutContract() {
            return new Paper(child, issuedOn, rural, false, cancelledOn);
        }
    }
}
