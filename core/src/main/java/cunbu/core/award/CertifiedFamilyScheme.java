package cunbu.core.award;

import cunbu.core.law.LawBook;
import cunbu.core.rule.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A scheme for rural families with an only-child certificate and a contract, as the province's award rules for them
 * (云政发〔2004〕101号) have it: what all parts of these rules ask first.
 */
abstract class CertifiedFamilyScheme extends LawScheme {

    CertifiedFamilyScheme(LawBook book, String code) {
        super(book, code);
    }

    @Override
    public final Stream<Finding> questions(Claim claim) {
        Case asked = asCase(claim);
        Questions common = new Questions(asked);
        Papers papers = new Papers(asked);
        Stream<Supplier<Finding>> first = Stream.of(common::schemeInForce, common::alive, common::livesInArea, common::agriculturalHukou,
                papers::certificateHeld, papers::contractSigned, papers::stillOnlyChild);
        return Stream.concat(first, further(asked, papers)).map(Supplier::get);
    }

    /** What this scheme asks besides. */
    abstract Stream<Supplier<Finding>> further(Case asked, Papers papers);

    @Override
    public List<Otherwise> otherwise(String question, Claim claim) {
        Alternatives other = new Alternatives(asCase(claim));
        return question.equals("agriculturalHukou") ? other.ruralHukou() : other.to(question);
    }

    /** The first days of the years in which something stands in the facts, and of the next: what is counted by years begins anew. */
    static List<LocalDate> yearsOf(Case asked) {
        return Dates.in(asked.facts()).stream().filter(Objects::nonNull).flatMap(day -> Stream.of(LocalDate.of(day.getYear(), 1, 1),
                LocalDate.of(day.getYear() + 1, 1, 1))).distinct().toList();
    }
}
