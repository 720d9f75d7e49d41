package cunbu.core.place;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A county with its townships and villages, by code. */
public final class AreaTree {

    private static final Pattern ENDING = Pattern.compile("(?<=.)(村?村民委员会|居民委员会|村?委会|村|社区|镇|乡)$");

    private final NavigableMap<String, Area> byCode = new TreeMap<>();

    private AreaTree(Collection<Area> areas) {
        areas.forEach(area -> byCode.put(area.code().text(), area));
    }

    /** @throws IllegalArgumentException if there is no area, or not exactly one that lies in no other */
    public static AreaTree of(Collection<Area> areas) {
        AreaTree tree = new AreaTree(areas);
        if (areas.stream().filter(area -> tree.parent(area).isEmpty()).count() != 1) {
            throw new IllegalArgumentException("a tree of areas has one root");
        }
        return tree;
    }

    /** The county that comes with the program: 10 townships, 154 villages and communities, as of 2023. */
    public static AreaTree practiceCounty() {
        return of(Lines.of("530824.csv").stream().map(cells -> new Area(new AreaCode(cells[0]), cells[1])).toList());
    }

    public Area root() {
        return byCode.firstEntry().getValue();
    }

    /** All areas in order of code: each before those inside it. */
    public List<Area> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Area> find(AreaCode code) {
        return Optional.ofNullable(byCode.get(code.text()));
    }

    /** The name of an area, or its code where the tree does not have it. */
    public String name(AreaCode code) {
        return find(code).map(Area::name).orElse(code.text());
    }

    /** The areas one level below, in order of code; none for a village or an area that the tree does not have. */
    public List<Area> children(AreaCode code) {
        return inside(code).stream().filter(area -> !area.code().equals(code) && area.code().parent().equals(code)).toList();
    }

    /** The villages of an area, in order of code; the village itself for a village. */
    public List<Area> villages(AreaCode within) {
        return inside(within).stream().filter(area -> area.level() == Level.VILLAGE).toList();
    }

    /** From the root down to the area; empty if the tree does not have it. */
    public List<Area> path(AreaCode code) {
        Deque<Area> path = new ArrayDeque<>();
        for (Optional<Area> at = find(code); at.isPresent(); at = parent(at.get())) {
            path.addFirst(at.get());
        }
        return List.copyOf(path);
    }

    /**
     * The areas inside another that people call by this name: the official name, or the name without its ending, so that
     * 威远 and 威远村 also find 威远村村民委员会. More than one where the name alone does not say which.
     */
    public List<Area> named(String name, AreaCode within) {
        List<Area> exact = inside(within).stream().filter(area -> area.name().equals(name.strip())).toList();
        return exact.isEmpty() ? inside(within).stream().filter(area -> stem(area.name()).equals(stem(name.strip()))).toList() : exact;
    }

    private Collection<Area> inside(AreaCode within) {
        String start = within.significant();
        return byCode.subMap(start, true, start + ":", false).values();
    }

    private Optional<Area> parent(Area area) {
        return area.equals(root()) ? Optional.empty() : find(area.code().parent());
    }

    private static String stem(String name) {
        String once = ENDING.matcher(name).replaceFirst("");
        return ENDING.matcher(once).replaceFirst("");
    }
}
