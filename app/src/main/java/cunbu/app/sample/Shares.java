package cunbu.app.sample;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Divides a whole in proportion to weights by the largest remainder, so that the parts add up to the whole. */
final class Shares {

    private Shares() {
    }

    /** One part for each weight, each the exact share rounded down or up; a weight of zero gets nothing. */
    static int[] of(long whole, double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        int[] parts = new int[weights.length];
        double[] remainders = new double[weights.length];
        long left = whole;
        for (int i = 0; i < parts.length; i++) {
            double exact = sum == 0 ? 0 : whole * weights[i] / sum;
            parts[i] = (int) Math.floor(exact);
            remainders[i] = weights[i] == 0 ? -1 : exact - parts[i];
            left -= parts[i];
        }
        IntStream.range(0, parts.length).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -remainders[i]).thenComparing(i -> i))
                .limit(left).forEach(i -> parts[i]++);
        return parts;
    }

    static double[] weights(int[] numbers) {
        return IntStream.of(numbers).asDoubleStream().toArray();
    }
}
