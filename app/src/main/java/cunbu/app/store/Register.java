package cunbu.app.store;

import cunbu.core.history.Change;
import cunbu.core.history.Kind;
import cunbu.core.law.LawBook;
import cunbu.core.place.AreaCode;
import cunbu.sync.wire.Manifest;
import java.time.Clock;
import java.util.function.Function;

/** An open register with all its stores, in the hands of one user. */
public final class Register implements AutoCloseable {

    private final Database database;
    private final SelfStore self;
    private final AccountStore accounts;
    private final AccountStore.Account account;
    private final History history;
    private final Rows rows;
    private final Function<Change, byte[]> line;
    private final FieldWrites writes;
    private final Clock clock;
    private final LocalAuthor author;
    private final Journal journal;
    private final CurrentLaw law;
    private boolean closed;

    Register(Database database, AccountStore.Account account, Clock clock, Function<Change, byte[]> line, Function<byte[], Change> read) {
        this.database = database;
        this.account = account;
        this.line = line;
        this.clock = clock;
        this.self = new SelfStore(database);
        this.accounts = new AccountStore(database);
        this.history = new History(database);
        this.rows = new Rows(database);
        this.writes = new FieldWrites(database, history, read);
        rows.watch(Kind.PERSON, new PersonIndex(database));
        this.author = new LocalAuthor(database, self, self.office(), account.id(), clock);
        this.journal = new Journal(database, rows, history, writes, author, line);
        this.law = new CurrentLaw(lawValues());
        if (account.mayWrite()) {
            lives().beginIfPutBack();
        } else {
            database.onlyLook();
        }
    }

    public Database database() {
        return database;
    }

    /** The office whose register this is. */
    public AreaCode office() {
        return new AreaCode(self.office());
    }

    public SelfStore self() {
        return self;
    }

    public AccountStore accounts() {
        return accounts;
    }

    public AccessStore accesses() {
        return new AccessStore(database);
    }

    /** What whoever is signed in has typed and not saved. */
    public DraftStore drafts() {
        return new DraftStore(database, account.id());
    }

    /** Who is signed in. */
    public AccountStore.Account account() {
        return account;
    }

    public History history() {
        return history;
    }

    ChangedKinds changedKinds() {
        return new ChangedKinds(database, writes);
    }

    Rows rows() {
        return rows;
    }

    LocalAuthor author() {
        return author;
    }

    public Journal journal() {
        return journal;
    }

    /** A journal in somebody else's name, for records that are written as another office wrote them. */
    public Journal journal(Author other) {
        return new Journal(database, rows, history, writes, other, line);
    }

    public AreaStore areas() {
        return new AreaStore(database);
    }

    public HouseholdStore households() {
        return new HouseholdStore(database, journal);
    }

    public PersonStore persons() {
        return new PersonStore(database, journal);
    }

    /** Finds persons by what is typed into the search box. */
    public PersonSearch search() {
        return new PersonSearch(database, areas(), persons());
    }

    public MoveStore moves() {
        return new MoveStore(database, journal);
    }

    public HukouChangeStore hukouChanges() {
        return new HukouChangeStore(database, journal);
    }

    public MarriageStore marriages() {
        return new MarriageStore(database, journal);
    }

    public ParentageStore parentages() {
        return new ParentageStore(database, journal);
    }

    public SentenceStore sentences() {
        return new SentenceStore(database, journal);
    }

    public BirthStore births() {
        return new BirthStore(database, journal);
    }

    public CertificateStore certificates() {
        return new CertificateStore(database, journal);
    }

    public MigrantStore migrants() {
        return new MigrantStore(database, journal);
    }

    public MonthlyReturnStore monthlyReturns() {
        return new MonthlyReturnStore(database, journal);
    }

    public ActivityStore activities() {
        return new ActivityStore(database, journal);
    }

    public AwardCaseStore awardCases() {
        return new AwardCaseStore(database, journal);
    }

    public DisabilityStore disabilities() {
        return new DisabilityStore(database, journal);
    }

    public SchoolingStore schoolings() {
        return new SchoolingStore(database, journal);
    }

    public LawValueStore lawValues() {
        return new LawValueStore(database, journal);
    }

    /** The law as it holds for this register at the moment: what comes with the program, and what the county entered. */
    public LawBook lawBook() {
        return law.book();
    }

    public AwardStepStore awardSteps() {
        return new AwardStepStore(database, journal);
    }

    public ObjectionStore objections() {
        return new ObjectionStore(database, journal);
    }

    public RulingStore rulings() {
        return new RulingStore(database, journal);
    }

    public BankAccountStore bankAccounts() {
        return new BankAccountStore(database, journal);
    }

    public PaymentListStore paymentLists() {
        return new PaymentListStore(database, journal);
    }

    public PaymentStore payments() {
        return new PaymentStore(database, journal);
    }

    public NoticeStore notices() {
        return new NoticeStore(database, journal);
    }

    public ClosingStore closings() {
        return new ClosingStore(database, journal);
    }

    public MeasureStore measures() {
        return new MeasureStore(this);
    }

    public AgeStore ages() {
        return new AgeStore(database);
    }

    public BirthMonthStore birthMonths() {
        return new BirthMonthStore(database);
    }

    public CompletenessStore completeness() {
        return new CompletenessStore(database, areas(), office());
    }

    /** What the checks of quality go through. @param beat runs every so many rows */
    public QualityStore quality(Runnable beat) {
        return new QualityStore(database, beat);
    }

    public NumberStore numbers() {
        return new NumberStore(measures());
    }

    public IntakeStore intakes() {
        return new IntakeStore(database);
    }

    /** The cases with their steps and objections. */
    public Casefiles casefiles() {
        return new Casefiles(this);
    }

    /** Persons as they were at an earlier place of the history. */
    public PastStore past() {
        return new PastStore(database);
    }

    public FactStore facts() {
        return new FactStore(this);
    }

    /** What other offices sent, merged into this register. @param letter reads a manifest that was believed before */
    public MergeStore merging(Function<String, Manifest> letter) {
        return new MergeStore(database, rows, history, writes, author, streams(), lives(), letter, clock);
    }

    /** Takes back what is in the history, by new changes. */
    public Undo undo() {
        return new Undo(database, history, writes, rows, journal, author.office());
    }

    /** What was taken back. */
    public UndoStore undone() {
        return new UndoStore(database);
    }

    /** The lives that this register has led. */
    public Lives lives() {
        return new Lives(database, history, streams(), clock);
    }

    /** For whom it is what this office does. */
    public Addressees addressees() {
        return new Addressees(writes);
    }

    /** The bundles that went out and came in. */
    public BundleStore bundles() {
        return new BundleStore(database);
    }

    /** The streams towards other offices and from them. */
    public StreamStore streams() {
        return new StreamStore(database, history);
    }

    /** Fields with values that exclude each other, until somebody decides. */
    public ConflictStore conflicts() {
        return new ConflictStore(database, writes);
    }

    public LetterStore letters() {
        return new LetterStore(database, journal);
    }

    public LetterEventStore letterEvents() {
        return new LetterEventStore(database, journal);
    }

    /** How the exchange with the others goes. */
    public BoardStore board() {
        return new BoardStore(database);
    }

    @Override
    public void close() {
        boolean first = !closed;
        closed = true;
        try {
            if (first && account.mayWrite()) {
                lives().remember();
            }
        } finally {
            database.close();
        }
    }
}
