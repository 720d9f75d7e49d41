package cunbu.core.certificate;

import cunbu.core.person.Person;
import java.util.List;
import java.util.Optional;

/**
 * The people around a certificate, as far as the register has them.
 *
 * @param child         null if not found; likewise the mother and the father
 * @param holdersOwn    every child, by birth or adoption, of one of the holders; normally the one child alone
 * @param sameNumber    another certificate with this number, if there is one
 * @param ofTheChild    every other certificate for this child
 */
public record CertificateFacts(Person child, Person mother, Person father, List<Person> holdersOwn, Optional<Certificate> sameNumber,
                               List<Certificate> ofTheChild) {

    public CertificateFacts {
        holdersOwn = List.copyOf(holdersOwn);
        ofTheChild = List.copyOf(ofTheChild);
    }
}
