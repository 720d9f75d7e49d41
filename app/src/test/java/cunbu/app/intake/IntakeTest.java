package cunbu.app.intake;

import static cunbu.app.intake.Result.REFUSED;
import static cunbu.app.intake.Result.REPAIRED;
import static cunbu.app.intake.Result.SKIPPED;
import static cunbu.app.intake.Result.TAKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cunbu.app.store.Practice;
import cunbu.app.store.Register;
import cunbu.core.activity.Activity;
import cunbu.core.activity.ActivityItem;
import cunbu.core.activity.Qualifier;
import cunbu.core.birth.Birth;
import cunbu.core.certificate.Certificate;
import cunbu.core.household.Household;
import cunbu.core.person.HukouKind;
import cunbu.core.person.IdentityNumber;
import cunbu.core.person.Move;
import cunbu.core.person.Parentage;
import cunbu.core.person.Person;
import cunbu.core.person.Presence;
import cunbu.core.person.Sex;
import cunbu.core.time.Period;
import cunbu.sync.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

    private static final String FATHER = identity(1979, 5, 3, 1);
    private static final String MOTHER = identity(1981, 8, 9, 2);
    private static final String CHILD = identity(2005, 2, 1, 4);
    private static final String VILLAGE = Practice.VILLAGE.text();
    private static final String FAMILY = """
            户编号,姓名,公民身份号码,性别,出生日期,民族,户口性质,婚姻状况,与户主关系,父亲身份证号,母亲身份证号,村代码
            0001,岩小红,%s,女,2005-02-01,傣,农业,未婚,女,%s,%s,%s
            0001,岩光,%s,男,1979-05-03,傣,农业,初婚,户主,,,%s
            0001,玉香,%s,女,1981-08-09,傣,农业,初婚,配偶,,,%s
            """.formatted(CHILD, FATHER, MOTHER, VILLAGE, FATHER, VILLAGE, MOTHER, VILLAGE);

    @TempDir
    static Path empty;
    @TempDir
    Path dir;
    private Register register;
    private Intake intake;

    @BeforeAll
    static void makeEmpty() {
        Practice.create(empty).close();
    }

    @BeforeEach
    void open() throws IOException {
        try (Stream<Path> files = Files.list(empty)) {
            for (Path each : files.toList()) {
                Files.copy(each, dir.resolve(each.getFileName()));
            }
        }
        register = Practice.open(dir);
        intake = new Intake(register, Practice.CLOCK);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void aFamilyIsTakenInWithItsHouseholdAndTiedThoughTheParentsStandBelowTheChild() {
        assertThat(results(take(SheetKind.PERSON, FAMILY))).containsExactly(TAKEN, TAKEN, TAKEN);
        Person child = person(CHILD);
        assertThat(child).extracting(Person::name, Person::sex, Person::bornOn, Person::ethnic, Person::hukou, Person::relation, Person::presence)
                .containsExactly("岩小红", Sex.FEMALE, LocalDate.of(2005, 2, 1), "18", HukouKind.AGRICULTURAL, "30", Presence.REGISTERED);
        assertThat(register.households().in(Practice.VILLAGE)).extracting(Household::number).containsExactly("0001");
        assertThat(register.parentages().ofChild(child.id())).extracting(Parentage::parent)
                .containsExactlyInAnyOrder(person(FATHER).id(), person(MOTHER).id());
    }

    @Test
    void aSecondIntakeOfTheSameSheetChangesNothing() {
        take(SheetKind.PERSON, FAMILY);
        long changes = register.history().size();
        Report again = take(SheetKind.PERSON, FAMILY);
        assertThat(results(again)).containsOnly(SKIPPED);
        assertThat(again.intake()).isNull();
        assertThat(register.history().size()).isEqualTo(changes);
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndChangesNothing() throws IOException {
        Report dry = intake.dryRun(file(FAMILY), SheetKind.PERSON, Map.of(), Progress.NONE);
        assertThat(register.history().size()).isZero();
        Report real = take(SheetKind.PERSON, FAMILY);
        assertThat(dry.rows()).isEqualTo(real.rows());
        assertThat(dry.intake()).isNull();
        assertThat(real.intake()).isEqualTo("i1");
    }

    @Test
    void aChangedValueIsUpdatedAndSaidAndAnEmptyCellErasesNothing() {
        take(SheetKind.PERSON, FAMILY);
        Report report = take(SheetKind.PERSON, "姓名,公民身份号码,性别,婚姻状况,民族\n岩光,%s,男,离婚,\n".formatted(FATHER));
        assertThat(results(report)).containsExactly(TAKEN);
        assertThat(report.rows().get(0).notes()).containsExactly(
                new Note(SheetField.MARITAL, "婚姻状况", "intake.changed", List.of(), "21", "40"));
        assertThat(person(FATHER)).extracting(Person::ethnic, Person::relation).containsExactly("18", "02");
    }

    @Test
    void oneBadRowNeverStopsTheGoodOnesAndSaysEveryReason() {
        Report report = take(SheetKind.PERSON, FAMILY.replace("0001,岩光,%s,男,1979-05-03".formatted(FATHER), "0001,岩光,530824197905030000,南,79-5-3"));
        assertThat(results(report)).containsExactly(TAKEN, REFUSED, TAKEN);
        assertThat(report.rows().get(1).notes()).extracting(Note::column, Note::code, Note::from).containsExactly(
                tuple("公民身份号码", "identity.rounded", "530824197905030000"),
                tuple("性别", "intake.sex.unknown", "南"),
                tuple("出生日期", "intake.day.twoDigitYear", "79-5-3"));
        assertThat(report.rows().get(1).number()).isEqualTo(3);
        assertThat(report.rows().get(0).notes()).extracting(Note::code).containsExactly("intake.household.added", "intake.parent.notHere");
    }

    @Test
    void aCellThatCannotBeReadDoesNotHideTheOtherReasonsAndMakesNone() {
        Report report = take(SheetKind.PERSON, "姓名,身份证号,村代码,民族,死亡日期\n岩光,1234,%s,火星,2010-01-01\n".formatted(VILLAGE));
        assertThat(report.rows().get(0).notes()).extracting(Note::column, Note::code).containsExactly(
                tuple("身份证号", "identity.length"), tuple("民族", "intake.ethnic.unknown"), tuple("死亡日期", "person.diedInFuture"));
    }

    @Test
    void aNumberThatHappensToFitIsNotBelievedInADamagedColumn() {
        String lucky = lucky();
        String sheet = "户编号,姓名,身份证号,性别,村代码\n1,甲,%s,女,%s\n1,乙,530824197905030000,男,%s\n";
        Report report = take(SheetKind.PERSON, sheet.formatted(lucky, VILLAGE, VILLAGE));
        assertThat(results(report)).containsExactly(REFUSED, REFUSED);
        assertThat(report.rows().get(0).notes()).extracting(Note::code).contains("intake.identity.inDamagedColumn");
        assertThat(results(take(SheetKind.PERSON, "姓名,身份证号,村代码\n甲,%s,%s\n".formatted(lucky, VILLAGE)))).containsExactly(REPAIRED);
    }

    @Test
    void whatTheIdentityNumberTellsIsFilledInAndSaid() {
        Report report = take(SheetKind.PERSON, "姓名,身份证号,行政村\n玉香,%s,芒冒村\n".formatted(MOTHER));
        assertThat(results(report)).containsExactly(REPAIRED);
        assertThat(report.rows().get(0).notes()).filteredOn(note -> note.to() != null).extracting(Note::to).containsExactly("1981-08-09", "2");
        assertThat(results(take(SheetKind.PERSON, "姓名,身份证号,行政村\n玉香,%s,芒冒村\n".formatted(MOTHER)))).containsExactly(SKIPPED);
    }

    @Test
    void anOldNumberIsUpgradedAndTheOriginalKept() {
        Report report = take(SheetKind.PERSON, "姓名,身份证号,村代码\n玉香,532725600101002,%s\n".formatted(VILLAGE));
        assertThat(results(report)).containsExactly(REPAIRED);
        assertThat(person("532725196001010023").identityGiven()).isEqualTo("532725600101002");
        assertThat(report.rows().get(0).notes().get(0).masked()).extracting(Note::from, Note::to).containsExactly("532725*******02", "532725**********23");
    }

    @Test
    void somebodyWithoutANumberIsKnownByHouseholdNameAndBirth() {
        String sheet = "户编号,姓名,性别,出生日期,村代码,身份证号\n7,岩叫,男,1950-06-01,%s,\n".formatted(VILLAGE);
        assertThat(results(take(SheetKind.PERSON, sheet))).containsExactly(TAKEN);
        assertThat(results(take(SheetKind.PERSON, sheet))).containsExactly(SKIPPED);
        String number = identity(1950, 6, 1, 11);
        assertThat(results(take(SheetKind.PERSON, sheet.replace(VILLAGE + ",", VILLAGE + "," + number)))).containsExactly(TAKEN);
        assertThat(person(number).name()).isEqualTo("岩叫");
        Report other = take(SheetKind.PERSON, sheet.replace(VILLAGE + ",", VILLAGE + "," + identity(1950, 6, 1, 13)));
        assertThat(other.rows().get(0).notes()).extracting(Note::code).containsExactly("intake.person.otherIdentity");
    }

    @Test
    void twoRowsThatContradictEachOtherAreNotBothTaken() {
        Report report = take(SheetKind.PERSON, "姓名,身份证号,村代码,婚姻状况\n玉香,%s,%s,初婚\n玉香,%s,%s,初婚\n玉香,%s,%s,离婚\n"
                .formatted(MOTHER, VILLAGE, MOTHER, VILLAGE, MOTHER, VILLAGE));
        assertThat(results(report)).containsExactly(REPAIRED, SKIPPED, REFUSED);
        assertThat(report.rows().get(2).notes()).extracting(Note::code, Note::arguments).containsExactly(
                tuple("intake.twiceInSheet", List.of("2")));
    }

    @Test
    void daysOfMovingBecomeMovesAndSayWhoIsStillHere() {
        String sheet = "姓名,身份证号,村代码,迁入日期,迁出日期\n岩光,%s,%s,2003-04-05,2008-06-07\n玉香,%s,%s,2008-11-12,2004-01-02\n"
                .formatted(FATHER, VILLAGE, MOTHER, VILLAGE);
        take(SheetKind.PERSON, sheet);
        assertThat(register.moves().of(person(FATHER).id())).extracting(Move::movedOn, Move::fromArea, Move::toArea).containsExactlyInAnyOrder(
                tuple(LocalDate.of(2003, 4, 5), null, Practice.VILLAGE),
                tuple(LocalDate.of(2008, 6, 7), Practice.VILLAGE, null));
        assertThat(person(FATHER).presence()).isEqualTo(Presence.LEFT);
        assertThat(person(MOTHER).presence()).isEqualTo(Presence.REGISTERED);
        assertThat(results(take(SheetKind.PERSON, sheet))).containsOnly(SKIPPED);
        assertThat(results(take(SheetKind.PERSON, sheet.replace("2008-06-07", "2008-06-17")))).containsExactly(TAKEN, SKIPPED);
        assertThat(register.moves().of(person(FATHER).id())).hasSize(2);
    }

    @Test
    void whatTheRulesRefuseIsRefusedAtItsColumn() {
        Report report = take(SheetKind.PERSON, "姓名,身份证号,村代码,死亡日期,迁入日期\n岩光,%s,%s,2010-01-01,1979-05-02\n".formatted(FATHER, VILLAGE));
        assertThat(report.rows().get(0).notes()).filteredOn(note -> note.code().contains("Future") || note.code().startsWith("move"))
                .extracting(Note::column, Note::code).containsExactlyInAnyOrder(
                        tuple("死亡日期", "person.diedInFuture"),
                        tuple("迁入日期", "move.beforeBirth"));
        assertThat(results(report)).containsExactly(REFUSED);
        assertThat(register.persons().count()).isZero();
    }

    @Test
    void householdsFindTheirHead() {
        String homes = "户编号,村代码,户主身份证号,地址\n0001,%s,%s,芒冒村一组\n".formatted(VILLAGE, MOTHER);
        Report before = take(SheetKind.HOUSEHOLD, homes);
        assertThat(results(before)).containsExactly(TAKEN);
        assertThat(before.rows().get(0).notes()).extracting(Note::code).containsExactly("intake.head.notHere");
        take(SheetKind.PERSON, "姓名,身份证号,村代码\n玉香,%s,%s\n".formatted(MOTHER, VILLAGE));
        assertThat(results(take(SheetKind.HOUSEHOLD, homes))).containsExactly(TAKEN);
        assertThat(person(MOTHER).relation()).isEqualTo("02");
        assertThat(results(take(SheetKind.HOUSEHOLD, homes))).containsExactly(SKIPPED);
    }

    @Test
    void aBirthMakesTheChildAndTiesItAndIsKnownAgain() {
        take(SheetKind.PERSON, FAMILY);
        String births = "母亲身份证号,父亲身份证号,姓名,性别,出生日期,孩次,政策内,补报\n%s,%s,岩小光,男,2009-06-01,2,是,\n".formatted(MOTHER, FATHER);
        assertThat(results(take(SheetKind.BIRTH, births))).containsExactly(TAKEN);
        Birth birth = register.births().ofMother(person(MOTHER).id()).get(0);
        assertThat(birth).extracting(Birth::birthOrder, Birth::policyCompliant, Birth::lateReport, Birth::village, Birth::father)
                .containsExactly(2, true, false, Practice.VILLAGE, person(FATHER).id());
        Person child = register.persons().find(birth.child()).orElseThrow();
        assertThat(child).extracting(Person::name, Person::ethnic, Person::hukou, Person::household)
                .containsExactly("岩小光", "18", HukouKind.AGRICULTURAL, person(MOTHER).household());
        assertThat(register.parentages().ofChild(child.id())).hasSize(2);
        assertThat(results(take(SheetKind.BIRTH, births))).containsExactly(SKIPPED);
    }

    @Test
    void aChildThatIsHereAlreadyIsNotMadeTwice() {
        take(SheetKind.PERSON, FAMILY);
        take(SheetKind.BIRTH, "母亲身份证号,姓名,性别,出生日期,孩次\n%s,岩小红,女,2005-02-01,1\n".formatted(MOTHER));
        assertThat(register.persons().count()).isEqualTo(3);
        assertThat(register.births().ofChild(person(CHILD).id())).isPresent();
    }

    @Test
    void twinsAreTwoBirths() {
        take(SheetKind.PERSON, FAMILY);
        String twins = "母亲身份证号,姓名,性别,出生日期,孩次\n%s,岩大,男,2009-06-01,2\n%s,岩二,男,2009-06-01,3\n".formatted(MOTHER, MOTHER);
        assertThat(results(take(SheetKind.BIRTH, twins))).containsExactly(TAKEN, TAKEN);
        assertThat(results(take(SheetKind.BIRTH, twins))).containsExactly(SKIPPED, SKIPPED);
        assertThat(register.births().ofMother(person(MOTHER).id())).hasSize(2);
    }

    @Test
    void aDeathSetsItsDayAndANumberOfSomebodyElseIsRefused() {
        take(SheetKind.PERSON, FAMILY);
        Report report = take(SheetKind.DEATH, "姓名,公民身份号码,死亡日期\n岩光,%s,2009-11-30\n王五,%s,2009-11-30\n赵六,%s,2009-11-30\n"
                .formatted(FATHER, MOTHER, identity(1990, 1, 1, 5)));
        assertThat(results(report)).containsExactly(TAKEN, REFUSED, REFUSED);
        assertThat(person(FATHER).diedOn()).isEqualTo(LocalDate.of(2009, 11, 30));
        assertThat(report.rows().get(1).notes()).extracting(Note::code).containsExactly("intake.person.otherName");
        assertThat(report.rows().get(2).notes()).extracting(Note::code).containsExactly("intake.person.notHere");
    }

    @Test
    void aCertificateFindsItsHoldersAndItsChildByNumberOrByNameAndBirth() {
        take(SheetKind.PERSON, FAMILY);
        String sheet = "证号,发证日期,父亲身份证号,母亲身份证号,子女姓名,子女出生日期\nY-1,2006年1月2日,%s,%s,岩小红,2005.2.1\n".formatted(FATHER, MOTHER);
        assertThat(results(take(SheetKind.CERTIFICATE, sheet))).containsExactly(TAKEN);
        Certificate certificate = register.certificates().numbered("Y-1").get(0);
        assertThat(certificate).extracting(Certificate::child, Certificate::rural, Certificate::village)
                .containsExactly(person(CHILD).id(), true, Practice.VILLAGE);
        assertThat(results(take(SheetKind.CERTIFICATE, sheet))).containsExactly(SKIPPED);
        Report none = take(SheetKind.CERTIFICATE, sheet.replace("Y-1", "Y-2").replace("岩小红", "岩小白"));
        assertThat(none.rows().get(0).notes()).extracting(Note::column, Note::code).containsExactly(
                tuple("子女姓名", "intake.child.notHere"));
    }

    @Test
    void aNewcomerBecomesAPersonWhoIsRegisteredElsewhere() {
        String sheet = "流动方向,姓名,公民身份号码,性别,出生日期,村代码,对方地区代码,流动日期,婚育证明编号,有效期至\n流入,李四,%s,男,1985-07-07,%s,530100,2009-05-01,ZM-1,2012-04-30\n"
                .formatted(identity(1985, 7, 7, 3), VILLAGE);
        assertThat(results(take(SheetKind.MIGRANT, sheet))).containsExactly(TAKEN);
        Person person = person(identity(1985, 7, 7, 3));
        assertThat(person.presence()).isEqualTo(Presence.ELSEWHERE);
        assertThat(register.migrants().of(person.id())).hasSize(1);
        assertThat(results(take(SheetKind.MIGRANT, sheet))).containsExactly(SKIPPED);
    }

    @Test
    void aMonthlyReturnIsKnownByVillageAndMonthAndCanBeCompleted() {
        String sheet = "年月,村代码,女扎,上环,出生人数\n2009年9月,芒冒村,12,１３４,3\n";
        assertThat(results(take(SheetKind.MONTHLY, sheet))).containsExactly(TAKEN);
        assertThat(results(take(SheetKind.MONTHLY, sheet))).containsExactly(SKIPPED);
        assertThat(results(take(SheetKind.MONTHLY, "年月,村代码,皮埋\n2009-09,%s,5\n".formatted(VILLAGE)))).containsExactly(TAKEN);
        var monthly = register.monthlyReturns().of(Practice.VILLAGE, YearMonth.of(2009, 9)).orElseThrow();
        assertThat(List.of(monthly.iud(), monthly.sterilisedFemale(), monthly.implant(), monthly.birthsReported())).containsExactly(134L, 12L, 5L, 3L);
    }

    @Test
    void aMonthlyReturnSaysOnWhichDayItWasHandedIn() {
        assertThat(results(take(SheetKind.MONTHLY, "年月,村代码,女扎,上报日期\n2009-09,%s,12,2009-10-02\n".formatted(VILLAGE)))).containsExactly(TAKEN);
        assertThat(register.monthlyReturns().of(Practice.VILLAGE, YearMonth.of(2009, 9)).orElseThrow().reportedOn()).isEqualTo(LocalDate.of(2009, 10, 2));
    }

    @Test
    void activitiesAreUnderstoodAsReportsWriteThem() {
        String sheet = """
                开展日期,单位,类别,活动内容,数量,参加人数,地点
                2009-03-05,芒冒村,防艾,宣传单,15000多,约80人,村委会
                2009年4月1日,威远镇,培训,县乡干部,120余人,,
                2009-05-02,,宣传,文艺演出,2,,镇政府
                2009-06-01,芒冒村,协会,会员户,1.5万,,
                """;
        Report report = take(SheetKind.ACTIVITY, sheet);
        assertThat(results(report)).containsOnly(TAKEN);
        List<Activity> lines = register.activities().between(Period.statisticalYear(2009), Practice.VILLAGE.township()).stream()
                .sorted(Comparator.comparing(Activity::heldOn)).toList();
        assertThat(lines).extracting(Activity::item, Activity::otherItem, Activity::value, Activity::qualifier).containsExactly(
                tuple(ActivityItem.LEAFLETS, null, 15_000L, Qualifier.AT_LEAST), tuple(ActivityItem.COUNTY_AND_TOWNSHIP_CADRES, null, 120L, Qualifier.AT_LEAST),
                tuple(ActivityItem.OTHER, "文艺演出", 2L, Qualifier.EXACT), tuple(ActivityItem.MEMBER_HOUSEHOLDS, null, 15_000L, Qualifier.EXACT));
        assertThat(lines).extracting(Activity::area).containsExactly(Practice.VILLAGE, Practice.VILLAGE.township(), Practice.VILLAGE.township(), Practice.VILLAGE);
        assertThat(lines.get(0).participants()).isEqualTo(80);
        assertThat(results(take(SheetKind.ACTIVITY, sheet))).containsOnly(SKIPPED);
        assertThat(results(take(SheetKind.ACTIVITY, sheet.replace("15000多", "16000多")))).containsExactly(TAKEN, SKIPPED, SKIPPED, SKIPPED);
        assertThat(register.activities().count()).isEqualTo(4);
    }

    @Test
    void anActivityThatCannotBeIsRefusedWithItsReason() {
        Report report = take(SheetKind.ACTIVITY, """
                日期,村,类别,项目,数量,数量性质,备注
                2009-03-05,永平村,宣传,标语,5,,
                2009-03-05,芒冒村,唱歌,标语,5,,
                2009-03-05,芒冒村,宣传,会员,5,,
                2009-03-05,芒冒村,宣传,标语,一些,,
                2009-03-05,芒冒村,宣传,标语,约5,准确,
                2009-03-05,芒冒村,宣传,宣传品,5,,玉香 530824198108090029
                """);
        assertThat(results(report)).containsOnly(REFUSED);
        assertThat(report.rows()).extracting(row -> row.notes().get(0).code()).containsExactly("intake.village.unknown", "intake.activityKind.unknown",
                "activity.itemOfAnotherKind", "intake.amount.unreadable", "intake.qualifier.contradicts", "activity.namesSomebody");
        assertThat(register.activities().count()).isZero();
    }

    @Test
    void aMissingColumnIsNamedAndNothingIsTaken() {
        assertThatThrownBy(() -> take(SheetKind.BIRTH, "姓名,性别,出生日期\n岩小光,男,2009-06-01\n"))
                .isInstanceOfSatisfying(SheetRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(SheetRefused.Reason.MISSING_COLUMN);
                    assertThat(refused.arguments()).containsExactly("母亲身份证号");
                });
    }

    @Test
    void anIntakeRemembersItsStretchOfTheHistory() {
        take(SheetKind.PERSON, FAMILY);
        var first = register.intakes().all().get(0);
        assertThat(first.kind()).isEqualTo("person");
        assertThat(first.rows().taken()).isEqualTo(3);
        assertThat(first.firstChange()).isEqualTo(1);
        assertThat(first.lastChange()).isEqualTo(register.history().size());
    }

    @Test
    void aCancelledIntakeLeavesNothing() throws IOException {
        Path file = file(FAMILY);
        assertThatThrownBy(() -> intake.take(file, SheetKind.PERSON, Map.of(), (done, of) -> {
            if (register.persons().count() >= 0 && of > 0) {
                throw new Progress.Cancelled();
            }
        })).isInstanceOf(Progress.Cancelled.class);
        assertThat(register.history().size()).isZero();
        assertThat(results(take(SheetKind.PERSON, FAMILY))).containsOnly(TAKEN);
    }

    private Report take(SheetKind kind, String text) {
        try {
            return intake.take(file(text), kind, Map.of(), Progress.NONE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path file(String text) throws IOException {
        return Files.write(dir.resolve("sheet.csv"), text.getBytes(StandardCharsets.UTF_8));
    }

    private Person person(String identity) {
        return register.persons().withIdentity(identity).get(0);
    }

    private static List<Result> results(Report report) {
        return report.rows().stream().map(RowReport::result).toList();
    }

    private static String identity(int year, int month, int day, int sequence) {
        return IdentityNumber.of("530824", LocalDate.of(year, month, day), sequence).text();
    }

    /** A number that ends in 000 and is right by chance. */
    private static String lucky() {
        for (LocalDate day = LocalDate.of(1980, 1, 1); ; day = day.plusDays(1)) {
            String number = IdentityNumber.of("530824", day, 100).text();
            if (number.endsWith("000")) {
                return number;
            }
        }
    }
}
