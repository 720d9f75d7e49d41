package cunbu.sync;

import cunbu.sync.wire.Manifest;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * One life of a register. Restored from a backup it begins another one, so that nobody takes it for what it was (rules R5 and R6 of the
 * format).
 *
 * @param now  eight digits that count the lives, a hyphen, eight hex digits; a later life compares as a larger text
 * @param past every other life that is known, at other offices perhaps not yet
 */
public record Incarnation(String now, Set<String> past) {

    public Incarnation {
        past = Set.copyOf(past);
    }

    /** Whether it was this register that lived so. */
    public boolean knows(String other) {
        return now.equals(other) || past.contains(other);
    }

    /** The life after a restore that somebody declares. @param random eight hex digits */
    public Incarnation next(String random) {
        Set<String> before = new TreeSet<>(past);
        before.add(now);
        long lives = before.stream().mapToLong(each -> Long.parseLong(each.substring(0, 8))).max().orElseThrow();
        return new Incarnation(String.format(Locale.ROOT, "%08d-%s", lives + 1, random), before);
    }

    /** The life after a restore that this register learns of from its own later word. @param random eight hex digits */
    public Incarnation after(Manifest own, String random) {
        Set<String> heardOf = new TreeSet<>(past);
        heardOf.addAll(own.past());
        heardOf.add(own.inc());
        heardOf.remove(now);
        return new Incarnation(now, heardOf).next(random);
    }
}
