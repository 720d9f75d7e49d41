package cunbu.core.quality;

import cunbu.core.birth.Birth;
import cunbu.core.indicator.Bases;
import cunbu.core.indicator.BirthTraits;
import cunbu.core.indicator.DeathTraits;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Residence;
import cunbu.core.indicator.When;
import cunbu.core.person.Move;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up what changed the population of every village in several periods, while each record is looked at once. */
public final class BalanceBook {

    private enum Entry { OPENING, BIRTHS, DEATHS, MOVED_IN, MOVED_OUT, CLOSING }

    private record Account(AreaCode village, Period period) {
    }

    private final Map<Period, Bases> periods;
    private final Map<Account, long[]> accounts = new HashMap<>();

    /** @param periods each with the bases by which its births are counted */
    public BalanceBook(Map<Period, Bases> periods) {
        this.periods = Map.copyOf(periods);
    }

    /** @param moves all of the person by day; one without a day is passed over */
    public void person(Individual person, List<Move> moves) {
        for (Period period : periods.keySet()) {
            enter(registeredAt(person, moves, period.from()), period, Entry.OPENING);
            enter(registeredAt(person, moves, period.until()), period, Entry.CLOSING);
            if (person.diedOn() != null && new DeathTraits(When.of(person.diedOn(), period), person.presence()).why() == null) {
                enter(person.village(), period, Entry.DEATHS);
            }
        }
    }

    public void birth(Birth birth) {
        periods.forEach((period, bases) -> {
            BirthTraits traits = new BirthTraits(When.of(birth.bornOn(), period), Boolean.TRUE.equals(birth.lateReport()), When.of(birth.reportedOn(), period),
                    birth.sex(), null, null);
            if (traits.why(Measure.BIRTHS, bases) == null) {
                enter(birth.village(), period, Entry.BIRTHS);
            }
        });
    }

    /** A move within a village is none for it. */
    public void move(Move move) {
        boolean stays = move.fromArea() != null && move.fromArea().equals(move.toArea());
        periods.keySet().stream().filter(period -> !stays && When.of(move.movedOn(), period) == When.IN).forEach(period -> {
            enter(move.toArea(), period, Entry.MOVED_IN);
            enter(move.fromArea(), period, Entry.MOVED_OUT);
        });
    }

    public Balance of(AreaCode village, Period period) {
        long[] sums = accounts.getOrDefault(new Account(village, period), new long[Entry.values().length]);
        return new Balance(period, sums[Entry.OPENING.ordinal()], sums[Entry.BIRTHS.ordinal()], sums[Entry.DEATHS.ordinal()],
                sums[Entry.MOVED_IN.ordinal()], sums[Entry.MOVED_OUT.ordinal()], sums[Entry.CLOSING.ordinal()]);
    }

    /** Where the person was registered at the start of a day; null if nowhere that is known. */
    private static AreaCode registeredAt(Individual person, List<Move> moves, LocalDate day) {
        Move next = null;
        for (Move move : moves) {
            if (move.movedOn() != null && !move.movedOn().isBefore(day)) {
                next = move;
                break;
            }
        }
        boolean unborn = person.bornOn() != null && !person.bornOn().isBefore(day);
        boolean dead = person.diedOn() != null && person.diedOn().isBefore(day);
        if (new Residence(unborn, dead, next != null, person.presence()).why() != null) {
            return null;
        }
        return next == null ? person.village() : next.fromArea();
    }

    private void enter(AreaCode village, Period period, Entry entry) {
        if (village != null) {
            accounts.computeIfAbsent(new Account(village, period), account -> new long[Entry.values().length])[entry.ordinal()]++;
        }
    }
}
