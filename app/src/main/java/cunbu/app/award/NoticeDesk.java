package cunbu.app.award;

import cunbu.app.store.Register;
import cunbu.core.award.Schemes;
import cunbu.core.award.Verdict;
import cunbu.core.casework.AwardStep;
import cunbu.core.casework.CaseState;
import cunbu.core.casework.Casefile;
import cunbu.core.history.RecordId;
import cunbu.core.law.Unit;
import cunbu.core.notice.Masking;
import cunbu.core.notice.Notice;
import cunbu.core.notice.NoticeLine;
import cunbu.core.notice.NoticeList;
import cunbu.core.notice.NoticeText;
import cunbu.core.notice.OfficePhone;
import cunbu.core.notice.PublicName;
import cunbu.core.notice.PublicText;
import cunbu.core.notice.WhereToObject;
import cunbu.core.person.Person;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.AreaTree;
import cunbu.core.place.Level;
import cunbu.core.rule.Refusal;
import cunbu.core.rule.Refusals;
import cunbu.core.time.Days;
import cunbu.sync.seal.NoticeSeal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hangs up the public notices of confirmed cases: makes the list, has it signed, and records it with the step of every case on it. What
 * hangs is stored to the character and never made again. Works on the worker thread.
 */
public final class NoticeDesk {

    /** What one change of a record holds, less what its other fields and line ends need: some 800 persons. */
    private static final int MOST_BYTES = 48_000;

    private final Register register;
    private final Function<NoticeSeal, String> sign;
    private final CaseDesk cases;
    private final Clock clock;
    private final AreaCode office;

    /** @param sign signs a seal with the office's key */
    public NoticeDesk(Register register, Function<NoticeSeal, String> sign, Clock clock) {
        this.register = register;
        this.sign = sign;
        this.cases = new CaseDesk(register, clock);
        this.clock = clock;
        this.office = register.office();
    }

    /** A case with the person whom it is about and where it stands. */
    private record Waiting(Casefile file, Person person) {
    }

    /** Everything that speaks against hanging it up: the user, the area, the day, the words, and that no case waits for a notice. */
    public List<Refusal> refusals(NoticeAsk ask) {
        List<Refusal> found = new Refusals().when(!register.account().mayWrite(), "user", "case.supervisorWritesNothing").and(asked(ask)).all();
        if (!found.isEmpty()) {
            return found;
        }
        List<Waiting> waiting = waiting(ask);
        List<Refusal> ofList = new Refusals().when(waiting.isEmpty(), "area", "notice.nobodyWaits").and(listed(ask, waiting)).all();
        boolean large = ofList.isEmpty() && draft(ask).text().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
        return large ? List.of(Refusal.of("area", "notice.tooLarge", waiting.size())) : ofList;
    }

    /** Everything that speaks against listing who was confirmed in these days, the first and the last counted in. */
    public List<Refusal> refusalsOfConfirmed(NoticeAsk ask, LocalDate from, LocalDate to) {
        List<Refusal> found = asked(ask);
        if (!found.isEmpty()) {
            return found;
        }
        List<Waiting> confirmed = confirmedIn(ask, from, to);
        return new Refusals().when(confirmed.isEmpty(), "from", "notice.nobodyConfirmed").and(listed(ask, confirmed)).all();
    }

    private List<Refusal> asked(NoticeAsk ask) {
        return new Refusals()
                .when(new Schemes(register.lawBook()).named(ask.scheme()).isEmpty(), "scheme", "notice.schemeUnknown")
                .when(places().find(ask.area()).isEmpty(), "area", "award.areaNotHere", ask.area(), office)
                .when(ask.postedOn() == null, "postedOn", "notice.postedOnMissing")
                .when(Days.after(ask.postedOn(), LocalDate.now(clock)), "postedOn", "notice.postedInFuture")
                .and(PublicText.refusals("place", place(ask)))
                .and(ask.phone() == null ? List.of() : OfficePhone.refusals("phone", ask.phone()))
                .all();
    }

    private List<Refusal> listed(NoticeAsk ask, List<Waiting> persons) {
        Stream<String> names = Stream.concat(Stream.of(register.self().officeName(), areaName(ask.area())),
                persons.stream().map(each -> villageName(ask.area(), each.person().village())));
        boolean leaks = names.distinct().anyMatch(name -> !PublicText.refusals("area", name).isEmpty());
        return new Refusals()
                .when(days(ask) < 1 || days(ask) > NoticeList.MOST_DAYS, "postedOn", "notice.daysOutOfBounds", days(ask), NoticeList.MOST_DAYS)
                .when(persons.size() > NoticeList.MOST_LINES, "area", "notice.tooMany", NoticeList.MOST_LINES)
                .when(leaks, "area", "notice.areaNameHoldsNumber")
                .all();
    }

    /**
     * The list as it would hang, before anything is written.
     *
     * @throws IllegalArgumentException if {@link #refusals} has anything to say
     */
    public NoticeList draft(NoticeAsk ask) {
        return list(ask, waiting(ask).stream().map(Waiting::person).toList());
    }

    /**
     * Hangs it up: stores the list with its digest and signature, and takes the step of every case on it, all or nothing.
     *
     * @throws IllegalArgumentException if {@link #refusals} has anything to say
     */
    public Notice post(NoticeAsk ask) {
        List<Waiting> waiting = waiting(ask);
        NoticeList list = list(ask, waiting.stream().map(Waiting::person).toList());
        String code = sign.apply(NoticeSeal.of(list));
        return register.database().transaction(() -> {
            Notice notice = new Notice(register.notices().newId(), list.scheme(), list.area(), list.postedOn(), list.days(),
                    list.whereToObject().toString(), list.text(), list.digest(), code);
            register.notices().add(notice);
            if (!cases.post(waiting.stream().map(each -> each.file().id()).toList(), notice.id(), ask.postedOn(), null).isEmpty()) {
                throw new IllegalArgumentException("a case cannot be posted");
            }
            return notice;
        });
    }

    /**
     * The persons of an area whose cases of that scheme were confirmed in these days and have not ended, as a list that nobody signs.
     *
     * @throws IllegalArgumentException if {@link #refusalsOfConfirmed} has anything to say
     */
    public NoticeList confirmed(NoticeAsk ask, LocalDate from, LocalDate to) {
        return list(ask, confirmedIn(ask, from, to).stream().map(Waiting::person).toList());
    }

    private List<Waiting> confirmedIn(NoticeAsk ask, LocalDate from, LocalDate to) {
        Predicate<Casefile> between = file -> file.state().isConfirmed() && file.confirmedOn() != null && !file.confirmedOn().isBefore(from)
                && !file.confirmedOn().isAfter(to);
        return among(ask, between);
    }

    /** What was hung up, the newest first: here, and at other offices as far as it came by bundle. */
    public List<Notice> all() {
        return register.notices().all().stream()
                .sorted(Comparator.comparing(Notice::postedOn, Comparator.nullsFirst(Comparator.naturalOrder())).reversed().thenComparing(Notice::id)).toList();
    }

    public Optional<Notice> find(RecordId notice) {
        return register.notices().find(notice);
    }

    /** The list of a notice as it hung; empty if it was written by a version of the program that this one does not understand. */
    public static Optional<NoticeList> list(Notice notice) {
        try {
            return Optional.of(NoticeText.read(notice.content()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The cases that a notice names. */
    public List<RecordId> cases(RecordId notice) {
        return register.awardSteps().ofNotice(notice).stream().map(AwardStep::awardCase).toList();
    }

    private List<Waiting> waiting(NoticeAsk ask) {
        return among(ask, file -> file.state() == CaseState.CONFIRMED && !Days.after(file.since(), ask.postedOn()));
    }

    private List<Waiting> among(NoticeAsk ask, Predicate<Casefile> chosen) {
        List<Casefile> files = register.casefiles().of(register.awardCases().ofScheme(ask.scheme()), LocalDate.now(clock)).stream().filter(chosen).toList();
        Map<RecordId, Person> persons = register.persons().find(files.stream().map(file -> file.claim().person()).toList()).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        List<Waiting> waiting = new ArrayList<>();
        for (Casefile file : files) {
            Person person = persons.get(file.claim().person());
            if (person != null && person.village() != null && person.village().within(ask.area())) {
                waiting.add(new Waiting(file, person));
            }
        }
        waiting.sort(Comparator.comparing((Waiting each) -> each.person().village())
                .thenComparing(each -> each.person().name(), Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(each -> each.file().id()));
        return waiting;
    }

    private NoticeList list(NoticeAsk ask, List<Person> persons) {
        Masking masking = masking(ask);
        WhereToObject where = new WhereToObject(new PublicText(place(ask)), ask.phone() == null ? null : new OfficePhone(ask.phone()));
        List<NoticeLine> lines = persons.stream().map(person -> new NoticeLine(PublicName.of(person.name(), masking),
                new PublicText(villageName(ask.area(), person.village())), Verdict.ELIGIBLE)).toList();
        return new NoticeList(ask.scheme(), office, new PublicText(register.self().officeName()), ask.area(), new PublicText(areaName(ask.area())),
                ask.postedOn(), days(ask), where, lines);
    }

    private int days(NoticeAsk ask) {
        return register.lawBook().near(ask.area(), "award-case/notice-days", Unit.DAYS).onOrFirst(ask.postedOn()).value();
    }

    /** Of a way that this version does not know, the one that hides most. */
    private Masking masking(NoticeAsk ask) {
        List<String> codes = register.lawBook().near(ask.area(), "award-case/name-masking", Unit.CODES).onOrFirst(ask.postedOn()).value();
        return Stream.of(Masking.values()).filter(each -> codes.equals(List.of(each.code()))).findFirst().orElse(Masking.ALL_BUT_FIRST);
    }

    private String place(NoticeAsk ask) {
        return ask.place() == null ? register.self().officeName() : ask.place();
    }

    private AreaTree places() {
        return AreaTree.of(register.areas().all().stream().filter(area -> area.code().within(office)).toList());
    }

    private String areaName(AreaCode area) {
        return register.areas().find(area).map(Area::name).orElse("");
    }

    /** With its township where the notice is about more than one. */
    private String villageName(AreaCode noticeArea, AreaCode village) {
        boolean wide = noticeArea.level() != Level.VILLAGE && noticeArea.level() != Level.TOWNSHIP;
        return (wide ? areaName(village.township()) + " " : "") + areaName(village);
    }
}
