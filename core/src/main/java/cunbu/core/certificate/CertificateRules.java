package cunbu.core.certificate;

import static cunbu.core.time.Days.after;
import static cunbu.core.time.Days.age;
import static cunbu.core.time.Days.before;

import cunbu.core.person.Sex;
import cunbu.core.place.Level;
import cunbu.core.rule.PlainText;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import java.time.LocalDate;
import java.util.List;

/** What must hold before an only-child certificate is written. */
public final class CertificateRules {

    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_REASON = 200;
    private static final int GROWN_UP = 18;
    /** The call for one child per couple; no certificate is older. */
    private static final LocalDate FIRST = LocalDate.of(1979, 1, 1);

    private CertificateRules() {
    }

    /** @param lastIssue the last day on which new certificates may be issued there; null if the law names none */
    public static List<Refusal> refusals(Certificate certificate, CertificateFacts around, LocalDate lastIssue, LocalDate today) {
        return new Refusals()
                .when(PlainText.isBlank(certificate.number()), "number", "certificate.numberMissing")
                .and(PlainText.refusals("number", certificate.number(), LONGEST_NUMBER))
                .when(around.sameNumber().filter(other -> !other.id().equals(certificate.id())).isPresent(), "number", "certificate.numberTaken")
                .when(certificate.village() == null, "village", "certificate.villageMissing")
                .when(certificate.village() != null && certificate.village().level() != Level.VILLAGE, "village", "certificate.notAVillage")
                .and(people(certificate, around))
                .and(issue(certificate, around, lastIssue, today))
                .and(cancellation(certificate, today))
                .all();
    }

    /** What needs a look: a second child (some cases allow one), a grown-up child, holders who are not known as its parents. */
    public static List<Refusal> warnings(Certificate certificate, CertificateFacts around) {
        boolean others = around.holdersOwn().stream().anyMatch(child -> !child.id().equals(certificate.child())
                && !after(child.bornOn(), certificate.issuedOn()) && !before(child.diedOn(), certificate.issuedOn()));
        boolean known = around.holdersOwn().stream().anyMatch(child -> child.id().equals(certificate.child()));
        boolean grown = around.child() != null && around.child().bornOn() != null && certificate.issuedOn() != null
                && age(around.child().bornOn(), certificate.issuedOn()) >= GROWN_UP;
        return new Refusals()
                .when(others, "child", "certificate.notTheOnlyChild")
                .when(!known, "child", "certificate.notKnownAsChild")
                .when(grown, "issuedOn", "certificate.childGrownUp", GROWN_UP)
                .when(before(certificate.issuedOn(), FIRST), "issuedOn", "certificate.veryEarly", FIRST)
                .all();
    }

    private static List<Refusal> people(Certificate certificate, CertificateFacts around) {
        boolean child = certificate.child() != null;
        return new Refusals()
                .when(!child, "child", "certificate.childMissing")
                .when(child && around.child() == null, "child", "certificate.childNotFound")
                .when(certificate.mother() == null && certificate.father() == null, "mother", "certificate.nobodyHoldsIt")
                .when(certificate.mother() != null && around.mother() == null, "mother", "certificate.motherNotFound")
                .when(certificate.father() != null && around.father() == null, "father", "certificate.fatherNotFound")
                .when(around.mother() != null && around.mother().sex() == Sex.MALE, "mother", "certificate.motherNotFemale")
                .when(around.father() != null && around.father().sex() == Sex.FEMALE, "father", "certificate.fatherNotMale")
                .when(child && (certificate.child().equals(certificate.mother()) || certificate.child().equals(certificate.father())), "child",
                        "certificate.childHoldsIt")
                .all();
    }

    private static List<Refusal> issue(Certificate certificate, CertificateFacts around, LocalDate lastIssue, LocalDate today) {
        boolean held = around.ofTheChild().stream().anyMatch(other -> !other.id().equals(certificate.id()) && overlap(certificate, other)
                && (same(certificate.mother(), other.mother()) || same(certificate.father(), other.father())));
        return new Refusals()
                .when(certificate.issuedOn() == null, "issuedOn", "certificate.issuedOnMissing")
                .when(after(certificate.issuedOn(), today), "issuedOn", "certificate.issuedInFuture")
                .when(after(certificate.issuedOn(), lastIssue), "issuedOn", "certificate.noLongerIssued", lastIssue)
                .when(around.child() != null && before(certificate.issuedOn(), around.child().bornOn()), "issuedOn", "certificate.issuedBeforeBirth")
                .when(held, "child", "certificate.alreadyHeld")
                .all();
    }

    private static List<Refusal> cancellation(Certificate certificate, LocalDate today) {
        return new Refusals()
                .when(after(certificate.cancelledOn(), today), "cancelledOn", "certificate.cancelledInFuture")
                .when(before(certificate.cancelledOn(), certificate.issuedOn()), "cancelledOn", "certificate.cancelledBeforeIssue")
                .when(certificate.cancelledOn() != null && PlainText.isBlank(certificate.reason()), "reason", "certificate.reasonMissing")
                .when(certificate.cancelledOn() == null && certificate.reason() != null, "cancelledOn", "certificate.reasonWithoutCancellation")
                .and(PlainText.refusals("reason", certificate.reason(), LONGEST_REASON))
                .all();
    }

    private static boolean overlap(Certificate one, Certificate other) {
        return !before(one.cancelledOn(), other.issuedOn()) && !before(other.cancelledOn(), one.issuedOn())
                && !ends(one, other) && !ends(other, one);
    }

    /** A replacement may be issued on the very day on which the old certificate is cancelled. */
    private static boolean ends(Certificate one, Certificate other) {
        return one.cancelledOn() != null && one.cancelledOn().equals(other.issuedOn());
    }

    private static boolean same(Object one, Object other) {
        return one != null && one.equals(other);
    }
}
