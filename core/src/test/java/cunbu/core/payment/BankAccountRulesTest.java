package cunbu.core.payment;

import static cunbu.core.person.People.id;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.Said;
import cunbu.core.person.People;
import cunbu.core.person.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankAccountRulesTest {

    private final Person person = People.man('p', "1947-03-01");

    private BankAccount account(String number) {
        return new BankAccount(id('k'), person.id(), "农村信用社", number, person.name());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            123456789012,         -
            12345678901,          number account.numberNotDigits
            1234567890123456789,  -
            12345678901234567890, number account.numberNotDigits
            12345678901a,         number account.numberNotDigits
            １２３４５６７８９０１２,     number account.numberNotDigits
            -,                    number account.numberMissing
            """)
    void aNumberHasTwelveToNineteenDigits(String number, String said) {
        Said.exactly(BankAccountRules.refusals(account(number), person), said == null ? new String[0] : new String[] {said});
    }

    @Test
    void bankHolderAndPersonAreNamed() {
        Said.exactly(BankAccountRules.refusals(new BankAccount(id('k'), person.id(), " ", "123456789012", null), null), "person account.personNotFound",
                "bank account.bankMissing", "bank text.blanksAround", "holder account.holderMissing");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            6217001210024455221, number account.checkDigit
            4111111111111111,    -
            4111111111111112,    number account.checkDigit
            123456789012345,     -
            """)
    void aCheckDigitThatDoesNotFitIsAWarning(String number, String said) {
        Said.exactly(BankAccountRules.warnings(account(number), person), said == null ? new String[0] : new String[] {said});
        Said.nothing(BankAccountRules.refusals(account(number), person));
    }

    @Test
    void aHolderOfAnotherNameIsAWarning() {
        Said.exactly(BankAccountRules.warnings(new BankAccount(id('k'), person.id(), "农业银行", "123456789012", "别人"), person), "holder account.otherHolder");
    }

    @Test
    void onlyTheLastFourDigitsAreShown() {
        assertThat(BankAccountRules.mask("4111111111111111")).isEqualTo("************1111");
        assertThat(BankAccountRules.mask("1234")).isEqualTo("****");
        assertThat(BankAccountRules.tidy("4111 1111-1111\u30001111")).isEqualTo("4111111111111111");
    }
}
