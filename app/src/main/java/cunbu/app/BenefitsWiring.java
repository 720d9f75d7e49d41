package cunbu.app;

import cunbu.app.access.Opening;
import cunbu.app.award.AwardDesk;
import cunbu.app.award.BenefitsView;
import cunbu.app.award.BenefitsViewModel;
import cunbu.app.award.CaseList;
import cunbu.app.award.CasesView;
import cunbu.app.award.CasesViewModel;
import cunbu.app.award.EntitledView;
import cunbu.app.award.EntitledViewModel;
import cunbu.app.award.Wait;
import cunbu.app.award.WaitDesk;
import cunbu.app.award.claim.ActView;
import cunbu.app.award.claim.ClaimDesk;
import cunbu.app.award.claim.ClaimsView;
import cunbu.app.award.claim.ClaimsViewModel;
import cunbu.app.fx.Jobs;
import cunbu.app.fx.Key;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.fx.Views;
import cunbu.app.fx.Way;
import cunbu.app.law.LawDesk;
import cunbu.app.law.LawView;
import cunbu.app.law.LawViewModel;
import cunbu.app.shell.Place;
import cunbu.app.shell.Ways;
import cunbu.app.store.Look;
import cunbu.app.store.Register;
import cunbu.app.today.Waiting;
import cunbu.core.award.Scheme;
import cunbu.core.history.RecordId;
import cunbu.core.person.Person;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;

/** Builds the screens of the benefits: what waits, the lists behind it, and one person's claims. */
final class BenefitsWiring {

    static final String PLACE = "benefits";

    private final Ways ways;
    private final Jobs jobs;
    private final Texts texts;
    private final Problems problems;
    private final PeopleGate gate;
    private final Consumer<RecordId> person;
    private final AwardDesk awards;
    private final ClaimDesk claims;
    private final LawDesk law;
    private final WaitDesk desk;
    private final BenefitsViewModel waits;
    private final EntitledViewModel entitled;
    private final CasesViewModel cases;
    private final PayingWiring papers;

    /** @param person opens a person on top of whatever is shown */
    BenefitsWiring(Register register, Clock clock, Function<String, List<Person>> find, Tools tools, Consumer<RecordId> person) {
        this.ways = tools.ways();
        this.jobs = tools.jobs();
        this.texts = tools.texts();
        this.problems = tools.problems();
        this.gate = tools.gate();
        this.person = person;
        this.awards = new AwardDesk(register, clock);
        this.claims = new ClaimDesk(register, clock);
        this.law = new LawDesk(register, clock);
        CaseList list = new CaseList(register, clock);
        this.desk = new WaitDesk(awards, list);
        this.waits = new BenefitsViewModel(desk, find, jobs, texts, problems);
        this.entitled = new EntitledViewModel(awards, find, jobs, texts, problems);
        this.cases = new CasesViewModel(list, awards.schemes(), jobs);
        this.papers = new PayingWiring(register, clock, awards, tools, waits::open);
    }

    Place place() {
        return new Place(PLACE, "mdi2h-hand-heart-outline", this::waits);
    }

    /** A line for each step that cases wait for here. */
    List<Waiting> waiting() {
        return desk.here().entrySet().stream().map(each -> Waiting.of(each.getKey().code(), PLACE + "/" + each.getKey().code(), each.getValue())).toList();
    }

    /** Opens the list of what waits under that code, of all schemes. */
    void list(String code) {
        Wait.ofCases().stream().filter(wait -> wait.code().equals(code)).findFirst().ifPresent(wait -> list(null, wait));
    }

    private Parent waits() {
        return Views.load(new BenefitsView(waits, texts, jobs, found -> entitled.nameOf(found.village()), this::list,
                id -> claims(id, null, waits::open), List.of(way("payments", Key.PAYMENTS, papers::payments), way("notices", Key.NOTICES, papers::notices),
                way("law", Key.LAW, this::lawBook))), texts);
    }

    private Way way(String key, Key keys, Runnable open) {
        return new Way(key, texts.get("keys.named", texts.get("benefits.to." + key), keys.label()), keys, open);
    }

    private void lawBook() {
        LawViewModel model = new LawViewModel(law, jobs, texts, ways::say);
        ways.open(() -> Views.load(new LawView(model, texts), texts), waits::open, model::isUnsaved);
    }

    /** Opens the list behind a number. @param scheme null for all @param wait null for everybody of the scheme */
    void list(Scheme scheme, Wait wait) {
        gate.open(Opening.of(wait == null || wait.people().isPresent() ? Look.ENTITLED : Look.CASES, scheme == null ? "" : scheme.code()),
                () -> openList(scheme, wait));
    }

    private void openList(Scheme scheme, Wait wait) {
        if (wait == null || wait.people().isPresent()) {
            entitled.show(scheme, wait == null ? null : wait.people().get());
            ways.open(() -> Views.load(new EntitledView(entitled, texts, jobs, person, (id, code) -> claims(id, code, entitled::find)), texts), waits::open);
        } else {
            cases.show(scheme, wait);
            ways.open(() -> Views.load(new CasesView(cases, texts, entitled::nameOf, (id, code) -> claims(id, code, cases::load)), texts), waits::open);
        }
    }

    /** Opens one person's benefits on top. @param scheme code of the one that is chosen; null for the first that matters */
    void claims(RecordId id, String scheme, Runnable onReturn) {
        ClaimsViewModel model = new ClaimsViewModel(claims, jobs, texts, problems, ways::say, this::saved, id, scheme);
        gate.open(Opening.of(Look.CLAIMS, id), () -> ways.open(() -> Views.load(new ClaimsView(model, texts, () -> person.accept(id), form -> ways.open(
                () -> Views.load(new ActView(form, texts), texts), model::load, form::isUnsaved)), texts), onReturn));
    }

    private void saved(String sentence) {
        ways.back();
        ways.say(sentence);
    }
}
