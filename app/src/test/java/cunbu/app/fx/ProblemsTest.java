package cunbu.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private final Problems problems = new Problems(new Texts(Language.EN), List.of());

    @Test
    void aFullDiskHasItsOwnSentence() {
        assertThat(problems.of(new FileSystemException("x", null, "No space left on device")).sentence()).isEqualTo("The disk is full.");
    }

    @Test
    void theCauseIsLookedAtToo() {
        Problems.Problem problem = problems.of(new IllegalStateException(new NoSuchFileException("x")));
        assertThat(problem.code()).isEqualTo("E-FILE-01");
        assertThat(problem.bug()).isFalse();
    }

    @Test
    void aMistakeOfOursHasACodeAndItsMessageStaysOut() {
        Problems.Problem problem = problems.of(new IllegalArgumentException("personal data"));
        assertThat(problem.bug()).isTrue();
        assertThat(problem.code()).matches("E-BUG-[0-9A-F]{8}");
        assertThat(problem.details()).contains("IllegalArgumentException").doesNotContain("personal data");
    }

    @Test
    void noCodeIsUsedTwiceAndEachHasASentence() {
        ResourceBundle codes = ResourceBundle.getBundle("cunbu.app.fx.codes", Locale.ROOT);
        List<String> all = Collections.list(codes.getKeys()).stream().map(codes::getString).toList();
        assertThat(all).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(code -> assertThat(new Texts(Language.ZH).has("problem." + code)).as(code).isTrue());
    }
}
