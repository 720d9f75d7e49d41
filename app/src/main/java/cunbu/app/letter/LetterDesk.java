package cunbu.app.letter;

import cunbu.app.store.Register;
import cunbu.core.history.RecordId;
import cunbu.core.letter.LetterAnswer;
import cunbu.core.letter.Carried;
import cunbu.core.letter.Course;
import cunbu.core.letter.Letter;
import cunbu.core.letter.LetterEvent;
import cunbu.core.letter.Step;
import cunbu.core.letter.LetterStep;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import cunbu.sync.seal.LetterSeal;
import cunbu.sync.seal.SealBroken;
import cunbu.sync.seal.TrustList.Signer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Writes letters to other offices, hands them on, answers and closes them, and says where each of them is. */
public final class LetterDesk {

    private final Register register;
    private final Clock clock;
    private final Function<LetterSeal, String> sign;
    private final Function<String, Optional<Signer>> signer;

    /**
     * @param sign   signs with this office's key
     * @param signer whose key has that thumbprint, if the office is known
     */
    public LetterDesk(Register register, Clock clock, Function<LetterSeal, String> sign, Function<String, Optional<Signer>> signer) {
        this.register = register;
        this.clock = clock;
        this.sign = sign;
        this.signer = signer;
    }

    /** What came of a step: why it was not taken, or nothing. */
    public record Taken(RecordId letter, List<Refusal> refusals) {
    }

    /** Writes a letter; it leaves with the next bundle for the county. */
    public Taken write(AreaCode to, String text) {
        List<Refusal> refusals = new Refusals().when(text == null || text.isBlank(), "text", "letter.empty")
                .when(text != null && text.length() > LetterSeal.LONGEST_TEXT, "text", "letter.tooLong")
                .when(to.equals(register.office()), "to", "letter.toOurselves").all();
        if (!refusals.isEmpty()) {
            return new Taken(null, refusals);
        }
        RecordId id = register.letters().newId();
        String seal = sign.apply(new LetterSeal(id, LetterStep.ISSUED, register.office(), to, 0, LocalDate.now(clock), null, text));
        register.database().transaction(() -> register.letters().add(new Letter(id, to, seal)));
        return new Taken(id, List.of());
    }

    /** The county hands a letter on. An office that nobody knows gets nothing: the letter goes back to its author. */
    public Taken route(RecordId letter, AreaCode to, Predicate<AreaCode> exists) {
        return exists.test(to) ? step(letter, LetterStep.ROUTED, to, null, null) : step(letter, LetterStep.RETURNED, null, null, to.text());
    }

    /** The county hands on every letter that waits for it, to the office that its author named. */
    public List<Taken> routeAll(Predicate<AreaCode> exists) {
        return all().stream().filter(each -> each.course() != null && each.course().turn() == 0)
                .filter(each -> each.course().allows(LetterStep.ROUTED, register.office()))
                .map(each -> route(each.letter().id(), each.letter().addressee(), exists)).toList();
    }

    /** Says of every letter that has come to this office that it has come. */
    public List<Taken> receiveAll() {
        return all().stream().filter(each -> each.course() != null && each.course().allows(LetterStep.RECEIVED, register.office()))
                .map(each -> step(each.letter().id(), LetterStep.RECEIVED, null, null, null)).toList();
    }

    public Taken answer(RecordId letter, LetterAnswer answer, String text) {
        return step(letter, LetterStep.FEEDBACK, null, answer, text);
    }

    public Taken withdraw(RecordId letter, String reason) {
        return step(letter, LetterStep.WITHDRAWN, null, null, reason);
    }

    /** Its author ends the letter, or the county in its place. */
    public Taken close(RecordId letter) {
        boolean isOurs = find(letter).map(Standing::course).filter(course -> course.author().equals(register.office())).isPresent();
        return step(letter, isOurs ? LetterStep.CLOSED : LetterStep.CLOSED_BY_COUNTY, null, null, null);
    }

    private Taken step(RecordId letter, LetterStep kind, AreaCode to, LetterAnswer answer, String text) {
        Optional<Course> course = find(letter).map(Standing::course);
        List<Refusal> refusals = new Refusals().when(course.isEmpty(), "letter", "letter.unknown")
                .when(course.isPresent() && !course.get().allows(kind, register.office()), "letter", "letter.notNow")
                .when(text != null && text.length() > LetterSeal.LONGEST_TEXT, "text", "letter.tooLong").all();
        if (refusals.isEmpty()) {
            int turn = course.orElseThrow().turn() + (kind == LetterStep.ROUTED ? 1 : 0);
            String seal = sign.apply(new LetterSeal(letter, kind, register.office(), to, turn, LocalDate.now(clock), answer, text));
            register.database().transaction(() -> register.letterEvents().add(new LetterEvent(register.letterEvents().newId(), letter, to, seal)));
        }
        return new Taken(letter, refusals);
    }

    /** Every letter that this office wrote, carries or got; what is due first comes first. */
    public List<Standing> all() {
        return register.letters().all().stream().map(this::standing).sorted(Comparator.comparing(Standing::overdue).reversed()
                .thenComparing(Standing::due, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(each -> each.letter().id().text())).toList();
    }

    public Optional<Standing> find(RecordId letter) {
        return register.letters().find(letter).map(this::standing);
    }

    private Standing standing(Letter letter) {
        List<Step> steps = new ArrayList<>();
        believed(letter.id(), letter.id(), letter.seal()).filter(step -> step.kind() == LetterStep.ISSUED && step.by().text().equals(letter.id().office())
                && step.to() != null && step.to().equals(letter.addressee())).ifPresent(steps::add);
        if (steps.isEmpty()) {
            return new Standing(letter, null, 1, null, false);
        }
        List<LetterEvent> events = register.letterEvents().of(letter.id());
        List<Step> later = events.stream().flatMap(event -> believed(letter.id(), event.id(), event.seal())
                .filter(step -> step.by().text().equals(event.id().office())).stream()).toList();
        List<Step> ofParties = later.stream().filter(step -> mayHave(step, steps.get(0), later)).toList();
        steps.addAll(ofParties);
        steps.sort(Comparator.comparing(Step::since).thenComparing(Step::kind));
        Course course = new Course(county(), steps, up(letter), back(letter, events));
        LocalDate due = course.due(register.office()).orElse(null);
        return new Standing(letter, course, events.size() - ofParties.size(), due, course.overdue(register.office(), LocalDate.now(clock)));
    }

    /** A step counts only if its signer is an office of the letter, and the one that takes such steps. */
    private boolean mayHave(Step step, Step issued, List<Step> all) {
        return switch (step.kind().party()) {
            case AUTHOR -> step.kind() != LetterStep.ISSUED && step.by().equals(issued.by());
            case COUNTY -> step.by().equals(county());
            case ADDRESSEE -> all.stream().anyMatch(each -> each.kind() == LetterStep.ROUTED && each.by().equals(county())
                    && each.turn() == step.turn() && step.by().equals(each.to()));
        };
    }

    private Optional<Step> believed(RecordId letter, RecordId record, String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            LetterSeal seal = LetterSeal.read(text, signer);
            LocalDate since = register.letters().arrived(record).map(this::day).orElse(seal.on());
            return Optional.of(new Step(seal.kind(), seal.by(), seal.to(), seal.turn(), seal.on(), since, seal.answer(), seal.text()))
                    .filter(step -> seal.letter().equals(letter));
        } catch (SealBroken e) {
            return Optional.empty();
        }
    }

    /** At the county a letter is there; elsewhere its author knows how far it is. */
    private Carried up(Letter letter) {
        if (register.office().equals(county())) {
            return new Carried(null, true);
        }
        return carried(letter.id(), county().text());
    }

    private Carried back(Letter letter, List<LetterEvent> events) {
        String author = letter.id().office();
        boolean all = events.stream().filter(event -> !event.id().office().equals(author))
                .allMatch(event -> register.letters().confirmed(event.id(), author));
        return new Carried(null, all);
    }

    private Carried carried(RecordId record, String peer) {
        return new Carried(register.letters().written(record, peer).map(this::day).orElse(null), register.letters().confirmed(record, peer));
    }

    private AreaCode county() {
        return register.office().county();
    }

    private LocalDate day(Instant at) {
        return at.atZone(clock.getZone()).toLocalDate();
    }
}
