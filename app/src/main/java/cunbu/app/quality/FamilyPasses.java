package cunbu.app.quality;

import cunbu.app.store.QualityStore;
import cunbu.core.certificate.Certificate;
import cunbu.core.history.RecordId;
import cunbu.core.person.Marriage;
import cunbu.core.person.Origin;
import cunbu.core.person.Parentage;
import cunbu.core.person.Sex;
import cunbu.core.quality.Bond;
import cunbu.core.quality.CertificateChecks;
import cunbu.core.quality.Individual;
import cunbu.core.quality.MarriageChecks;
import cunbu.core.quality.ParentChecks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Parents, spouses, and the certificates of their only children. */
final class FamilyPasses {

    private final QualityStore store;
    private final Known known;

    FamilyPasses(QualityStore store, Known known) {
        this.store = store;
        this.known = known;
    }

    List<Runnable> passes() {
        return List.of(this::parentages, this::marriages, this::certificates);
    }

    private void parentages() {
        Map<RecordId, List<Individual>> ofMothers = new HashMap<>();
        store.parentages(each -> {
            Individual child = known.person(each.child());
            Individual parent = known.person(each.parent());
            known.tell(ParentChecks.of(new Bond(each.id(), child, parent, each.origin())));
            if (child != null) {
                known.parent(child.id(), each.parent());
                if (bore(parent, each)) {
                    ofMothers.computeIfAbsent(parent.id(), mother -> new ArrayList<>(2)).add(child);
                }
            }
        });
        ofMothers.values().forEach(children -> known.tell(ParentChecks.spacing(children)));
    }

    private static boolean bore(Individual parent, Parentage each) {
        return parent != null && parent.sex() == Sex.FEMALE && each.origin() == Origin.OWN;
    }

    private void marriages() {
        Map<RecordId, List<Marriage>> bySpouse = new HashMap<>();
        store.marriages(each -> {
            known.tell(MarriageChecks.of(each, known.person(each.husband()), known.person(each.wife()), known.today));
            Stream.of(each.husband(), each.wife()).map(known::person).filter(Objects::nonNull)
                    .forEach(spouse -> bySpouse.computeIfAbsent(spouse.id(), id -> new ArrayList<>(1)).add(each));
        });
        known.married.addAll(bySpouse.keySet());
        bySpouse.forEach((spouse, all) -> {
            if (all.size() > 1) {
                known.tell(MarriageChecks.overlap(known.person(spouse), all));
            }
        });
    }

    private void certificates() {
        store.certificates(each -> known.tell(CertificateChecks.of(each, known.person(each.child()), known.person(each.mother()), known.person(each.father()),
                isParent(each))));
    }

    private boolean isParent(Certificate each) {
        return Stream.of(each.mother(), each.father()).filter(Objects::nonNull).anyMatch(known.parentsOf(each.child())::contains);
    }
}
