package cunbu.app.cli;

import cunbu.core.place.AreaCode;
import picocli.CommandLine.ITypeConverter;

/** Reads the 12 digits of an area from the command line. */
final class AreaCodes implements ITypeConverter<AreaCode> {

    @Override
    public AreaCode convert(String text) {
        return new AreaCode(text);
    }
}
