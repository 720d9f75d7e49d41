package cunbu.app.birth;

import cunbu.app.store.Register;
import cunbu.core.birth.Birth;
import cunbu.core.history.RecordId;
import cunbu.core.person.Person;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads births with the names of those concerned. */
final class BirthList {

    private final Register register;
    private final Map<AreaCode, String> places;

    BirthList(Register register) {
        this.register = register;
        this.places = register.areas().all().stream().collect(Collectors.toMap(Area::code, Area::name));
    }

    List<BirthRow> between(Period period, AreaCode area) {
        return rows(register.births().between(period, area));
    }

    /** The newest first. */
    List<BirthRow> rows(List<Birth> births) {
        List<RecordId> ids = births.stream().flatMap(each -> Stream.of(each.child(), each.mother(), each.father())).filter(Objects::nonNull)
                .distinct().toList();
        Map<RecordId, String> names = register.persons().find(ids).stream().collect(Collectors.toMap(Person::id, each -> Objects.toString(each.name(), "")));
        Function<RecordId, String> name = id -> id == null ? "" : names.getOrDefault(id, "");
        return births.stream().sorted(Comparator.comparing(Birth::bornOn).reversed())
                .map(each -> new BirthRow(each, name.apply(each.child()), name.apply(each.mother()), name.apply(each.father()), village(each.village())))
                .toList();
    }

    String village(AreaCode code) {
        return code == null ? "" : places.getOrDefault(code, code.text());
    }
}
