package cunbu.core;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.rule.Refusal;
import java.util.List;

/** What a rule said, in the short form in which tests read best: {@code field reason}. */
public final class Said {

    private Said() {
    }

    public static void nothing(List<Refusal> said) {
        assertThat(said).isEmpty();
    }

    /** Exactly these, each as {@code "bornOn birth.bornInFuture"}, in any order. */
    public static void exactly(List<Refusal> said, String... fieldAndReason) {
        assertThat(said.stream().map(each -> each.field() + " " + each.reason())).containsExactlyInAnyOrder(fieldAndReason);
    }
}
