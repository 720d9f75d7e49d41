package cunbu.core.quality;

import cunbu.core.history.Kind;
import cunbu.core.person.Relation;
import cunbu.core.quality.Home.Member;
import java.util.ArrayList;
import java.util.List;

/** Whether a household has one head, and its members are linked to each other as their relations say. */
public final class HomeChecks {

    private HomeChecks() {
    }

    public static List<QualityFinding> of(Home home) {
        List<Member> living = home.members().stream().filter(member -> member.person().diedOn() == null).toList();
        List<Member> heads = living.stream().filter(member -> Relation.isHead(member.relation())).toList();
        List<QualityFinding> found = new ArrayList<>(new Findings(Subject.of(Kind.HOUSEHOLD, home.id(), home.area()))
                .when(home.members().isEmpty(), Check.HOUSEHOLD_EMPTY)
                .when(!living.isEmpty() && heads.isEmpty(), Check.HOUSEHOLD_WITHOUT_HEAD, living.size())
                .when(heads.size() > 1, Check.HOUSEHOLD_WITH_MANY_HEADS, heads.size())
                .all());
        living.forEach(member -> found.addAll(links(home, member)));
        return found;
    }

    private static List<QualityFinding> links(Home home, Member member) {
        Individual person = member.person();
        boolean elsewhere = home.village() != null && person.village() != null && !home.village().equals(person.village());
        return new Findings(Subject.of(person))
                .when(elsewhere, Check.MEMBER_ELSEWHERE, home.village(), person.village())
                .when(Relation.isChild(member.relation()) && !member.parents(), Check.CHILD_WITHOUT_PARENTS)
                .when(Relation.isSpouse(member.relation()) && !member.marriages(), Check.SPOUSE_WITHOUT_MARRIAGE)
                .all();
    }

    /** Somebody whose household the register does not have. */
    public static List<QualityFinding> missing(Individual person) {
        return new Findings(Subject.of(person)).when(true, Check.HOUSEHOLD_NOT_FOUND).all();
    }
}
