package cunbu.core.indicator;

import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The registered population of an area by sex and five-year groups of age, the youngest first.
 *
 * @param unknownAge men and women whose day of birth is not known; they are in no group
 * @param unknownSex persons whose sex is not known; they are in no group either
 */
public record Pyramid(List<Group> groups, long unknownAge, long unknownSex) {

    /** From this age on there is one group for all. */
    public static final int OLDEST = 85;

    /** @param from the youngest age of the group; the last group, from {@link #OLDEST}, has no end */
    public record Group(int from, long men, long women) {

        public boolean isLast() {
            return from == OLDEST;
        }

        /** The oldest age of a group that has an end. */
        public int to() {
            return from + AgeCount.YEARS - 1;
        }
    }

    public Pyramid {
        groups = List.copyOf(groups);
    }

    /** @param counts of all villages; those outside the area are passed over */
    public static Pyramid of(Collection<AgeCount> counts, AreaCode area) {
        List<AgeCount> inside = counts.stream().filter(each -> each.village().within(area)).toList();
        List<Group> groups = IntStream.rangeClosed(0, OLDEST / AgeCount.YEARS).map(group -> group * AgeCount.YEARS)
                .mapToObj(from -> new Group(from, persons(inside, in(from, Sex.MALE)), persons(inside, in(from, Sex.FEMALE)))).toList();
        return new Pyramid(groups, persons(inside, each -> hasSex(each) && each.from() == null), persons(inside, each -> !hasSex(each)));
    }

    /** Everybody, those in no group too. */
    public long total() {
        return men() + women() + unknownAge + unknownSex;
    }

    /** The men whose age is known. */
    public long men() {
        return groups.stream().mapToLong(Group::men).sum();
    }

    public long women() {
        return groups.stream().mapToLong(Group::women).sum();
    }

    /** How many are of these ages. @param from the first age of a group @param until the first age of the next group that does not count */
    public long aged(int from, int until) {
        return groups.stream().filter(group -> group.from() >= from && group.from() < until).mapToLong(group -> group.men() + group.women()).sum();
    }

    private static Predicate<AgeCount> in(int from, Sex sex) {
        return each -> each.sex() == sex && each.from() != null && Math.min(each.from(), OLDEST) == from;
    }

    private static boolean hasSex(AgeCount count) {
        return count.sex() == Sex.MALE || count.sex() == Sex.FEMALE;
    }

    private static long persons(Collection<AgeCount> counts, Predicate<AgeCount> which) {
        return counts.stream().filter(which).mapToLong(AgeCount::persons).sum();
    }
}
