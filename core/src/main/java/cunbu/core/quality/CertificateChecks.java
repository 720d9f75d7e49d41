package cunbu.core.quality;

import static cunbu.core.time.Days.before;

import cunbu.core.certificate.Certificate;
import cunbu.core.history.Kind;
import java.util.List;
import java.util.stream.Stream;

/** Whether an only-child certificate and the people it speaks of fit together. */
public final class CertificateChecks {

    private CertificateChecks() {
    }

    /**
     * @param child  null if the register does not have the child; likewise the mother and the father
     * @param parent whether one of the holders is recorded as a parent of the child
     */
    public static List<QualityFinding> of(Certificate certificate, Individual child, Individual mother, Individual father, boolean parent) {
        Individual holder = mother == null ? father : mother;
        Findings findings = new Findings(Subject.of(Kind.CERTIFICATE, certificate.id(), holder == null ? child : holder).keptIn(certificate.village()));
        boolean unknown = certificate.mother() != null && mother == null || certificate.father() != null && father == null;
        boolean dead = holder != null && Stream.of(mother == null ? holder : mother, father == null ? holder : father).allMatch(each -> each.diedOn() != null);
        findings.when(unknown, Check.PERSON_NOT_FOUND, Kind.CERTIFICATE.code())
                .when(child == null, Check.CERTIFICATE_WITHOUT_CHILD)
                .when(certificate.cancelledOn() == null && dead, Check.CERTIFICATE_HOLDERS_DEAD);
        return child == null ? findings.all() : ofChild(certificate, child, parent || holder == null, findings);
    }

    private static List<QualityFinding> ofChild(Certificate certificate, Individual child, boolean parent, Findings findings) {
        boolean early = before(certificate.issuedOn(), child.bornOn());
        return findings
                .when(early, Check.CERTIFICATE_AGAINST_CHILD, certificate.issuedOn(), child.bornOn())
                .when(!early && before(child.diedOn(), certificate.issuedOn()), Check.CERTIFICATE_AGAINST_CHILD, certificate.issuedOn(), child.diedOn())
                .when(!parent, Check.CERTIFICATE_OF_OTHERS_CHILD)
                .all();
    }
}
