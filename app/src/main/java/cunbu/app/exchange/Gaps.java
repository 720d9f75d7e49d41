package cunbu.app.exchange;

import cunbu.app.store.Register;
import cunbu.sync.ImportReport.Range;
import cunbu.sync.wire.Manifest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which lines of an office have been written and are not here: by its newest letter, and by what waits for them. */
final class Gaps {

    private final Register register;
    private final String office;

    Gaps(Register register, String office) {
        this.register = register;
        this.office = office;
    }

    /** @param waiting what came of that office and is not taken in yet */
    List<Range> with(List<Manifest> waiting) {
        Map<String, Long> lengths = new TreeMap<>();
        register.streams().manifest(office).map(Dispatch::manifest)
                .ifPresent(letter -> letter.epochs().forEach(epoch -> lengths.merge(epoch.epoch(), epoch.length(), Math::max)));
        waiting.forEach(each -> lengths.merge(each.stream().epoch(), each.stream().to(), Math::max));
        List<Range> all = new ArrayList<>();
        lengths.forEach((epoch, length) -> all.addAll(of(epoch, length, waiting)));
        return List.copyOf(all);
    }

    private List<Range> of(String epoch, long length, List<Manifest> waiting) {
        List<Manifest.Stream> held = waiting.stream().map(Manifest::stream).filter(each -> each.epoch().equals(epoch) && each.to() >= each.from())
                .sorted(Comparator.comparingLong(Manifest.Stream::from)).toList();
        List<Range> gaps = new ArrayList<>();
        long next = register.merging(Dispatch::manifest).committed(office, epoch) + 1;
        for (Manifest.Stream each : held) {
            if (each.from() > next) {
                gaps.add(new Range(epoch, next, each.from() - 1));
            }
            next = Math.max(next, each.to() + 1);
        }
        if (length >= next) {
            gaps.add(new Range(epoch, next, length));
        }
        return gaps;
    }
}
