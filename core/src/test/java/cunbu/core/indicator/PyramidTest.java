package cunbu.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class PyramidTest {

    private static final AreaCode VILLAGE = new AreaCode("530824101201");
    private static final AreaCode ELSEWHERE = new AreaCode("530824102201");

    @Test
    void everybodyIsCountedOnceInAGroupOrAmongTheUnknown() {
        Pyramid pyramid = Pyramid.of(List.of(new AgeCount(VILLAGE, Sex.MALE, 0, 3), new AgeCount(VILLAGE, Sex.FEMALE, 15, 4), new AgeCount(VILLAGE, Sex.MALE, null, 2),
                new AgeCount(VILLAGE, Sex.UNKNOWN, 30, 5), new AgeCount(VILLAGE, Sex.NOT_STATED, null, 1), new AgeCount(ELSEWHERE, Sex.MALE, 0, 100)), VILLAGE.township());

        assertThat(pyramid.total()).isEqualTo(15);
        assertThat(pyramid.men()).isEqualTo(3);
        assertThat(pyramid.women()).isEqualTo(4);
        assertThat(pyramid.unknownAge()).isEqualTo(2);
        assertThat(pyramid.unknownSex()).isEqualTo(6);
    }

    @Test
    void theOldestAreOneGroup() {
        Pyramid pyramid = Pyramid.of(List.of(new AgeCount(VILLAGE, Sex.FEMALE, 80, 1), new AgeCount(VILLAGE, Sex.FEMALE, 85, 2), new AgeCount(VILLAGE, Sex.FEMALE, 105, 4)), VILLAGE);

        assertThat(pyramid.groups()).hasSize(18).last().isEqualTo(new Pyramid.Group(85, 0, 6));
        assertThat(pyramid.groups().get(16)).isEqualTo(new Pyramid.Group(80, 0, 1));
        assertThat(pyramid.aged(65, 85)).isEqualTo(1);
    }
}
