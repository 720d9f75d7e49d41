package cunbu.core.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cunbu.core.indicator.Bases;
import cunbu.core.indicator.CertificateBase;
import cunbu.core.indicator.MarriedBase;
import cunbu.core.indicator.PopulationBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrozenBasesTest {

    private static final Bases OTHER = new Bases(PopulationBase.CLOSING, MarriedBase.CURRENTLY_MARRIED, CertificateBase.ALL_MARRIED_WOMEN, true, 90);

    @Test
    void whateverAnOfficeChoseIsNamedAndReadAgain() {
        String text = FrozenBases.of(OTHER).text();

        assertThat(text).isEqualTo("population=closing married=currently-married certificate=all-married-women late-births=counted migrant-days=90");
        assertThat(FrozenBases.read(text)).isEqualTo(FrozenBases.of(OTHER));
        assertThat(FrozenBases.read(FrozenBases.of(Bases.USUAL).text())).isEqualTo(FrozenBases.of(Bases.USUAL));
    }

    @Test
    void whatTheFirstVersionsWroteIsTheUsualBasesAndNotSure() {
        String first = "average ever-married one-child-women apart 30";

        FrozenBases read = FrozenBases.read(first);

        assertThat(read.bases()).isEqualTo(Bases.USUAL);
        assertThat(read.sure()).isFalse();
        assertThat(read.text()).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "average", "average ever-married one-child-women apart 31",
        "population=middle married=ever-married certificate=one-child-women late-births=apart migrant-days=30",
        "population=average married=ever-married certificate=one-child-women late-births=perhaps migrant-days=30",
        "population=average married=ever-married certificate=one-child-women late-births=apart migrant-days=many",
        "population=average married=ever-married certificate=one-child-women late-births=apart migrant-days=30 adopted=apart",
        "population=average married certificate=one-child-women late-births=apart migrant-days=30"})
    void basesThatThisVersionDoesNotKnowAreNotGuessed(String text) {
        assertThatThrownBy(() -> FrozenBases.read(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
