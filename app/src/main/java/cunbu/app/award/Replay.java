package cunbu.app.award;

import cunbu.app.json.DecisionDifference;
import cunbu.app.json.DecisionJson;
import cunbu.app.json.FactsFile;
import cunbu.app.json.NotUnderstood;
import cunbu.app.store.Register;
import cunbu.core.award.Decider;
import cunbu.core.award.Decision;
import cunbu.core.award.Facts;
import cunbu.core.award.Schemes;
import cunbu.core.casework.Ruling;
import cunbu.core.law.LawBook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Makes a decision that was written down again, from its own facts on its own day. */
public final class Replay {

    /**
     * The decision made again.
     *
     * @param decision    null if its facts or its scheme cannot be used any more
     * @param differences names of what came out otherwise, such as {@code verdict} or {@code findings.oldEnough}; empty if nothing did
     * @param sameLaw     whether the law book was the same for this scheme and area
     */
    public record Replayed(Decision decision, List<String> differences, boolean sameLaw) {
    }

    private static final Replayed IMPOSSIBLE = new Replayed(null, List.of("facts"), false);

    private final Register register;

    public Replay(Register register) {
        this.register = register;
    }

    /** By the law book of the moment. */
    public Replayed now(Ruling ruling) {
        return by(register.lawBook(), ruling);
    }

    /** By the law book as it was; empty if it had values that this register does not hold. */
    public Optional<Replayed> asThen(Ruling ruling) {
        return register.lawBook().latest(book -> version(book, ruling).filter(each -> each.equals(ruling.lawVersion())).isPresent())
                .map(book -> by(book, ruling));
    }

    private static Replayed by(LawBook book, Ruling ruling) {
        Optional<Facts> facts = facts(ruling);
        return facts.flatMap(told -> new Schemes(book).named(ruling.scheme()).map(scheme -> {
            Decision decision = new Decider().decide(scheme, told, ruling.askedOn(), ruling.area());
            return new Replayed(decision, differences(ruling, decision), decision.lawVersion().equals(ruling.lawVersion()));
        })).orElse(IMPOSSIBLE);
    }

    private static Optional<String> version(LawBook book, Ruling ruling) {
        return new Schemes(book).named(ruling.scheme()).map(scheme -> scheme.lawVersion(ruling.area()));
    }

    private static List<String> differences(Ruling ruling, Decision decision) {
        try {
            return DecisionDifference.between(ruling.decision(), DecisionJson.wordless().line(decision));
        } catch (NotUnderstood e) {
            return List.of("decision");
        }
    }

    private static Optional<Facts> facts(Ruling ruling) {
        try {
            return Optional.of(FactsFile.read(new ByteArrayInputStream(ruling.facts().getBytes(StandardCharsets.UTF_8))).facts());
        } catch (NotUnderstood e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
