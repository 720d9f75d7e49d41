package cunbu.app.sample;

import cunbu.app.store.Author;
import cunbu.app.store.Journal;
import cunbu.app.store.Register;
import cunbu.app.store.RegisterUnavailable;
import cunbu.app.store.RegisterUnavailable.Reason;
import cunbu.app.store.Registers;
import cunbu.app.store.key.KeyFile;
import cunbu.core.history.ChangeId;
import cunbu.core.history.RecordId;
import cunbu.core.history.Recorded;
import cunbu.core.history.Stamp;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.core.place.AreaTree;
import cunbu.sync.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** Makes a register of the practice county or of one of its townships, with every record as the township's clerk entered it. */
public final class PracticeCounty {

    /** The largest county that fits: beyond it a village's day of entry would be too short. */
    public static final int LARGEST_SCALE = 10;

    private static final String FIRST_USER = "admin";
    private static final String CLERK = "u1";

    private final Registers registers;
    private final AreaTree tree = AreaTree.practiceCounty();

    public PracticeCounty(Registers registers) {
        this.registers = registers;
    }

    /**
     * What to make.
     *
     * @param office the county or one of its townships
     * @param scale  1 for the county of the report, up to {@link #LARGEST_SCALE} times as many of everything
     */
    public record Order(AreaCode office, int scale, long seed) {
    }

    /** The offices whose register can be made: the county, then its townships. */
    public List<Area> offices() {
        return Stream.concat(Stream.of(tree.root()), tree.children(tree.root().code()).stream()).toList();
    }

    /**
     * Makes the register; its first user is {@code admin}. A register that is not finished leaves nothing behind.
     *
     * @return how many records it holds
     * @throws RegisterUnavailable if a file of that name exists or none can be written
     */
    public long make(Path file, char[] passphrase, Order order, Clock clock, Progress progress) {
        if (Files.exists(file) || Files.exists(KeyFile.beside(file))) {
            throw new RegisterUnavailable(Reason.ALREADY_EXISTS);
        }
        try {
            Path unfinished = Files.createTempDirectory(file.toAbsolutePath().getParent(), "unfinished");
            try {
                Path made = unfinished.resolve(file.getFileName());
                long records = fill(made, passphrase, order, clock, progress);
                Files.move(KeyFile.beside(made), KeyFile.beside(file));
                Files.move(made, file);
                return records;
            } finally {
                remove(unfinished);
            }
        } catch (IOException e) {
            throw new RegisterUnavailable(Reason.NOT_WRITABLE, e);
        }
    }

    private long fill(Path file, char[] passphrase, Order order, Clock clock, Progress progress) {
        Area office = tree.find(order.office()).orElseThrow();
        List<Area> places = tree.all().stream()
                .filter(area -> area.code().within(office.code()) || office.code().within(area.code())).toList();
        try (Register register = registers.create(file, FIRST_USER, passphrase, office, places, clock)) {
            InventedCounty county = new InventedCounty(tree, order.scale(), order.seed());
            List<AreaCode> villages = county.villages(order.office());
            long records = 0;
            for (int i = 0; i < villages.size(); i++) {
                progress.at(i, villages.size());
                AreaCode village = villages.get(i);
                records += register.database().transaction(() -> enter(register, county, village));
            }
            progress.at(villages.size(), villages.size());
            return records;
        }
    }

    private static long enter(Register register, InventedCounty county, AreaCode village) {
        Clerk clerk = new Clerk(village.township().text());
        Journal journal = register.journal(clerk);
        county.tell(village, entry -> {
            clerk.enters(entry);
            journal.add((Record & Recorded) entry.value());
        });
        return clerk.entered;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            for (Path each : left.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }

    /** Somebody in the township, who enters what the village tells at the time it is told. */
    private static final class Clerk implements Author {

        private final String office;
        private Entry entry;
        private long entered;

        Clerk(String office) {
            this.office = office;
        }

        void enters(Entry next) {
            entry = next;
            entered++;
        }

        @Override
        public String office() {
            return office;
        }

        @Override
        public String user() {
            return CLERK;
        }

        @Override
        public RecordId newRecord() {
            return entry.id();
        }

        @Override
        public ChangeId newChange() {
            return entry.change();
        }

        @Override
        public Stamp now() {
            return entry.stamp();
        }
    }
}
