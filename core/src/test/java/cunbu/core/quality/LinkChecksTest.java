package cunbu.core.quality;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.birth.Birth;
import cunbu.core.certificate.Certificate;
import cunbu.core.history.RecordId;
import cunbu.core.person.Marital;
import cunbu.core.person.Marriage;
import cunbu.core.person.MarriageKind;
import cunbu.core.person.Presence;
import cunbu.core.person.Sex;
import cunbu.core.quality.Home.Member;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marriages, births, certificates and households beside the people they speak of. */
class LinkChecksTest {

    private static final RecordId RECORD = Someone.id(20);
    private final Individual wife = Someone.woman("1970-06-01");
    private final Individual husband = Someone.man("1968-06-01");

    @ParameterizedTest
    @CsvSource(textBlock = """
            1990-01-01, ,           ''
            1985-06-01, ,           ''
            1985-05-31, ,           MARRIED_AS_CHILD warning
            1970-05-31, ,           MARRIAGE_BEFORE_BIRTH error
            2009-12-31, ,           ''
            2010-01-01, ,           MARRIAGE_IN_FUTURE error
            1990-01-01, 1990-01-01, ''
            1990-01-01, 1989-12-31, MARRIAGE_ENDS_BEFORE_START error
            """)
    void aMarriageThatCannotBeIsFound(String fromOn, String toOn, String found) {
        Individual old = Someone.person(2, Sex.MALE, "1940-06-01", null);
        assertThat(Someone.said(MarriageChecks.of(marriage(fromOn, toOn), old, wife, Someone.TODAY))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"1990-01-01, ''", "1990-01-02, MARRIAGE_AFTER_DEATH error"})
    void nobodyMarriesAfterDeath(String fromOn, String found) {
        Individual dead = Someone.person(2, Sex.MALE, "1960-06-01", "1990-01-01");
        assertThat(Someone.said(MarriageChecks.of(marriage(fromOn, null), dead, wife, Someone.TODAY))).isEqualTo(found);
    }

    @Test
    void aMarriageThatOneSideDoesNotKnowIsFound() {
        Individual single = new Individual(wife.id(), Sex.FEMALE, wife.bornOn(), null, wife.village(), Presence.REGISTERED, Marital.UNMARRIED);
        assertThat(Someone.said(MarriageChecks.of(marriage("1990-01-01", null), husband, single, Someone.TODAY))).isEqualTo("MARRIED_BUT_SAID_SINGLE warning");
        assertThat(MarriageChecks.of(marriage("1990-01-01", "2000-01-01"), husband, single, Someone.TODAY)).isEmpty();
        assertThat(Someone.said(MarriageChecks.of(marriage("1990-01-01", null), null, wife, Someone.TODAY))).isEqualTo("PERSON_NOT_FOUND error");
        assertThat(MarriageChecks.of(new Marriage(RECORD, null, wife.id(), null, null, null, null), null, wife, Someone.TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2000-01-01, ''", "2000-01-02, MARRIED_TWICE warning", ", MARRIED_TWICE warning"})
    void aMarriageBeforeTheOtherHasEndedIsFound(String toOn, String found) {
        assertThat(Someone.said(MarriageChecks.overlap(wife, List.of(marriage("2000-01-01", null), marriage("1990-01-01", toOn))))).isEqualTo(found);
    }

    @Test
    void aBirthAgreesWithTheChildAndItsMother() {
        Individual child = Someone.person(4, Sex.MALE, "2009-05-01", null);
        assertThat(BirthChecks.of(birth("2009-05-01"), child, wife, Set.of(wife.id()))).isEmpty();
        assertThat(Someone.said(BirthChecks.of(birth("2009-05-01"), null, wife, Set.of()))).isEqualTo("BIRTH_WITHOUT_CHILD error");
        assertThat(Someone.said(BirthChecks.of(birth("2009-05-02"), child, wife, Set.of(wife.id())))).isEqualTo("BIRTH_ON_OTHER_DAY error");
        assertThat(Someone.said(BirthChecks.of(birth("2009-05-01"), child, wife, Set.of()))).isEqualTo("BIRTH_WITHOUT_PARENTAGE warning");
        assertThat(Someone.said(BirthChecks.of(birth("2009-05-01"), child, wife, Set.of(Someone.id(7))))).isEqualTo("BIRTH_OF_OTHER_MOTHER warning");
        assertThat(Someone.said(BirthChecks.of(birth("2009-05-01"), child, null, Set.of(wife.id())))).isEqualTo("PERSON_NOT_FOUND error");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1990-05-01, ,           1990-05-01, ''
            1990-05-01, ,           1990-04-30, CERTIFICATE_AGAINST_CHILD error
            1990-05-01, 1995-01-01, 1995-01-01, ''
            1990-05-01, 1995-01-01, 1995-01-02, CERTIFICATE_AGAINST_CHILD error
            1990-05-01, 2008-05-12, 1995-01-02, ''
            """)
    void aCertificateIsIssuedWhileTheChildLives(String bornOn, String diedOn, String issuedOn, String found) {
        assertThat(Someone.said(CertificateChecks.of(certificate(issuedOn), Someone.person(4, Sex.MALE, bornOn, diedOn), wife, husband, true))).isEqualTo(found);
    }

    @Test
    void aCertificateBelongsToLivingParentsOfItsChild() {
        Individual child = Someone.person(4, Sex.MALE, "1990-05-01", null);
        Individual deadMother = Someone.person(1, Sex.FEMALE, "1970-06-01", "2001-01-01");
        Individual deadFather = Someone.person(2, Sex.MALE, "1970-06-01", "2001-01-01");
        Certificate certificate = certificate("1991-01-01");
        assertThat(CertificateChecks.of(certificate, child, deadMother, husband, true)).isEmpty();
        assertThat(Someone.said(CertificateChecks.of(certificate, child, deadMother, deadFather, true))).isEqualTo("CERTIFICATE_HOLDERS_DEAD hint");
        assertThat(Someone.said(CertificateChecks.of(certificate, child, wife, husband, false))).isEqualTo("CERTIFICATE_OF_OTHERS_CHILD warning");
        assertThat(Someone.said(CertificateChecks.of(certificate, null, wife, husband, false))).isEqualTo("CERTIFICATE_WITHOUT_CHILD error");
        assertThat(Someone.said(CertificateChecks.of(certificate, child, null, husband, true))).isEqualTo("PERSON_NOT_FOUND error");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            02|12|21,  ''
            11|21,     HOUSEHOLD_WITHOUT_HEAD warning
            02|02|21,  HOUSEHOLD_WITH_MANY_HEADS warning
            '',        HOUSEHOLD_EMPTY warning
            """)
    void aHouseholdHasOneHead(String relations, String found) {
        List<Member> members = Stream.of(relations.split("\\|")).filter(each -> !each.isEmpty()).map(each -> new Member(wife, each, true, true)).toList();
        assertThat(Someone.said(HomeChecks.of(new Home(RECORD, Someone.VILLAGE, members)))).isEqualTo(found);
    }

    @Test
    void theDeadNeitherLeadAHouseholdNorLackAnything() {
        Member dead = new Member(Someone.person(1, Sex.MALE, "1930-01-01", "2000-01-01"), "02", false, false);
        assertThat(Someone.said(HomeChecks.of(new Home(RECORD, Someone.VILLAGE, List.of(dead, new Member(wife, "97", true, true))))))
                .isEqualTo("HOUSEHOLD_WITHOUT_HEAD warning");
        assertThat(HomeChecks.of(new Home(RECORD, Someone.VILLAGE, List.of(dead)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            12, true,  true,  ''
            12, true,  false, SPOUSE_WITHOUT_MARRIAGE warning
            21, false, true,  CHILD_WITHOUT_PARENTS warning
            38, false, false, ''
            51, false, false, ''
            """)
    void whatTheRelationSaysIsLinkedToo(String relation, boolean parents, boolean marriages, String found) {
        Home home = new Home(RECORD, Someone.VILLAGE, List.of(new Member(husband, "02", true, true), new Member(wife, relation, parents, marriages)));
        assertThat(Someone.said(HomeChecks.of(home))).isEqualTo(found);
    }

    @Test
    void aMemberWhoseVillageIsAnotherIsFoundAtThePerson() {
        Home home = new Home(RECORD, Someone.OTHER, List.of(new Member(wife, "02", true, true)));
        assertThat(HomeChecks.of(home)).singleElement().satisfies(found -> {
            assertThat(found.check()).isEqualTo(Check.MEMBER_ELSEWHERE);
            assertThat(found.about().record()).isEqualTo(wife.id());
        });
    }

    private Marriage marriage(String fromOn, String toOn) {
        return new Marriage(RECORD, Someone.id(2), wife.id(), Someone.day(fromOn), MarriageKind.REGISTERED, Someone.day(toOn), null);
    }

    private Birth birth(String bornOn) {
        return new Birth(RECORD, Someone.id(4), wife.id(), null, Someone.day(bornOn), Sex.MALE, 1, null, false, null, Someone.VILLAGE);
    }

    private Certificate certificate(String issuedOn) {
        return new Certificate(RECORD, null, Someone.day(issuedOn), wife.id(), husband.id(), Someone.id(4), null, null, Someone.VILLAGE, null, null);
    }
}
