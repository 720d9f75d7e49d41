package cunbu.app.cli;

import cunbu.core.history.RecordId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads ids of records. */
final class RecordIds implements ITypeConverter<RecordId> {

    @Override
    public RecordId convert(String text) {
        if (!RecordId.isRecordId(text)) {
            throw new TypeConversionException(text);
        }
        return new RecordId(text);
    }
}
