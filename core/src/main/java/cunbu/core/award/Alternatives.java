package cunbu.core.award;

import cunbu.core.law.Unit;
import cunbu.core.person.HukouKind;
import cunbu.core.person.MarriageEnd;
import cunbu.core.person.MarriageKind;
import cunbu.core.person.Origin;
import cunbu.core.person.Sex;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What could be different so that one of the common questions is answered with yes. Each changes one thing and leaves the rest as it is. */
final class Alternatives {

    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);
    /** The id of a child that the facts do not tell of. */
    private static final String ANOTHER = "child";

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
            case "notServingSentence" -> served();
            case "confirmed" -> confirmed(day -> day);
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
        return Stream.concat(living, dead).map(Alternatives::only).toList();
    }

    /** The same of each that lives. */
    List<Otherwise> fewerLivingChildren() {
        return asked.offspring().kids().stream().filter(kid -> kid.own() == Answer.YES && kid.there(asked.family().day()) != Answer.NO)
                .map(Alternatives::only).toList();
    }

    private static Otherwise only(Kid kept) {
        return Otherwise.facts(Phrase.of("children.fewer", kept.id()), facts -> facts.withOnlyChild(kept.id()));
    }

    /** A child born long enough ago, and lawfully, of the applicant's; or the dates of those of whom they are not known. */
    List<Otherwise> hadChild() {
        return hadChild("children.one", childBorn(), null);
    }

    /** A child born on one day, and lawfully, and dead since another; marriages known. */
    List<Otherwise> hadChild(String change, LocalDate born, LocalDate died) {
        Otherwise one = Otherwise.facts(Phrase.of(change), facts -> known(facts).withChildren(List.of(new Facts.Child(ANOTHER, Sex.FEMALE,
                born, died, List.of(facts.applicant()), Origin.OWN, null, null, true, List.of(), List.of()))));
        return Stream.concat(asked.offspring().kids().stream().filter(kid -> kid.since() == null).limit(1).map(kid -> dated()), Stream.of(one)).toList();
    }

    /** The dates of each child, where they are not known: any that serve. */
    private Otherwise dated() {
        return Otherwise.facts(Phrase.of("children.dated"), facts -> facts.withEachChild(child -> child.bornOn() != null ? child
                : child.withBornOn(child.diedOn() != null && child.diedOn().isBefore(childBorn()) ? child.diedOn() : childBorn())));
    }

    /** A marriage on the day of each adoption of the applicant's. */
    List<Otherwise> marriedWhenAdopting() {
        return List.of(Otherwise.facts(Phrase.of("marriage.adopting"), facts -> {
            List<Facts.Marriage> all = new ArrayList<>(known(facts).marriages());
            asked.offspring().kids().stream().filter(kid -> kid.own() == Answer.YES && kid.adopted() == Answer.YES).map(kid -> kid.child().adoptedOn())
                    .filter(Objects::nonNull).forEach(day -> all.add(new Facts.Marriage(facts.applicant(), "spouse", day, day.plusDays(1),
                            MarriageKind.REGISTERED, MarriageEnd.DIVORCE)));
            return facts.withMarriages(all);
        }));
    }

    private LocalDate childBorn() {
        return asked.applicant().bornOn() == null ? LocalDate.of(1972, 1, 1) : asked.applicant().bornOn().plusYears(25);
    }

    /** To wait until all has been served, where that day is known; or not to serve at all. */
    private List<Otherwise> served() {
        Optional<LocalDate> until = Optional.ofNullable(asked.applicant().sentences()).orElse(List.of()).stream().map(Facts.Sentence::to)
                .filter(day -> day != null && day.isAfter(asked.on())).max(LocalDate::compareTo);
        List<Otherwise> ways = new ArrayList<>(until.map(this::later).orElse(List.of()));
        ways.add(applicant(Phrase.of("sentence.none"), person -> person.withSentences(List.of())));
        return ways;
    }

    private List<Otherwise> registeredHere() {
        HukouKind kind = asked.family().hukou(asked.applicant()).map(Facts.Hukou::kind).orElse(HukouKind.AGRICULTURAL);
        return List.of(applicant(Phrase.of("hukou.here"), person -> person.withHukou(spell(kind))));
    }

    private List<Otherwise> everyChild(String key, UnaryOperator<Facts.Child> other) {
        return asked.facts().children() == null ? hadChild()
                : List.of(Otherwise.facts(Phrase.of(key), facts -> known(facts).withEachChild(other)));
    }

    /** The county's confirmation: the one that is still to come, from the day from which it counts; or one now. */
    List<Otherwise> confirmed(UnaryOperator<LocalDate> countsFrom) {
        List<Otherwise> ways = new ArrayList<>();
        Questions.confirmedOn(asked).stream().filter(Objects::nonNull).map(countsFrom).min(LocalDate::compareTo)
                .ifPresent(day -> ways.addAll(later(day)));
        ways.add(new Otherwise(Phrase.of("confirmed"), claim -> {
            List<Facts.Confirmation> all = new ArrayList<>(claim.facts().confirmations() == null ? List.of() : claim.facts().confirmations());
            all.add(new Facts.Confirmation(asked.scheme(), claim.facts().applicant(), claim.on()));
            return claim.with(claim.facts().withConfirmations(all));
        }));
        return ways;
    }

    /** A valid certificate for the child there is; the one that is there, if it is only that somebody has cancelled it. */
    private List<Otherwise> certificate() {
        return asked.facts().children() == null ? List.of() : candidates().map(child -> Otherwise.facts(Phrase.of("certificate", child.id()),
                facts -> facts.withCertificates(List.of(new Facts.Certificate("certificate", issued(child), holders(child), child.id(), contract(facts),
                        null, null))))).toList();
    }

    /** A valid certificate for a child that the facts do not tell of. */
    Otherwise anyCertificate() {
        return Otherwise.facts(Phrase.of("certificate.any"), facts -> known(facts).withChildren(List.of()).withCertificates(List.of(new Facts.Certificate(
                "certificate", asked.on(), List.of(facts.applicant()), ANOTHER, contract(facts), null, null))));
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
        Papers papers = new Papers(asked);
        if (asked.facts().children() == null) {
            return papers.certificate().map(paper -> List.of(Otherwise.facts(Phrase.of("children.certifiedOnly"), facts -> known(facts).withChildren(List.of(
                    new Facts.Child(papers.childId().orElse(ANOTHER), Sex.FEMALE, paper.issuedOn() == null ? asked.on().minusYears(1) : paper.issuedOn(), null,
                            paper.holders(), Origin.OWN, null, null, true, List.of(), null)))))).orElse(List.of());
        }
        return papers.child().map(child -> List.of(Otherwise.facts(Phrase.of("children.fewer", child.id()),
                facts -> facts.withOnlyChild(child.id())))).orElse(List.of());
    }

    /** The same facts, with marriages known: none, where nobody has said. */
    static Facts known(Facts facts) {
        return facts.marriages() == null ? facts.withMarriages(List.of()) : facts;
    }
}
