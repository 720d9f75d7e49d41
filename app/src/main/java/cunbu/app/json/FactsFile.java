package cunbu.app.json;

import cunbu.core.award.Facts;
import cunbu.core.person.HukouKind;
import cunbu.core.person.MarriageEnd;
import cunbu.core.person.MarriageKind;
import cunbu.core.person.Origin;
import cunbu.core.person.Sex;
import cunbu.core.person.Stage;
import cunbu.core.rule.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The facts of a decision, as somebody wrote them into a file.
 *
 * @param facts      what could be read; to be used only if nothing is refused
 * @param refusals   everything that is wrong, each at its place, such as {@code persons[0].bornOn}
 * @param passedOver places of members that no fact has
 */
public record FactsFile(Facts facts, List<Refusal> refusals, List<String> passedOver) {

    /** @throws NotUnderstood if it is not one JSON object */
    public static FactsFile read(InputStream in) throws IOException {
        List<Refusal> refusals = new ArrayList<>();
        List<String> passedOver = new ArrayList<>();
        Members root = new Members(Json.read(in), "", refusals, passedOver);
        Set<String> ids = new HashSet<>();
        // A child may be told of twice: as a child of the family, and as a person whose registration matters.
        Set<String> children = new HashSet<>();
        Facts facts = new Facts(root.needed("applicant"), root.list("persons", each -> person(each, ids)), root.list("marriages", FactsFile::marriage),
                root.list("children", each -> child(each, children)), root.list("certificates", FactsFile::certificate),
                root.list("confirmations", FactsFile::confirmation), root.list("awards", FactsFile::award));
        root.passOver();
        boolean known = facts.persons() != null && facts.persons().stream().anyMatch(each -> each.id().equals(facts.applicant()));
        if (facts.applicant() != null && !known) {
            root.refuse("applicant", "facts.notAmongPersons");
        }
        return new FactsFile(facts, List.copyOf(refusals), List.copyOf(passedOver));
    }

    private static String id(Members members, Set<String> ids) {
        String id = members.needed("id");
        if (id != null && !ids.add(id)) {
            members.refuse("id", "facts.twice");
        }
        return String.valueOf(id);
    }

    private static Facts.Person person(Members person, Set<String> ids) {
        person.inOrder("bornOn", "diedOn");
        return new Facts.Person(id(person, ids), sex(person), person.day("bornOn"), person.day("diedOn"), person.list("hukou", FactsFile::hukou),
                person.yesNo("urbanPension"), person.yesNo("employedByUnit"), person.list("sentences", FactsFile::sentence));
    }

    private static Facts.Hukou hukou(Members spell) {
        spell.inOrder("from", "to");
        return new Facts.Hukou(spell.code(HukouKind.class, "kind"), spell.area("area"), spell.day("from"), spell.day("to"));
    }

    private static Facts.Sentence sentence(Members spell) {
        spell.inOrder("from", "to");
        return new Facts.Sentence(spell.day("from"), spell.day("to"));
    }

    private static Facts.Marriage marriage(Members marriage) {
        marriage.inOrder("from", "to");
        return new Facts.Marriage(marriage.text("a"), marriage.text("b"), marriage.day("from"), marriage.day("to"),
                marriage.code(MarriageKind.class, "kind"), marriage.code(MarriageEnd.class, "ended"));
    }

    private static Facts.Child child(Members child, Set<String> ids) {
        child.inOrder("bornOn", "diedOn");
        child.inOrder("bornOn", "adoptedOn");
        return new Facts.Child(id(child, ids), sex(child), child.day("bornOn"), child.day("diedOn"), child.texts("parents"),
                child.code(Origin.class, "origin"), child.day("adoptedOn"), child.yesNo("adoptionRegistered"), child.yesNo("lawful"),
                child.list("disability", FactsFile::disability), child.list("schooling", FactsFile::schooling));
    }

    private static Facts.Disability disability(Members spell) {
        spell.inOrder("from", "to");
        return new Facts.Disability(spell.number("grade"), spell.day("from"), spell.day("to"));
    }

    private static Facts.Schooling schooling(Members spell) {
        spell.inOrder("from", "to");
        return new Facts.Schooling(spell.code(Stage.class, "stage"), spell.day("from"), spell.day("to"));
    }

    private static Facts.Certificate certificate(Members certificate) {
        certificate.inOrder("issuedOn", "cancelledOn");
        return new Facts.Certificate(certificate.text("number"), certificate.day("issuedOn"), certificate.texts("holders"),
                certificate.text("child"), certificate.yesNo("contract"), certificate.day("cancelledOn"), certificate.text("reason"));
    }

    private static Facts.Confirmation confirmation(Members confirmation) {
        return new Facts.Confirmation(confirmation.text("scheme"), confirmation.text("person"), confirmation.day("on"));
    }

    private static Facts.Award award(Members award) {
        award.inOrder("from", "to");
        return new Facts.Award(award.text("scheme"), award.text("person"), award.day("from"), award.day("to"));
    }

    /** In facts, sex is a word and not the digit of the standard. */
    private static Sex sex(Members person) {
        String word = person.text("sex");
        if (word == null) {
            return null;
        }
        if (!word.equals("male") && !word.equals("female")) {
            person.refuse("sex", "facts.noSuchCode", "male, female");
        }
        return word.equals("female") ? Sex.FEMALE : Sex.MALE;
    }
}
