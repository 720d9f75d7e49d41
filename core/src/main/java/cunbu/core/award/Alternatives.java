package cunbu.core.award;

import cunbu.core.law.Unit;
import cunbu.core.person.HukouKind;
import cunbu.core.person.Origin;
import cunbu.core.person.Sex;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What could be different so that one of the common questions is answered with yes. Each changes one thing and leaves the rest as it is. */
final class Alternatives {

    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    private final Case asked;

    Alternatives(Case asked) {
        this.asked = asked;
    }

    /** For a question that {@link Questions} or {@link Papers} asks; none for one of the scheme's own. */
    List<Otherwise> to(String question) {
        return switch (question) {
            case "schemeInForce" -> asked.start().map(this::later).orElse(List.of());
            case "livesInArea" -> registeredHere();
            case "agriculturalHukou" -> ruralHukou();
            case "bornLateEnough" -> bornOn(asked.own("born-since", Unit.DATE).value());
            case "everHadChild" -> hadChild();
            case "noBreach" -> everyChild("children.lawful", child -> child.withLawful(true));
            case "adoptionsRegistered" -> everyChild("children.adoptionRegistered",
                    child -> child.origin() == Origin.OWN ? child : child.withAdoptionRegistered(true));
            case "notServingSentence" -> List.of(applicant(Phrase.of("sentence.none"), person -> person.withSentences(List.of())));
            case "confirmed" -> confirmed();
            case "certificateHeld" -> certificate();
            case "contractSigned" -> contract();
            case "stillOnlyChild" -> onlyTheCertifiedChild();
            default -> List.of();
        };
    }

    /** To wait, for whoever lives and the day is still to come. */
    List<Otherwise> later(LocalDate day) {
        boolean lives = asked.applicant().diedOn() == null;
        return lives && asked.on().isBefore(day) ? List.of(new Otherwise(Phrase.of("wait", day), claim -> claim.at(day))) : List.of();
    }

    /** Another birth date: of somebody whose own is not known, any that serves. */
    List<Otherwise> bornOn(LocalDate day) {
        Phrase change = asked.applicant().bornOn() == null ? Phrase.of("born.known") : Phrase.of("born.since", day);
        return List.of(applicant(change, person -> person.withBornOn(day)));
    }

    Otherwise applicant(Phrase change, UnaryOperator<Facts.Person> other) {
        return Otherwise.facts(change, facts -> facts.with(other.apply(facts.applicantPerson())));
    }

    /** The same of everybody who is the applicant's spouse then; marriages are taken as none where nobody has said. */
    Otherwise spouses(Phrase change, UnaryOperator<Facts.Person> other) {
        return Otherwise.facts(change, facts -> {
            Facts now = known(facts);
            for (Spouse spouse : asked.family().spouses()) {
                now = now.with(other.apply(now.person(spouse.person().id())));
            }
            return now;
        });
    }

    /** A registration of that kind in the area asked about, for as long as anybody can remember. */
    List<Facts.Hukou> spell(HukouKind kind) {
        return List.of(new Facts.Hukou(kind, asked.claim().area(), ALWAYS, null));
    }

    List<Otherwise> ruralHukou() {
        return List.of(applicant(Phrase.of("hukou.rural"), person -> person.withHukou(spell(HukouKind.AGRICULTURAL))));
    }

    /** Each child of those that count, if it were the only one; its brothers and sisters not there. */
    List<Otherwise> fewerChildren() {
        List<Kid> own = asked.offspring().kids().stream().filter(kid -> kid.own() == Answer.YES).toList();
        if (asked.facts().children() == null || own.isEmpty()) {
            return hadChild();
        }
        Stream<Kid> living = own.stream().filter(kid -> kid.child().diedOn() == null);
        Stream<Kid> dead = own.stream().filter(kid -> kid.child().diedOn() != null);
        return Stream.concat(living, dead).map(kept -> Otherwise.facts(Phrase.of("children.fewer", kept.id()),
                facts -> facts.withOnlyChild(kept.id()))).toList();
    }

    /** A child born long enough ago, and lawfully, of the applicant's; marriages known. */
    List<Otherwise> hadChild() {
        return List.of(Otherwise.facts(Phrase.of("children.one"), facts -> known(facts).withChildren(List.of(new Facts.Child("child", Sex.FEMALE,
                childBorn(), null, List.of(facts.applicant()), Origin.OWN, null, null, true, List.of(), List.of())))));
    }

    private LocalDate childBorn() {
        return asked.applicant().bornOn() == null ? LocalDate.of(1972, 1, 1) : asked.applicant().bornOn().plusYears(25);
    }

    private List<Otherwise> registeredHere() {
        HukouKind kind = asked.family().hukou(asked.applicant()).map(Facts.Hukou::kind).orElse(HukouKind.AGRICULTURAL);
        return List.of(applicant(Phrase.of("hukou.here"), person -> person.withHukou(spell(kind))));
    }

    private List<Otherwise> everyChild(String key, UnaryOperator<Facts.Child> other) {
        return asked.facts().children() == null ? hadChild()
                : List.of(Otherwise.facts(Phrase.of(key), facts -> known(facts).withEachChild(other)));
    }

    private List<Otherwise> confirmed() {
        return List.of(new Otherwise(Phrase.of("confirmed"), claim -> {
            List<Facts.Confirmation> all = new ArrayList<>(claim.facts().confirmations() == null ? List.of() : claim.facts().confirmations());
            all.add(new Facts.Confirmation(asked.scheme(), claim.facts().applicant(), claim.on()));
            return claim.with(claim.facts().withConfirmations(all));
        }));
    }

    /** A valid certificate for the child there is; the one that is there, if it is only that somebody has cancelled it. */
    private List<Otherwise> certificate() {
        return asked.facts().children() == null ? List.of() : candidates().map(child -> Otherwise.facts(Phrase.of("certificate", child.id()),
                facts -> facts.withCertificates(List.of(new Facts.Certificate("certificate", issued(child), holders(child), child.id(), contract(facts),
                        null, null))))).toList();
    }

    private Stream<Facts.Child> candidates() {
        String who = asked.facts().applicant();
        return asked.facts().children().stream()
                .filter(child -> child.id().equals(who) || child.parents() != null && child.parents().contains(who));
    }

    private LocalDate issued(Facts.Child child) {
        return child.bornOn() == null || child.bornOn().isAfter(asked.on()) ? asked.on() : child.bornOn();
    }

    private List<String> holders(Facts.Child child) {
        return child.parents() == null ? List.of(asked.facts().applicant()) : child.parents();
    }

    /** A signed contract is another thing than the certificate: it stays what it was. */
    private static Boolean contract(Facts facts) {
        return facts.certificates() == null || facts.certificates().isEmpty() ? null : facts.certificates().get(0).contract();
    }

    private List<Otherwise> contract() {
        return List.of(Otherwise.facts(Phrase.of("contract"), facts -> facts.certificates() == null ? facts
                : facts.withCertificates(facts.certificates().stream().map(each -> each.withContract(true)).toList())));
    }

    private List<Otherwise> onlyTheCertifiedChild() {
        return new Papers(asked).child().map(child -> List.of(Otherwise.facts(Phrase.of("children.fewer", child.id()),
                facts -> facts.withOnlyChild(child.id())))).orElse(List.of());
    }

    /** The same facts, with marriages known: none, where nobody has said. */
    static Facts known(Facts facts) {
        return facts.marriages() == null ? facts.withMarriages(List.of()) : facts;
    }
}
