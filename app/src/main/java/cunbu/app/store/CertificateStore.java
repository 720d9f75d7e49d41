package cunbu.app.store;

import static cunbu.app.store.schema.Tables.CERTIFICATE;

import cunbu.core.certificate.Certificate;
import cunbu.core.history.RecordId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The only-child certificates. */
public final class CertificateStore extends RecordStore<Certificate> {

    CertificateStore(Database database, Journal journal) {
        super(database, journal, Certificate.class);
    }

    public List<Certificate> numbered(String number) {
        return where(CERTIFICATE.NUMBER.eq(number));
    }

    /** The certificates in which a person holds a share. */
    public List<Certificate> of(RecordId parent) {
        return where(CERTIFICATE.MOTHER.eq(parent.text()).or(CERTIFICATE.FATHER.eq(parent.text())));
    }

    /** The certificates in which one of these persons holds a share; one of a couple's is found once or twice. */
    public List<Certificate> of(Collection<RecordId> parents) {
        List<Certificate> found = new ArrayList<>(among(CERTIFICATE.MOTHER, texts(parents)));
        found.addAll(among(CERTIFICATE.FATHER, texts(parents)));
        return found;
    }

    public List<Certificate> numbered(Collection<String> numbers) {
        return among(CERTIFICATE.NUMBER, numbers);
    }

    public List<Certificate> ofChildren(Collection<RecordId> children) {
        return among(CERTIFICATE.CHILD, texts(children));
    }
}
