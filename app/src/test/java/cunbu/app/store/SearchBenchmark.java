package cunbu.app.store;

import cunbu.core.history.RecordId;
import cunbu.core.person.HukouKind;
import cunbu.core.person.IdentityNumber;
import cunbu.core.person.Marital;
import cunbu.core.person.Person;
import cunbu.core.person.Presence;
import cunbu.core.person.Sex;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.AreaTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How long the search box takes to answer, to be run by hand: the file of a register (made on the first run, with so many invented
 * persons), and how many. Not a test: it asserts nothing.
 */
public final class SearchBenchmark {

    private static final String SURNAMES = "李张王杨刘陈周罗刀白陶普胡赵马黄何吴徐朱高林郭孙许谢沈唐曾";
    private static final String GIVEN = "伟芳秀英娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂香凤华玉珍国建文光美红金春龙云海燕䶮𠮷";
    private static final List<String> QUESTIONS = List.of("李", "李伟", "秀英", "李秀英", "伟", "䶮", "𠮷", "l", "li", "liw", "lxy", "lw", "wei", "xiuying",
            "zh", "532725", "53272519600101", "532725600101", "0101", "19700", "9999", "99999999", "01010019", "民乐镇 李", "民乐镇", "李 li", "x", "yang", "nobody");

    private SearchBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        if (!Files.exists(file)) {
            fill(file, Integer.parseInt(arguments[1]));
        }
        try (Register register = Practice.REGISTERS.open(file, null, passphrase(), Clock.systemUTC())) {
            long start = System.nanoTime();
            register.search().warmUp();
            System.out.printf("warm after %.0f ms%n", (System.nanoTime() - start) / 1e6);
            System.out.printf("%d persons%n%16s %6s %9s %9s %9s%n", register.persons().count(), "question", "found", "first ms", "median ms", "worst ms");
            QUESTIONS.forEach(question -> ask(register.search(), question));
        }
    }

    /** From the environment as for the program's commands; else that of the tests. */
    private static char[] passphrase() {
        String given = System.getenv("CUNBU_PASSPHRASE");
        return given == null ? Practice.passphrase() : given.toCharArray();
    }

    private static void ask(PersonSearch search, String question) {
        double[] millis = new double[21];
        int found = 0;
        for (int i = 0; i < millis.length; i++) {
            long start = System.nanoTime();
            found = search.find(question, 20).size();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = millis[0];
        Arrays.sort(millis);
        System.out.printf("%16s %6d %9.1f %9.1f %9.1f%n", question, found, first, millis[10], millis[20]);
    }

    private static void fill(Path file, int persons) {
        AreaTree county = AreaTree.practiceCounty();
        List<Area> villages = county.villages(county.root().code());
        SplittableRandom random = new SplittableRandom(2009);
        long start = System.nanoTime();
        try (Register register = Practice.REGISTERS.create(file, "admin", passphrase(), county.root(), county.all(), Clock.systemUTC())) {
            for (int done = 0; done < persons; done += 10_000) {
                int until = Math.min(persons, done + 10_000);
                int from = done;
                register.database().transaction(() -> {
                    for (int i = from; i < until; i++) {
                        register.persons().add(person(register.persons().newId(), villages.get(random.nextInt(villages.size())).code(), random));
                    }
                });
            }
        }
        System.out.printf("%d persons written in %.1f s, %d MB%n", persons, (System.nanoTime() - start) / 1e9, file.toFile().length() >> 20);
    }

    private static Person person(RecordId id, AreaCode village, SplittableRandom random) {
        LocalDate bornOn = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(29_000));
        int sequence = random.nextInt(1000);
        String identity = IdentityNumber.of("532725", bornOn, sequence).text();
        return new Person(id, null, null, name(random), identity, null, sequence % 2 == 1 ? Sex.MALE : Sex.FEMALE, bornOn, "18",
                HukouKind.AGRICULTURAL, village, Presence.REGISTERED, Marital.NOT_STATED, null, null, null, null);
    }

    private static String name(SplittableRandom random) {
        return one(SURNAMES, random) + one(GIVEN, random) + (random.nextInt(3) == 0 ? "" : one(GIVEN, random));
    }

    private static String one(String characters, SplittableRandom random) {
        int[] all = characters.codePoints().toArray();
        return Character.toString(all[random.nextInt(all.length)]);
    }
}
