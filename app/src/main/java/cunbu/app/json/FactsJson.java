package cunbu.app.json;

import cunbu.core.award.Facts;
import cunbu.core.history.Coded;
import cunbu.core.person.Sex;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes the facts of a decision as {@link FactsFile} reads them, on one line. What is not known is left out. */
public final class FactsJson {

    private FactsJson() {
    }

    /** One JSON document; read again it gives equal facts, but for a sex that is neither male nor female, which is then not known. */
    public static String write(Facts facts) {
        return Json.line(new Known().put("applicant", facts.applicant())
                .list("persons", facts.persons(), FactsJson::person)
                .list("marriages", facts.marriages(), FactsJson::marriage)
                .list("children", facts.children(), FactsJson::child)
                .list("certificates", facts.certificates(), FactsJson::certificate)
                .list("confirmations", facts.confirmations(), FactsJson::confirmation)
                .list("awards", facts.awards(), FactsJson::award).members);
    }

    private static Known person(Facts.Person person) {
        return new Known().put("id", person.id()).put("sex", sex(person.sex())).put("bornOn", person.bornOn()).put("diedOn", person.diedOn())
                .list("hukou", person.hukou(), FactsJson::hukou).put("urbanPension", person.urbanPension())
                .put("employedByUnit", person.employedByUnit()).list("sentences", person.sentences(), FactsJson::spell);
    }

    private static Known hukou(Facts.Hukou hukou) {
        return new Known().put("kind", hukou.kind()).put("area", hukou.area()).and(spell(hukou));
    }

    private static Known marriage(Facts.Marriage marriage) {
        return new Known().put("a", marriage.a()).put("b", marriage.b()).and(spell(marriage)).put("kind", marriage.kind())
                .put("ended", marriage.ended());
    }

    private static Known child(Facts.Child child) {
        return new Known().put("id", child.id()).put("sex", sex(child.sex())).put("bornOn", child.bornOn()).put("diedOn", child.diedOn())
                .put("parents", child.parents()).put("origin", child.origin()).put("adoptedOn", child.adoptedOn())
                .put("adoptionRegistered", child.adoptionRegistered()).put("lawful", child.lawful())
                .list("disability", child.disability(), each -> new Known().put("grade", each.grade()).and(spell(each)))
                .list("schooling", child.schooling(), each -> new Known().put("stage", each.stage()).and(spell(each)));
    }

    private static Known certificate(Facts.Certificate certificate) {
        return new Known().put("number", certificate.number()).put("issuedOn", certificate.issuedOn()).put("holders", certificate.holders())
                .put("child", certificate.child()).put("contract", certificate.contract()).put("cancelledOn", certificate.cancelledOn())
                .put("reason", certificate.reason());
    }

    private static Known confirmation(Facts.Confirmation confirmation) {
        return new Known().put("scheme", confirmation.scheme()).put("person", confirmation.person()).put("on", confirmation.on());
    }

    private static Known award(Facts.Award award) {
        return new Known().put("scheme", award.scheme()).put("person", award.person()).and(spell(award));
    }

    private static Known spell(Facts.Spell spell) {
        return new Known().put("from", spell.from()).put("to", spell.to());
    }

    /** In facts, sex is a word and not the digit of the standard. */
    private static String sex(Sex sex) {
        return sex == Sex.FEMALE ? "female" : sex == Sex.MALE ? "male" : null;
    }

    /** The members of one object that are known. */
    private static final class Known {

        private final Map<String, Object> members = new LinkedHashMap<>();

        /** Numbers, yes and no, and lists of texts stay what they are; everything else is written as its text or code. */
        Known put(String name, Object value) {
            if (value instanceof Number || value instanceof Boolean || value instanceof List<?>) {
                members.put(name, value);
            } else if (value != null) {
                members.put(name, value instanceof Coded coded ? coded.code() : value.toString());
            }
            return this;
        }

        Known and(Known others) {
            members.putAll(others.members);
            return this;
        }

        <T> Known list(String name, List<T> items, Function<T, Known> each) {
            return put(name, items == null ? null : items.stream().map(item -> each.apply(item).members).toList());
        }
    }
}
