package cunbu.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.place.AreaCode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every law file that comes with the program. */
class ShippedLawTest {

    private static final Path FOLDER = folder();
    private static final Pattern VALUE_LINE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2} =.*");
    /** A text of a province, prefecture, city or county, which elsewhere is only the best that could be found. */
    private static final Pattern LOCAL_TEXT = Pattern.compile(".*(省|自治区|市|自治州|县|云政发|云财社).*");
    /** Documents whose number or day nobody has read in them. */
    private static final Set<String> FROM_MEMORY = Set.of("国人口发〔2007〕78号", "国人口发〔2008〕60号", "国卫家庭发〔2013〕41号", "财社〔2016〕16号");
    /** Where no text was found, or only somebody who tells of it. */
    private static final Pattern NO_TEXT = Pattern.compile(".*(\\[[DM]]|不一|通行做法|报道|所述|不低于|未见|未查|待核|待查|推算|推断|暂定|暂按|设定).*");

    @Test
    void everyFileSaysWhatItIsForBeforeItsUnitAndValues() {
        files().forEach((path, lines) -> {
            assertThat(lines.get(0)).as(path).startsWith("# ");
            assertThat(lines.stream().filter(line -> !line.startsWith("#")).findFirst().orElseThrow()).as(path).startsWith("unit = ");
            assertThat(read(path).purpose()).as(path).isNotBlank();
        });
    }

    @Test
    void aCodeIsOneOfThoseThatTheProgramUnderstands() {
        List<LawPage> coded = LawBook.shipped().pages().stream().filter(page -> page.unit().equals(Unit.CODES.toString())).toList();
        assertThat(coded).isNotEmpty().allSatisfy(page -> page.lines().forEach(line -> assertThat(page.choices()).as(page.parameter())
                .containsAll(Unit.CODES.read(line.value()))));
    }

    @Test
    void daysAscendAndEachIsFollowedByItsSource() {
        files().forEach((path, lines) -> {
            List<String> days = lines.stream().filter(line -> VALUE_LINE.matcher(line).matches()).map(line -> line.substring(0, 10)).toList();
            assertThat(days.isEmpty()).as(path).isEqualTo(lines.contains("set-by = county"));
            assertThat(days).as(path).isSorted().doesNotHaveDuplicates();
            days.forEach(day -> assertThat(lines.get(lineOf(lines, day) + 1)).as(path).startsWith(day + ".source = "));
        });
    }

    @Test
    void whatNoTextOfThatAreaSetsAwaitsTheCounty() {
        files().keySet().stream().map(ShippedLawTest::read).forEach(file -> file.entries().values().forEach(entry -> {
            String source = entry.citation().document();
            boolean borrowed = file.area().equals(AreaCode.NATION) && LOCAL_TEXT.matcher(source).matches() && !source.contains("中华人民共和国");
            assertThat(entry.citation().confirmed() && (borrowed || FROM_MEMORY.stream().anyMatch(source::contains) || NO_TEXT.matcher(source).matches())).as(file.path() + ": " + source).isFalse();
        }));
    }

    @Test
    void aChangeChangesTheValueOrItsDocumentOrThatItIsConfirmed() {
        files().keySet().stream().map(ShippedLawTest::read).forEach(file -> {
            List<LawFile.Entry> entries = List.copyOf(file.entries().values());
            for (int i = 1; i < entries.size(); i++) {
                assertThat(said(entries.get(i))).as(file.path()).isNotEqualTo(said(entries.get(i - 1)));
            }
        });
    }

    @Test
    void anAmountHasAValueOnEveryDayFromItsFirstUnlessItWasRepealed() {
        LawBook book = LawBook.shipped();
        files().keySet().stream().map(ShippedLawTest::read).filter(file -> file.unit().toString().startsWith("CNY")).forEach(file -> {
            Set<LocalDate> days = new TreeSet<>(file.entries().keySet());
            List.copyOf(days).forEach(day -> days.add(day.plusYears(1).minusDays(1)));
            for (LocalDate day : days) {
                boolean repealed = file.entries().get(Objects.requireNonNull(floor(file, day))).value() == null;
                assertThat(book.find(file.area(), file.parameter(), file.unit()).flatMap(values -> values.on(day)).isPresent() || repealed)
                        .as(file.path() + " on " + day).isTrue();
            }
        });
    }

    @Test
    void whereAnAmountIsDueSomebodyPays() {
        LawBook book = LawBook.shipped();
        List<LawPage> pages = book.pages();
        Map<String, List<LawPage>> payers = pages.stream().filter(page -> page.unit().equals("shares")).collect(Collectors.groupingBy(LawPage::topic));
        assertThat(payers).isNotEmpty();
        pages.stream().filter(page -> page.unit().startsWith("CNY") && payers.containsKey(page.topic())).forEach(page -> page.lines().stream()
                .filter(line -> !line.repeal()).forEach(line -> assertThat(payers.get(page.topic())).as("%s in %s", page.parameter(), line.citation().area())
                        .allMatch(each -> each.holding(line.citation().area(), line.citation().from()).isPresent())));
    }

    private static List<Object> said(LawFile.Entry entry) {
        return List.of(entry.text(), entry.citation().document(), entry.citation().confirmed());
    }

    private static LocalDate floor(LawFile file, LocalDate day) {
        return new TreeMap<>(file.entries()).floorKey(day);
    }

    private static int lineOf(List<String> lines, String day) {
        return lines.stream().filter(line -> line.startsWith(day + " =")).map(lines::indexOf).findFirst().orElseThrow();
    }

    private static LawFile read(String path) {
        return LawFile.parse(path, content(path));
    }

    private static Map<String, List<String>> files() {
        Map<String, List<String>> files = content("index.txt").lines().collect(Collectors.toMap(path -> path, path -> content(path).lines().toList(),
                (one, other) -> one, TreeMap::new));
        assertThat(files).isNotEmpty();
        return files;
    }

    private static String content(String path) {
        try {
            return Files.readString(FOLDER.resolve(path));
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(ShippedLawTest.class.getResource("/cunbu/core/law/index.txt").toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
