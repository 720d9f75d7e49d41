package cunbu.app.quality;

import cunbu.app.quality.Known.Housed;
import cunbu.app.store.QualityStore;
import cunbu.core.history.RecordId;
import cunbu.core.place.AreaCode;
import cunbu.core.quality.Home;
import cunbu.core.quality.HomeChecks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Households with those who belong to them. */
final class HomePass {

    private final QualityStore store;
    private final Known known;

    HomePass(QualityStore store, Known known) {
        this.store = store;
        this.known = known;
    }

    List<Runnable> passes() {
        return List.of(this::homes);
    }

    private void homes() {
        Set<RecordId> kept = new HashSet<>();
        store.households(each -> {
            kept.add(each.household());
            known.tell(HomeChecks.of(home(each.household(), each.village())));
        });
        known.homes.entrySet().stream().filter(home -> !kept.contains(home.getKey()))
                .forEach(home -> home.getValue().forEach(each -> known.tell(HomeChecks.missing(each.person()))));
    }

    private Home home(RecordId household, AreaCode village) {
        return new Home(household, village, known.homes.getOrDefault(household, List.of()).stream().map(this::member).toList());
    }

    private Home.Member member(Housed each) {
        return new Home.Member(each.person(), each.relation(), !known.parentsOf(each.person().id()).isEmpty(), known.married.contains(each.person().id()));
    }
}
