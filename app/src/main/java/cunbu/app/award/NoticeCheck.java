package cunbu.app.award;

import cunbu.app.award.Checked.Outcome;
import cunbu.app.store.Register;
import cunbu.core.notice.Notice;
import cunbu.core.notice.NoticeList;
import cunbu.core.place.Area;
import cunbu.core.place.AreaCode;
import cunbu.sync.seal.NoticeSeal;
import cunbu.sync.seal.SealBroken;
import cunbu.sync.seal.TrustList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Checks a notice that hangs somewhere: by whom it was signed, and whether it is the list that was signed. Writes nothing. */
public final class NoticeCheck {

    private final Register register;
    private final Function<String, Optional<TrustList.Signer>> signers;

    /** @param signers whose key has a thumbprint: this office's own, or one of the trust list */
    public NoticeCheck(Register register, Function<String, Optional<TrustList.Signer>> signers) {
        this.register = register;
        this.signers = signers;
    }

    /**
     * Checks what was brought.
     *
     * @param file the list; null if only the code was scanned from the sheet
     * @param code the text of the code; null if it stands in the file, or is to be found by the list in the register
     */
    public Checked check(Path file, String code) throws IOException {
        NoticeFile brought = file == null ? null : NoticeFile.of(file);
        Optional<String> sealed = Optional.ofNullable(code).or(() -> Optional.ofNullable(brought).flatMap(NoticeFile::code))
                .or(() -> Optional.ofNullable(brought).flatMap(NoticeFile::list).flatMap(this::stored).map(Notice::signature));
        if (sealed.isEmpty()) {
            return new Checked(brought.isForeign() ? Outcome.NOT_A_LIST : Outcome.NO_CODE, null, null, null);
        }
        try {
            return check(brought, NoticeSeal.read(sealed.get().strip(), signers));
        } catch (SealBroken e) {
            boolean unknown = e.reason() == SealBroken.Reason.UNKNOWN_KEY;
            return new Checked(unknown ? Outcome.UNKNOWN_KEY : Outcome.BROKEN_CODE, null, null, null);
        }
    }

    private Checked check(NoticeFile brought, NoticeSeal.Signed signed) {
        NoticeSeal seal = signed.seal();
        Optional<NoticeList> known = register.notices().withDigest(seal.digest()).stream().flatMap(each -> NoticeDesk.list(each).stream())
                .filter(seal::covers).findFirst();
        Optional<NoticeList> list = brought == null ? known : brought.list(seal).filter(seal::covers);
        return new Checked(outcome(signed.signer(), brought, list.isPresent()), seal, name(seal.office()), list.or(() -> known).orElse(null));
    }

    private static Outcome outcome(TrustList.Signer signer, NoticeFile brought, boolean covered) {
        if (signer.revoked()) {
            return Outcome.REVOKED_KEY;
        }
        if (brought == null) {
            return Outcome.CODE_GENUINE;
        }
        Outcome otherwise = brought.isForeign() ? Outcome.NOT_A_LIST : Outcome.OTHER_LIST;
        return covered ? Outcome.SIGNED : otherwise;
    }

    private Optional<Notice> stored(NoticeList list) {
        return register.notices().withDigest(list.digest()).stream().filter(each -> each.signature() != null).findFirst();
    }

    private String name(AreaCode office) {
        return register.areas().find(office).map(Area::name).orElse(office.text());
    }
}
