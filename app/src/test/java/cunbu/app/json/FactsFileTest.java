package cunbu.app.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cunbu.core.award.Facts;
import cunbu.core.person.HukouKind;
import cunbu.core.person.Origin;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsFileTest {

    static final String ALL = """
            {"applicant":"husband",
             "persons":[{"id":"husband","sex":"male","bornOn":"1947-03-01","diedOn":null,
                         "hukou":[{"kind":"agricultural","area":"530824000000","from":"1947-03-01","to":null}],
                         "urbanPension":false,"employedByUnit":false,"sentences":[{"from":"1999-01-01","to":"2001-01-01"}]}],
             "marriages":[{"a":"husband","b":"wife","from":"1970-01-01","to":null,"kind":"registered","ended":null}],
             "children":[{"id":"c1","sex":"female","bornOn":"1972-04-01","diedOn":null,"parents":["husband","wife"],"origin":"own",
                          "adoptedOn":null,"adoptionRegistered":null,"lawful":true,"disability":[{"grade":2,"from":"1999-05-01","to":null}],
                          "schooling":[{"stage":"primary","from":"1979-09-01","to":"1985-07-01"}]}],
             "certificates":[{"number":"Y-0001","issuedOn":"1985-01-01","holders":["husband","wife"],"child":"c1","contract":true,
                              "cancelledOn":null,"reason":null}],
             "confirmations":[{"scheme":"rural-reward","person":"husband","on":"2009-02-20"}]}""";

    private static FactsFile read(String text) throws IOException {
        return FactsFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void everyFactIsRead() throws IOException {
        FactsFile file = read(ALL);
        Facts facts = file.facts();
        Facts.Person husband = facts.applicantPerson();
        Facts.Child child = facts.children().get(0);

        assertThat(file.refusals()).isEmpty();
        assertThat(file.passedOver()).isEmpty();
        assertThat(husband.sex()).isEqualTo(Sex.MALE);
        assertThat(husband.hukou()).containsExactly(
                new Facts.Hukou(HukouKind.AGRICULTURAL, new AreaCode("530824000000"), LocalDate.of(1947, 3, 1), null));
        assertThat(husband.urbanPension()).isFalse();
        assertThat(husband.sentences()).containsExactly(new Facts.Sentence(LocalDate.of(1999, 1, 1), LocalDate.of(2001, 1, 1)));
        assertThat(facts.marriages().get(0).spouseOf("husband")).contains("wife");
        assertThat(child.parents()).containsExactly("husband", "wife");
        assertThat(child.origin()).isEqualTo(Origin.OWN);
        assertThat(child.lawful()).isTrue();
        assertThat(child.disability().get(0).grade()).isEqualTo(2);
        assertThat(child.schooling().get(0).stage().code()).isEqualTo("primary");
        assertThat(facts.certificates().get(0).holders()).containsExactly("husband", "wife");
        assertThat(facts.confirmations().get(0).on()).isEqualTo(LocalDate.of(2009, 2, 20));
    }

    @Test
    void whatIsLeftOutIsNotKnownAndAnEmptyListMeansNone() throws IOException {
        Facts facts = read("{\"applicant\":\"a\",\"persons\":[{\"id\":\"a\"}],\"children\":[]}").facts();

        assertThat(facts.children()).isEmpty();
        assertThat(facts.marriages()).isNull();
        assertThat(facts.confirmations()).isNull();
        assertThat(facts.applicantPerson()).isEqualTo(Facts.Person.unknown("a"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                    | applicant                   | facts.missing
            {"applicant":"b","persons":[{"id":"a"}]}                              | applicant                   | facts.notAmongPersons
            {"applicant":1,"persons":[{"id":"a"}]}                                | applicant                   | facts.notText
            {"applicant":"a","persons":{"id":"a"}}                                | persons                     | facts.notAList
            {"applicant":"a","persons":[{"id":"a"},{"id":"a"}]}                   | persons[1].id               | facts.twice
            {"applicant":"a","persons":[{"id":"a"},{"sex":"male"}]}               | persons[1].id               | facts.missing
            {"applicant":"a","persons":[{"id":"a"},7]}                            | persons[1]                  | facts.notAnObject
            {"applicant":"a","persons":[{"id":"a","sex":"m"}]}                    | persons[0].sex              | facts.noSuchCode
            {"applicant":"a","persons":[{"id":"a","bornOn":"1947-02-29"}]}        | persons[0].bornOn           | facts.notADay
            {"applicant":"a","persons":[{"id":"a","bornOn":1947}]}                | persons[0].bornOn           | facts.notADay
            {"applicant":"a","persons":[{"id":"a","urbanPension":"no"}]}          | persons[0].urbanPension     | facts.notYesNo
            {"applicant":"a","persons":[{"id":"a","bornOn":"1947-03-01","diedOn":"1947-02-01"}]} | persons[0].diedOn | facts.endsBeforeStart
            {"applicant":"a","persons":[{"id":"a","hukou":[{"kind":"rural"}]}]}   | persons[0].hukou[0].kind    | facts.noSuchCode
            {"applicant":"a","persons":[{"id":"a","hukou":[{"area":"530824"}]}]}  | persons[0].hukou[0].area    | facts.notAnArea
            {"applicant":"a","persons":[{"id":"a"}],"children":[{"id":"c","parents":[1]}]} | children[0].parents[0] | facts.notText
            {"applicant":"a","persons":[{"id":"a"}],"children":[{"id":"c","disability":[{"grade":"2"}]}]} | children[0].disability[0].grade | facts.notANumber
            {"applicant":"a","persons":[{"id":"a"}],"children":[{"id":"c"},{"id":"c"}]} | children[1].id     | facts.twice
            """)
    void aWrongFactIsNamedWithItsPlace(String text, String place, String reason) throws IOException {
        assertThat(read(text).refusals()).anySatisfy(refusal -> {
            assertThat(refusal.field()).isEqualTo(place);
            assertThat(refusal.reason()).isEqualTo(reason);
        });
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() throws IOException {
        FactsFile file = read("{\"applicant\":\"a\",\"persons\":[{\"id\":\"a\",\"sex\":\"x\",\"bornOn\":\"x\",\"urbanPension\":0}]}");

        assertThat(file.refusals()).extracting(each -> each.field())
                .containsExactlyInAnyOrder("persons[0].sex", "persons[0].bornOn", "persons[0].urbanPension");
    }

    @Test
    void anUnknownMemberIsPassedOverAndNamed() throws IOException {
        FactsFile file = read("{\"applicant\":\"a\",\"persons\":[{\"id\":\"a\",\"born\":\"1947-01-01\"}],\"note\":1}");

        assertThat(file.refusals()).isEmpty();
        assertThat(file.passedOver()).isEqualTo(List.of("persons[0].born", "note"));
    }

    @Test
    void whatIsNotOneObjectIsNotUnderstood() {
        assertThatThrownBy(() -> read("[]")).isInstanceOf(NotUnderstood.class);
        assertThatThrownBy(() -> read("{")).isInstanceOf(NotUnderstood.class);
    }
}
