package cunbu.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void theLargestRemaindersGetWhatIsLeft() {
        assertThat(Shares.of(10, new double[] {1, 1, 1})).containsExactly(4, 3, 3);
        assertThat(Shares.of(7, new double[] {5, 3, 1})).containsExactly(4, 2, 1);
        assertThat(Shares.of(3, new double[] {0, 1, 0})).containsExactly(0, 3, 0);
    }

    @Test
    void thePartsAlwaysAddUpAndAPartOfAPartIsNeverLarger() {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[] weights = random.doubles(20, 0.1, 3).toArray();
            int[] whole = Shares.of(random.nextInt(20, 500), weights);
            int sum = IntStream.of(whole).sum();
            int[] part = Shares.of(random.nextInt(sum + 1), Shares.weights(whole));
            assertThat(IntStream.range(0, 20).allMatch(i -> part[i] <= whole[i])).as("seed %d", seed).isTrue();
        }
    }
}
