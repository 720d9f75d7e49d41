package cunbu.core.award;

import cunbu.core.law.InForce;
import cunbu.core.law.LawBook;
import cunbu.core.law.Unit;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Finding;
import cunbu.core.rule.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The yearly contribution to the rural cooperative medical scheme that is paid for parents of an only child, for the child until it is
 * grown, and for parents of two daughters (新农合参合金减免). Each of them is asked about singly.
 */
public final class MedicalContributionWaiver extends LawScheme {

    public static final String CODE = "medical-contribution-waiver";
    static final String ONLY_CHILD_PARENT = "only-child-parent";
    static final String ONLY_CHILD = "only-child";
    static final String TWO_DAUGHTER_PARENT = "two-daughter-parent";

    public MedicalContributionWaiver(LawBook book) {
        super(book, CODE);
    }

    @Override
    public Applicants applicants() {
        return Applicants.HOLDERS_CHILDREN_AND_PARENTS_OF_DAUGHTERS;
    }

    @Override
    public Stream<Finding> questions(Claim claim) {
        Case asked = asCase(claim);
        Questions common = new Questions(asked);
        Stream<Supplier<Finding>> questions = Stream.of(common::schemeInForce, common::alive, common::livesInArea, common::agriculturalHukou,
                () -> inOneOfTheGroups(asked));
        return questions.map(Supplier::get);
    }

    private static Finding inOneOfTheGroups(Case asked) {
        InForce<List<String>> groups = asked.own("groups", Unit.CODES);
        List<String> allowed = groups.value();
        Answer child = allowed.contains(ONLY_CHILD) ? onlyChild(asked) : Answer.NO;
        Answer parent = allowed.contains(ONLY_CHILD_PARENT) ? onlyChildParent(asked) : Answer.NO;
        Answer daughters = allowed.contains(TWO_DAUGHTER_PARENT) ? twoDaughters(asked) : Answer.NO;
        Answer any = Answer.any(child, parent, daughters);
        Phrase evidence = Phrase.of("group." + (any != Answer.YES ? Questions.word(any) : group(child, parent)));
        return asked.finding("inOneOfTheGroups", groups, any, evidence, missing(asked, child, parent, daughters));
    }

    /** What would settle each of the groups that are open. */
    private static List<Phrase> missing(Case asked, Answer child, Answer parent, Answer daughters) {
        List<Phrase> missing = new ArrayList<>(child == Answer.UNKNOWN ? open(Papers.ofChild(asked)) : List.of());
        missing.addAll(parent == Answer.UNKNOWN ? open(Papers.ofHolder(asked)) : List.of());
        if (child == Answer.UNKNOWN && asked.facts().child(asked.applicant().id()).map(Facts.Child::bornOn).isEmpty()) {
            missing.add(Phrase.of("bornOn", asked.applicant().id()));
        }
        if (daughters == Answer.UNKNOWN && !asked.family().childrenKnown()) {
            missing.add(Phrase.of("children"));
        } else if (daughters == Answer.UNKNOWN) {
            Living living = asked.offspring().living(true);
            missing.addAll(living.open());
            living.sure().stream().filter(kid -> kid.child().lawful() == null).forEach(kid -> missing.add(Phrase.of("child.lawful", kid.id())));
        }
        return missing.stream().distinct().toList();
    }

    private static List<Phrase> open(Papers papers) {
        return papers.held() == Answer.UNKNOWN ? List.of(Phrase.of("certificate")) : papers.stillOnlyChild().missing();
    }

    private static String group(Answer child, Answer parent) {
        return child == Answer.YES ? ONLY_CHILD : parent == Answer.YES ? ONLY_CHILD_PARENT : TWO_DAUGHTER_PARENT;
    }

    private static Answer onlyChild(Case asked) {
        Papers papers = Papers.ofChild(asked);
        InForce<Integer> age = asked.own("child-under", Unit.YEARS);
        Optional<Facts.Child> self = asked.facts().child(asked.facts().applicant());
        Answer young = self.map(Facts.Child::bornOn).map(born -> Answer.of(asked.on().isBefore(Birthdays.reached(born, age.value()))))
                .orElse(Answer.UNKNOWN);
        return self.isEmpty() ? Answer.NO : Answer.all(papers.held(), papers.stillOnlyChild().answer(), young);
    }

    /** Who is a grown only child may be the parent of another. */
    private static Answer onlyChildParent(Case asked) {
        Papers papers = Papers.ofHolder(asked);
        return Answer.all(papers.held(), papers.stillOnlyChild().answer());
    }

    /** Two living children, both daughters, and both found to be within the rules. */
    private static Answer twoDaughters(Case asked) {
        if (!asked.family().childrenKnown()) {
            return Answer.UNKNOWN;
        }
        Living living = asked.offspring().living(true);
        Answer two = living.sure().size() == 2 && living.maybe().isEmpty() ? Answer.YES
                : living.sure().size() > 2 || living.sure().size() + living.maybe().size() < 2 ? Answer.NO : Answer.UNKNOWN;
        List<Kid> all = Stream.concat(living.sure().stream(), living.maybe().stream()).toList();
        return Answer.all(two, Answer.all(all.stream().map(Living::female).toList()),
                Answer.all(living.sure().stream().map(kid -> Answer.of(kid.child().lawful())).toList()));
    }

    @Override
    public Amount amount(Claim claim) {
        Case asked = asCase(claim);
        Tiers tiers = new Tiers(asked);
        tiers.add(new Entitlement(this, claim).firstMonth(), asked.own("contribution", Unit.CNY_PER_YEAR).value().setScale(2), "payers");
        return tiers.amount(group(onlyChild(asked), onlyChildParent(asked)));
    }

    @Override
    Collection<LocalDate> ownDays(Case asked) {
        int age = asked.own("child-under", Unit.YEARS).value();
        return Optional.ofNullable(asked.facts().children()).orElse(List.of()).stream().map(Facts.Child::bornOn).filter(day -> day != null)
                .map(born -> Birthdays.reached(born, age)).toList();
    }

    @Override
    public List<Otherwise> otherwise(String question, Claim claim) {
        Case asked = asCase(claim);
        Alternatives other = new Alternatives(asked);
        return !question.equals("inOneOfTheGroups") ? other.to(question)
                : !asked.family().childrenKnown() || asked.offspring().kids().isEmpty() && asked.facts().child(asked.applicant().id()).isEmpty()
                ? List.of(other.anyCertificate())
                : Stream.concat(Stream.of("certificateHeld", "stillOnlyChild", "noBreach").flatMap(each -> other.to(each).stream()), younger(asked)).toList();
    }

    /** The child itself, if it were still under age. */
    private static Stream<Otherwise> younger(Case asked) {
        return asked.facts().child(asked.applicant().id()).stream().map(child -> Otherwise.facts(Phrase.of("child.younger", child.id()),
                facts -> facts.withChild(child.id(), each -> each.withBornOn(asked.on().minusYears(1)))));
    }
}
