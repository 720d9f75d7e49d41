package cunbu.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cunbu.core.history.Coded;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names that other programs rely on; to be added to, never changed. */
class CodesTest {

    private static final String INDICATORS = """
            crude-birth-rate death-rate natural-increase-rate population-growth-rate policy-compliant-birth-rate first-birth-share
            second-birth-share higher-birth-share sex-ratio-at-birth women-15-49-share married-women-share long-acting-contraception-rate
            contraception-rate two-daughter-sterilisation-share only-child-certificate-rate migrant-submission-rate migrant-feedback-rate
            migrant-verification-rate migrant-issuance-rate publicity-household-coverage policy-awareness-rate satisfaction-rate
            association-member-share in-migrants out-migrants payment-rate eligibility-accuracy-rate""";
    private static final String MEASURES = """
            opening-population closing-population average-population deaths moved-in moved-out births births-male births-female births-first
            births-second births-higher births-policy-compliant births-late-reported women-15-49 married-women-15-49 married-women-no-child
            married-women-one-child married-women-two-children married-women-more-children sterilised-male sterilised-female iud implant
            oral-or-injected condom spermicide other-method long-acting-contraception-users contraception-users two-daughter-households
            two-daughter-households-with-sterilisation only-child-certificates-held only-child-certificates-issued in-migrants out-migrants
            migrant-items-due migrant-items-sent migrant-requests-due migrant-requests-answered in-migrant-women-18-49
            in-migrant-certificates-checked out-migrant-women-18-49 out-migrant-certificates-held households publicity-households
            persons-surveyed persons-aware persons-satisfied association-members payments-due payments-made-on-time files-checked files-correct
            births-first-policy-compliant births-second-policy-compliant births-higher-policy-compliant only-child-certificates-valid""";

    @Test
    void indicatorsKeepTheirNamesAndOrder() {
        assertThat(codes(Indicator.values())).isEqualTo(INDICATORS.replaceAll("\\s+", " "));
    }

    @Test
    void measuresKeepTheirNames() {
        assertThat(codes(Measure.values()).split(" ")).containsExactlyInAnyOrder(MEASURES.split("\\s+"));
    }

    private static String codes(Coded[] all) {
        return Stream.of(all).map(Coded::code).collect(Collectors.joining(" "));
    }
}
