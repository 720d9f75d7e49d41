package cunbu.app.award;

import cunbu.app.fx.Language;
import cunbu.app.fx.Texts;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.award.AwardCase;
import cunbu.core.history.RecordId;
import cunbu.core.payment.BankAccount;
import cunbu.core.place.AreaTree;
import cunbu.sync.Progress;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** How long a list of many payments takes: to make, store, send, reconcile, read and print. Run by hand with the number of payments. */
final class PaymentBenchmark {

    private PaymentBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        int payments = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("payments");
        try (Register register = Practice.create(folder)) {
            fill(register, payments);
            PaymentDesk desk = new PaymentDesk(register, Practice.CLOCK);
            Texts texts = new Texts(Language.ZH);
            PaymentAsk ask = PaymentAsk.of("rural-reward", register.office(), YearMonth.of(2009, 1), YearMonth.of(2009, 12));
            PaymentSheet sheet = timed("make", () -> desk.draft(ask, Progress.NONE));
            RecordId list = timed("store", () -> desk.store(sheet)).list().id();
            Path sent = folder.resolve("bank.csv");
            timed("bank file", () -> desk.bankFile(list, sent, Charset.forName("UTF-8"), texts));
            Path back = back(sent, folder.resolve("back.csv"));
            timed("reconcile", () -> desk.reconcile(list, back, desk.today()));
            PaymentSheet stored = timed("read", () -> desk.sheet(list).orElseThrow());
            PaymentPaper words = new PaymentPaper(texts, AreaTree.of(register.areas().all()));
            for (String form : List.of("pdf", "xlsx", "csv")) {
                timed("print " + form, () -> {
                    words.of(stored).write(folder.resolve("list." + form), words::page);
                    return null;
                });
            }
            timed("overpaid", () -> desk.overpaid(register.office(), Progress.NONE));
            System.out.println(stored.totals().lines() + " payments, " + stored.totals().fen() + " fen");
        }
    }

    private static void fill(Register register, int payments) {
        Payees payees = new Payees(register);
        register.database().transaction(() -> {
            for (int i = 0; i < payments; i++) {
                AwardCase claim = payees.confirmed("岩" + i);
                register.bankAccounts().add(new BankAccount(register.bankAccounts().newId(), claim.person(), "农村信用社", String.valueOf(100_000_000_000L + i),
                        "岩" + i));
            }
        });
    }

    private static Path back(Path sent, Path back) throws IOException {
        List<String> rows = Files.readAllLines(sent);
        return Files.write(back, Stream.concat(Stream.of(rows.get(0) + ",处理结果"), rows.stream().skip(1).map(row -> row + ",成功")).toList());
    }

    private static <T> T timed(String what, Callable<T> work) throws Exception {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long work0 = thread.getCurrentThreadCpuTime();
        T result = work.call();
        System.out.printf("%-12s %6d ms, of which %6d ms work%n", what, (System.nanoTime() - start) / 1_000_000, (thread.getCurrentThreadCpuTime() - work0) / 1_000_000);
        return result;
    }
}
