package cunbu.app;

import cunbu.app.cli.AccessListing;
import cunbu.app.cli.Activities;
import cunbu.app.cli.BundleExport;
import cunbu.app.cli.BundleImport;
import cunbu.app.cli.BundleInspect;
import cunbu.app.cli.BundleStatus;
import cunbu.app.cli.BundleUndo;
import cunbu.app.cli.CaseAnnualReview;
import cunbu.app.cli.CaseAnswer;
import cunbu.app.cli.CaseApply;
import cunbu.app.cli.CaseAppraise;
import cunbu.app.cli.CaseComplete;
import cunbu.app.cli.CaseConfirm;
import cunbu.app.cli.CaseExit;
import cunbu.app.cli.CaseListing;
import cunbu.app.cli.CaseObject;
import cunbu.app.cli.CasePost;
import cunbu.app.cli.CaseRefuse;
import cunbu.app.cli.CaseReturn;
import cunbu.app.cli.CaseReverse;
import cunbu.app.cli.CaseReview;
import cunbu.app.cli.CaseShow;
import cunbu.app.cli.CaseWithdraw;
import cunbu.app.cli.CheckReport;
import cunbu.app.cli.ClosingCorrections;
import cunbu.app.cli.ClosingList;
import cunbu.app.cli.ClosingMake;
import cunbu.app.cli.ClosingShow;
import cunbu.app.cli.ClosingVerify;
import cunbu.app.cli.ConflictDecide;
import cunbu.app.cli.ConflictListing;
import cunbu.app.cli.Decide;
import cunbu.app.cli.Entitled;
import cunbu.app.cli.Explain;
import cunbu.app.cli.Find;
import cunbu.app.cli.Group;
import cunbu.app.cli.Indicators;
import cunbu.app.cli.Intake;
import cunbu.app.cli.LawAdd;
import cunbu.app.cli.LawList;
import cunbu.app.cli.LawShow;
import cunbu.app.cli.LetterClose;
import cunbu.app.cli.LetterListing;
import cunbu.app.cli.LetterReply;
import cunbu.app.cli.LetterRoute;
import cunbu.app.cli.LetterWithdraw;
import cunbu.app.cli.LetterWrite;
import cunbu.app.cli.NoticePost;
import cunbu.app.cli.NoticePrint;
import cunbu.app.cli.NoticeVerify;
import cunbu.app.cli.OfficeAccept;
import cunbu.app.cli.OfficeCreate;
import cunbu.app.cli.OfficeEnrol;
import cunbu.app.cli.OfficeKey;
import cunbu.app.cli.OfficeList;
import cunbu.app.cli.OfficeRenew;
import cunbu.app.cli.OfficeRevoke;
import cunbu.app.cli.OfficeRoot;
import cunbu.app.cli.OfficeRotate;
import cunbu.app.cli.OfficeWelcome;
import cunbu.app.cli.PaymentAccount;
import cunbu.app.cli.PaymentBankFile;
import cunbu.app.cli.PaymentCancel;
import cunbu.app.cli.PaymentClose;
import cunbu.app.cli.PaymentKeep;
import cunbu.app.cli.PaymentOverpaid;
import cunbu.app.cli.PaymentReconcile;
import cunbu.app.cli.PaymentShow;
import cunbu.app.cli.People;
import cunbu.app.cli.PostedNotices;
import cunbu.app.cli.Quality;
import cunbu.app.cli.Report;
import cunbu.app.cli.Sample;
import cunbu.app.cli.UserAdd;
import cunbu.app.cli.UserList;
import cunbu.app.fx.Problems;
import cunbu.app.fx.Texts;
import cunbu.app.sample.PracticeCounty;
import cunbu.app.store.Registers;
import cunbu.core.award.Schemes;
import cunbu.core.law.LawBook;
import java.util.List;

/** Builds the commands, each with the worker it calls. */
final class CommandWiring {

    private final Registers registers;
    private final Texts texts;
    private final Problems problems;

    CommandWiring(Registers registers, Texts texts, Problems problems) {
        this.registers = registers;
        this.texts = texts;
        this.problems = problems;
    }

    /** One object per command, in the order in which help lists them. */
    List<Object> all() {
        Schemes schemes = new Schemes(LawBook.shipped());
        return List.of(
                new Sample(new PracticeCounty(registers), texts),
                new Indicators(registers, texts),
                new Activities(registers, texts),
                new Quality(registers, texts),
                new CheckReport(registers, texts),
                new People(registers, texts),
                new Intake(registers, texts),
                new Find(registers, texts),
                new Decide(schemes, texts),
                new Entitled(registers, schemes, texts),
                new Explain(registers, schemes, texts),
                Group.of("law", texts, new LawList(registers, texts), new LawShow(registers, texts), new LawAdd(registers, texts)),
                Group.of("case", texts, new CaseApply(registers, texts), new CaseAppraise(registers, texts), new CaseReview(registers, texts),
                        new CaseConfirm(registers, texts), new CaseRefuse(registers, texts), new CasePost(registers, texts),
                        new CaseReturn(registers, texts), new CaseComplete(registers, texts), new CaseWithdraw(registers, texts),
                        new CaseAnnualReview(registers, texts), new CaseExit(registers, texts), new CaseReverse(registers, texts),
                        new CaseObject(registers, texts), new CaseAnswer(registers, texts), new CaseShow(registers, texts),
                        new CaseListing(registers, texts)),
                Group.of("office", texts, new OfficeCreate(registers, texts), new OfficeKey(registers, texts), new OfficeEnrol(registers, texts),
                        new OfficeWelcome(registers, texts), new OfficeAccept(registers, texts), new OfficeRoot(registers, texts),
                        new OfficeRevoke(registers, texts), new OfficeRotate(registers, texts), new OfficeRenew(registers, texts), new OfficeList(registers, texts)),
                new Report(registers, texts),
                Group.of("closing", texts, new ClosingMake(registers, texts), new ClosingList(registers, texts), new ClosingShow(registers, texts),
                        new ClosingCorrections(registers, texts), new ClosingVerify(registers, texts)),
                Group.of("notice", texts, new NoticePost(registers, texts), new PostedNotices(registers, texts), new NoticePrint(registers, texts),
                        new NoticeVerify(registers, texts)),
                Group.of("payment", texts, new PaymentShow(registers, texts), new PaymentKeep(registers, texts), new PaymentClose(registers, texts), new PaymentCancel(registers, texts),
                        new PaymentBankFile(registers, texts), new PaymentReconcile(registers, texts), new PaymentOverpaid(registers, texts),
                        new PaymentAccount(registers, texts)),
                Group.of("user", texts, new UserAdd(registers, texts), new UserList(registers, texts)),
                Group.of("access", texts, new AccessListing(registers, texts)),
                Group.of("conflict", texts, new ConflictListing(registers, texts), new ConflictDecide(registers, texts)),
                Group.of("letter", texts, new LetterWrite(registers, texts), new LetterListing(registers, texts), new LetterRoute(registers, texts),
                        new LetterReply(registers, texts), new LetterWithdraw(registers, texts), new LetterClose(registers, texts)),
                Group.of("bundle", texts, new BundleExport(registers, texts), new BundleInspect(registers, texts),
                        new BundleImport(registers, texts, problems), new BundleStatus(registers, texts), new BundleUndo(registers, texts)));
    }
}
