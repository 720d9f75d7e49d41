package cunbu.app.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that repeats itself: the same seed and stream give the same throws. */
final class Dice {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    Dice(long seed, long stream) {
        random = new SplittableRandom((seed + 1) * SPREAD ^ Long.rotateLeft(stream * SPREAD, 32));
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Both ends inclusive. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** A number between low and high of which those near the mode come most often. */
    int around(int low, int mode, int high) {
        double throwing = random.nextDouble();
        double rising = (double) (mode - low) / (high - low);
        double at = throwing < rising
                ? low + Math.sqrt(throwing * (high - low) * (mode - low))
                : high - Math.sqrt((1 - throwing) * (high - low) * (high - mode));
        return (int) Math.floor(at);
    }

    /** A day from the first to before the second; the first where there is none between them. */
    LocalDate day(LocalDate from, LocalDate until) {
        int days = (int) ChronoUnit.DAYS.between(from, until);
        return days <= 1 ? from : from.plusDays(random.nextInt(days));
    }

    /** The place of one of these weights, drawn in proportion to them. */
    int weighted(double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double at = random.nextDouble() * sum;
        int i = 0;
        while (i < weights.length - 1 && at >= weights[i]) {
            at -= weights[i++];
        }
        return i;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> mixed = new ArrayList<>(list);
        for (int i = mixed.size(); i > 1; i--) {
            Collections.swap(mixed, i - 1, random.nextInt(i));
        }
        return mixed;
    }

    long bits() {
        return random.nextLong();
    }
}
