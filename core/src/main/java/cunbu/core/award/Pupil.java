package cunbu.core.award;

import cunbu.core.person.Stage;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Phrase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The only child of a certified family at school, whether it claims itself or a parent does. */
final class Pupil {

    private final Case asked;
    private final Optional<Facts.Child> child;
    private final Optional<String> id;
    private final Answer named;

    Pupil(Case asked, Papers papers) {
        this.asked = asked;
        Optional<Facts.Child> self = asked.facts().child(asked.facts().applicant());
        this.child = self.or(papers::child);
        this.id = child.map(Facts.Child::id).or(papers::childId);
        boolean mayBeSelf = asked.facts().children() == null;
        this.named = self.isPresent() ? Answer.YES : mayBeSelf ? Answer.any(papers.issued(), Answer.UNKNOWN) : papers.issued();
    }

    /** Whether there is such a child: with no certificate there is none. */
    Answer named() {
        return named;
    }

    Optional<Facts.Child> child() {
        return child;
    }

    /** Its spells at school that are of one of these stages; empty also if nobody knows them. */
    List<Facts.Schooling> at(Stage... stages) {
        return child.map(Facts.Child::schooling).orElse(List.of()) == null ? List.of()
                : child.map(Facts.Child::schooling).orElse(List.of()).stream()
                        .filter(each -> each.stage() == null || Arrays.asList(stages).contains(each.stage())).toList();
    }

    /** Whether it is at a school of one of these stages on that day. */
    Answer attends(LocalDate day, Stage... stages) {
        if (child.isEmpty() || child.get().schooling() == null) {
            return Answer.all(named, Answer.UNKNOWN);
        }
        boolean dead = child.get().diedOn() != null && !child.get().diedOn().isAfter(day);
        return dead ? Answer.NO : Answer.all(named, Answer.any(at(stages).stream()
                .map(each -> Answer.all(each.covers(day), each.stage() == null ? Answer.UNKNOWN : Answer.YES)).toList()));
    }

    /** The stage attended on that day; empty if none, or if it is not known. */
    Optional<Stage> stage(LocalDate day) {
        return Arrays.stream(Stage.values()).filter(each -> attends(day, each) == Answer.YES).findFirst();
    }

    Phrase evidence() {
        return child.isEmpty() || child.get().schooling() == null ? Phrase.of("school.unknown")
                : stage(asked.on()).map(each -> Phrase.of("school." + each.code())).orElse(Phrase.of("school.none"));
    }

    Phrase missing() {
        return id.map(each -> Phrase.of("child.schooling", each)).orElse(Phrase.of("child.certified"));
    }
}
