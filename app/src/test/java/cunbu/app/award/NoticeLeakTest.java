package cunbu.app.award;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.app.exchange.Offices;
import cunbu.app.fx.Language;
import cunbu.app.fx.Texts;
import cunbu.app.json.NoticeJson;
import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.award.AwardCase;
import cunbu.core.award.Verdict;
import cunbu.core.casework.AwardStep;
import cunbu.core.casework.StepKind;
import cunbu.core.history.RecordId;
import cunbu.core.household.Household;
import cunbu.core.notice.Masking;
import cunbu.core.notice.Notice;
import cunbu.core.notice.NoticeLine;
import cunbu.core.notice.NoticeList;
import cunbu.core.notice.OfficePhone;
import cunbu.core.notice.PublicName;
import cunbu.core.notice.PublicText;
import cunbu.core.notice.WhereToObject;
import cunbu.core.person.Person;
import cunbu.core.person.Sex;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.rule.Refusal;
import cunbu.sync.seal.NoticeSeal;
import cunbu.sync.seal.SigningKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thousands of invented persons, with identity numbers, phones and accounts in every field that takes text; then every public output is
 * searched. {@code -Dleak.seed=N} runs one seed again. What is found is never printed, only where.
 */
class NoticeLeakTest {

    private static final long SEED = Long.getLong("leak.seed", 20260311L);
    private static final AreaCode OFFICE = new AreaCode("530824101000");
    private static final LocalDate POSTED_ON = LocalDate.of(2009, 11, 2);
    private static final String PHONE = "0879-5221234";
    private static final List<String> ALLOWED = List.of(OFFICE.text(), Practice.VILLAGE.text(), "530824101202", PHONE);
    private static final SigningKey KEY = SigningKey.fresh();
    private static final int LISTS = 10;
    private static final int LINES = 200;
    private static final int CASES = 600;

    @TempDir
    Path folder;

    @Test
    void whateverIsPutIntoANoticeNoNumberComesOut() throws IOException {
        PlantedNumbers numbers = new PlantedNumbers(SEED);
        int refused = 0;
        for (int i = 0; i < LISTS; i++) {
            Masking masking = Masking.values()[i % 2];
            List<NoticeLine> lines = new ArrayList<>();
            for (int line = 0; line < LINES; line++) {
                String village = numbers.text();
                refused += refused(village) ? 1 : 0;
                lines.add(new NoticeLine(PublicName.of(numbers.text(), masking), clean(village, numbers), Verdict.values()[line % 3]));
            }
            NoticeList list = new NoticeList("rural-reward", OFFICE, clean(numbers.text(), numbers), Practice.VILLAGE, clean(numbers.text(), numbers), POSTED_ON,
                    7, new WhereToObject(clean(numbers.text(), numbers), phone(numbers)), lines);
            assertThat(new Leaks(numbers.all(), ALLOWED).in(outputs(list, NoticeSeal.of(list).signed(KEY), Language.values()[i % 2]))).as("seed %d, list %d", SEED, i).isEmpty();
        }
        // About three quarters of the texts had such a number in them.
        assertThat(refused).as("seed %d", SEED).isBetween(LISTS * LINES / 2, LISTS * LINES * 9 / 10);
    }

    @Test
    void whateverStandsInTheRegisterNoNumberComesOut() throws IOException {
        PlantedNumbers numbers = new PlantedNumbers(SEED + 1);
        try (Register register = Practice.create(folder)) {
            Offices offices = new Offices(register, Practice.CLOCK);
            NoticeDesk desk = new NoticeDesk(register, offices::sign, Practice.CLOCK);
            AreaCode leaking = new AreaCode("530824101202");
            register.database().transaction(() -> register.areas().add(List.of(new Area(leaking, "大村 " + numbers.number()))));
            fill(register, numbers, leaking);

            assertThat(reasons(desk, ask(OFFICE, null, PHONE))).containsExactly("notice.areaNameHoldsNumber");
            assertThat(reasons(desk, ask(Practice.VILLAGE, "威远镇 " + numbers.number(), PHONE))).isNotEmpty();
            assertThat(reasons(desk, ask(Practice.VILLAGE, null, "1398" + numbers.number().substring(0, 7)))).isNotEmpty();
            assertThat(reasons(desk, ask(Practice.VILLAGE, "威远镇人民政府", PHONE))).isEmpty();
            Notice notice = desk.post(ask(Practice.VILLAGE, "威远镇人民政府", PHONE));

            NoticeList list = NoticeDesk.list(notice).orElseThrow();
            assertThat(list.lines()).hasSize(CASES);
            Map<String, String> outputs = outputs(list, notice.signature(), Language.ZH);
            outputs.put("what is stored", notice.content() + "\n" + notice.whereToObject());
            assertThat(new Leaks(numbers.all(), ALLOWED).in(outputs)).as("seed %d", SEED + 1).isEmpty();
        }
    }

    @Test
    void theSearchFindsEveryNumberInEveryDisguise() {
        PlantedNumbers numbers = new PlantedNumbers(SEED + 2);
        for (int i = 0; i < 2_000; i++) {
            int before = numbers.all().size();
            String text = numbers.text();
            boolean hasOne = numbers.all().size() > before;
            assertThat(!new Leaks(numbers.all().subList(before, numbers.all().size()), List.of()).in(Map.of("text", text)).isEmpty())
                    .as("seed %d, text %d", SEED + 2, i).isEqualTo(hasOne);
        }
    }

    private void fill(Register register, PlantedNumbers numbers, AreaCode leaking) {
        register.database().transaction(() -> {
            Household home = new Household(register.households().newId(), Practice.VILLAGE, "0001", numbers.text());
            register.households().add(home);
            for (int i = 0; i < CASES; i++) {
                claim(register, Practice.person(register.persons().newId(), home, numbers.text(), Sex.FEMALE, LocalDate.of(1947, 3, 1)), numbers);
            }
            Person there = Practice.person(register.persons().newId(), null, "岩温罕", Sex.MALE, LocalDate.of(1947, 3, 1));
            claim(register, new Person(there.id(), null, there.relation(), there.name(), null, null, there.sex(), there.bornOn(), there.ethnic(), there.hukou(),
                    leaking, there.presence(), there.marital(), null, null, null, null), numbers);
        });
    }

    private static void claim(Register register, Person person, PlantedNumbers numbers) {
        register.persons().add(person);
        AwardCase claim = new AwardCase(register.awardCases().newId(), person.id(), "rural-reward", LocalDate.of(2009, 9, 1), null, null);
        register.awardCases().add(claim);
        int number = 0;
        for (StepKind kind : List.of(StepKind.APPRAISAL, StepKind.REVIEW, StepKind.CONFIRMATION)) {
            RecordId own = register.awardSteps().newId();
            RecordId id = kind == StepKind.CONFIRMATION ? new RecordId("530824000000-" + own.text().substring(13)) : own;
            register.awardSteps().add(new AwardStep(id, claim.id(), ++number, kind, LocalDate.of(2009, 9, 9 + number), numbers.text(), true, numbers.text(), null,
                    null, null));
        }
    }

    private static NoticeAsk ask(AreaCode area, String place, String phone) {
        return new NoticeAsk("rural-reward", area, POSTED_ON, place, phone);
    }

    private static List<String> reasons(NoticeDesk desk, NoticeAsk ask) {
        return desk.refusals(ask).stream().map(Refusal::reason).toList();
    }

    private static boolean refused(String text) {
        return !PublicText.refusals("text", text).isEmpty();
    }

    /** The text if it may hang, else words. */
    private static PublicText clean(String text, PlantedNumbers numbers) {
        return new PublicText(refused(text) ? numbers.words(4) : text);
    }

    private static OfficePhone phone(PlantedNumbers numbers) {
        String number = numbers.number();
        String hyphened = number.length() > 4 ? number.substring(0, 4) + "-" + number.substring(4) : number;
        assertThat(OfficePhone.refusals("phone", number)).as("seed %d", SEED).isNotEmpty();
        return number.startsWith("0879") || OfficePhone.refusals("phone", hyphened).isEmpty() ? new OfficePhone(PHONE) : null;
    }

    private Map<String, String> outputs(NoticeList list, String code, Language language) throws IOException {
        Map<String, String> outputs = new LinkedHashMap<>();
        outputs.put("canonical text", list.text());
        outputs.put("JSON", NoticeJson.write(list, code));
        outputs.put("code", Leaks.code(code));
        NoticePaper words = new NoticePaper(new Texts(language));
        for (String ending : List.of("csv", "xlsx", "pdf")) {
            Path file = folder.resolve("notice." + ending);
            words.of(list, code).write(file, words::page);
            outputs.put(ending, switch (ending) {
                case "csv" -> Files.readString(file, StandardCharsets.UTF_8);
                case "xlsx" -> Leaks.workbook(file);
                default -> Leaks.pdf(file);
            });
        }
        return outputs;
    }
}
