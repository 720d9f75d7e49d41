package cunbu.app.intake;

import cunbu.core.person.IdentityNumber;
import java.util.List;

/**
 * Something that is to be said about one row.
 *
 * @param field     what the column means; null if the whole row is meant
 * @param column    the header as it stands in the sheet, or the usual one if the sheet has no such column
 * @param code      what is to be said, as a key of the program's texts
 * @param arguments for the sentence; never a name or an identity number
 * @param from      what stood in the sheet or in the register before; null if that is not of interest
 * @param to        what it was turned into; null likewise
 */
public record Note(SheetField field, String column, String code, List<String> arguments, String from, String to) {

    public Note {
        arguments = List.copyOf(arguments);
    }

    /** The same without a whole identity number in it. */
    public Note masked() {
        return field == null || field.form() != SheetField.Form.IDENTITY ? this
                : new Note(field, column, code, arguments, mask(from), mask(to));
    }

    private static String mask(String text) {
        return text == null ? null : IdentityNumber.mask(text);
    }
}
