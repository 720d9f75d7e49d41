package cunbu.sync.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Optional;

/** A trusted office announces its next keys: a request signed by the new key, within a text signed by the one that is trusted already. */
public final class NewKeys {

    private NewKeys() {
    }

    /** The file's content. */
    public static byte[] write(Enrolment request, SigningKey next, SigningKey present) {
        return Jws.sign(request.signed(next), Jws.KEYS, present).getBytes(US_ASCII);
    }

    /**
     * The request in such a file, if the office that it names signed it with a key that it may still use.
     *
     * @throws SealBroken UNKNOWN_KEY, SIGNATURE or CONTENT
     */
    public static Enrolment read(byte[] file, TrustList trust) {
        Jws announced = Jws.verify(new String(file, US_ASCII).strip(), Jws.KEYS, kid -> signer(trust, kid).map(TrustList.Signer::key));
        Enrolment request = Enrolment.read(announced.payload());
        if (!signer(trust, announced.signer().thumbprint()).orElseThrow().office().equals(request.office())) {
            throw new SealBroken(SealBroken.Reason.SIGNATURE);
        }
        return request;
    }

    private static Optional<TrustList.Signer> signer(TrustList trust, String kid) {
        return trust.signer(kid).filter(each -> !each.revoked());
    }
}
