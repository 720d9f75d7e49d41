package cunbu.app.cli;

import cunbu.core.history.Coded;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a fixed set of codes, and says which there are if it is none of them. */
abstract class CodedOption<E extends Enum<E> & Coded> implements ITypeConverter<E> {

    private final Class<E> type;

    CodedOption(Class<E> type) {
        this.type = type;
    }

    @Override
    public E convert(String text) {
        return Arrays.stream(type.getEnumConstants()).filter(each -> each.code().equals(text)).findFirst().orElseThrow(() -> new TypeConversionException(
                text + ": " + Arrays.stream(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "))));
    }
}
