package cunbu.core.award;

import cunbu.core.place.AreaCode;
import java.time.LocalDate;

/** What is asked: whether the applicant of these facts is entitled on that day, in that area. */
public record Claim(Facts facts, LocalDate on, AreaCode area) {

    Claim with(Facts other) {
        return new Claim(other, on, area);
    }

    Claim at(LocalDate day) {
        return new Claim(facts, day, area);
    }

    /** The day whose state of things counts: the day asked about, or the last one that the applicant lived to see. */
    LocalDate stateDay() {
        LocalDate died = facts.applicantPerson().diedOn();
        return died != null && !died.isAfter(on) ? died.minusDays(1) : on;
    }
}
