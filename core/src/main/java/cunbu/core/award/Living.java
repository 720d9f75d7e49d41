package cunbu.core.award;

import cunbu.core.person.Sex;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The living children that count: those who surely do, and those of whom a fact is missing. */
record Living(List<Kid> sure, List<Kid> maybe) {

    /** Whether they are no more than so many, or else two daughters where these are as good. */
    Answer within(int most, boolean twoDaughters) {
        List<Kid> all = new ArrayList<>(sure);
        all.addAll(maybe);
        if (allowed(all, most, twoDaughters) == Answer.YES) {
            return Answer.YES;
        }
        return allowed(sure, most, twoDaughters) == Answer.NO ? Answer.NO : Answer.UNKNOWN;
    }

    Phrase evidence() {
        return maybe.isEmpty() ? Phrase.of("children.living", sure.size(), count(Sex.FEMALE), count(Sex.MALE))
                : Phrase.of("children.livingOpen", sure.size(), maybe.size());
    }

    /** What would settle how many there are, and of which sex. */
    List<Phrase> open() {
        return Stream.concat(maybe.stream().map(kid -> Phrase.of("child.dates", kid.id())),
                sure.stream().filter(kid -> female(kid) == Answer.UNKNOWN).map(kid -> Phrase.of("child.sex", kid.id()))).toList();
    }

    static Answer female(Kid kid) {
        Sex sex = kid.child().sex();
        return sex == Sex.FEMALE ? Answer.YES : sex == Sex.MALE ? Answer.NO : Answer.UNKNOWN;
    }

    private static Answer allowed(List<Kid> kids, int most, boolean twoDaughters) {
        if (kids.size() <= most) {
            return Answer.YES;
        }
        return kids.size() == 2 && twoDaughters ? Answer.all(kids.stream().map(Living::female).toList()) : Answer.NO;
    }

    private long count(Sex sex) {
        return sure.stream().filter(kid -> kid.child().sex() == sex).count();
    }
}
