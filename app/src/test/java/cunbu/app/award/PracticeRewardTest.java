package cunbu.app.award;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.sample.InventedCounty;
import cunbu.core.award.Claim;
import cunbu.core.award.FamilyRecords;
import cunbu.core.award.RuralReward;
import cunbu.core.award.Verdict;
import cunbu.core.history.Recorded;
import cunbu.core.law.LawBook;
import cunbu.core.person.Person;
import cunbu.core.person.Presence;
import cunbu.core.place.AreaCode;
import cunbu.core.place.AreaTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PracticeRewardTest {

    private static final LocalDate ON = LocalDate.of(2009, 12, 31);
    private static final RuralReward SCHEME = new RuralReward(LawBook.shipped());

    /** As many as the report of 2009 says were paid. */
    @Test
    void thePracticeCountyHasAsManyEntitledAsTheReport() {
        AreaTree tree = AreaTree.practiceCounty();
        InventedCounty county = new InventedCounty(tree, 1, InventedCounty.USUAL_SEED);
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (AreaCode village : county.villages(tree.root().code())) {
            List<Record> told = new ArrayList<>();
            county.tell(village, entry -> told.add(entry.value()));
            count(village, told, counts);
        }

        assertThat(counts).containsEntry(Verdict.ELIGIBLE, 619);
        assertThat(counts.get(Verdict.NEEDS_REVIEW)).isLessThan(60);
    }

    private static void count(AreaCode village, List<Record> told, Map<Verdict, Integer> counts) {
        FamilyRecords records = new FamilyRecords(only(told, Recorded.class));
        LocalDate bornBy = SCHEME.bornBy(village, ON);
        only(told, Person.class).stream().filter(person -> person.presence() != Presence.ELSEWHERE && !person.bornOn().isAfter(bornBy))
                .map(person -> verdict(records, person, village))
                .forEach(verdict -> counts.merge(verdict, 1, Integer::sum));
    }

    private static Verdict verdict(FamilyRecords records, Person person, AreaCode village) {
        return Verdict.of(SCHEME.findings(new Claim(records.facts(person.id(), SCHEME.code()), ON, village)));
    }

    private static <R> List<R> only(List<Record> told, Class<R> type) {
        return told.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
