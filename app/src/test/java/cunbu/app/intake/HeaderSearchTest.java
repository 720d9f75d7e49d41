package cunbu.app.intake;

import static cunbu.app.intake.SheetField.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cunbu.app.sheet.Cell;
import cunbu.app.sheet.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeaderSearchTest {

    @Test
    void headersAreFoundBelowTitlesInAnyOrderAndShape() {
        Mapping mapping = search(Map.of(), "威远镇人口登记表||", "单位：芒冒村|2009年12月|", " 身份证\n号码 |姓　名*|出生日期（公历）|备注");
        assertThat(mapping.headerRow()).isEqualTo(3);
        assertThat(mapping.columns()).extracting(Mapping.Column::field).containsExactly(IDENTITY, NAME, BORN_ON, null);
        assertThat(mapping.unknown()).containsExactly("备注");
    }

    @Test
    void aMappingFileOverridesAndCanPassAColumnOver() {
        Mapping mapping = search(Map.of("称呼", "name", "性别", "", "证件", "identity"), "称呼|证件|性别");
        assertThat(mapping.columns()).extracting(Mapping.Column::field).containsExactly(NAME, IDENTITY, null);
        assertThat(mapping.words()).containsEntry("性别", "").containsEntry("称呼", "name");
    }

    @Test
    void aFieldsOwnNameIsAHeader() {
        assertThat(search(Map.of(), "name|born_on").columns()).extracting(Mapping.Column::field).containsExactly(NAME, BORN_ON);
    }

    @Test
    void aFieldThatTheKindDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> search(Map.of("a", "issued_on", "b", "nothing"), "姓名|a"))
                .isInstanceOfSatisfying(SheetRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(SheetRefused.Reason.UNKNOWN_FIELD);
                    assertThat(refused.arguments()).containsExactly("issued_on", "nothing");
                });
    }

    @Test
    void aSheetWithoutHeadersIsRefused() {
        assertThatThrownBy(() -> search(Map.of(), "张伟|530824194909301013"))
                .isInstanceOfSatisfying(SheetRefused.class, refused -> assertThat(refused.reason()).isEqualTo(SheetRefused.Reason.NO_HEADER));
    }

    @Test
    void missingAndDoubleColumnsAreNamed() {
        Mapping mapping = search(Map.of(), "身份证号|公民身份号码|性别");
        assertThat(mapping.missing(SheetKind.PERSON)).containsExactly(NAME);
        assertThat(mapping.claimedTwice()).containsExactly(IDENTITY);
    }

    @ParameterizedTest
    @EnumSource(SheetKind.class)
    void everyFieldOfAKindIsFoundByItsUsualHeader(SheetKind kind) {
        assertThat(kind.fields()).allSatisfy(field ->
                assertThat(Headers.of(kind).find(Headers.of(kind).usual(field))).contains(field));
    }

    private static Mapping search(Map<String, String> chosen, String... lines) {
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(new Row(rows.size() + 1, Arrays.stream(line.split("\\|", -1)).map(Cell::of).toList()));
        }
        return new HeaderSearch(SheetKind.PERSON, chosen).among(rows);
    }
}
