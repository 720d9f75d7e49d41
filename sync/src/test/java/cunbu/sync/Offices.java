package cunbu.sync;

import cunbu.core.history.Change;
import cunbu.core.history.ChangeId;
import cunbu.core.history.RecordId;
import cunbu.core.history.Stamp;
import cunbu.core.history.Write;
import cunbu.sync.seal.AgeKey;
import cunbu.sync.seal.Enrolment;
import cunbu.sync.seal.SigningKey;
import cunbu.sync.seal.TrustList;
import cunbu.sync.wire.ChangeLine;
import cunbu.sync.wire.Manifest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An invented county with two townships that trust each other, and what one township has to send. */
final class Offices {

    static final String COUNTY = "530824000000";
    static final String TOWNSHIP = "530824101000";
    static final String NEIGHBOUR = "530824102000";
    static final String EPOCH = "9f3a5c1e7b20d844";
    static final String INC = "00000001-0a1b2c3d";
    static final Instant NOW = Instant.parse("2026-03-12T08:30:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    final SigningKey root = SigningKey.fresh();
    final SigningKey county = SigningKey.fresh();
    final SigningKey township = SigningKey.fresh();
    final SigningKey neighbour = SigningKey.fresh();
    final AgeKey countyAge = AgeKey.fresh();
    final AgeKey recoveryAge = AgeKey.fresh();
    final AgeKey townshipAge = AgeKey.fresh();
    final AgeKey neighbourAge = AgeKey.fresh();
    final TrustList trust = TrustList
            .first(NOW, root.jwk(), new TrustList.County(COUNTY, "County", List.of(county.jwk()), countyAge.recipient(), recoveryAge.recipient()))
            .with(new Enrolment(TOWNSHIP, "Township", INC, township.jwk(), townshipAge.recipient(), "0".repeat(32)), NOW)
            .with(new Enrolment(NEIGHBOUR, "Neighbour", INC, neighbour.jwk(), neighbourAge.recipient(), "1".repeat(32)), NOW);

    BundleWriter townshipsWriter(Path spool) {
        return new BundleWriter(township, trust, spool, CLOCK);
    }

    /** What the township sends to the county of a stream with these lines, all of it. */
    static Outgoing all(List<byte[]> lines) {
        return from(1, lines);
    }

    /** What it sends of a stream with these lines from {@code first} on. */
    static Outgoing from(long first, List<byte[]> lines) {
        Chain chain = new Chain(Chain.start());
        lines.subList(0, (int) first - 1).forEach(chain::add);
        byte[] prev = Chain.bytes(chain.hex());
        lines.subList((int) first - 1, lines.size()).forEach(chain::add);
        return new Outgoing(TOWNSHIP, COUNTY, INC, List.of(), "", EPOCH, first, lines.size(), prev,
                List.of(new Manifest.Epoch(EPOCH, lines.size(), chain.hex())), List.of(), null, 3, List.of(), null, null, List.of());
    }

    static Iterator<byte[]> since(long first, List<byte[]> lines) {
        return lines.subList((int) first - 1, lines.size()).iterator();
    }

    static ChangeId id(int number) {
        return new ChangeId(String.format("%032x", number));
    }

    static RecordId record(String office, int number) {
        StringBuilder text = new StringBuilder();
        for (int left = number, i = 0; i < 26; i++, left /= 26) {
            text.append((char) ('a' + left % 26));
        }
        return new RecordId(office + "-" + text.reverse());
    }

    /** A household that the office makes with change {@code number}. */
    static Change household(String office, int number, String address) {
        Map<String, Write> set = new TreeMap<>(Map.of(Change.OWNER, Write.first(office), Change.LIFE, Write.first(Change.ALIVE),
                "village", Write.first(office.substring(0, 9) + "201"), "address", Write.first(address)));
        return new Change(office, id(number), record(office, number), Stamp.of(NOW, 0, office), "household", null, set, "u1", "1.0");
    }

    /** The same record with another address, by the office, with change {@code number}; {@code own} is what gives it the right. */
    static Change address(String by, RecordId record, int number, ChangeId own, String address, ChangeId... over) {
        return new Change(by, id(number), record, Stamp.of(NOW.plusSeconds(number), 0, by), "household", own,
                Map.of("address", new Write(List.of(over), address)), "u1", "1.0");
    }

    static List<byte[]> lines(Change... changes) {
        List<byte[]> lines = new ArrayList<>();
        for (Change change : changes) {
            lines.add(ChangeLine.write(change));
        }
        return lines;
    }

    static List<byte[]> households(int count) {
        List<byte[]> lines = new ArrayList<>(count);
        for (int number = 1; number <= count; number++) {
            lines.add(ChangeLine.write(household(TOWNSHIP, number, "house " + number)));
        }
        return lines;
    }
}
