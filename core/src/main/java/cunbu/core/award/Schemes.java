package cunbu.core.award;

import cunbu.core.law.LawBook;
import java.util.List;
import java.util.Optional;

/** The schemes that the program decides. A new one gets one line here. */
public final class Schemes {

    private final List<Scheme> all;

    public Schemes(LawBook book) {
        this.all = List.of(new RuralReward(book), new SpecialAssistance(book), new OnlyChildCertificate(book), new HealthCareFee(book),
                new OneOffAward(book), new Scholarship(book), new AdmissionGrant(book), new EntranceBonus(book), new MedicalContributionWaiver(book));
    }

    public List<Scheme> all() {
        return all;
    }

    public Optional<Scheme> named(String code) {
        return all.stream().filter(scheme -> scheme.code().equals(code)).findFirst();
    }

    public List<String> codes() {
        return all.stream().map(Scheme::code).toList();
    }
}
