package cunbu.core.award;

import cunbu.core.law.LawBook;
import cunbu.core.law.Unit;
import cunbu.core.place.AreaCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;

/** A scheme that stands in the law book: its values under its own name, {@code in-force} saying where and since when there is one. */
abstract class LawScheme implements Scheme {

    private final LawBook book;
    private final String code;
    private final Set<String> topics;
    /** Every case asks for it. */
    private final Map<AreaCode, Optional<LocalDate>> starts = new ConcurrentHashMap<>();

    /** @param otherTopics topics of the law, besides its own, that it goes by */
    LawScheme(LawBook book, String code, String... otherTopics) {
        this.book = book;
        this.code = code;
        this.topics = new HashSet<>(List.of(otherTopics));
        topics.add(code);
        topics.add("adoption");
        topics.add("marriage");
    }

    @Override
    public final String code() {
        return code;
    }

    @Override
    public final Optional<LocalDate> start(AreaCode area) {
        return starts.computeIfAbsent(area, this::findStart);
    }

    private Optional<LocalDate> findStart(AreaCode area) {
        var inForce = book.near(area, code + "/in-force", Unit.YES_NO);
        return inForce.days().stream().filter(day -> inForce.on(day).filter(yes -> yes.value()).isPresent()).findFirst();
    }

    @Override
    public final String lawVersion(AreaCode area) {
        return book.version(area, topics);
    }

    @Override
    public Collection<LocalDate> turningDays(Claim claim) {
        SortedSet<LocalDate> days = book.days(claim.area(), topics);
        days.addAll(ownDays(asCase(claim)));
        return days;
    }

    /** Days that follow from the facts by this scheme's rules, such as a birthday. */
    Collection<LocalDate> ownDays(Case asked) {
        return List.of();
    }

    /** Of any age, unless the scheme says otherwise. */
    @Override
    public LocalDate bornBy(AreaCode area, LocalDate on) {
        return on;
    }

    final LawBook book() {
        return book;
    }

    final Case asCase(Claim claim) {
        return new Case(claim, book, code, start(claim.area()));
    }
}
