package cunbu.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cunbu.core.rule.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicTextTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            530824194909301013,             identityInText
            11010519491231002X,             identityInText
            11010519491231002x,             identityInText
            532725600101002,                identityInText
            ５３０８２４１９４９０９３０１０１３, identityInText
            530824 1949 0930 1013,          identityInText
            530824-19490930-1013,           identityInText
            530824.1949/0930_1013,          identityInText
            "5 3 0 8 2 4 1 9 4 9 0 9 3 0 1 0 1 3", identityInText
            五三〇八二四一九四九〇九三〇一〇一三, identityInText
            ⑤③⓪⑧②④①⑨④⑨⓪⑨③⓪①⓪①③,          identityInText
            ٥٣٠٨٢٤١٩٤٩٠٩٣٠١٠١٣,             identityInText
            13987654321,                    phoneInText
            +86 139-8765-4321,              phoneInText
            139 8765 4321,                  phoneInText
            0879-5221234,                   phoneInText
            08795221234,                    phoneInText
            5221234,                        phoneInText
            6228480123456789012,            accountInText
            6228 4801 2345 6789,            accountInText
            622848012345,                   accountInText
            123456789,                      numberInText
            12345678901234567890123,        numberInText""")
    void aNumberOfAPersonOrAnAccountIsRefusedHoweverItIsSpaced(String number, String reason) {
        for (String text : List.of(number, "大村" + number + "号", "（" + number + "）", "电话：" + number + "。", "a" + number + "b")) {
            assertThat(PublicText.refusals("village", text)).as(reason).extracting(Refusal::reason).containsExactly("notice." + reason);
            assertThatThrownBy(() -> new PublicText(text)).isInstanceOf(IllegalArgumentException.class).hasMessageNotContaining(number);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"威远镇大村村民委员会", "民政路123号8栋3单元502室", "2009年第123号楼", "政务服务热线12345", "第一二三四五六组", "𠅤村·䶮寨",
        "530824", "G323国道旁", "云南省普洱市景谷傣族彝族自治县威远镇人民政府社会事务办公室"})
    void whatAnAddressNeedsPasses(String text) {
        assertThat(PublicText.refusals("place", text)).isEmpty();
        assertThat(new PublicText(text)).hasToString(text);
    }

    @Test
    void aLineEndOrATabCouldBeTakenForAnotherRow() {
        assertThat(PublicText.refusals("place", "大村\n1\t张伟")).extracting(Refusal::reason).containsExactly("text.control");
        assertThat(PublicText.refusals("place", "")).extracting(Refusal::reason).containsExactly("notice.textMissing");
        assertThat(PublicText.refusals("place", null)).extracting(Refusal::reason).containsExactly("notice.textMissing");
        assertThat(PublicText.refusals("place", "村".repeat(201))).extracting(Refusal::reason).containsExactly("text.tooLong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0879-5221234", "010-65123456", "021-51234567", "0571-87654321", "12345", "12356", "110", "96123", "961234"})
    void anOfficesTelephoneMayHang(String phone) {
        assertThat(OfficePhone.refusals("phone", phone)).isEmpty();
        assertThat(new OfficePhone(phone)).hasToString(phone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13987654321", "139-87654321", "0139-87654321", "013987654321", "+8613987654321", "0879-1398765", "0879-13987654",
        "08795221234", "530824194909301013", "6228480123456789012", "0879-5221234 13987654321", "5221234", "", "0179-5221234", "０８７９-5221234"})
    void aMobilePhoneIsNoOffices(String phone) {
        assertThat(OfficePhone.refusals("phone", phone)).extracting(Refusal::reason).containsExactly("notice.phoneNotOffice");
        assertThatThrownBy(() -> new OfficePhone(phone)).isInstanceOf(IllegalArgumentException.class).hasMessage("not an office's telephone");
    }
}
