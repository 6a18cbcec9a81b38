package id.mandala.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rules of the house that neither the compiler nor the formatter knows. */
class HouseStyleTest {

    private static final Pattern VAGUE_NAME =
            Pattern.compile(".*(Impl|Manager|Helper|Util|Utils|Dto|Info|Common)\\.java|(Base|Abstract)[A-Z].*\\.java");

    @Test
    void a_file_past_300_lines_is_split_by_concept() throws IOException {
        assertThat(files(
                        it -> it.matches(".*\\.(java|html|css|js)"),
                        text -> text.lines().count() > 300))
                .isEmpty();
    }

    @Test
    void only_what_can_be_named_is_caught() throws IOException {
        assertThat(files(
                        it -> it.endsWith(".java"),
                        Pattern.compile("catch \\((final )?(Exception|Throwable)\\b")
                                .asPredicate()))
                .isEmpty();
    }

    @Test
    void a_type_is_imported_and_called_by_its_own_name() throws IOException {
        var qualified = Pattern.compile(
                "(?m)^(?!import |package |\\s*\\*|\\s*/[/*]).*(?<![\"\\w.])(java|jakarta|org|tools|id\\.mandala)(\\.[a-z]\\w*)+\\.[A-Z]");
        assertThat(files(it -> it.endsWith(".java"), qualified.asPredicate())).isEmpty();
    }

    @Test
    void names_say_what_a_type_is() throws IOException {
        // The transaction manager is what Spring calls it.
        assertThat(files(
                        VAGUE_NAME.asMatchPredicate().and(it -> !it.equals("ScopedTransactionManager.java")),
                        it -> true))
                .isEmpty();
    }

    @Test
    void no_page_carries_a_style_or_a_script_within_itself() throws IOException {
        var inline = Pattern.compile(
                "(?i)\\sstyle=\"|<style|<script(?![^>]*\\ssrc=)(?![^>]*th:src=)|\\son[a-z]+=\"|javascript:");
        assertThat(files(it -> it.endsWith(".html"), inline.asPredicate())).isEmpty();
    }

    /** Whoever opens the answer before the work is done cannot tell any more that it failed; {@code Download} is for files. */
    @Test
    void only_the_edge_opens_an_answer() throws IOException {
        assertThat(files(
                        it -> it.endsWith(".java"),
                        Pattern.compile("response\\.get(OutputStream|Writer)\\(")
                                .asPredicate()))
                .allMatch(it ->
                        it.startsWith("src/main/java/id/mandala/web") || it.endsWith("identity/PasskeyWayIn.java"));
    }

    @Test
    void no_mocking_library_is_on_the_class_path() {
        for (var name : List.of("org.mockito.Mockito", "org.easymock.EasyMock", "io.mockk.MockK")) {
            assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
        }
    }

    private static List<Path> files(Predicate<String> named, Predicate<String> text) throws IOException {
        try (var walk = Files.walk(Path.of("src/main"))) {
            return walk.filter(Files::isRegularFile)
                    .filter(it -> named.test(it.getFileName().toString()))
                    .filter(it -> text.test(read(it)))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
