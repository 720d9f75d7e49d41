package cunbu.core.closing;

import static cunbu.core.indicator.Measure.*;

import cunbu.core.history.Coded;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.Measures;
import cunbu.core.indicator.Tally;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The two national forms of 2008 (人口厅函[2008]165号) that the register can fill in: a row for each place, a column for each measure. */
public enum NationalForm implements Coded {
    /** 国人口统1表: population and births of the year. */
    POPULATION_AND_BIRTHS("statutory-1", List.of(CLOSING_POPULATION, MARRIED_WOMEN_15_49, ONLY_CHILD_CERTIFICATES_VALID,
            BIRTHS, BIRTHS_POLICY_COMPLIANT, BIRTHS_FIRST, BIRTHS_FIRST_POLICY_COMPLIANT, BIRTHS_SECOND, BIRTHS_SECOND_POLICY_COMPLIANT,
            BIRTHS_HIGHER, BIRTHS_HIGHER_POLICY_COMPLIANT, BIRTHS_LATE_REPORTED),
            List.of(Balance.POPULATION, Balance.MARRIED_AMONG_POPULATION, Balance.ORDERS, Balance.SEXES, Balance.WITHIN_PLAN_ORDERS, Balance.WITHIN_PLAN,
                    Balance.FIRST_WITHIN_PLAN, Balance.SECOND_WITHIN_PLAN, Balance.HIGHER_WITHIN_PLAN), List.of()),
    /** 国人口统2表: users of each method, from the totals that the villages hand in. Operations are in no record of the register. */
    CONTRACEPTION("statutory-2", List.of(CONTRACEPTION_USERS, STERILISED_MALE, STERILISED_FEMALE, Measure.IUD, IMPLANT, ORAL_OR_INJECTED, CONDOM,
            SPERMICIDE, OTHER_METHOD), List.of(Balance.METHODS, Balance.USERS_AMONG_MARRIED),
            List.of("all", "sterilisedMale", "sterilisedFemale", "iudInserted", "iudRemoved", "abortion", "implant"));

    private final String code;
    private final List<Measure> columns;
    private final List<Balance> balances;
    private final List<String> notKept;

    NationalForm(String code, List<Measure> columns, List<Balance> balances, List<String> notKept) {
        this.code = code;
        this.columns = columns;
        this.balances = balances;
        this.notKept = notKept;
    }

    @Override
    public String code() {
        return code;
    }

    public List<Measure> columns() {
        return columns;
    }

    /** Columns that the form has too and that no record stands for: they are not zero, nobody counts them here. */
    public List<String> notKept() {
        return notKept;
    }

    /**
     * The form of an area.
     *
     * @param rows the places for which there is a row each
     */
    public FilledForm fill(Tally tally, AreaCode area, Collection<AreaCode> rows) {
        Map<AreaCode, Measures> parts = new LinkedHashMap<>();
        rows.forEach(row -> parts.put(row, tally.in(row)));
        return filled(area, tally.in(area), parts);
    }

    FilledForm filled(AreaCode area, Measures total, Map<AreaCode, Measures> parts) {
        Map<AreaCode, Measures> all = new LinkedHashMap<>(parts);
        all.put(area, total);
        List<Check> checks = new ArrayList<>();
        balances.forEach(balance -> checks.add(Check.of(balance, all)));
        checks.add(sums(area, total, parts));
        return new FilledForm(this, area, total, parts, checks);
    }

    /** Whether each column of the rows comes to its total. */
    private Check sums(AreaCode area, Measures total, Map<AreaCode, Measures> parts) {
        List<BigDecimal[]> wrong = new ArrayList<>();
        boolean unknown = parts.isEmpty();
        for (Measure column : columns) {
            Optional<BigDecimal> whole = total.get(column);
            Optional<BigDecimal> sum = parts.values().stream().map(part -> part.get(column))
                    .reduce(Optional.of(BigDecimal.ZERO), (some, part) -> some.flatMap(known -> part.map(known::add)));
            unknown |= whole.isEmpty() || sum.isEmpty();
            if (whole.isPresent() && sum.isPresent() && whole.get().compareTo(sum.get()) != 0) {
                wrong.add(new BigDecimal[] {whole.get(), sum.get()});
            }
        }
        if (wrong.isEmpty()) {
            return new Check(Optional.empty(), unknown ? Answer.UNKNOWN : Answer.YES, 0, null, null, null);
        }
        return new Check(Optional.empty(), Answer.NO, wrong.size(), area, wrong.get(0)[0], wrong.get(0)[1]);
    }
}
