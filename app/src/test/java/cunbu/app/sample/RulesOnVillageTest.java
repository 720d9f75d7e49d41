package cunbu.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.activity.Activity;
import cunbu.core.activity.ActivityRules;
import cunbu.core.activity.MonthlyReturn;
import cunbu.core.activity.MonthlyReturnRules;
import cunbu.core.award.AwardCase;
import cunbu.core.birth.Birth;
import cunbu.core.birth.BirthFacts;
import cunbu.core.birth.BirthRules;
import cunbu.core.casework.ApplicationRules;
import cunbu.core.casework.AwardStep;
import cunbu.core.casework.CaseRules;
import cunbu.core.casework.Casefile;
import cunbu.core.certificate.Certificate;
import cunbu.core.certificate.CertificateFacts;
import cunbu.core.certificate.CertificateRules;
import cunbu.core.history.RecordId;
import cunbu.core.household.Household;
import cunbu.core.household.HouseholdRules;
import cunbu.core.migrant.Migrant;
import cunbu.core.migrant.MigrantRules;
import cunbu.core.person.HukouChange;
import cunbu.core.person.HukouChangeRules;
import cunbu.core.person.Marriage;
import cunbu.core.person.MarriageRules;
import cunbu.core.person.Move;
import cunbu.core.person.MoveRules;
import cunbu.core.person.Parentage;
import cunbu.core.person.ParentageRules;
import cunbu.core.person.Person;
import cunbu.core.person.PersonRules;
import cunbu.core.person.Sentence;
import cunbu.core.person.SentenceRules;
import cunbu.core.place.AreaCode;
import cunbu.core.place.AreaTree;
import cunbu.core.rule.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a clerk could not have entered is not told either. */
class RulesOnVillageTest {

    private static final AreaCode TOWNSHIP = new AreaCode("530824204000");
    private static final LocalDate TODAY = LocalDate.of(2010, 1, 5);
    private static final List<Refusal> REFUSALS = new ArrayList<>();
    private static final List<Refusal> WARNINGS = new ArrayList<>();
    private static VillageCount told;

    @BeforeAll
    static void askAllRules() {
        List<Entry> entries = new ArrayList<>();
        new InventedCounty(AreaTree.practiceCounty(), 1, InventedCounty.USUAL_SEED).tell(TOWNSHIP, entries::add);
        told = new VillageCount(entries);
        persons();
        couples();
        children();
        claims();
        told.all(MonthlyReturn.class).forEach(form -> {
            REFUSALS.addAll(MonthlyReturnRules.refusals(form, Optional.empty(), TODAY));
            WARNINGS.addAll(MonthlyReturnRules.warnings(form, TODAY));
        });
        List<Activity> ledger = told.all(Activity.class);
        assertThat(ledger).isNotEmpty();
        ledger.forEach(line -> {
            REFUSALS.addAll(ActivityRules.refusals(line, TOWNSHIP, TODAY));
            WARNINGS.addAll(ActivityRules.warnings(line, ledger.stream().filter(each -> each.kind() == line.kind() && each.item() == line.item()).toList(), TODAY));
        });
    }

    @Test
    void noRecordIsRefused() {
        assertThat(count(REFUSALS)).isEmpty();
    }

    @Test
    void fewRecordsNeedASecondLook() {
        Map<String, Integer> warnings = count(WARNINGS);
        assertThat(warnings.keySet()).containsOnly("marriage.husbandTooYoung", "marriage.wifeTooYoung", "person.identityMissing");
        assertThat(warnings.values()).allMatch(number -> number < told.persons.size() / 25);
    }

    private static void persons() {
        Map<RecordId, List<Person>> members = told.persons.stream().filter(person -> person.household() != null)
                .collect(Collectors.groupingBy(Person::household));
        told.all(Household.class).forEach(household -> {
            REFUSALS.addAll(HouseholdRules.refusals(household, Optional.empty()));
            WARNINGS.addAll(HouseholdRules.warnings(household, members.get(household.id())));
        });
        told.persons.forEach(person -> {
            REFUSALS.addAll(PersonRules.refusals(person, TODAY));
            WARNINGS.addAll(PersonRules.warnings(person, List.of(), TODAY));
        });
        told.all(Move.class).forEach(move -> {
            REFUSALS.addAll(MoveRules.refusals(move, told.person(move.person()), List.of(), TODAY));
            WARNINGS.addAll(MoveRules.warnings(move, List.of()));
        });
        told.all(HukouChange.class).forEach(change -> {
            REFUSALS.addAll(HukouChangeRules.refusals(change, told.person(change.person()), List.of(), TODAY));
            WARNINGS.addAll(HukouChangeRules.warnings(change, told.person(change.person()), List.of()));
        });
        told.all(Sentence.class).forEach(sentence -> REFUSALS.addAll(SentenceRules.refusals(sentence, told.person(sentence.person()), TODAY)));
        Map<RecordId, List<Migrant>> stays = by(told.all(Migrant.class), Migrant::person);
        told.all(Migrant.class).forEach(stay -> {
            REFUSALS.addAll(MigrantRules.refusals(stay, told.person(stay.person()), TODAY));
            WARNINGS.addAll(MigrantRules.warnings(stay, told.person(stay.person()), stays.get(stay.person())));
        });
    }

    private static void couples() {
        Map<RecordId, List<Marriage>> marriages = by(told.all(Marriage.class), marriage -> marriage.wife());
        told.all(Marriage.class).forEach(marriage -> {
            REFUSALS.addAll(MarriageRules.refusals(marriage, told.person(marriage.husband()), told.person(marriage.wife()), TODAY));
            WARNINGS.addAll(MarriageRules.warnings(marriage, told.person(marriage.husband()), told.person(marriage.wife()),
                    marriages.get(marriage.wife())));
        });
    }

    private static void children() {
        Map<RecordId, List<Parentage>> ofChild = by(told.all(Parentage.class), Parentage::child);
        told.all(Parentage.class).forEach(link -> {
            List<Parentage> others = ofChild.get(link.child()).stream().filter(other -> other != link).toList();
            REFUSALS.addAll(ParentageRules.refusals(link, told.person(link.child()), told.person(link.parent()), others, TODAY));
            WARNINGS.addAll(ParentageRules.warnings(link, told.person(link.child()), told.person(link.parent()),
                    others.stream().map(other -> told.person(other.parent())).toList()));
        });
        Map<RecordId, List<Birth>> births = by(told.all(Birth.class), Birth::mother);
        told.all(Birth.class).forEach(birth -> {
            BirthFacts around = new BirthFacts(told.person(birth.child()), told.person(birth.mother()), told.person(birth.father()),
                    births.get(birth.mother()).stream().filter(other -> other != birth).toList());
            REFUSALS.addAll(BirthRules.refusals(birth, around, TODAY));
            WARNINGS.addAll(BirthRules.warnings(birth, around, TODAY));
        });
        Map<RecordId, List<Parentage>> ofParent = by(told.all(Parentage.class), Parentage::parent);
        told.all(Certificate.class).forEach(paper -> {
            List<Person> own = ofParent.get(paper.mother()).stream().map(link -> told.person(link.child())).toList();
            CertificateFacts around = new CertificateFacts(told.person(paper.child()), told.person(paper.mother()), told.person(paper.father()),
                    own, Optional.empty(), List.of());
            REFUSALS.addAll(CertificateRules.refusals(paper, around, null, TODAY));
            WARNINGS.addAll(CertificateRules.warnings(paper, around));
        });
        assertThat(told.all(Certificate.class)).extracting(Certificate::number).doesNotHaveDuplicates();
    }

    private static void claims() {
        Map<RecordId, List<AwardStep>> steps = by(told.all(AwardStep.class), AwardStep::awardCase);
        for (AwardCase claim : told.all(AwardCase.class)) {
            REFUSALS.addAll(ApplicationRules.refusals(claim, told.person(claim.person()), List.of(), TODAY));
            steps.getOrDefault(claim.id(), List.of())
                    .forEach(step -> REFUSALS.addAll(CaseRules.refusals(Casefile.withoutNotice(claim, List.of()), step, null, TODAY)));
        }
        assertThat(steps).isNotEmpty();
    }

    private static <R> Map<RecordId, List<R>> by(List<R> records, Function<R, RecordId> key) {
        return records.stream().filter(record -> key.apply(record) != null).collect(Collectors.groupingBy(key));
    }

    private static Map<String, Integer> count(List<Refusal> refusals) {
        Map<String, Integer> counts = new TreeMap<>();
        refusals.forEach(refusal -> counts.merge(refusal.reason(), 1, Integer::sum));
        return counts;
    }
}
