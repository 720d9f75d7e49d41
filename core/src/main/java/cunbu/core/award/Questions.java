package cunbu.core.award;

import cunbu.core.law.InForce;
import cunbu.core.law.Unit;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Finding;
import cunbu.core.rule.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The questions that several schemes ask in the same words, each by the scheme's own texts of law. */
final class Questions {

    private final Case asked;

    Questions(Case asked) {
        this.asked = asked;
    }

    Finding schemeInForce() {
        InForce<Boolean> rule = asked.own("in-force", Unit.YES_NO, asked.on());
        boolean begun = asked.start().filter(day -> !asked.on().isBefore(day)).isPresent();
        Optional<InForce<Boolean>> now = asked.ownIfAny("in-force", Unit.YES_NO, asked.on());
        boolean inForce = begun && now.filter(InForce::value).isPresent();
        Phrase evidence = begun && !inForce && now.isPresent() ? Phrase.of("scheme.ended", rule.citation().from()) : inForce ? Phrase.of("scheme.yes", rule.citation().from())
                : asked.start().filter(day -> !begun).map(day -> Phrase.of("scheme.no", day)).orElse(Phrase.of("scheme.none"));
        return asked.finding("schemeInForce", rule, Answer.of(inForce), evidence);
    }

    Finding alive() {
        InForce<Boolean> ends = asked.own("ends-with-death", Unit.YES_NO);
        LocalDate died = asked.applicant().diedOn();
        boolean alive = died == null || died.isAfter(asked.on());
        return asked.finding("alive", ends, Answer.of(alive), alive ? Phrase.of("alive") : Phrase.of("died", died));
    }

    Finding livesInArea() {
        InForce<Boolean> rule = asked.own("hukou-in-area", Unit.YES_NO);
        Optional<Facts.Hukou> hukou = asked.family().hukou(asked.applicant());
        if (hukou.isEmpty()) {
            return asked.finding("livesInArea", rule, Answer.NO, Phrase.of("hukou.none"));
        }
        AreaCode registered = hukou.get().area();
        AreaCode area = asked.claim().area();
        boolean tooWide = registered != null && !registered.within(area) && area.within(registered);
        Answer here = registered == null || tooWide ? Answer.UNKNOWN : Answer.of(registered.within(area));
        Phrase evidence = registered == null ? Phrase.of("hukou.area.unknown") : Phrase.of("hukou.area", registered);
        return asked.finding("livesInArea", rule, here, evidence, Phrase.of("hukou.area", asked.applicant().id()));
    }

    Finding agriculturalHukou() {
        InForce<List<String>> kinds = asked.own("hukou-kinds", Unit.CODES);
        return asked.finding("agriculturalHukou", kinds, asked.family().hukouIs(asked.applicant(), kinds.value()),
                asked.family().hukouPhrase(asked.applicant()), Phrase.of("hukou.kind", asked.applicant().id()));
    }

    Finding bornLateEnough() {
        InForce<LocalDate> since = asked.own("born-since", Unit.DATE);
        LocalDate born = asked.applicant().bornOn();
        Phrase evidence = born == null ? Phrase.of("born.unknown") : Phrase.of("born.since", born, since.value());
        return asked.finding("bornLateEnough", since, Answer.notAfter(since.value(), born), evidence, Phrase.of("bornOn", asked.applicant().id()));
    }

    /** Whoever never had a child is not whom the scheme is for; a child born elsewhere of which no record can be had may count. */
    Finding everHadChild() {
        InForce<Boolean> rule = asked.own("ever-had-child", Unit.YES_NO);
        Answer had = rule.value() ? asked.offspring().everAny() : Answer.YES;
        Optional<InForce<Boolean>> unrecorded = asked.ownIfAny("unrecorded-child-counts", Unit.YES_NO).filter(InForce::value);
        boolean believed = had == Answer.UNKNOWN && unrecorded.isPresent();
        return asked.aboutChildren("everHadChild", believed ? unrecorded.get() : rule, believed ? Answer.YES : had,
                Phrase.of("children.ever", asked.offspring().kids().size()), Phrase.of("children.dates"));
    }

    /** An adoption under the adoption law is lawful only if it was registered. */
    Finding adoptionsRegistered() {
        InForce<LocalDate> since = asked.law("adoption/registered-since", Unit.DATE);
        Function<Kid, Answer> rule = kid -> Answer.any(kid.adopted().not(),
                Answer.notAfter(since.value(), kid.child().adoptedOn()).not(), Answer.of(kid.child().adoptionRegistered()));
        List<String> without = asked.offspring().idsOfCouple(rule, Answer.NO);
        return asked.aboutChildren("adoptionsRegistered", since, asked.offspring().allOfCouple(rule),
                without.isEmpty() ? asked.offspring().adoptions() : Phrase.of("adoption.unregistered", String.join(", ", without)),
                phrases("child.adoption", asked.offspring().idsOfCouple(rule, Answer.UNKNOWN)));
    }

    /**
     * Of the applicant and of the spouse. Whether a birth or adoption was in breach is the officer's finding; it is never computed.
     *
     * @param rule     whether one child's coming kept to the rules
     * @param evidence what is said when none is known to be in breach
     */
    Finding noBreach(InForce<?> text, Function<Kid, Answer> rule, Function<Answer, Phrase> evidence) {
        boolean spouseKnown = asked.family().marriagesKnown();
        Answer kept = Answer.all(asked.offspring().allOfCouple(rule), spouseKnown ? Answer.YES : Answer.UNKNOWN);
        Phrase said = kept == Answer.NO ? Phrase.of("breach.no", String.join(", ", asked.offspring().idsOfCouple(rule, Answer.NO)))
                : evidence.apply(kept);
        List<Phrase> missing = new ArrayList<>(phrases("child.lawful", asked.offspring().idsOfCouple(rule, Answer.UNKNOWN)));
        if (!spouseKnown) {
            missing.add(Phrase.of("marriages"));
        }
        return asked.aboutChildren("noBreach", text, kept, said, missing);
    }

    Finding notServingSentence() {
        InForce<Boolean> rule = asked.own("sentence-excludes", Unit.YES_NO);
        Answer free = rule.value() ? asked.family().notServing(asked.applicant()) : Answer.YES;
        return asked.finding("notServingSentence", rule, free, Phrase.of("sentence." + word(free)),
                Phrase.of("sentences", asked.applicant().id()));
    }

    /** Whoever is confirmed later is paid from then on: from the first day of that year, or from the very day. */
    Finding confirmed(InForce<?> rule, Function<LocalDate, LocalDate> countsFrom) {
        if (asked.facts().confirmations() == null) {
            return asked.finding("confirmed", rule, Answer.YES, Phrase.of("confirmation.assumed"));
        }
        List<LocalDate> days = confirmedOn(asked);
        Answer confirmed = Answer.any(days.stream().map(day -> day == null ? Answer.UNKNOWN
                : Answer.of(!countsFrom.apply(day).isAfter(asked.on()))).toList());
        Phrase evidence = days.stream().filter(Objects::nonNull).min(Comparator.naturalOrder())
                .map(day -> Phrase.of("confirmation.on", day)).orElse(Phrase.of("confirmation.none"));
        return asked.finding("confirmed", rule, confirmed, evidence, Phrase.of("confirmation"));
    }

    /** The days of the applicant's confirmations for the scheme; a day that is not known is null. */
    static List<LocalDate> confirmedOn(Case asked) {
        List<Facts.Confirmation> all = asked.facts().confirmations();
        return all == null ? List.of() : all.stream()
                .filter(each -> asked.scheme().equals(each.scheme()) && asked.applicant().id().equals(each.person()))
                .map(Facts.Confirmation::on).toList();
    }

    static List<Phrase> phrases(String key, List<String> ids) {
        return ids.stream().map(id -> Phrase.of(key, id)).toList();
    }

    static String word(Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }
}
