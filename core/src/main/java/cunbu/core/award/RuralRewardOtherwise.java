package cunbu.core.award;

import cunbu.core.award.Scheme.Otherwise;
import cunbu.core.law.Unit;
import cunbu.core.person.HukouKind;
import cunbu.core.person.Origin;
import cunbu.core.person.Sex;
import cunbu.core.rule.Answer;
import cunbu.core.rule.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** For each question of the rural reward, the nearest claim in which it would be answered with yes. */
final class RuralRewardOtherwise {

    private final Case asked;
    private final Facts facts;
    private final Offspring offspring;

    private RuralRewardOtherwise(Case asked, Offspring offspring) {
        this.asked = asked;
        this.facts = asked.claim().facts();
        this.offspring = offspring;
    }

    /**
     * @param reached 1 January of the year in which the applicant reaches the age; null if not known
     * @param start   the first day of the scheme
     * @return empty if nothing worth telling could change it
     */
    static Optional<Otherwise> of(String question, Case asked, Offspring offspring, LocalDate reached, LocalDate start) {
        RuralRewardOtherwise other = new RuralRewardOtherwise(asked, offspring);
        return Optional.ofNullable(switch (question) {
            case "schemeInForce" -> other.later(start);
            case "livesInArea" -> other.registeredHere();
            case "agriculturalHukou" -> other.ruralHukou();
            case "spouseHukou" -> other.ruralSpouse();
            case "bornLateEnough" -> other.bornLater();
            case "oldEnough" -> reached == null ? other.bornEarlier() : other.later(reached);
            case "everHadChild" -> other.hadChild();
            case "noBreach" -> other.lawfulChildren();
            case "adoptionsRegistered" -> other.registeredAdoptions();
            case "oneChildOrTwoDaughters", "neverTooManyAlive", "noAdoptionBesideBirth", "oneAdoptionAtATime", "marriedWhenAdopting",
                 "noLaterChild" -> other.fewerChildren();
            case "noUrbanPension" -> other.noPension();
            case "notServingSentence" -> other.free();
            case "spouseSupports" -> other.freeSpouse();
            case "confirmed" -> other.confirmed();
            default -> null;
        });
    }

    private Otherwise otherwise(Phrase change, Facts other) {
        return new Otherwise(change, asked.claim().with(other));
    }

    private Otherwise later(LocalDate day) {
        boolean lives = asked.applicant().diedOn() == null;
        return lives && asked.on().isBefore(day) ? new Otherwise(Phrase.of("wait", day), asked.claim().at(day)) : null;
    }

    private Otherwise registeredHere() {
        HukouKind kind = asked.family().hukou(asked.applicant()).map(Facts.Hukou::kind).orElse(HukouKind.AGRICULTURAL);
        return otherwise(Phrase.of("hukou.here"), facts.with(asked.applicant().withHukou(spell(kind))));
    }

    private Otherwise ruralHukou() {
        return otherwise(Phrase.of("hukou.rural"), facts.with(asked.applicant().withHukou(spell(HukouKind.AGRICULTURAL))));
    }

    private Otherwise ruralSpouse() {
        Facts other = known();
        for (Spouse spouse : asked.family().spouses()) {
            other = other.with(spouse.person().withHukou(spell(HukouKind.AGRICULTURAL)));
        }
        return otherwise(Phrase.of("hukou.ruralSpouse"), other);
    }

    private Otherwise bornLater() {
        LocalDate first = asked.law("rural-reward/born-since", Unit.DATE).value();
        return asked.applicant().bornOn() == null ? bornEarlier()
                : otherwise(Phrase.of("born.since", first), facts.with(asked.applicant().withBornOn(first)));
    }

    private Otherwise bornEarlier() {
        LocalDate last = LocalDate.of(asked.on().getYear() - asked.law("rural-reward/age", Unit.YEARS).value(), 1, 1);
        LocalDate first = asked.law("rural-reward/born-since", Unit.DATE).value();
        return otherwise(Phrase.of("born.known"), facts.with(asked.applicant().withBornOn(last.isBefore(first) ? first : last)));
    }

    /** A child born long enough ago, and lawfully. */
    private Otherwise hadChild() {
        Facts.Child child = new Facts.Child("child", Sex.FEMALE, LocalDate.of(1972, 1, 1), null, List.of(facts.applicant()), Origin.OWN,
                null, null, true, null, null);
        return otherwise(Phrase.of("children.one"), known().withChildren(List.of(child)));
    }

    private Otherwise lawfulChildren() {
        return children("children.lawful", child -> child.withLawful(true));
    }

    private Otherwise registeredAdoptions() {
        return children("children.adoptionRegistered",
                child -> child.origin() == Origin.OWN ? child : child.withAdoptionRegistered(true));
    }

    private Otherwise children(String key, UnaryOperator<Facts.Child> change) {
        return facts.children() == null ? hadChild()
                : otherwise(Phrase.of(key), known().withChildren(facts.children().stream().map(change).toList()));
    }

    /** Only one child, a living one if there is any; its dates known. */
    private Otherwise fewerChildren() {
        List<Kid> counted = offspring.kids().stream().filter(kid -> kid.own() == Answer.YES).toList();
        Optional<Kid> kept = counted.stream().filter(kid -> kid.child().diedOn() == null).findFirst().or(() -> counted.stream().findFirst());
        if (facts.children() == null || kept.isEmpty()) {
            return hadChild();
        }
        Predicate<Facts.Child> stays = child -> child.id().equals(kept.get().id());
        return otherwise(Phrase.of("children.fewer"), facts.withChildren(facts.children().stream().filter(stays).toList()));
    }

    private Otherwise noPension() {
        Facts other = known().with(asked.applicant().withUrbanPension(false));
        for (Spouse spouse : asked.family().spouses()) {
            other = other.with(other.person(spouse.person().id()).withUrbanPension(false));
        }
        return otherwise(Phrase.of("pension.none"), other);
    }

    private Otherwise free() {
        return otherwise(Phrase.of("sentence.none"), facts.with(asked.applicant().withSentences(List.of())));
    }

    private Otherwise freeSpouse() {
        Facts other = known();
        for (Spouse spouse : asked.family().spouses()) {
            other = other.with(spouse.person().withSentences(List.of()));
        }
        return otherwise(Phrase.of("sentence.noneSpouse"), other);
    }

    private Otherwise confirmed() {
        List<Facts.Confirmation> all = new ArrayList<>(facts.confirmations());
        all.add(new Facts.Confirmation(RuralReward.CODE, facts.applicant(), asked.on()));
        return otherwise(Phrase.of("confirmed"), facts.withConfirmations(all));
    }

    /** The same facts, with marriages known: none, where nobody has said. */
    private Facts known() {
        return facts.marriages() == null ? facts.withMarriages(List.of()) : facts;
    }

    private List<Facts.Hukou> spell(HukouKind kind) {
        return List.of(new Facts.Hukou(kind, asked.claim().area(), LocalDate.of(1900, 1, 1), null));
    }
}
