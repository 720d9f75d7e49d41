package cunbu.app.store;

import cunbu.core.history.ChangeId;
import cunbu.core.history.RecordId;
import cunbu.core.history.Stamp;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;

/** The office that this register belongs to, with the user who is signed in. Its time never runs backwards, even if the PC's does. */
public final class LocalAuthor implements Author {

    private static final String LAST_STAMP = "last_stamp";
    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int ID_LETTERS = 26;
    private static final int MOST_IN_A_MILLISECOND = 9999;

    private final SelfStore self;
    private final String office;
    private final String user;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private Stamp last;
    private Stamp kept;

    public LocalAuthor(Database database, SelfStore self, String office, String user, Clock clock) {
        this.self = self;
        this.office = office;
        this.user = user;
        this.clock = clock;
        this.last = self.find(LAST_STAMP).map(Stamp::new).orElse(Stamp.of(Instant.EPOCH, 0, office));
        this.kept = last;
        database.beforeCommit(this::keepStamp);
    }

    @Override
    public String office() {
        return office;
    }

    @Override
    public String user() {
        return user;
    }

    @Override
    public RecordId newRecord() {
        // 48 bits of time before 80 random ones: new records lie side by side in the file.
        byte[] noise = new byte[10];
        random.nextBytes(noise);
        BigInteger bits = BigInteger.valueOf(clock.millis()).shiftLeft(80).or(new BigInteger(1, noise));
        StringBuilder text = new StringBuilder();
        for (int i = ID_LETTERS - 1; i >= 0; i--) {
            text.append(BASE32.charAt(bits.shiftRight(5 * i).intValue() & 31));
        }
        return new RecordId(office + "-" + text);
    }

    @Override
    public ChangeId newChange() {
        byte[] noise = new byte[16];
        random.nextBytes(noise);
        return new ChangeId(HexFormat.of().formatHex(noise));
    }

    @Override
    public Stamp now() {
        Instant wall = Instant.ofEpochMilli(clock.millis());
        if (wall.isAfter(last.wall())) {
            last = Stamp.of(wall, 0, office);
        } else if (last.counter() < MOST_IN_A_MILLISECOND) {
            last = Stamp.of(last.wall(), last.counter() + 1, office);
        } else {
            last = Stamp.of(last.wall().plusMillis(1), 0, office);
        }
        return last;
    }

    /** Takes note of a stamp from another office, so that what is written from now on comes after it. */
    public void saw(Stamp other) {
        if (other.compareTo(last) > 0) {
            last = Stamp.of(other.wall(), other.counter(), office);
        }
    }

    private void keepStamp() {
        if (!last.equals(kept)) {
            self.put(LAST_STAMP, last.text());
            kept = last;
        }
    }
}
