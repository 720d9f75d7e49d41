package cunbu.app.activity;

import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.activity.MonthlyReturn;
import cunbu.core.history.Fields;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A township with three villages of which two have sent forms, on the last day of 2009. */
final class ThreeVillages {

    static final AreaCode FIRST = Practice.VILLAGE;
    static final AreaCode SECOND = new AreaCode("530824101202");
    static final AreaCode THIRD = new AreaCode("530824101203");
    static final YearMonth NOVEMBER = YearMonth.of(2009, 11);

    private ThreeVillages() {
    }

    static Register create(Path folder) {
        List<Area> areas = List.of(new Area(FIRST.county(), "景谷傣族彝族自治县"), Practice.TOWNSHIP, new Area(FIRST, "芒冒村村民委员会"),
                new Area(SECOND, "芒朵村村民委员会"), new Area(THIRD, "芒海村村民委员会"));
        Register register = Practice.REGISTERS.create(folder.resolve("village.cunbu"), "admin", Practice.passphrase(), Practice.TOWNSHIP, areas, Practice.CLOCK);
        register.database().transaction(() -> {
            add(register, FIRST, NOVEMBER.minusMonths(1), Map.of("association_members", 100L, "iud", 0L));
            add(register, FIRST, NOVEMBER, Map.of("association_members", 104L, "persons_surveyed", 20L, "reported_on", "2009-12-02"));
            add(register, SECOND, NOVEMBER.minusMonths(1), Map.of("association_members", 80L));
        });
        return register;
    }

    private static void add(Register register, AreaCode village, YearMonth month, Map<String, Object> totals) {
        Map<String, Object> fields = new HashMap<>(totals);
        fields.put("village", village.text());
        fields.put("month", month.toString());
        register.monthlyReturns().add(Fields.read(MonthlyReturn.class, register.monthlyReturns().newId(), fields));
    }
}
