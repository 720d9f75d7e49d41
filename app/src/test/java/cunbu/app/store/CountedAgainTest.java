package cunbu.app.store;

import static cunbu.app.store.TwoVillages.ELSEWHERE;
import static cunbu.app.store.TwoVillages.LOWER;
import static cunbu.app.store.TwoVillages.UPPER;
import static cunbu.app.store.TwoVillages.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.activity.MonthlyReturn;
import cunbu.core.award.AwardCase;
import cunbu.core.history.Fields;
import cunbu.core.indicator.Bases;
import cunbu.core.indicator.CertificateBase;
import cunbu.core.indicator.MarriedBase;
import cunbu.core.indicator.Measure;
import cunbu.core.indicator.PopulationBase;
import cunbu.core.migrant.Direction;
import cunbu.core.payment.BankAccount;
import cunbu.core.payment.Payment;
import cunbu.core.payment.PaymentList;
import cunbu.core.payment.PaymentResult;
import cunbu.core.person.Marital;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import cunbu.core.place.AreaCode;
import cunbu.sync.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To count again only what may have changed gives what counting everything gives: after edits of every kind, made at random. */
class CountedAgainTest {

    private static final List<AreaCode> HOMES = List.of(UPPER, LOWER, ELSEWHERE);
    private static final List<Bases> BASES = List.of(Bases.USUAL,
            new Bases(PopulationBase.CLOSING, MarriedBase.CURRENTLY_MARRIED, CertificateBase.ALL_MARRIED_WOMEN, true, 90));

    @TempDir
    Path folder;
    private final List<Person> persons = new ArrayList<>();
    private Random random;
    private TwoVillages villages;
    private Register register;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void countedAgainIsCountedAnew(long seed) throws IOException {
        random = new Random(seed);
        try (TwoVillages made = new TwoVillages(folder)) {
            villages = made;
            register = made.register();
            for (int i = 0; i < 30; i++) {
                somebody();
            }
            for (int i = 0; i < 120; i++) {
                edit(random.nextInt(14));
                for (Bases bases : BASES) {
                    assertThat(register.measures().count(YEAR, bases, Progress.NONE)).as("seed %d, edit %d", seed, i)
                            .isEqualTo(register.measures().anew(YEAR, bases, EnumSet.allOf(Measure.class), Progress.NONE));
                }
            }
        }
    }

    private void edit(int kind) {
        int who = random.nextInt(persons.size());
        Person person = persons.get(who);
        switch (kind) {
            case 0 -> somebody();
            case 1, 2 -> persons.set(who, villages.with(person, "village", pick(HOMES).text()));
            case 3 -> persons.set(who, villages.with(person, "died_on", random.nextBoolean() ? day(2007, 2010) : null));
            case 4 -> persons.set(who, villages.with(person, "presence", pick(List.of("registered", "left", "elsewhere"))));
            case 5 -> persons.set(who, villages.with(person, "marital", pick(List.of(Marital.UNMARRIED, Marital.MARRIED, Marital.WIDOWED)).code()));
            case 6 -> villages.moved(person, day(2008, 2010), pick(HOMES), pick(HOMES));
            case 7 -> villages.married(person, day(2000, 2010));
            case 8 -> villages.parentage(pick(persons), person, random.nextBoolean() ? day(2008, 2010) : null);
            case 9 -> villages.certificate(person, day(2007, 2010), random.nextBoolean() ? null : day(2008, 2010));
            case 10 -> villages.migrant(pick(List.of(Direction.IN, Direction.OUT)), person, day(2009, 2010), null);
            case 11 -> villages.birth(person.village(), day(2008, 2010), pick(List.of(Sex.MALE, Sex.FEMALE)), 1 + random.nextInt(3),
                    random.nextBoolean() ? null : random.nextBoolean(), random.nextInt(3) == 0, day(2008, 2010));
            case 12 -> paid(person);
            default -> form(pick(List.of(UPPER, LOWER)), YearMonth.of(2008 + random.nextInt(2), 1 + random.nextInt(12)));
        }
    }

    private void somebody() {
        persons.add(villages.person(pick(HOMES), pick(List.of(Sex.MALE, Sex.FEMALE, Sex.FEMALE)), random.nextInt(8) == 0 ? null : day(1955, 2010)));
    }

    /** A case, a list, a payment on it; now and then another day by which it is due. */
    private void paid(Person person) {
        AwardCase claim = new AwardCase(register.awardCases().newId(), person.id(), "rural-reward", null, LocalDate.of(2009, 2, 1), null);
        BankAccount account = new BankAccount(register.bankAccounts().newId(), person.id(), "农村信用社", "123456789012", "刀");
        register.database().transaction(() -> {
            register.awardCases().add(claim);
            register.bankAccounts().add(account);
        });
        PaymentList list = PaymentCountsTest.listOf(register, pick(HOMES), 2008 + random.nextInt(2));
        register.database().transaction(() -> register.payments().add(new Payment(register.payments().newId(), list.id(), claim.id(), person.id(), account.id(),
                null, list.fromMonth(), list.toMonth(), 72000L, 72000L, null, null, null, null, PaymentResult.PAID, LocalDate.parse(day(2009, 2010)), null)));
        if (random.nextInt(3) == 0) {
            villages.law("payment/paid-by", "month-day", pick(List.of("06-30", "12-31", "09-15")));
        }
    }

    private void form(AreaCode village, YearMonth month) {
        MonthlyReturn form = Fields.read(MonthlyReturn.class, register.monthlyReturns().newId(), Map.of("village", village.text(), "month", month.toString(),
                "iud", (long) random.nextInt(9), "association_members", (long) random.nextInt(9)));
        register.database().transaction(() -> register.monthlyReturns().add(form));
    }

    private String day(int first, int last) {
        long from = LocalDate.of(first, 1, 1).toEpochDay();
        return LocalDate.ofEpochDay(from + random.nextInt((int) (LocalDate.of(last, 1, 1).toEpochDay() - from))).toString();
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
