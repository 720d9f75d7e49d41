package cunbu.sync.seal;

import cunbu.core.notice.NoticeList;
import cunbu.core.place.AreaCode;
import cunbu.sync.wire.Jcs;
import cunbu.sync.wire.Malformed;
import cunbu.sync.wire.Members;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What an office signs of a public notice: the digest of the list, and enough to tell which list it was. Signed it is a JWS in compact
 * form of at most 600 characters, which one QR code holds. It says nothing about any person.
 *
 * @param digest SHA-256 of the canonical text, 64 hex digits
 */
public record NoticeSeal(AreaCode office, AreaCode area, String scheme, LocalDate postedOn, int days, int lines, String digest) {

    private static final Pattern AREA = Pattern.compile("[0-9]{12}");
    private static final Pattern SCHEME = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** A seal that holds, and whose it is. */
    public record Signed(NoticeSeal seal, TrustList.Signer signer) {
    }

    public static NoticeSeal of(NoticeList list) {
        return new NoticeSeal(list.office(), list.area(), list.scheme(), list.postedOn(), list.days(), list.lines().size(), list.digest());
    }

    /** Whether that list, to the character, is the one that was sealed. */
    public boolean covers(NoticeList list) {
        return equals(of(list));
    }

    /** The text of the code. */
    public String signed(SigningKey key) {
        return Jws.sign(json(), Jws.NOTICE, key);
    }

    private byte[] json() {
        // In base64url, because 64 hex digits would now and then hold what looks like a number of a person.
        String hash = Base64.getUrlEncoder().withoutPadding().encodeToString(HexFormat.of().parseHex(digest));
        return Jcs.bytes(Map.of("area", area.text(), "days", days, "digest", hash, "lines", lines, "office", office.text(),
                "posted_on", postedOn.toString(), "scheme", scheme));
    }

    /**
     * The seal in the text of a code.
     *
     * @param known the signer with that thumbprint
     * @throws SealBroken SIGNATURE if it is not signed, or for another purpose; UNKNOWN_KEY; CONTENT if it was signed but is no seal of a
     *                    notice, or is one in another office's name
     */
    public static Signed read(String compact, Function<String, Optional<TrustList.Signer>> known) {
        Jws jws = Jws.verify(compact, Jws.NOTICE, kid -> known.apply(kid).map(TrustList.Signer::key));
        NoticeSeal seal = of(jws.payload());
        TrustList.Signer signer = known.apply(jws.signer().thumbprint()).orElseThrow();
        if (!signer.office().equals(seal.office.text())) {
            throw new SealBroken(SealBroken.Reason.CONTENT);
        }
        return new Signed(seal, signer);
    }

    private static NoticeSeal of(byte[] json) {
        try {
            Members in = Members.of(json);
            byte[] hash = Base64.getUrlDecoder().decode(in.text("digest", Jwk.SHAPE));
            NoticeSeal seal = new NoticeSeal(new AreaCode(in.text("office", AREA)), new AreaCode(in.text("area", AREA)), in.text("scheme", SCHEME),
                    LocalDate.parse(in.text("posted_on", DATE)), (int) in.whole("days", 1, NoticeList.MOST_DAYS),
                    (int) in.whole("lines", 1, NoticeList.MOST_LINES), HexFormat.of().formatHex(hash));
            if (!Arrays.equals(seal.json(), json)) {
                throw new SealBroken(SealBroken.Reason.CONTENT);
            }
            return seal;
        } catch (Malformed | IllegalArgumentException | DateTimeException e) {
            throw new SealBroken(SealBroken.Reason.CONTENT, e);
        }
    }
}
