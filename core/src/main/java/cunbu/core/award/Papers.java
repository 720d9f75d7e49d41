package cunbu.core.award;

import cunbu.core.law.InForce;
import cunbu.core.law.Unit;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Finding;
import cunbu.core.rule.Phrase;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The only-child certificate that the applicant holds, or that names the applicant as the child, and the questions about it. */
final class Papers {

    private final Case asked;
    private final Function<Facts.Certificate, Answer> role;
    private final Optional<Facts.Certificate> certificate;

    /** Whoever holds a certificate may be the child in an older one: the one held goes before. */
    Papers(Case asked) {
        this(asked, each -> Answer.any(named(asked, each), holds(asked, each)));
    }

    private Papers(Case asked, Function<Facts.Certificate, Answer> role) {
        this.asked = asked;
        this.role = role;
        List<Facts.Certificate> all = asked.facts().certificates() == null ? List.of() : asked.facts().certificates();
        this.certificate = all.stream().filter(each -> mine(each) != Answer.NO)
                .min(Comparator.comparing((Facts.Certificate each) -> weight(Answer.all(mine(each), valid(each))))
                        .thenComparing(each -> weight(holds(asked, each)))
                        .thenComparing(Facts.Certificate::issuedOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Facts.Certificate::number, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /** Only those that name the applicant as the child. */
    static Papers ofChild(Case asked) {
        return new Papers(asked, each -> named(asked, each));
    }

    /** Only those that the applicant holds. */
    static Papers ofHolder(Case asked) {
        return new Papers(asked, each -> holds(asked, each));
    }

    /** The certificate: a valid one if there is any. */
    Optional<Facts.Certificate> certificate() {
        return certificate;
    }

    /** Whether a certificate is held that is valid on the day. */
    Answer held() {
        return !known() ? Answer.UNKNOWN : certificate.map(each -> Answer.all(mine(each), valid(each))).orElse(Answer.NO);
    }

    /** Whether there is a certificate that concerns the applicant, valid or not. */
    Answer issued() {
        return !known() ? Answer.UNKNOWN : certificate.map(this::mine).orElse(Answer.NO);
    }

    private boolean known() {
        return asked.facts().certificates() != null;
    }

    /** The child it was issued for, as far as the facts tell of it. */
    Optional<Facts.Child> child() {
        return certificate.map(Facts.Certificate::child).filter(Objects::nonNull).flatMap(asked.facts()::child);
    }

    /** The id of that child, whether or not the facts tell of it. */
    Optional<String> childId() {
        return certificate.map(Facts.Certificate::child);
    }

    /** Whether that person is one of its holders. */
    Answer heldBy(String person) {
        return certificate.map(each -> among(person, each.holders())).orElse(Answer.NO);
    }

    Finding certificateHeld() {
        InForce<Boolean> rule = asked.own("requires-certificate", Unit.YES_NO);
        return asked.finding("certificateHeld", rule, rule.value() ? held() : Answer.YES, evidence(), Phrase.of("certificate"));
    }

    /** The contract is a paper; it alone is looked at, and nothing that it may have promised. */
    Finding contractSigned() {
        InForce<Boolean> rule = asked.own("requires-contract", Unit.YES_NO);
        Answer signed = !known() ? Answer.UNKNOWN
                : certificate.map(each -> mine(each) == Answer.YES ? Answer.of(each.contract()) : Answer.UNKNOWN).orElse(Answer.NO);
        return asked.finding("contractSigned", rule, rule.value() ? signed : Answer.YES,
                Phrase.of("contract." + Questions.word(signed)), Phrase.of("contract"));
    }

    /** Whether the family still has no other child: a later birth or adoption ends what the certificate gives, from that day. */
    Finding stillOnlyChild() {
        InForce<Boolean> ends = asked.own("later-child-ends", Unit.YES_NO);
        Answer answer = !ends.value() ? Answer.YES : asked.facts().children() == null ? Answer.UNKNOWN : noOtherLives();
        return asked.aboutChildren("stillOnlyChild", ends, answer, Phrase.of("children.later." + Questions.word(answer)),
                Phrase.of("children.dates"));
    }

    /** None besides the certificate's own; one, if that has died or nobody knows which it is. */
    private Answer noOtherLives() {
        String own = certificate.map(Facts.Certificate::child).orElse(null);
        List<Answer> others = asked.facts().children().stream().filter(each -> !each.id().equals(own)).map(this::livesAsTheirs).toList();
        boolean oneMore = certificate.isPresent() ? own == null || child().filter(this::died).isPresent() : !known();
        int allowed = oneMore ? 1 : 0;
        if (others.stream().filter(each -> each == Answer.YES).count() > allowed) {
            return Answer.NO;
        }
        return others.stream().filter(each -> each != Answer.NO).count() > allowed ? Answer.UNKNOWN : Answer.YES;
    }

    private Answer livesAsTheirs(Facts.Child child) {
        Answer ofHolders = certificate.isEmpty() ? Answer.of(known() ? Boolean.FALSE : null) : child.parents() == null ? Answer.UNKNOWN
                : Answer.any(child.parents().stream().map(this::heldBy).toList());
        return Answer.all(ofHolders, new Kid(child, Answer.YES, Answer.NO, Answer.YES).there(asked.family().day()));
    }

    private boolean died(Facts.Child child) {
        return child.diedOn() != null && !child.diedOn().isAfter(asked.family().day());
    }

    private Phrase evidence() {
        return switch (held()) {
            case YES -> Phrase.of("certificate.yes", certificate.orElseThrow().issuedOn());
            case UNKNOWN -> Phrase.of("certificate.unknown");
            case NO -> certificate.map(Facts.Certificate::cancelledOn).filter(day -> !day.isAfter(asked.family().day()))
                    .map(day -> Phrase.of("certificate.cancelled", day)).orElse(Phrase.of("certificate.no"));
        };
    }

    private Answer mine(Facts.Certificate each) {
        return role.apply(each);
    }

    private static Answer named(Case asked, Facts.Certificate each) {
        return each.child() == null ? Answer.UNKNOWN : Answer.of(asked.facts().applicant().equals(each.child()));
    }

    /** Nobody holds the certificate of which he is the child. */
    private static Answer holds(Case asked, Facts.Certificate each) {
        return Answer.all(named(asked, each) == Answer.YES ? Answer.NO : Answer.YES, among(asked.facts().applicant(), each.holders()));
    }

    private static Answer among(String person, List<String> holders) {
        return holders == null ? Answer.UNKNOWN : Answer.of(holders.contains(person));
    }

    private Answer valid(Facts.Certificate each) {
        return each.covers(asked.family().day());
    }

    private static int weight(Answer answer) {
        return List.of(Answer.YES, Answer.UNKNOWN, Answer.NO).indexOf(answer);
    }
}
