package cunbu.app.cli;

import cunbu.core.indicator.Bases;
import cunbu.core.indicator.CertificateBase;
import cunbu.core.indicator.MarriedBase;
import cunbu.core.indicator.PopulationBase;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Asks for figures by other bases than the office has chosen. */
final class BasesOptions {

    /** Whether births that were reported late count among births. */
    private enum Late { COUNTED, APART }

    /** Reads population bases. */
    static final class Populations extends CodedOption<PopulationBase> {
        Populations() {
            super(PopulationBase.class);
        }
    }

    /** Reads who counts as married. */
    static final class Married extends CodedOption<MarriedBase> {
        Married() {
            super(MarriedBase.class);
        }
    }

    /** Reads bases of the certificate rate. */
    static final class Certificates extends CodedOption<CertificateBase> {
        Certificates() {
            super(CertificateBase.class);
        }
    }

    @Option(names = "--population-base", paramLabel = "average|closing", converter = Populations.class)
    private PopulationBase population;
    @Option(names = "--married-base", paramLabel = "ever-married|currently-married", converter = Married.class)
    private MarriedBase married;
    @Option(names = "--certificate-base", paramLabel = "one-child-women|all-married-women", converter = Certificates.class)
    private CertificateBase certificate;
    @Option(names = "--late-births", paramLabel = "counted|apart")
    private Late late;
    @Option(names = "--migrant-days", paramLabel = "N")
    private Integer migrantDays;

    /** Whether any was asked for. */
    boolean given() {
        return Stream.of(population, married, certificate, late, migrantDays).anyMatch(Objects::nonNull);
    }

    /** What was asked for, and the rest as the office has it. */
    Bases over(Bases usual) {
        return new Bases(Optional.ofNullable(population).orElse(usual.population()), Optional.ofNullable(married).orElse(usual.married()),
                Optional.ofNullable(certificate).orElse(usual.certificate()), late == null ? usual.lateBirthsCounted() : late == Late.COUNTED,
                Optional.ofNullable(migrantDays).orElse(usual.migrantDays()));
    }
}
