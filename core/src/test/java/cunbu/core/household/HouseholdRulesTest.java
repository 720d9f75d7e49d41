package cunbu.core.household;

import static cunbu.core.Changed.with;

import cunbu.core.Said;
import cunbu.core.person.People;
import cunbu.core.person.Person;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseholdRulesTest {

    private final Household household = new Household(People.id('h'), People.VILLAGE, "0012", "上寨 12 号");
    private final Person head = People.man('a', "1960-01-01");
    private final Person wife = with(People.woman('b', "1962-01-01"), "relation", "12");
    private final Person child = with(People.woman('c', "1985-01-01"), "relation", "31");

    @Test
    void aFamilyInOrderIsTakenInSilence() {
        Said.nothing(HouseholdRules.refusals(household, Optional.of(household)));
        Said.nothing(HouseholdRules.warnings(household, List.of(head, wife, child)));
        Said.nothing(HouseholdRules.warnings(household, List.of()));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            village, -,                village household.villageMissing
            village, 530824000000,     village household.notAVillage
            number,  -,                number household.numberMissing
            number,  '00\u200B12',     number text.withoutWidth
            address, '上寨\n12 号',    address text.control
            """)
    void oneThingThatCannotBeIsRefusedAtItsField(String component, String value, String said) {
        Said.exactly(HouseholdRules.refusals(with(household, component, value), Optional.empty()), said);
    }

    @Test
    void aNumberIsUsedOncePerVillage() {
        Household other = new Household(People.id('i'), People.VILLAGE, "0012", null);
        Said.exactly(HouseholdRules.refusals(household, Optional.of(other)), "number household.numberTaken");
    }

    @Test
    void oneLivingHeadAndAtMostOneSpouseAreExpected() {
        Said.exactly(HouseholdRules.warnings(household, List.of(wife, child)), "members household.noHead");
        Said.exactly(HouseholdRules.warnings(household, List.of(with(head, "diedOn", "2001-01-01"), wife)), "members household.noHead");
        Said.exactly(HouseholdRules.warnings(household, List.of(head, with(wife, "relation", "02"))), "members household.manyHeads");
        Said.exactly(HouseholdRules.warnings(household, List.of(head, wife, with(child, "relation", "10"))), "members household.manySpouses");
    }

    @Test
    void membersElsewhereAndChildrenOlderThanTheHeadAreLookedAtAgain() {
        Said.exactly(HouseholdRules.warnings(household, List.of(head, with(wife, "village", "530824101002"))), "village household.memberElsewhere");
        Said.exactly(HouseholdRules.warnings(household, List.of(head, with(child, "bornOn", "1959-12-31"))), "members household.childOlderThanHead");
    }
}
