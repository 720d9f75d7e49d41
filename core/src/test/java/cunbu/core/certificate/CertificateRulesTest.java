package cunbu.core.certificate;

import static cunbu.core.Changed.with;
import static cunbu.core.person.People.TODAY;
import static cunbu.core.person.People.VILLAGE;
import static cunbu.core.person.People.id;

import cunbu.core.Said;
import cunbu.core.person.People;
import cunbu.core.person.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateRulesTest {

    private final Person child = People.woman('c', "1990-05-01");
    private final Person mother = People.woman('m', "1965-01-01");
    private final Person father = People.man('f', "1963-01-01");
    private final Certificate certificate = new Certificate(id('x'), "Y-0001", LocalDate.of(1991, 6, 1), id('m'), id('f'), id('c'), true, true, VILLAGE, null, null);
    private final CertificateFacts around = facts(List.of(child), Optional.of(certificate), List.of(certificate));

    @Test
    void aCertificateInOrderIsTakenInSilence() {
        Said.nothing(CertificateRules.refusals(certificate, around, null, TODAY));
        Said.nothing(CertificateRules.warnings(certificate, around));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            number,      -,            number certificate.numberMissing
            number,      'Y\u200B1',   number text.withoutWidth
            village,     -,            village certificate.villageMissing
            village,     530824101000, village certificate.notAVillage
            issuedOn,    -,            issuedOn certificate.issuedOnMissing
            issuedOn,    2010-01-01,   issuedOn certificate.issuedInFuture
            issuedOn,    1990-04-30,   issuedOn certificate.issuedBeforeBirth
            child,       -,            child certificate.childMissing
            cancelledOn, 2000-01-01,   reason certificate.reasonMissing
            reason,      再生育,       cancelledOn certificate.reasonWithoutCancellation
            """)
    void oneThingThatCannotBeIsRefusedAtItsField(String component, String value, String said) {
        Said.exactly(CertificateRules.refusals(with(certificate, component, value), around, null, TODAY), said);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"1991-05-31, cancelledOn certificate.cancelledBeforeIssue", "1991-06-01, -", "2009-12-31, -", "2010-01-01, cancelledOn certificate.cancelledInFuture"})
    void aCancellationLiesBetweenIssueAndToday(String day, String said) {
        Certificate cancelled = with(with(certificate, "cancelledOn", day), "reason", "再生育");
        Said.exactly(CertificateRules.refusals(cancelled, around, null, TODAY), said == null ? new String[0] : new String[] {said});
    }

    @ParameterizedTest
    @CsvSource({"1991-05-31, true", "1991-06-01, false"})
    void afterTheLastDayOfTheLawNoneIsIssued(LocalDate lastIssue, boolean refused) {
        Said.exactly(CertificateRules.refusals(certificate, around, lastIssue, TODAY), refused ? new String[] {"issuedOn certificate.noLongerIssued"} : new String[0]);
    }

    @Test
    void aNumberIsUsedOnce() {
        Certificate other = with(new Certificate(id('y'), "Y-0001", null, null, null, null, null, null, null, null, null), "village", VILLAGE.text());
        Said.exactly(CertificateRules.refusals(certificate, facts(List.of(child), Optional.of(other), List.of()), null, TODAY), "number certificate.numberTaken");
    }

    @Test
    void itBelongsToAMotherOrAFatherOfAChild() {
        Certificate nobodys = with(with(certificate, "mother", null), "father", null);
        Said.exactly(CertificateRules.refusals(nobodys, new CertificateFacts(child, null, null, List.of(), Optional.empty(), List.of()), null, TODAY),
                "mother certificate.nobodyHoldsIt");
        Said.exactly(CertificateRules.refusals(certificate, new CertificateFacts(null, null, null, List.of(), Optional.empty(), List.of()), null, TODAY),
                "child certificate.childNotFound", "mother certificate.motherNotFound", "father certificate.fatherNotFound");
        CertificateFacts swapped = new CertificateFacts(child, with(mother, "sex", "1"), with(father, "sex", "2"), List.of(child), Optional.empty(), List.of());
        Said.exactly(CertificateRules.refusals(certificate, swapped, null, TODAY), "mother certificate.motherNotFemale", "father certificate.fatherNotMale");
        Said.exactly(CertificateRules.refusals(with(certificate, "mother", id('c').text()), around, null, TODAY), "child certificate.childHoldsIt");
        Said.nothing(CertificateRules.refusals(with(certificate, "father", null), around, null, TODAY));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-, true", "1991-06-02, true", "1991-06-01, false", "1991-05-31, false"})
    void thereIsOneValidCertificateAtATime(String cancelledOn, boolean refused) {
        Certificate old = new Certificate(id('y'), "Y-0000", LocalDate.of(1991, 1, 1), id('m'), null, id('c'), null, null, VILLAGE,
                cancelledOn == null ? null : LocalDate.parse(cancelledOn), null);
        Said.exactly(CertificateRules.refusals(certificate, facts(List.of(child), Optional.empty(), List.of(old)), null, TODAY),
                refused ? new String[] {"child certificate.alreadyHeld"} : new String[0]);
    }

    @Test
    void aSecondLivingChildOnTheDayOfIssueIsLookedAtAgain() {
        Person second = People.man('d', "1991-06-01");
        Said.exactly(CertificateRules.warnings(certificate, facts(List.of(child, second), Optional.empty(), List.of())), "child certificate.notTheOnlyChild");
        Said.nothing(CertificateRules.warnings(certificate, facts(List.of(child, with(second, "bornOn", "1991-06-02")), Optional.empty(), List.of())));
        Said.nothing(CertificateRules.warnings(certificate, facts(List.of(child, with(with(second, "bornOn", "1985-01-01"), "diedOn", "1991-05-31")),
                Optional.empty(), List.of())));
    }

    @Test
    void aGrownUpChildAnUnknownChildAndAnEarlyDayAreLookedAtAgain() {
        Said.exactly(CertificateRules.warnings(certificate, facts(List.of(), Optional.empty(), List.of())), "child certificate.notKnownAsChild");
        Said.exactly(CertificateRules.warnings(with(certificate, "issuedOn", "2008-05-01"), around), "issuedOn certificate.childGrownUp");
        Said.nothing(CertificateRules.warnings(with(certificate, "issuedOn", "2008-04-30"), around));
        Said.exactly(CertificateRules.warnings(with(certificate, "issuedOn", "1978-12-31"), around), "issuedOn certificate.veryEarly");
    }

    private CertificateFacts facts(List<Person> own, Optional<Certificate> sameNumber, List<Certificate> ofTheChild) {
        return new CertificateFacts(child, mother, father, own, sameNumber, ofTheChild);
    }
}
