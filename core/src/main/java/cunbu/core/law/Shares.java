package cunbu.core.law;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who bears how many per cent of a sum; always 100 together. Written {@code central 80, province 20}. */
public record Shares(Map<String, BigDecimal> percent) {

    /** Who can bear a share. */
    public static final List<String> PAYERS = List.of("central", "province", "city", "county", "unit");

    /** @throws IllegalArgumentException unless the shares are of known payers, positive, and make 100 */
    public Shares {
        percent = Collections.unmodifiableMap(new LinkedHashMap<>(percent));
        BigDecimal sum = percent.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean positive = percent.values().stream().allMatch(share -> share.signum() > 0);
        if (!PAYERS.containsAll(percent.keySet()) || !positive || sum.compareTo(BigDecimal.valueOf(100)) != 0) {
            throw new IllegalArgumentException("shares are of known payers, positive, and make 100");
        }
    }

    /** @throws IllegalArgumentException if the text is not a list of {@code payer percent} that makes 100 */
    public static Shares parse(String text) {
        Map<String, BigDecimal> percent = new LinkedHashMap<>();
        for (String part : text.split(",")) {
            String[] words = part.strip().split("\\s+");
            if (words.length != 2 || percent.put(words[0], new BigDecimal(words[1])) != null) {
                throw new IllegalArgumentException("not a share");
            }
        }
        return new Shares(percent);
    }
}
