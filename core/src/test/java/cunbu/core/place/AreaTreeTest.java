package cunbu.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class AreaTreeTest {

    private static final AreaCode COUNTY = new AreaCode("530824000000");
    private static final AreaCode WEIYUAN = new AreaCode("530824101000");

    private final AreaTree tree = AreaTree.practiceCounty();

    @Test
    void theCountyHasTenTownshipsAndOneHundredAndFiftyFourVillages() {
        assertThat(tree.root()).isEqualTo(new Area(COUNTY, "景谷傣族彝族自治县"));
        assertThat(tree.children(COUNTY)).hasSize(10).allMatch(area -> area.level() == Level.TOWNSHIP);
        assertThat(tree.villages(COUNTY)).hasSize(154).allMatch(area -> area.level() == Level.VILLAGE);
        assertThat(tree.all()).hasSize(165);
    }

    @Test
    void aTownshipHasItsOwnVillagesOnly() {
        assertThat(tree.children(WEIYUAN)).isEqualTo(tree.villages(WEIYUAN)).isNotEmpty().allMatch(area -> area.code().within(WEIYUAN));
        AreaCode village = tree.villages(WEIYUAN).get(0).code();
        assertThat(tree.children(village)).isEmpty();
        assertThat(tree.villages(village)).hasSize(1);
    }

    @Test
    void thePathLeadsFromTheRootToTheVillage() {
        AreaCode village = new AreaCode("530824101001");
        assertThat(tree.path(village)).extracting(Area::name).containsExactly("景谷傣族彝族自治县", "威远镇", "威远社区居民委员会");
        assertThat(tree.path(new AreaCode("530824999999"))).isEmpty();
    }

    @Test
    void anAreaIsFoundByItsCodeAndElseItsCodeIsItsName() {
        assertThat(tree.name(WEIYUAN)).isEqualTo("威远镇");
        AreaCode foreign = new AreaCode("110105000000");
        assertThat(tree.find(foreign)).isEmpty();
        assertThat(tree.name(foreign)).isEqualTo("110105000000");
        assertThat(tree.children(foreign)).isEmpty();
    }

    @Test
    void aVillageIsFoundByTheNamePeopleUse() {
        assertThat(tree.named("芒旺村村民委员会", COUNTY)).hasSize(1);
        assertThat(tree.named("芒旺村", COUNTY)).isEqualTo(tree.named("芒旺村村民委员会", COUNTY));
        assertThat(tree.named("芒旺", COUNTY)).isEqualTo(tree.named("芒旺村村民委员会", COUNTY));
        assertThat(tree.named("威远", COUNTY)).extracting(Area::name).contains("威远镇", "威远社区居民委员会");
        assertThat(tree.named("不存在村", COUNTY)).isEmpty();
    }

    @Test
    void aTreeHasOneRoot() {
        Area one = new Area(WEIYUAN, "威远镇");
        Area other = new Area(new AreaCode("530824102000"), "永平镇");
        assertThat(AreaTree.of(List.of(one)).root()).isEqualTo(one);
        assertThatIllegalArgumentException().isThrownBy(() -> AreaTree.of(List.of(one, other)));
        assertThatIllegalArgumentException().isThrownBy(() -> AreaTree.of(List.of()));
    }
}
