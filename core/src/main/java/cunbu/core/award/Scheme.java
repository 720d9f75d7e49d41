package cunbu.core.award;

import cunbu.core.place.AreaCode;
import cunbu.core.rule.Finding;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One benefit: its questions, its amount, and what would answer a question with yes. {@link Decider} turns these into a decision. */
public interface Scheme {

    /** The name in files and commands, such as {@code rural-reward}. */
    String code();

    /** The first day of the scheme in that area; empty where it has never been in force. */
    Optional<LocalDate> start(AreaCode area);

    /** Names the values of the law that it goes by in that area. */
    String lawVersion(AreaCode area);

    /** Whom it is to be asked of. */
    Applicants applicants();

    /** Every question with its answer, always in the same order; each is worked out when the stream comes to it. */
    Stream<Finding> questions(Claim claim);

    /** All questions with their answers. */
    default List<Finding> findings(Claim claim) {
        return questions(claim).toList();
    }

    /** What is due for the calendar year of the day asked about; null for what is not money. Only asked when every answer is yes. */
    Amount amount(Claim claim);

    /** Days, besides those that stand in the facts, from which an answer may be another one. */
    Collection<LocalDate> turningDays(Claim claim);

    /** Nobody born after this day is eligible in that area on the day asked about. */
    LocalDate bornBy(AreaCode area, LocalDate on);

    /** No child born before this day gives anybody a claim in that area on the day asked about; the earliest day of all where any may. */
    default LocalDate childBornSince(AreaCode area, LocalDate on) {
        return LocalDate.EPOCH.minusYears(200);
    }

    /** The things that could be different so that this question is answered with yes, each on its own; the nearest first. */
    List<Otherwise> otherwise(String question, Claim claim);
}
