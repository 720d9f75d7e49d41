package cunbu.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import cunbu.sync.wire.Manifest;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import cunbu.app.fx.Jobs;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;

/** The arrows of the house: which package may know which. A rule that stands in the way is talked about and changed here, never passed by. */
@AnalyzeClasses(packages = "cunbu", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    /** Rooms that serve every feature, or that stand above all of them. Every other package below cunbu.app is a feature. */
    private static final List<String> NO_FEATURES = List.of("cli", "fx", "json", "paper", "sheet", "shell", "store", "tour");

    private static final DescribedPredicate<JavaClass> FEATURES = new DescribedPredicate<>("features") {
        @Override
        public boolean test(JavaClass type) {
            return feature(type) != null;
        }
    };

    private static final DescribedPredicate<JavaClass> GENERATED = resideInAPackage("cunbu.app.store.schema..");
    private static final DescribedPredicate<JavaClass> TOP = resideInAPackage("cunbu.app").as("the top of the app");

    @ArchTest
    static final ArchRule theCoreKnowsOnlyTheJdk = classes().that().resideInAPackage("cunbu.core..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "cunbu.core..");

    @ArchTest
    static final ArchRule theCoreReadsNoFilesNoDatabaseAndNoNetwork = noClasses().that().resideInAPackage("cunbu.core..")
            .should().dependOnClassesThat().resideInAnyPackage("java.nio.file..", "java.sql..", "java.net..", "java.util.logging..");

    @ArchTest
    static final ArchRule syncKnowsTheCoreAndNeverTheApp = noClasses().that().resideInAPackage("cunbu.sync..")
            .should().dependOnClassesThat().resideInAPackage("cunbu.app..");

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses().should().callMethodWhere(new DescribedPredicate<JavaMethodCall>("now without a clock") {
        @Override
        public boolean test(JavaMethodCall call) {
            boolean withClock = call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
            boolean now = call.getTargetOwner().getPackageName().equals("java.time") && call.getName().equals("now");
            boolean millis = call.getTargetOwner().isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
            return now && !withClock || millis;
        }
    });

    @ArchTest
    static final ArchRule onlyTheStoreSeesTheDatabase = noClasses().that().resideOutsideOfPackage("cunbu.app.store..")
            .should().dependOnClassesThat().resideInAnyPackage("org.jooq..", "java.sql..", "javax.sql..", "org.sqlite..", "org.flywaydb..",
                    "cunbu.app.store.schema..");

    @ArchTest
    static final ArchRule theStoreKnowsNoFeatureAndNoScreen = noClasses().that().resideInAPackage("cunbu.app.store..")
            .should().dependOnClassesThat(FEATURES.or(resideInAnyPackage("cunbu.app.fx..", "cunbu.app.cli..", "cunbu.app.shell..", "cunbu.app.json..",
                    "cunbu.app.sheet..", "cunbu.app.paper..", "javafx..")));

    @ArchTest
    static final ArchRule theStoreMeetsSyncOnlyAtItsTop = noClasses().that().resideInAPackage("cunbu.app.store..")
            .should().dependOnClassesThat(resideInAnyPackage("cunbu.sync.wire..", "cunbu.sync.seal..")
                    // What a sender signed is handed to the register as it is read.
                    .and(not(belongToAnyOf(Manifest.class))));

    @ArchTest
    static final ArchRule aViewModelNeverSeesTheScreen = noClasses().that().haveSimpleNameEndingWith("ViewModel")
            .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..");

    @ArchTest
    static final ArchRule onlyJobsAndTheAppTouchThePlatform = noClasses()
            .that(not(belongToAnyOf(Jobs.class)).and(not(name("cunbu.app.CunbuApp"))))
            .should().dependOnClassesThat().haveFullyQualifiedName("javafx.application.Platform");

    @ArchTest
    static final ArchRule onlyJobsStartsThreads = noClasses().that(not(belongToAnyOf(Jobs.class)))
            .should().dependOnClassesThat(nameMatching("java\\.util\\.concurrent\\.(Executors|.*ExecutorService|CompletableFuture|ForkJoin.*|Timer)"))
            .orShould().callConstructor(Thread.class, Runnable.class).orShould().callConstructor(Thread.class, Runnable.class, String.class)
            .orShould().callMethod(Thread.class, "sleep", long.class);

    @ArchTest
    static final ArchRule noPackagesGoInCircles = slices().assignedFrom(new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return GENERATED.test(type) ? SliceIdentifier.ignore() : SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "every written package";
        }
    }).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule featuresDoNotKnowEachOther = slices().assignedFrom(new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return feature(type) == null ? SliceIdentifier.ignore() : SliceIdentifier.of(feature(type));
        }

        @Override
        public String getDescription() {
            return "every feature";
        }
    }).should().notDependOnEachOther();

    @ArchTest
    static final ArchRule theShellAndTheToolsKnowNoFeature = noClasses()
            .that().resideInAnyPackage("cunbu.app.shell..", "cunbu.app.fx..", "cunbu.app.sheet..", "cunbu.app.paper..")
            .should().dependOnClassesThat(FEATURES.or(resideInAPackage("cunbu.app.cli..")));

    @ArchTest
    static final ArchRule theToolsKnowNoStore = noClasses().that().resideInAnyPackage("cunbu.app.fx..", "cunbu.app.sheet..", "cunbu.app.json..")
            .should().dependOnClassesThat().resideInAPackage("cunbu.app.store..");

    @ArchTest
    static final ArchRule nobodyKnowsTheTop = noClasses().that(not(TOP)).should().dependOnClassesThat(TOP);

    @ArchTest
    static final ArchRule theCommandLineKnowsNoScreen = noClasses().that().resideInAPackage("cunbu.app.cli..")
            .should().dependOnClassesThat(resideInAnyPackage("javafx..", "cunbu.app.shell..").or(simpleNameEndingWith("View"))
                    .or(simpleNameEndingWith("ViewModel")));

    @ArchTest
    static final ArchRule jsonStaysInTheWireAndInTheContract = onlyIn("com.fasterxml..", "cunbu.sync.wire..", "cunbu.app.json..");

    @ArchTest
    static final ArchRule sheetsAreReadInOneRoom = onlyIn("org.dhatim.fastexcel.reader..", "cunbu.app.sheet..");

    @ArchTest
    static final ArchRule sheetsOfPaperAreWrittenInOneRoom = onlyIn("com.lowagie..", "cunbu.app.paper..");

    @ArchTest
    static final ArchRule codesAreWrittenAndReadInOneRoom = onlyIn("com.google.zxing..", "cunbu.app.paper..");

    @ArchTest
    static final ArchRule commandsArePartOfTheCommandLine = onlyIn("picocli..", "cunbu.app.cli..");

    @ArchTest
    static final ArchRule cryptoStaysInTheSealAndTheKey = noClasses().that(resideOutsideOfPackages("cunbu.sync.seal..", "cunbu.app.store.key.."))
            .should().dependOnClassesThat(resideInAnyPackage("org.bouncycastle..", "com.exceptionfactory.jagged..", "javax.crypto..", "java.security..")
                    .and(not(belongToAnyOf(MessageDigest.class, SecureRandom.class, DigestInputStream.class, DigestOutputStream.class,
                            NoSuchAlgorithmException.class))));

    @ArchTest
    static final ArchRule onlySearchKeysSeesIcu = noClasses().that(not(name("cunbu.app.store.SearchKeys")))
            .should().dependOnClassesThat().resideInAPackage("com.ibm.icu..");

    @ArchTest
    static final ArchRule nobodyIsAServiceManagerHelperOrUtil = noClasses()
            .should().haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl|Dto|Mapper)");

    private static ArchRule onlyIn(String library, String... rooms) {
        return noClasses().that().resideOutsideOfPackages(rooms).should().dependOnClassesThat().resideInAPackage(library);
    }

    /** The name of the feature that a class belongs to, or null. */
    private static String feature(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        boolean inside = parts.length >= 3 && parts[0].equals("cunbu") && parts[1].equals("app");
        return inside && !NO_FEATURES.contains(parts[2]) ? parts[2] : null;
    }
}
