package cunbu.sync.seal;

import cunbu.core.history.Coded;
import cunbu.core.history.RecordId;
import cunbu.core.letter.LetterAnswer;
import cunbu.core.letter.LetterStep;
import cunbu.core.place.AreaCode;
import cunbu.sync.wire.Jcs;
import cunbu.sync.wire.Malformed;
import cunbu.sync.wire.Members;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One step of a letter between offices, signed by the office that takes it. Offices on the way carry it as it is: they can delay it and
 * not change it.
 *
 * @param letter the letter's record
 * @param by     who takes the step
 * @param to     to whom the letter is written or handed on; null for other steps
 * @param turn   how often the county had handed it on
 * @param answer of a feedback; else null
 * @param text   at most {@link #LONGEST_TEXT} characters; null if nothing is said
 */
public record LetterSeal(RecordId letter, LetterStep kind, AreaCode by, AreaCode to, int turn, LocalDate on, LetterAnswer answer, String text) {

    public static final int LONGEST_TEXT = 8_000;

    private static final Pattern AREA = Pattern.compile("[0-9]{12}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int LONGEST_CODE = 40;
    private static final int MOST_TURNS = 1_000;

    /** The seal's own text. */
    public String signed(SigningKey key) {
        return Jws.sign(json(), Jws.LETTER, key);
    }

    private byte[] json() {
        Map<String, Object> members = new HashMap<>(Map.of("by", by.text(), "kind", kind.code(), "letter", letter.text(), "on", on.toString(),
                "turn", turn));
        if (to != null) {
            members.put("to", to.text());
        }
        if (answer != null) {
            members.put("answer", answer.code());
        }
        if (text != null) {
            members.put("text", text);
        }
        return Jcs.bytes(members);
    }

    /**
     * The step in a seal.
     *
     * @param known the signer with that thumbprint
     * @throws SealBroken SIGNATURE if it is not signed, or for another purpose; UNKNOWN_KEY; CONTENT if it was signed but is no step of a
     *                    letter, or is one in another office's name
     */
    public static LetterSeal read(String compact, Function<String, Optional<TrustList.Signer>> known) {
        Jws jws = Jws.verify(compact, Jws.LETTER, kid -> known.apply(kid).map(TrustList.Signer::key));
        LetterSeal seal = of(jws.payload());
        TrustList.Signer signer = known.apply(jws.signer().thumbprint()).orElseThrow();
        if (!signer.office().equals(seal.by.text())) {
            throw new SealBroken(SealBroken.Reason.CONTENT);
        }
        return seal;
    }

    private static LetterSeal of(byte[] json) {
        try {
            Members in = Members.of(json);
            LetterSeal seal = new LetterSeal(new RecordId(in.text("letter", LONGEST_CODE)), Coded.of(LetterStep.class, in.text("kind", LONGEST_CODE)),
                    new AreaCode(in.text("by", AREA)), in.has("to") ? new AreaCode(in.text("to", AREA)) : null, (int) in.whole("turn", 0, MOST_TURNS),
                    LocalDate.parse(in.text("on", DATE)), in.has("answer") ? Coded.of(LetterAnswer.class, in.text("answer", LONGEST_CODE)) : null,
                    in.has("text") ? in.text("text", LONGEST_TEXT) : null);
            if (!Arrays.equals(seal.json(), json)) {
                throw new SealBroken(SealBroken.Reason.CONTENT);
            }
            return seal;
        } catch (Malformed | IllegalArgumentException | DateTimeException e) {
            throw new SealBroken(SealBroken.Reason.CONTENT, e);
        }
    }
}
