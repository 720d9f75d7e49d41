package cunbu.core.quality;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Persons by completed years of age, and how much their ages prefer some last digits: people who do not know round. */
public final class AgeCounts {

    private static final int AGES = 150;
    private static final int DIGITS = 10;
    private static final int WHIPPLE_FROM = 23;
    private static final int WHIPPLE_TO = 62;

    private final long[] persons = new long[AGES];

    /** Ages that nobody reaches are passed over. */
    public void add(int age) {
        if (age >= 0 && age < AGES) {
            persons[age]++;
        }
    }

    public void add(AgeCounts other) {
        for (int age = 0; age < AGES; age++) {
            persons[age] += other.persons[age];
        }
    }

    /** How many are 23 to 62 years old. */
    public long whippleBase() {
        return IntStream.rangeClosed(WHIPPLE_FROM, WHIPPLE_TO).mapToLong(age -> persons[age]).sum();
    }

    /** How many of those have an age that ends in 0 or 5; a fifth, if nobody rounds. */
    public long whippleRounded() {
        return IntStream.rangeClosed(WHIPPLE_FROM, WHIPPLE_TO).filter(age -> age % 5 == 0).mapToLong(age -> persons[age]).sum();
    }

    /**
     * Whipple's index as in the notes of the United Nations' Demographic Yearbook: ages ending in 0 or 5 among those of 23 to 62, over
     * a fifth of all of them, times 100. From 100 (nobody rounds) to 500 (everybody does); 0 if there is nobody.
     */
    public double whipple() {
        return whippleBase() == 0 ? 0 : 500.0 * whippleRounded() / whippleBase();
    }

    /**
     * Myers' blended index (Myers 1940) of ages 10 to 99: half of what the blended shares of the ten last digits differ from a tenth, in
     * per cent. From 0 to 90; blending takes away that of two digits the lower one always has more persons.
     */
    public double myers() {
        double[] blended = new double[DIGITS];
        for (int digit = 0; digit < DIGITS; digit++) {
            blended[digit] = (digit + 1) * withDigit(10 + digit) + (9 - digit) * withDigit(20 + digit);
        }
        double all = Arrays.stream(blended).sum();
        return all == 0 ? 0 : Arrays.stream(blended).map(each -> Math.abs(100 * each / all - 10)).sum() / 2;
    }

    /** How many are 10 to 99 years old. */
    public long myersBase() {
        return IntStream.range(10, 100).mapToLong(age -> persons[age]).sum();
    }

    /** Eight ages, ten years apart: so each digit stands for eighty years, whichever of them come first. */
    private long withDigit(int from) {
        return IntStream.iterate(from, age -> age < from + 8 * DIGITS, age -> age + DIGITS).mapToLong(age -> persons[age]).sum();
    }
}
