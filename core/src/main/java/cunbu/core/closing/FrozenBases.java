package cunbu.core.closing;

import cunbu.core.history.Coded;
import cunbu.core.indicator.Bases;
import cunbu.core.indicator.CertificateBase;
import cunbu.core.indicator.MarriedBase;
import cunbu.core.indicator.PopulationBase;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * By which bases a closing was counted, and the text that it keeps of them.
 *
 * @param sure false for closings of the first versions of the program: they wrote the usual bases, whatever the office had chosen
 */
public record FrozenBases(Bases bases, boolean sure) {

    /** What the first versions wrote. */
    private static final String FIRST = "average ever-married one-child-women apart 30";
    private static final List<String> KEYS = List.of("population", "married", "certificate", "late-births", "migrant-days");
    private static final String COUNTED = "counted";
    private static final String APART = "apart";

    public static FrozenBases of(Bases bases) {
        return new FrozenBases(bases, true);
    }

    /** Each base with its name, so that it cannot be taken for what the first versions wrote. */
    public String text() {
        if (!sure) {
            return FIRST;
        }
        Map<String, String> all = new LinkedHashMap<>();
        all.put("population", bases.population().code());
        all.put("married", bases.married().code());
        all.put("certificate", bases.certificate().code());
        all.put("late-births", bases.lateBirthsCounted() ? COUNTED : APART);
        all.put("migrant-days", Integer.toString(bases.migrantDays()));
        return all.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()).collect(Collectors.joining(" "));
    }

    /** @throws IllegalArgumentException for bases that this version of the program does not know: its figures would be other ones */
    static FrozenBases read(String text) {
        if (text.equals(FIRST)) {
            return new FrozenBases(Bases.USUAL, false);
        }
        List<String[]> cells = Arrays.stream(text.split(" ")).map(cell -> cell.split("=", 2)).toList();
        if (!cells.stream().map(cell -> cell[0]).toList().equals(KEYS) || cells.stream().anyMatch(cell -> cell.length < 2)) {
            throw new IllegalArgumentException("other bases");
        }
        List<String> values = cells.stream().map(cell -> cell[1]).toList();
        if (!List.of(COUNTED, APART).contains(values.get(3))) {
            throw new IllegalArgumentException("other late births");
        }
        return of(new Bases(Coded.of(PopulationBase.class, values.get(0)), Coded.of(MarriedBase.class, values.get(1)),
                Coded.of(CertificateBase.class, values.get(2)), values.get(3).equals(COUNTED), Integer.parseInt(values.get(4))));
    }
}
