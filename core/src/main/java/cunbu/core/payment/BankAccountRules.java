package cunbu.core.payment;

import cunbu.core.person.Person;
import cunbu.core.rule.PlainText;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import java.util.List;
import java.util.regex.Pattern;

/** What must hold before a bank account is written. */
public final class BankAccountRules {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{12,19}");
    /** Cards have 16 to 19 digits and a check digit; the shorter numbers of passbooks have none. */
    private static final int SHORTEST_CARD = 16;
    private static final int SHOWN = 4;
    private static final int LONGEST_BANK = 60;
    private static final int LONGEST_HOLDER = 60;

    private BankAccountRules() {
    }

    /** @param person null if not in the register */
    public static List<Refusal> refusals(BankAccount account, Person person) {
        return new Refusals()
                .when(person == null, "person", "account.personNotFound")
                .when(PlainText.isBlank(account.number()), "number", "account.numberMissing")
                .when(!PlainText.isBlank(account.number()) && !NUMBER.matcher(account.number()).matches(), "number", "account.numberNotDigits")
                .when(PlainText.isBlank(account.bank()), "bank", "account.bankMissing")
                .and(PlainText.refusals("bank", account.bank(), LONGEST_BANK))
                .when(PlainText.isBlank(account.holder()), "holder", "account.holderMissing")
                .and(PlainText.refusals("holder", account.holder(), LONGEST_HOLDER))
                .all();
    }

    /** What needs a look: a check digit that does not fit (ISO/IEC 7812-1), a holder of another name. */
    public static List<Refusal> warnings(BankAccount account, Person person) {
        String number = account.number();
        boolean card = number != null && NUMBER.matcher(number).matches() && number.length() >= SHORTEST_CARD;
        boolean otherName = person != null && person.name() != null && account.holder() != null && !person.name().equals(account.holder());
        return new Refusals()
                .when(card && !checks(number), "number", "account.checkDigit")
                .when(otherName, "holder", "account.otherHolder")
                .all();
    }

    /** What is read from a card or typed in groups as the digits alone; null stays null. */
    public static String tidy(String number) {
        return number == null ? null : number.replaceAll("[\\s\\u00a0\\u3000-]", "");
    }

    /** For screens and lists: all but the last four digits hidden, and all of a number of four or less; empty for none. */
    public static String mask(String number) {
        if (number == null) {
            return "";
        }
        int hidden = number.length() <= SHOWN ? number.length() : number.length() - SHOWN;
        return "*".repeat(hidden) + number.substring(hidden);
    }

    /** The sum of Luhn: every second digit from the right counts double. */
    private static boolean checks(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : 2 * digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
