package cunbu.app;

import cunbu.app.fx.Language;
import cunbu.app.fx.Texts;
import cunbu.app.shell.Front;
import cunbu.app.shell.Place;
import cunbu.app.shell.Ways;
import cunbu.app.tour.Hands;
import cunbu.app.tour.Pictures.Shot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Which pictures the tour takes of a register: every screen in both languages, each with something in it. */
final class ScreenTour {

    /** What a clerk does in a place that is empty at first. */
    private static final Map<String, Consumer<Hands>> FIRST_STEPS = Map.of(
            "people", hands -> hands.choose("#village", 1),
            "births", hands -> hands.choose("#year", 1),
            "activities", hands -> hands.choose("#year", 1),
            "figures", hands -> hands.press("#count"));

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final double LARGE_WIDTH = 1920;
    private static final double LARGE_HEIGHT = 1080;

    /** Some numbers of the county's report of 2009, one of them mistyped. */
    private static final Map<String, String> REPORT = Map.of("count-closing-population", "290883", "count-births", "2042", "count-births-first", "1245",
            "count-births-second", "788", "count-births-higher", "8", "figure-first-birth-share", "60.97", "figure-second-birth-share", "38.95",
            "count-association-members", "42226", "figure-association-member-share", "12.5", "figure-crude-birth-rate", "7.02");

    private final Front front;
    private final Ways ways;
    private final Texts texts;
    private final Runnable asSupervisor;
    private final List<Shot> shots = new ArrayList<>();

    /** @param asSupervisor opens the register again for somebody who only looks */
    ScreenTour(Front front, Ways ways, Texts texts, Runnable asSupervisor) {
        this.front = front;
        this.ways = ways;
        this.texts = texts;
        this.asSupervisor = asSupervisor;
    }

    List<Shot> shots() {
        for (Language language : Language.values()) {
            shots.add(new Shot(null, hands -> texts.speak(language)));
            doors(language);
            shots.add(new Shot(null, hands -> front.showDesk()));
            for (Place place : front.places()) {
                shots.add(new Shot(null, hands -> ways.go(place)));
                take(language, place.key(), FIRST_STEPS.getOrDefault(place.key(), hands -> { }));
                deeper(language, place.key());
            }
        }
        shots.add(new Shot(null, hands -> asSupervisor.run()));
        for (Language language : Language.values()) {
            shots.add(new Shot(null, hands -> texts.speak(language)));
            supervisor(language);
        }
        return shots;
    }

    private void supervisor(Language language) {
        take(language, "supervisor", hands -> ways.go("today"));
        shots.add(new Shot(null, hands -> ways.go("figures")));
        shots.add(new Shot(null, hands -> hands.press("#count")));
        take(language, "reason", hands -> hands.press("#openNumber"));
        take(language, "reason-refused", hands -> hands.press("#openPeople"));
        shots.add(new Shot(null, hands -> ways.back()));
    }

    private void doors(Language language) {
        take(language, "first-run", hands -> front.firstRun());
        take(language, "first-run-refused", hands -> hands.press("#create"));
        take(language, "unlock", hands -> front.unlock());
    }

    private void deeper(Language language, String place) {
        if (place.equals("people")) {
            take(language, "person", hands -> hands.open("#people", 2));
            take(language, "person-history", hands -> hands.page(2));
            take(language, "household", hands -> hands.press("#household"));
        } else if (place.equals("births")) {
            shots.add(new Shot(null, hands -> hands.press("#add")));
            shots.add(new Shot(null, hands -> hands.write("#mother", "李")));
            take(language, "birth", hands -> hands.enter("#mother"));
            take(language, "birth-refused", hands -> hands.press("#save"));
        } else if (place.equals("activities")) {
            take(language, "activity", hands -> hands.open("#lines", 0));
            shots.add(new Shot(null, hands -> ways.back()));
            shots.add(new Shot(null, hands -> hands.press("#to-returns")));
            take(language, "returns", hands -> hands.choose("#month", 3));
            take(language, "returns-migrants", hands -> hands.press("#group-families-and-migrants"));
            take(language, "returns-births", hands -> hands.press("#group-births-and-deaths"));
            shots.add(new Shot(null, hands -> ways.back()));
        } else if (place.equals("exchange")) {
            take(language, "exchange-history", hands -> hands.page(1));
            take(language, "exchange-set-aside", hands -> hands.page(2));
            take(language, "exchange-offices", hands -> hands.page(3));
        } else if (place.equals("benefits")) {
            take(language, "law-book", hands -> hands.press("#to-law"));
            take(language, "law-value", hands -> hands.open("#parameters", 1));
            shots.add(new Shot(null, hands -> ways.back()));
            payments(language);
            notices(language);
            claims(language);
        } else if (place.equals("figures")) {
            dashboards(language, "");
            shots.add(new Shot(null, hands -> hands.size(LARGE_WIDTH, LARGE_HEIGHT)));
            dashboards(language, "-large");
            shots.add(new Shot(null, hands -> hands.size(WIDTH, HEIGHT)));
            behind(language);
            check(language);
            take(language, "quality", hands -> hands.press("#to-quality"));
            shots.add(new Shot(null, hands -> ways.back()));
            closing(language);
        }
    }

    /** The figures once more with each of their dashboards below. */
    private void dashboards(Language language, String size) {
        for (String part : List.of("years", "ages", "months", "completeness", "places")) {
            take(language, "figures-" + part + size, hands -> hands.press("#part-" + part));
        }
    }

    /** Who is left out of the births, and the villages behind what is about nobody. */
    private void behind(Language language) {
        shots.add(new Shot(null, hands -> hands.press("#card-first-birth-share")));
        shots.add(new Shot(null, hands -> hands.press("#openNumber")));
        take(language, "behind", hands -> hands.press("#side-numerator"));
        take(language, "behind-left-out", hands -> hands.press("#side-left-out"));
        shots.add(new Shot(null, hands -> ways.back()));
        shots.add(new Shot(null, hands -> hands.press("#card-policy-compliant-birth-rate")));
        take(language, "behind-totals", hands -> hands.press("#openNumber"));
        shots.add(new Shot(null, hands -> ways.back()));
    }

    private void check(Language language) {
        shots.add(new Shot(null, hands -> hands.press("#to-check")));
        take(language, "check", hands -> new TreeMap<>(REPORT).forEach((field, number) -> hands.write("#" + field, number)));
        // What is typed only for the picture need not be asked about.
        shots.add(new Shot(null, hands -> hands.press("#clear")));
        shots.add(new Shot(null, hands -> ways.back()));
    }

    private void closing(Language language) {
        shots.add(new Shot(null, hands -> hands.press("#to-closing")));
        take(language, "closing", hands -> hands.open("#periods", 0));
        take(language, "closing-form", hands -> hands.page(1));
        shots.add(new Shot(null, hands -> ways.back()));
    }

    private void claims(Language language) {
        shots.add(new Shot(null, hands -> ways.go("benefits")));
        take(language, "entitled", hands -> hands.open("#waits", 0));
        take(language, "claims", hands -> hands.open("#people", 1));
        take(language, "claims-why", hands -> hands.page(1));
        take(language, "claim-form", hands -> hands.press("#act-apply"));
    }

    private void payments(Language language) {
        shots.add(new Shot(null, hands -> hands.press("#to-payments")));
        take(language, "payments", hands -> hands.press("#make"));
        take(language, "payments-return", hands -> hands.page(2));
        shots.add(new Shot(null, hands -> ways.back()));
    }

    private void notices(Language language) {
        shots.add(new Shot(null, hands -> hands.press("#to-notices")));
        take(language, "notices", hands -> hands.press("#make"));
        take(language, "notice-check", hands -> hands.press("#check"));
        shots.add(new Shot(null, hands -> ways.back()));
        shots.add(new Shot(null, hands -> ways.back()));
    }

    private void take(Language language, String name, Consumer<Hands> step) {
        shots.add(new Shot(language.code() + "-" + name, step));
    }
}
