package cunbu.core.award;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.law.LawBook;
import cunbu.core.person.Origin;
import cunbu.core.person.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An only child who has grown up and holds a certificate for an only child of her own. */
class GrownOnlyChildTest {

    private static final LocalDate ON = LocalDate.of(2009, 12, 31);
    private static final Schemes SCHEMES = new Schemes(LawBook.shipped());
    private static final Facts.Certificate OF_HER_PARENTS = new Facts.Certificate("1", LocalDate.of(1985, 3, 1), List.of("mother", "father"), "w",
            false, null, null);
    private static final Facts.Certificate HER_OWN = new Facts.Certificate("2", LocalDate.of(2008, 11, 3), List.of("w", "h"), "c1", true, null, null);

    @Test
    void sheIsAParentForTheWaiver() {
        assertThat(decide("medical-contribution-waiver", List.of(OF_HER_PARENTS, HER_OWN)).amount().kind()).isEqualTo("only-child-parent");
    }

    @Test
    void withoutACertificateOfHerOwnSheIsATooOldChildForTheWaiver() {
        assertThat(decide("medical-contribution-waiver", List.of(OF_HER_PARENTS)).verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @Test
    void herOwnContractCountsForTheAward() {
        assertThat(decide("one-off-award", List.of(OF_HER_PARENTS, HER_OWN)).amount().total()).isEqualByComparingTo("1000");
        assertThat(decide("one-off-award", List.of(OF_HER_PARENTS)).verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    private static Decision decide(String scheme, List<Facts.Certificate> certificates) {
        Facts young = Told.facts("w", "h:1980-05-01 w:1983-04-02 m:2006-02-01 girl:2008-01-05");
        List<Facts.Child> children = new ArrayList<>(young.children());
        children.add(new Facts.Child("w", Sex.FEMALE, LocalDate.of(1983, 4, 2), null, List.of("mother", "father"), Origin.OWN, null, null, true,
                List.of(), List.of()));
        Facts facts = young.withChildren(children).withCertificates(certificates);
        return new Decider().decide(SCHEMES.named(scheme).orElseThrow(), facts, ON, Told.VILLAGE);
    }
}
