package cunbu.app.intake;

import static cunbu.app.intake.SheetField.*;

import cunbu.core.certificate.Certificate;
import cunbu.core.certificate.CertificateFacts;
import cunbu.core.certificate.CertificateRules;
import cunbu.core.history.RecordId;
import cunbu.core.person.HukouKind;
import cunbu.core.person.Parentage;
import cunbu.core.person.Person;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes only-child certificates whose holders and child are in the register. */
final class CertificateRows implements RowTaker {

    private static final Map<String, SheetField> COLUMNS = Map.of("child", CHILD_IDENTITY, "mother", MOTHER_IDENTITY, "father", FATHER_IDENTITY);

    private final Draft draft;
    private final PersonSearch search;
    private final OncePerSheet once = new OncePerSheet();

    CertificateRows(Draft draft) {
        this.draft = draft;
        this.search = new PersonSearch(draft);
    }

    @Override
    public void take(ReadRow row) {
        Person mother = holder(row, MOTHER_IDENTITY);
        Person father = holder(row, FATHER_IDENTITY);
        if (mother == null && father == null) {
            row.refuse(row.has(MOTHER_IDENTITY) ? MOTHER_IDENTITY : FATHER_IDENTITY, "intake.certificate.nobody");
        }
        Optional<Person> child = row.isRefused() ? Optional.empty() : child(row, mother, father);
        if (!row.isRefused()) {
            lay(row, mother, father, child.orElseThrow());
        }
    }

    private Person holder(ReadRow row, SheetField field) {
        Optional<Person> found = search.byIdentity(row, field);
        if (found.isEmpty() && row.has(field)) {
            row.note(field, "intake.parent.notHere", null, null);
        }
        return found.orElse(null);
    }

    /** By identity number, else the holders' child of that day of birth, and of that name where one is given. */
    private Optional<Person> child(ReadRow row, Person mother, Person father) {
        Optional<Person> found = search.byIdentity(row, CHILD_IDENTITY);
        if (found.isEmpty() && row.has(CHILD_BORN_ON)) {
            List<Person> fitting = children(mother, father).filter(each -> row.get(CHILD_BORN_ON).equals(each.bornOn()))
                    .filter(each -> row.or(CHILD_NAME, each.name()).equals(each.name())).toList();
            found = fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
        }
        if (found.isEmpty() && !row.isRefused()) {
            row.refuse(row.has(CHILD_NAME) ? CHILD_NAME : CHILD_IDENTITY, "intake.child.notHere");
        }
        return found;
    }

    private Stream<Person> children(Person mother, Person father) {
        return Stream.of(mother, father).filter(Objects::nonNull).flatMap(parent -> draft.childrenOf.get(parent.id()).stream())
                .map(Parentage::child).distinct().map(draft.persons::get).filter(Objects::nonNull);
    }

    private void lay(ReadRow row, Person mother, Person father, Person child) {
        Certificate before = draft.certificatesByNumber.get(row.get(NUMBER)).stream().findFirst().orElse(null);
        Sketch<Certificate> sketch = Sketch.of(Certificate.class, before, draft).take(row, NUMBER, ISSUED_ON)
                .set("mother", id(mother)).set("father", id(father)).set("child", child.id())
                .fill("rural", isRural(mother, father)).fill("village", mother == null ? father.village() : mother.village());
        Certificate after = sketch.made();
        CertificateFacts around = new CertificateFacts(child, draft.persons.get(after.mother()), draft.persons.get(after.father()),
                children(mother, father).toList(), Optional.ofNullable(before),
                draft.certificatesOfChild.get(child.id()).stream().filter(each -> !each.id().equals(after.id())).toList());
        row.obey(CertificateRules.refusals(after, around, null, draft.today), COLUMNS);
        once.refuseSecond(row, NUMBER, after.id(), !after.equals(before));
        if (!row.isRefused()) {
            sketch.put(draft.certificates, row);
            row.warn(CertificateRules.warnings(after, around), COLUMNS);
            once.remember(row, after.id());
        }
    }

    private static RecordId id(Person person) {
        return person == null ? null : person.id();
    }

    /** One agricultural spouse is enough; null while no kind of registration is known. */
    private static Boolean isRural(Person mother, Person father) {
        List<HukouKind> kinds = Stream.of(mother, father).filter(Objects::nonNull).map(Person::hukou).filter(Objects::nonNull).toList();
        return kinds.isEmpty() ? null : kinds.contains(HukouKind.AGRICULTURAL) || kinds.contains(HukouKind.RURAL_RESIDENT);
    }
}
