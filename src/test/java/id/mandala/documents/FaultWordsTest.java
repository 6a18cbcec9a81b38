package id.mandala.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.mandala.values.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FaultWordsTest {

    private static final Pattern CODE = Pattern.compile("\"(documents\\.(?:fault|template|where)\\.[a-z0-9-]+)\"");

    @Test
    void every_fault_named_in_the_code_has_words_in_both_languages() throws IOException {
        var codes = new HashSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java/id/mandala/documents"))) {
            for (var source : sources.filter(Files::isRegularFile).toList()) {
                CODE.matcher(Files.readString(source)).results().forEach(match -> codes.add(match.group(1)));
            }
        }
        assertThat(codes).hasSizeGreaterThan(20);
        for (var code : codes) {
            var indonesian = Messages.text(code, Locale.of("id"), List.of("a", "b"));
            var english = Messages.text(code, Locale.ENGLISH, List.of("a", "b"));
            assertThat(english).as(code).isNotBlank().isNotEqualTo(indonesian);
        }
    }

    @Test
    void arguments_are_written_as_the_language_writes_them() {
        assertThat(Messages.text("documents.fault.too-many-rows", Locale.of("id"), List.of(50_000, 20_000)))
                .contains("50.000 baris")
                .contains("20.000");
    }
}
