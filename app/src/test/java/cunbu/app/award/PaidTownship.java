package cunbu.app.award;

import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.award.AwardCase;
import java.nio.file.Path;

/** A register with three people who may be paid for 2009, one of them without an account. */
public final class PaidTownship {

    /** The number of an account that exists nowhere; its check digit fits. */
    public static final String NUMBER = "4111111111111111";

    public final AwardCase first;
    public final AwardCase second;
    public final AwardCase withoutAccount;

    public PaidTownship(Register register) {
        Payees payees = new Payees(register);
        AccountDesk desk = new AccountDesk(register);
        first = payees.confirmed("岩温");
        second = payees.confirmed("玉香");
        withoutAccount = payees.confirmed("李明");
        desk.enter(first.person(), "农村信用社", NUMBER, "岩温");
        desk.enter(second.person(), "农业银行", NUMBER, "玉香");
    }

    /** A new register in the folder. */
    public static PaidTownship create(Path folder) {
        try (Register register = Practice.create(folder)) {
            return new PaidTownship(register);
        }
    }
}
