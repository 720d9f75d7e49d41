package cunbu.core.letter;

import cunbu.core.letter.LetterStep.Party;
import cunbu.core.place.AreaCode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The course of a letter: its state and what is due follow from the set of its steps, in whatever order they came and however often.
 *
 * @param county the office that carries it
 * @param steps  those that are believed; ISSUED is among them
 * @param up     how far the letter has come on its way from its author to the county, as its author knows it
 * @param back   how far the answer has come on its way from the county to the author, as the county knows it
 */
public record Course(AreaCode county, List<Step> steps, Carried up, Carried back) {

    private static final int TO_A_STICK = 7;
    private static final int TO_THE_COUNTY = 14;
    private static final int WORKING_DAYS_TO_ROUTE = 3;
    private static final int TO_THE_ADDRESSEE = 14;
    private static final int TO_ANSWER = 30;
    private static final int BACK_TO_THE_AUTHOR = 14;
    private static final int TO_CLOSE = 15;

    public Course {
        steps = List.copyOf(steps);
    }

    public AreaCode author() {
        return first(LetterStep.ISSUED).orElseThrow().by();
    }

    /** The office that has to answer: that of the newest turn; empty while the county has not handed it on. */
    public Optional<AreaCode> addressee() {
        return routing().map(Step::to);
    }

    /** How often it was handed on. */
    public int turn() {
        return routing().map(Step::turn).orElse(0);
    }

    private Optional<Step> routing() {
        return steps.stream().filter(step -> step.kind() == LetterStep.ROUTED).max(Comparator.comparingInt(Step::turn));
    }

    /** Whether that office may take such a step now. */
    public boolean allows(LetterStep kind, AreaCode office) {
        if (state() == LetterState.CLOSED || !isParty(kind.party(), office)) {
            return false;
        }
        return switch (kind) {
            case ISSUED -> false;
            case ROUTED -> state() != LetterState.WITHDRAWN && state() != LetterState.RETURNED && (routing().isEmpty() || mayGoElsewhere());
            case RETURNED -> routing().isEmpty() && !has(LetterStep.RETURNED) && !has(LetterStep.WITHDRAWN);
            case RECEIVED -> !inTurn(LetterStep.RECEIVED);
            case FEEDBACK -> !inTurn(LetterStep.FEEDBACK) && !has(LetterStep.WITHDRAWN);
            case WITHDRAWN -> !has(LetterStep.WITHDRAWN);
            case CLOSED -> true;
            case CLOSED_BY_COUNTY -> inTurn(LetterStep.FEEDBACK);
        };
    }

    private boolean isParty(Party party, AreaCode office) {
        return switch (party) {
            case AUTHOR -> office.equals(author());
            case COUNTY -> office.equals(county);
            case ADDRESSEE -> addressee().filter(office::equals).isPresent();
        };
    }

    private boolean mayGoElsewhere() {
        return ofTurn(LetterStep.FEEDBACK).filter(step -> step.answer() == LetterAnswer.MOVED_ON || step.answer() == LetterAnswer.NOT_OURS).isPresent();
    }

    public LetterState state() {
        if (has(LetterStep.CLOSED) || has(LetterStep.CLOSED_BY_COUNTY)) {
            return LetterState.CLOSED;
        }
        if (has(LetterStep.WITHDRAWN)) {
            return LetterState.WITHDRAWN;
        }
        if (has(LetterStep.RETURNED)) {
            return LetterState.RETURNED;
        }
        if (inTurn(LetterStep.FEEDBACK)) {
            return LetterState.FEEDBACK;
        }
        if (inTurn(LetterStep.RECEIVED)) {
            return LetterState.RECEIVED;
        }
        if (routing().isPresent()) {
            return LetterState.FORWARDED;
        }
        return up.confirmed() ? LetterState.AT_COUNTY : up.writtenOn() != null ? LetterState.SENT : LetterState.CREATED;
    }

    /** Until when something must happen that is watched at that office; empty if nothing is. Days count from when a step came there. */
    public Optional<LocalDate> due(AreaCode office) {
        boolean isAuthor = office.equals(author());
        boolean isCounty = office.equals(county);
        LocalDate day = switch (state()) {
            case CREATED -> isAuthor ? since(LetterStep.ISSUED).plusDays(TO_A_STICK) : null;
            case SENT -> isAuthor ? up.writtenOn().plusDays(TO_THE_COUNTY) : null;
            case AT_COUNTY -> isCounty ? afterWorkingDays(since(LetterStep.ISSUED)) : null;
            case FORWARDED -> isCounty ? since(LetterStep.ROUTED).plusDays(TO_THE_ADDRESSEE) : null;
            case RECEIVED -> isCounty || addressee().filter(office::equals).isPresent() ? since(LetterStep.RECEIVED).plusDays(TO_ANSWER) : null;
            case FEEDBACK -> isAuthor ? since(LetterStep.FEEDBACK).plusDays(TO_CLOSE)
                    : isCounty && !back.confirmed() ? since(LetterStep.FEEDBACK).plusDays(BACK_TO_THE_AUTHOR) : null;
            case WITHDRAWN, RETURNED, CLOSED -> null;
        };
        return Optional.ofNullable(day);
    }

    public boolean overdue(AreaCode office, LocalDate today) {
        return due(office).filter(today::isAfter).isPresent();
    }

    private LocalDate since(LetterStep kind) {
        return (kind == LetterStep.ISSUED ? first(kind) : ofTurn(kind)).orElseThrow().since();
    }

    private static LocalDate afterWorkingDays(LocalDate from) {
        LocalDate day = from;
        for (int worked = 0; worked < WORKING_DAYS_TO_ROUTE;) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                worked++;
            }
        }
        return day;
    }

    private boolean has(LetterStep kind) {
        return first(kind).isPresent();
    }

    private Optional<Step> first(LetterStep kind) {
        return steps.stream().filter(step -> step.kind() == kind).findFirst();
    }

    private boolean inTurn(LetterStep kind) {
        return ofTurn(kind).isPresent();
    }

    /** The step of that kind in the newest turn, by the office whose turn it is. */
    private Optional<Step> ofTurn(LetterStep kind) {
        return routing().flatMap(routing -> steps.stream().filter(step -> step.kind() == kind && step.turn() == routing.turn()
                && (kind == LetterStep.ROUTED || step.by().equals(routing.to()))).min(Comparator.comparing(Step::since)));
    }
}
