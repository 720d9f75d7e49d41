package cunbu.app.person;

import cunbu.app.fx.Texts;
import cunbu.core.person.IdentityNumber;
import cunbu.core.place.AreaCode;

/** Says a person's fields, as they stand in the history, in words. */
final class FieldWords {

    private final Texts texts;
    private final PersonDesk desk;

    FieldWords(Texts texts, PersonDesk desk) {
        this.texts = texts;
        this.desk = desk;
    }

    /** {@code born_on} as the form calls it. */
    String name(String field) {
        StringBuilder key = new StringBuilder("person.");
        for (String part : field.split("_")) {
            key.append(key.length() == "person.".length() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return texts.get(key.toString());
    }

    String value(String field, Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean yes) {
            return texts.of(yes);
        }
        String text = value.toString();
        return switch (field) {
            case "sex", "marital", "presence", "relation", "ethnic" -> texts.code(field, text);
            case "hukou" -> texts.code("hukouKind", text);
            case "village" -> desk.place(new AreaCode(text));
            case "identity", "identity_given" -> IdentityNumber.mask(text);
            default -> text;
        };
    }
}
